import Blocks
import Domain
import Vietnamese

enum PhaseFinder: FactFinder {
  static let explanations: [RuleExplanation] = []

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {}
}
