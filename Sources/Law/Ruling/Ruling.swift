import Domain

/// The answer to one question with everything it rests on.
package struct Ruling: Sendable {
  package var ask: String
  package var answer: Answer
  package var period: Period?
  /// Ids of the instruments in force and used.
  package var instruments: [String] = []
  package var clauses: [Clause] = []
  /// Paths of the absent facts that block the answer.
  package var missing: [String] = []
  /// Vietnamese sentences: what the subject still lacks, or what somebody must confirm.
  package var next: [String] = []
  package var warnings: [RulingWarning] = []
  package var problems: [QuestionProblem] = []
  /// Figures beside the answer: `amount`, `needed`, `deciders`.
  package var outputs: [RulingValue.Member] = []

  package init(ask: String, answer: Answer, period: Period? = nil) {
    self.ask = ask
    self.answer = answer
    self.period = period
  }

  package subscript(output key: String) -> RulingValue? { outputs.first { $0.key == key }?.value }
}
