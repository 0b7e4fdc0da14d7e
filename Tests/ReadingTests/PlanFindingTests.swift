import Domain
import TestSupport
import Testing

@testable import Reading

/// What is missing in a plan, and what is misspelt.
@Suite struct PlanFindingTests {
  static let missing = RuleCorpus(FindingCode.missingPart.rawValue).lines
  static let unowned = RuleCorpus(FindingCode.noOwner.rawValue).lines
  static let undated = RuleCorpus(FindingCode.noDate.rawValue).lines
  static let typos = RuleCorpus(FindingCode.suspectedTypo.rawValue).lines

  private func findings(_ code: FindingCode, _ text: String) -> [Finding] {
    reading(planHead + paragraphs(text), knowing: lawKnowledge).0.findings.filter { $0.code == code }
  }

  @Test(arguments: missing)
  func missingPart(line: RuleCorpus.Line) {
    let parts = findings(.missingPart, line.text).compactMap { $0.part?.rawValue }
    #expect(parts.joined(separator: ", ") == line.value ?? "")
  }

  @Test(arguments: unowned)
  func noOwner(line: RuleCorpus.Line) {
    #expect(findings(.noOwner, line.text).count == Int(line.value ?? "0"))
  }

  @Test(arguments: undated)
  func noDate(line: RuleCorpus.Line) {
    #expect(findings(.noDate, line.text).count == Int(line.value ?? "0"))
  }

  @Test(arguments: typos)
  func suspectedTypo(line: RuleCorpus.Line) {
    let found = findings(.suspectedTypo, line.text).map { $0.proposal ?? "không rõ" }
    #expect(found.joined(separator: ", ") == line.value ?? "")
  }

  /// Only a document that launches a movement needs the parts.
  @Test(arguments: ["QUYẾT ĐỊNH", "BÁO CÁO", "HƯỚNG DẪN"])
  func otherDocumentsNeedNoParts(type: String) {
    let (reading, _) = reading([type, "Về phong trào thi đua năm 2026", "1. Nội dung"], knowing: lawKnowledge)
    #expect(!reading.findings.contains { $0.code == .missingPart })
  }

  /// In a scan the slips are those of the machine.
  @Test func aScanIsNotBlamed() {
    let (reading, _) = reading(planHead + ["1. Nhân rộng phong trao thi đua."], isScan: true)
    #expect(!reading.findings.contains { $0.code == .suspectedTypo })
  }
}
