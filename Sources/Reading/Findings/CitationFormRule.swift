import Blocks
import Domain
import Vietnamese

enum CitationFormRule: FindingRule {
  static let code = FindingCode.citationForm
  static let explanation = RuleExplanation(name: "citation-form", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
