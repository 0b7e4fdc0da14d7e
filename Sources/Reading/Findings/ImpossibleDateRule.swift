import Blocks
import Domain
import Vietnamese

enum ImpossibleDateRule: FindingRule {
  static let code = FindingCode.impossibleDate
  static let explanation = RuleExplanation(name: "impossible-date", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
