import Blocks
import Domain
import Vietnamese

enum Over100PercentRule: FindingRule {
  static let code = FindingCode.over100Percent
  static let explanation = RuleExplanation(name: "over-100-percent", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
