import Blocks
import Domain
import Vietnamese

enum NumberingErrorRule: FindingRule {
  static let code = FindingCode.numberingError
  static let explanation = RuleExplanation(name: "numbering-error", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
