import Blocks
import Domain
import Vietnamese

enum SymbolTypeMismatchRule: FindingRule {
  static let code = FindingCode.symbolTypeMismatch
  static let explanation = RuleExplanation(name: "symbol-type-mismatch", kind: .finding, purpose: "", source: "")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] { [] }
}
