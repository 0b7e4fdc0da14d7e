import TestSupport
import Testing

@testable import Commands

/// What a person or a program gets for the sample plan, as a person has reviewed it.
struct FaceTests {
  private let golden = Golden(beside: #filePath)

  @Test func summary() { golden.check(Array(SampleRun("read", "kehoach.txt").out.utf8), "summary.txt") }
  @Test func outline() { golden.check(Array(SampleRun("read", "--outline", "kehoach.txt").out.utf8), "outline.txt") }
  @Test func explanation() {
    golden.check(Array(SampleRun("read", "--explain", "kehoach.txt").out.utf8), "explain.txt")
  }
  @Test func json() {
    var out = Output()
    ReadDocument.sample.writeJSON(indent: 1, to: &out)
    golden.check(out.bytes, "reading.json")
  }
  /// Without the style sheet, which is a file of its own.
  @Test func page() {
    let page = String(decoding: ReadingPage.bytes(of: .sample), as: UTF8.self)
    let parts = page.split(separator: "<style>", maxSplits: 1).flatMap { $0.split(separator: "</style>", maxSplits: 1) }
    #expect(parts.count == 3)
    golden.check(Array((parts.first! + parts.last!).utf8), "reading.html")
  }
  @Test func table() { golden.check(AssignmentTable.bytes(of: .sample), "assignments.csv") }
  @Test func findings() { golden.check(Array(SampleRun("check", "kehoach.txt").out.utf8), "check.txt") }
  @Test func findingsJSON() {
    golden.check(FindingJSON.bytes(of: .sample, ReadDocument.sample.findings(), indent: 1), "check.json")
  }

  @Test func help() {
    var pages = SampleRun("--help").out
    for command in CommandTable.all { pages += "\n\n" + SampleRun("help", command.name).out }
    golden.check(Array(pages.utf8), "help.txt")
    let english = SampleRun("--help", "--lang", "en").out + "\n\n" + SampleRun("help", "read", "--lang=en").out
    golden.check(Array(english.utf8), "help.en.txt")
  }

  @Test func everyRunGivesTheSameBytes() {
    for arguments in [["read", "a"], ["read", "--json", "a"], ["check", "a"]] {
      #expect(SampleRun(arguments[0], arguments.last!).out == SampleRun(arguments[0], arguments.last!).out)
    }
    #expect(ReadingPage.bytes(of: .sample) == ReadingPage.bytes(of: .sample))
  }
}
