import Blocks
import Domain
import Vietnamese

enum InconsistentNumberRule: FindingRule {
  static let code = FindingCode.inconsistentNumber
  static let explanation = RuleExplanation(name: "inconsistent-number", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
