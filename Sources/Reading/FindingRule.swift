import Domain

/// One thing the linter finds: a file of its own, a corpus of the same name, an entry in the reference.
protocol FindingRule: Sendable {
  static var code: FindingCode { get }
  static var explanation: RuleExplanation { get }
  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding]
}
