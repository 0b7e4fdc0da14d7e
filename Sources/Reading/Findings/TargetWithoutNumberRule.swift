import Blocks
import Domain
import Vietnamese

enum TargetWithoutNumberRule: FindingRule {
  static let code = FindingCode.targetWithoutNumber
  static let explanation = RuleExplanation(name: "target-without-number", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
