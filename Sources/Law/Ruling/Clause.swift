import Domain

/// One step of a ruling: a rule, whether it holds, why, on what ground, and the facts it read.
package struct Clause: Sendable, Equatable {
  package var rule: String
  /// Nil: not known.
  package var holds: Bool?
  /// One Vietnamese sentence.
  package var because: String
  package var cite: Citation
  /// Paths of the facts read.
  package var facts: [String]
  package var have: Int?
  /// Of a cap: the most allowed.
  package var need: Int?
  /// `law2026=draft`: the reading of the law under which it stands; nil where the law is clear.
  package var reading: String?
}

/// A remark that does not decide.
package struct RulingWarning: Sendable, Equatable {
  package var code: String
  /// Vietnamese.
  package var because: String

  package init(_ code: String, _ because: String) {
    self.code = code
    self.because = because
  }
}

/// What is wrong with a question.
package struct QuestionProblem: Sendable, Equatable {
  package enum Code: String, Sendable { case unknownAsk, unknownId, wrongAsk, badDate, badValue }
  package var path: String
  package var code: Code
  package var because: String
}

/// A figure, word or list a ruling gives beside its answer.
package indirect enum RulingValue: Sendable, Equatable {
  case null
  case number(Int)
  case decimal(Thousandths)
  case flag(Bool)
  case text(String)
  case list([RulingValue])
  case record([Member])

  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: RulingValue
  }

  /// Nil is null.
  package static func of(_ number: Int?) -> RulingValue { number.map { .number($0) } ?? .null }
  package static func of(_ text: String?) -> RulingValue { text.map { .text($0) } ?? .null }
  package static func texts(_ texts: [String]) -> RulingValue { .list(texts.map { .text($0) }) }
}
