import Blocks
import Domain
import Vietnamese

enum MissingPartRule: FindingRule {
  static let code = FindingCode.missingPart
  static let explanation = RuleExplanation(name: "missing-part", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
