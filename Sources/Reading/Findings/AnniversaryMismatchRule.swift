import Blocks
import Domain
import Vietnamese

enum AnniversaryMismatchRule: FindingRule {
  static let code = FindingCode.anniversaryMismatch
  static let explanation = RuleExplanation(name: "anniversary-mismatch", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
