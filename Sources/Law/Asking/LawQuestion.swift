import CivilTime

/// A typed question: what it needs beside the law, and how it is judged.
package protocol LawQuestion: Sendable {
  static var ask: Ask { get }
  /// The day that chooses the law.
  var governingDay: Day { get }
  /// Paths of facts that cannot both be true, with why.
  func contradictions() -> [Contradiction]
  func judge(_ deliberation: inout Deliberation) -> Outcome
  /// Instruments to name beside those the clauses cite.
  func instruments(_ law: DayLaw) -> [String]
  /// Adds what amends the instruments the clauses cite.
  func complete(_ instruments: inout [String])
}

extension LawQuestion {
  package func contradictions() -> [Contradiction] { [] }
  package func instruments(_ law: DayLaw) -> [String] { law.instruments }
  package func complete(_ instruments: inout [String]) {}
}

/// Two facts that cannot both be true.
package struct Contradiction: Sendable, Equatable {
  package let path: String
  /// Vietnamese.
  package let because: String
}
