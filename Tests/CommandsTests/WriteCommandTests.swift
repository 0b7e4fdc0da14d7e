import Documents
import Glibc
import TestSupport
import Testing

@testable import Commands

struct WriteCommandTests {
  @Test func listsEveryDocumentFirstOnItsLine() {
    let run = SampleRun("write", "--list")
    #expect(run.status == 0)
    let names = run.out.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(names == DocumentKind.all.map { Substring($0.name) })
  }

  @Test(arguments: [
    (["write"], "chưa nói viết loại văn bản nào"),
    (["write", "decision-title"], "không có loại văn bản “decision-title”"),
    (["write", "dispatch"], "thiếu tệp ra --to"),
    (["write", "dispatch", "--to", "a.docx"], "thiếu tệp dữ liệu --data"),
    (["write", "dispatch", "--to", "a.odt"], "tên tệp phải có đuôi .docx, .pdf, .html"),
    (["write", "statistics-0601", "--example", "--party"], "cơ quan Đảng không ban hành"),
    (["write", "dispatch", "--from", "kehoach.txt", "--to", "a.docx"], "--from chỉ dùng với implementing-plan"),
    (["write", "implementing-plan", "--from", "kehoach.txt"], "chưa nói viết cho đơn vị nào"),
    (
      ["write", "implementing-plan", "--from", "kehoach.txt", "--unit", "Phòng Xa"], "không giao việc gì cho “Phòng Xa”"
    ),
  ])
  func saysWhatIsMissing(_ words: [String], _ message: String) {
    let run = SampleRun(list: words)
    #expect(run.status != 0)
    #expect(run.err.contains(message), "\(run.err)")
  }

  @Test func namesThePlaceOfEveryFault() throws {
    let folder = TestFolder.make()
    let path = folder + "/so-lieu.json"
    let text = "{\n  \"subject\": 5,\n  \"mau\": true\n}\n"
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    let run = SampleRun("write", "dispatch", "--data", path, "--to", folder + "/a.docx")
    #expect(run.status == 2)
    #expect(run.err.contains("\(path):2: subject: phải là một chuỗi"), "\(run.err)")
    #expect(run.err.contains("\(path):3: mau: không có mục này"))
    #expect(run.err.contains("letterhead: thiếu mục bắt buộc"))
    #expect(access(folder + "/a.docx", F_OK) != 0, "nothing is written")
  }

  /// A file of the folder with these words.
  private func file(_ name: String, _ text: String, in folder: String) throws -> String {
    let path = folder + "/" + name
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    return path
  }

  /// The data of a dispatch without what the settings say, and without a number.
  private static let dispatch = """
    {"day": "2026-03-05", "draftingUnit": "Phòng Thi đua - Khen thưởng", "subject": "đôn đốc báo cáo",
     "to": ["Các phòng, đơn vị"], "text": ["Đề nghị gửi báo cáo trước ngày 15/3/2026."]}
    """

  @Test("settings fill what the data leaves out; a register gives the next number of the series")
  func settingsAndRegister() throws {
    let folder = TestFolder.make()
    let settings = try file("coquan.json", SampleRun("write", "settings", "--example").out, in: folder)
    let data = try file("so-lieu.json", Self.dispatch, in: folder)
    let register = folder + "/so.jsonl"
    for number in 1...2 {
      let run = SampleRun(
        "write", "dispatch", "--settings", settings, "--register", register, "--data", data, "--to",
        folder + "/\(number).html")
      #expect(run.status == 0, "\(run.err)")
      #expect(run.err.contains("Đã cấp số 0\(number)/SNV-TĐKT"), "\(run.err)")
    }
    let taken = SampleRun(
      "write", "dispatch", "--settings", settings, "--register", register, "--number", "2", "--data", data, "--to",
      folder + "/3.html")
    #expect(taken.status == 4 && taken.err.contains("đã cấp cho"), "\(taken.err)")
    #expect(access(folder + "/3.html", F_OK) != 0, "no paper under a number that another one bears")
    let later = SampleRun(
      "write", "dispatch", "--settings", settings, "--register", register, "--number", "7", "--data", data, "--to",
      folder + "/7.html")
    #expect(later.status == 0 && later.err.contains("07/SNV-TĐKT"))
  }

  @Test("without a day no number is given, and a register that is none is refused with its line")
  func refusedNumbers() throws {
    let folder = TestFolder.make()
    let settings = try file("coquan.json", SampleRun("write", "settings", "--example").out, in: folder)
    let open = try file(
      "mo.json", Self.dispatch.split(separator: "\n").joined().replacing("\"day\": \"2026-03-05\", ", with: ""),
      in: folder)
    let words = ["write", "dispatch", "--settings", settings, "--to", folder + "/a.html", "--data"]
    let dayless = SampleRun(list: words + [open, "--register", folder + "/so.jsonl"])
    #expect(dayless.status == 2 && dayless.err.contains("chưa có ngày ban hành"), "\(dayless.err)")
    let data = try file("so-lieu.json", Self.dispatch, in: folder)
    let broken = try file("hong.jsonl", "{\"series\": 1}\n", in: folder)
    let refused = SampleRun(list: words + [data, "--register", broken])
    #expect(refused.status == 2 && refused.err.contains("hong.jsonl:1:"), "\(refused.err)")
    let wrong = SampleRun(list: words + [data, "--number", "không"])
    #expect(wrong.status == 2 && wrong.err.contains("số nguyên dương"))
  }

  @Test("faults of the settings are told under the name of their file")
  func wrongSettings() throws {
    let folder = TestFolder.make()
    let settings = try file("coquan.json", "{\"letterhead\": {\"agency\": 5}}", in: folder)
    let data = try file("so-lieu.json", Self.dispatch, in: folder)
    let run = SampleRun(
      "write", "dispatch", "--settings", settings, "--data", data, "--to", folder + "/a.html")
    #expect(run.status == 2 && run.err.contains("coquan.json:1: letterhead.agency"), "\(run.err)")
  }
}
