import Blocks
import Domain
import Vietnamese

enum SignatoryFinder: FactFinder {
  static let explanations: [RuleExplanation] = []

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {}
}
