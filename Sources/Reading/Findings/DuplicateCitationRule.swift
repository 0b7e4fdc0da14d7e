import Blocks
import Domain
import Vietnamese

enum DuplicateCitationRule: FindingRule {
  static let code = FindingCode.duplicateCitation
  static let explanation = RuleExplanation(name: "duplicate-citation", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
