import Blocks
import Domain
import Vietnamese

enum BlankNumberRule: FindingRule {
  static let code = FindingCode.blankNumber
  static let explanation = RuleExplanation(name: "blank-number", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
