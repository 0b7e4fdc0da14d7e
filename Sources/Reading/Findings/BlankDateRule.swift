import Blocks
import Domain
import Vietnamese

enum BlankDateRule: FindingRule {
  static let code = FindingCode.blankDate
  static let explanation = RuleExplanation(name: "blank-date", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
