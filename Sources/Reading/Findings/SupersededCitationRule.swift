import Blocks
import Domain
import Vietnamese

enum SupersededCitationRule: FindingRule {
  static let code = FindingCode.supersededCitation
  static let explanation = RuleExplanation(name: "superseded-citation", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
