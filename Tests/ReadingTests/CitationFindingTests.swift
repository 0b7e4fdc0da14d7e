import Blocks
import Domain
import TestSupport
import Testing

@testable import Reading

/// The findings about citations and names. Each line of a corpus is a document: clauses with a bar between.
@Suite struct CitationFindingTests {
  static let codes: [FindingCode] = [
    .inconsistentNumber, .sameNumberDifferentDocuments, .incompleteCitation, .duplicateCitation, .supersededCitation,
    .citationForm, .inconsistentName,
  ]
  static let lines = codes.flatMap { RuleCorpus($0.rawValue).lines }

  private func document(_ text: String) -> [String] {
    let clauses = text.split(separator: "|").map(String.init)
    return [
      "SỞ XÂY DỰNG TỈNH BÌNH LÂM", "Số: 1276/KH-SXD", "Bình Lâm, ngày 05 tháng 02 năm 2026", "KẾ HOẠCH",
      "Phát động phong trào thi đua giữ gìn bến bãi, kho tàng năm 2026", "Sở Xây dựng ban hành Kế hoạch như sau:",
      "I. NỘI DUNG", "1. Nội dung chung của kế hoạch",
    ] + clauses
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, source) = reading(document(line.text), knowing: lawKnowledge)
    let found = reading.findings.filter { $0.code.rawValue == line.rule }.map { finding in
      let quote = source.string(finding.span)
      return finding.proposal.map { "\(quote) → \($0)" } ?? quote
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  /// The annex calls its owner by another number.
  @Test func annexUnderAnotherNumber() {
    let lines =
      document("- Tổ chức thi đua thường xuyên./.") + [
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "GIÁM ĐỐC", "Trần Thị Mai Ngân", "PHỤ LỤC I", "DANH SÁCH ĐƠN VỊ",
        "(Kèm theo Kế hoạch số 1267/KH-SXD ngày 05 tháng 02 năm 2026 của Sở Xây dựng)",
      ]
    let (reading, _) = reading(lines, knowing: lawKnowledge)
    #expect(reading.findings.filter { $0.code == .inconsistentNumber }.map(\.proposal) == ["1276/KH-SXD"])
    #expect(reading.citations.isEmpty)
  }

  @Test func whatIsReplacedLaterIsNotSuperseded() {
    var lines = document("- Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.")
    #expect(reading(lines, knowing: lawKnowledge).0.findings.contains { $0.code == .supersededCitation })
    lines[2] = "Bình Lâm, ngày 05 tháng 02 năm 2024"
    #expect(!reading(lines, knowing: lawKnowledge).0.findings.contains { $0.code == .supersededCitation })
  }

  @Test func scansAreNotBlamedForTheirNumbers() {
    let (reading, _) = reading(
      document("- Quyết định số 06/QĐ-TT1g ngày 06/01/2022 của Thủ tướng Chính phủ."), isScan: true,
      knowing: lawKnowledge)
    #expect(!reading.findings.contains { $0.code == .citationForm })
  }

  @Test func everyRuleExplainsItself() {
    for rule in PlanReader.rules where Self.codes.contains(rule.code) {
      #expect(rule.explanation.name == rule.code.rawValue)
      #expect(!rule.explanation.purpose.isEmpty && !rule.explanation.source.isEmpty)
    }
  }
}
