import Blocks
import Domain
import Vietnamese

enum SameNumberDifferentDocumentsRule: FindingRule {
  static let code = FindingCode.sameNumberDifferentDocuments
  static let explanation = RuleExplanation(name: "same-number-different-documents", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
