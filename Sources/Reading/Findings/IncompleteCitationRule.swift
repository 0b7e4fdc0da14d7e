import Blocks
import Domain
import Vietnamese

enum IncompleteCitationRule: FindingRule {
  static let code = FindingCode.incompleteCitation
  static let explanation = RuleExplanation(name: "incomplete-citation", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
