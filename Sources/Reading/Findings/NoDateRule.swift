import Blocks
import Domain
import Vietnamese

enum NoDateRule: FindingRule {
  static let code = FindingCode.noDate
  static let explanation = RuleExplanation(name: "no-date", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
