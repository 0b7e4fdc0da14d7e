import Blocks
import Domain
import Vietnamese

enum ContradictoryFiguresRule: FindingRule {
  static let code = FindingCode.contradictoryFigures
  static let explanation = RuleExplanation(name: "contradictory-figures", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
