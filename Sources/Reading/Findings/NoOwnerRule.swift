import Blocks
import Domain
import Vietnamese

enum NoOwnerRule: FindingRule {
  static let code = FindingCode.noOwner
  static let explanation = RuleExplanation(name: "no-owner", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
