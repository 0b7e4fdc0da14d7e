import Store
import Testing

@testable import Commands

struct ProgramTests {
  @Test func exitStatusSaysWhatHappened() {
    #expect(SampleRun("read", "a.txt").status == 0)
    #expect(SampleRun("read", "hong.txt").status == 2)
    #expect(SampleRun("read", "a.txt", "hong.txt").status == 2)
    #expect(SampleRun("check", "a.txt").status == 1)
    #expect(SampleRun("check", "a.txt", "hong.txt").status == 2)
    #expect(SampleRun("read").status == 2)
    #expect(SampleRun("raed").status == 2)
    #expect(SampleRun().status == 2)
    #expect(SampleRun("--help").status == 0)
    #expect(SampleRun("explain", "khong-co").status == 2)
  }

  @Test func versionIsOneLine() {
    #expect(SampleRun("--version").out == "thidua \(Version.number) (schema \(Schema.version), law \(Version.law))\n")
    #expect(SampleRun("read", "-V").out == SampleRun("--version").out)
  }

  @Test func severalFilesAreOneObjectALine() {
    let run = SampleRun("read", "--json", "a.txt", "hong.txt", "b.txt")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"schema\":\"reading/1\""))
    #expect(lines[1].hasPrefix("{\"file\":\"hong.txt\",\"problem\":{\"code\":\"invalid\""))
    #expect(run.err.contains("1 tệp không đọc được"))
  }

  @Test func severalSummariesAreCounted() {
    let run = SampleRun("read", "a.txt", "hong.txt")
    #expect(run.err.contains("Đã đọc 1/2 tệp, 1 tệp không đọc được."))
    #expect(run.err.contains("Tệp «hong.txt» bị hỏng."))
  }

  @Test func problemsAreJSONForPrograms() {
    let run = SampleRun("read", "--json")
    #expect(run.out.hasPrefix("{\"problem\":{\"code\":\"invalid\",\"key\":\"usage.missingOperand\""))
    #expect(run.err.contains("thidua read kehoach.docx"))
  }

  @Test func speaksEnglishWhenAsked() {
    #expect(SampleRun("raed", "--lang", "en").err.contains("there is no command «raed»"))
    #expect(SampleRun("read", "--jsn", "--lang=en").err.contains("Did you mean: --json"))
  }

  @Test func extraWordsAreRefused() { #expect(SampleRun("explain", "a", "b").err.contains("không nhận thêm «b»")) }

  @Test func fullDiskIsSaid() {
    let failed = Descriptor.writeAll([1], to: -1)
    #expect(failed != .open)
    #expect(SystemProblem.writing("stdout", 28).message.vi == "không ghi được stdout: đĩa đã đầy")
  }
}
