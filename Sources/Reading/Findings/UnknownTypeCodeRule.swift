import Blocks
import Domain
import Vietnamese

enum UnknownTypeCodeRule: FindingRule {
  static let code = FindingCode.unknownTypeCode
  static let explanation = RuleExplanation(name: "unknown-type-code", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
