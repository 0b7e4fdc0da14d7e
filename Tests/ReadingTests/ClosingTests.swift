import Blocks
import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct ClosingTests {
  private let plan = ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026"] + planBody

  @Test(arguments: RuleCorpus(SignatoryFinder.rule).lines)
  func signatory(line: RuleCorpus.Line) {
    let found = lawReading(plan + ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", ""] + cutLines(line.text)).signatories
    let printed = found.map { "\($0.value.prefix ?? "∅") | \($0.value.title ?? "∅") | \($0.value.name)" }
    #expect(printed.joined(separator: "; ") == line.value ?? "")
  }

  @Test(arguments: RuleCorpus(RecipientFinder.rule).lines)
  func recipient(line: RuleCorpus.Line) {
    let found = lawReading(plan + ["Nơi nhận:"] + cutLines(line.text) + ["", "GIÁM ĐỐC", "Trần Văn An"]).recipients
    let printed = found.map {
      $0.value.name + ($0.value.note.map { " | " + $0 } ?? "") + ($0.value.isFileCopy ? " #" : "")
    }
    #expect(printed.joined(separator: "; ") == line.value ?? "")
  }

  /// The signature before, after and inside the list of recipients.
  @Test(arguments: [
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn An", "", "Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn An"],
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "Trần Văn An"],
  ])
  func order(closing: [String]) {
    let found = lawReading(plan + closing)
    #expect(
      found.signatories.map(\.value) == [
        Signatory(prefix: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: "Trần Văn An")
      ])
    #expect(found.recipients.map(\.value.name) == ["Như trên", "Lưu: VT"])
  }

  @Test func stampsAreLeftOut() {
    let found = lawReading(
      plan + [
        "Nơi nhận:", "- Lưu: VT.", "Eoffice: 12345 /VBĐT", "GIÁM ĐỐC", "Ký bởi: Sở Xây dựng",
        "Giờ ký: 17/04/2026 10:39:42",
        "Trần Văn An",
      ])
    #expect(found.signatories.map(\.value.name) == ["Trần Văn An"])
    #expect(found.recipients.count == 1)
  }

  /// Columns of a signature follow each other; the second opens with the name of a body, which is no post.
  @Test func signersSideBySide() {
    let columns = [["GIÁM ĐỐC", "Trần Văn An"], ["HỘI LÀM VƯỜN THỊ XÃ", "CHỦ TỊCH", "Lê Thị Bích Ngọc"]]
    var source = lineSource(plan + columns.flatMap { $0 } + ["Nơi nhận:", "- Như trên;", "- Lưu: VT."])
    var k = source.paragraphs.count - 3 - 5
    for (column, lines) in columns.enumerated() {
      for _ in lines {
        source.paragraphs[k].cell = Cell(table: 0, row: 0, column: column)
        k += 1
      }
    }
    let found = PlanReader(knowledge: ReadingKnowledge()).read(source)
    #expect(found.signatories.map(\.value.name) == ["Trần Văn An", "Lê Thị Bích Ngọc"])
    #expect(found.signatories.last?.value.title == "HỘI LÀM VƯỜN THỊ XÃ CHỦ TỊCH")
    #expect(found.recipients.map(\.value.name) == ["Như trên", "Lưu: VT"])
  }

  /// Who confirms an achievement report signs in the left column and writes the name by hand.
  @Test func confirmedReport() {
    let columns = [
      ["XÁC NHẬN CỦA", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "(Ký, đóng dấu)"],
      ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn An"],
    ]
    var source = lineSource(plan + columns.flatMap { $0 })
    let first = source.paragraphs.count - 6
    for k in 0..<6 { source.paragraphs[first + k].cell = Cell(table: 0, row: 0, column: k / 3) }
    let found = PlanReader(knowledge: ReadingKnowledge()).read(source)
    #expect(
      found.signatories.map(\.value) == [
        Signatory(prefix: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: "Trần Văn An")
      ])
  }

  /// The broken end of a bold title may be nothing but a day; a place and a day in slanted letters are the date line.
  @Test func titleEndsWithADay() {
    var source = lineSource(
      ["BIÊN BẢN", "Kiểm phiếu tại phiên họp của Hội đồng", "ngày 27 tháng 02 năm 2026"] + planBody)
    for k in 0..<3 { source.paragraphs[k].style.isBold = true }
    let head = PlanReader(knowledge: ReadingKnowledge()).read(source).document
    #expect(head.subject == "Kiểm phiếu tại phiên họp của Hội đồng ngày 27 tháng 02 năm 2026" && head.date == nil)
  }

  @Test func annexFollows() {
    let manuscript = Manuscript(
      lineSource(
        plan + [
          "Nơi nhận:", "- Lưu: VT.", "", "GIÁM ĐỐC", "Trần Văn An", "", "DANH SÁCH GỬI VĂN BẢN", "", "1. Sở Y tế.",
        ]))
    #expect(manuscript.frame.signatures.count == 1)
    #expect(manuscript.passages.filter { $0.place == .annex }.map { manuscript.line($0.words) }.count == 2)
  }
}
