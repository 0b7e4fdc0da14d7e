import Blocks
import Domain
import Vietnamese

enum PledgeFinder: FactFinder {
  static let explanations: [RuleExplanation] = []

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {}
}
