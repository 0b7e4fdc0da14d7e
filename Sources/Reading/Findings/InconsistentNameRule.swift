import Blocks
import Domain
import Vietnamese

enum InconsistentNameRule: FindingRule {
  static let code = FindingCode.inconsistentName
  static let explanation = RuleExplanation(name: "inconsistent-name", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
