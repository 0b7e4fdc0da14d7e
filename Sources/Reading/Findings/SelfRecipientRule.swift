import Blocks
import Domain
import Vietnamese

enum SelfRecipientRule: FindingRule {
  static let code = FindingCode.selfRecipient
  static let explanation = RuleExplanation(name: "self-recipient", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
