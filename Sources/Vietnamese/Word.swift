/// One word, number or punctuation mark of a text, ready to be compared in one step.
///
/// Words are known by the hash of their spelling, so that a rule compares integers and no table has to be kept.
/// Upper and lower case, the old and the new place of a tone mark (hoà, hòa) and a final i or y (sĩ, sỹ) are one spelling.
package struct Word: Sendable {
  package enum Kind: UInt8, Sendable { case letters, number, mark }
  /// How a run of letters is written.
  package enum Shape: UInt8, Sendable { case lower, capitalised, upper, mixed }
  /// What stands before the word.
  package enum Gap: UInt8, Sendable, Comparable {
    case none, space, line, blankLine
    package static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  /// Byte offsets in the text.
  package var start: Int32
  package var end: Int32
  package var kind: Kind
  package var shape: Shape
  package var gap: Gap
  /// For a mark: which one, with all dashes and quotes reduced to one of each sort.
  package var mark: Mark
  /// Hash of the spelling with accents; for a number its value; for a mark what it is.
  package var key: UInt64
  /// Hash of the spelling without accents; for a number its value; for a mark what it is.
  package var plain: UInt64

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var isNumber: Bool { kind == .number }
  package var isLetters: Bool { kind == .letters }
  /// The value of a number word; nil for other words and for runs of digits too long to be a quantity.
  package var number: Int? { kind == .number && key <= 999_999_999_999_999 ? Int(key) : nil }
  /// How many digits or bytes the word has.
  package var length: Int { Int(end - start) }
}

/// Punctuation as the rules see it.
package enum Mark: UInt8, Sendable {
  case none, comma, period, colon, semicolon, dash, slash, percent, openParen, closeParen, openQuote, closeQuote
  case quote, ellipsis, bullet, star, plus, equals, less, greater, atMost, atLeast, underscore
  case openBracket, closeBracket
  case exclamation, question, other
}
