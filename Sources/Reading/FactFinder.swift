import Domain

/// One kind of fact: a file that knows how to find it in a manuscript.
///
/// Finders run in the order of `PlanReader.finders`; each may use what the earlier ones put into the reading.
protocol FactFinder: Sendable {
  /// Explains every rule name this finder puts into `Fact.rule`.
  static var explanations: [RuleExplanation] { get }
  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading)
}
