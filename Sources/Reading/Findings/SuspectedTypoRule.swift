import Blocks
import Domain
import Vietnamese

enum SuspectedTypoRule: FindingRule {
  static let code = FindingCode.suspectedTypo
  static let explanation = RuleExplanation(name: "suspected-typo", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
