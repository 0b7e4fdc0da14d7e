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
}
