/// One word, number or punctuation mark of a text, ready to be compared in one step.
///
/// Words are known by the hash of their spelling, so that a rule compares integers and no table has to be kept.
/// Upper and lower case, the old and the new place of a tone mark (hoà, hòa) and a final i or y (sĩ, sỹ) are one spelling.
///
/// Public, as few things are: only then are its comparisons compiled into the rooms that use it. Otherwise even
/// `word.mark == .comma` is a call through a witness table, in every loop over every text.
public struct Word: Sendable {
  public enum Kind: UInt8, Sendable { case letters, number, mark }
  /// How a run of letters is written.
  public enum Shape: UInt8, Sendable { case lower, capitalised, upper, mixed }
  /// What stands before the word.
  public enum Gap: UInt8, Sendable, Comparable {
    case none, space, line, blankLine
    @inlinable public static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  /// Byte offsets in the text.
  public var start: Int32
  public var end: Int32
  public var kind: Kind
  public var shape: Shape
  public var gap: Gap
  /// For a mark: which one, with all dashes and quotes reduced to one of each sort.
  public var mark: Mark
  /// Hash of the spelling with accents; for a number its value; for a mark what it is.
  public var key: UInt64
  /// Hash of the spelling without accents; for a number its value; for a mark what it is.
  public var plain: UInt64

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  @inlinable public var isNumber: Bool { kind == .number }
  @inlinable public var isLetters: Bool { kind == .letters }
  /// The value of a number word; nil for other words and for runs of digits too long to be a quantity.
  @inlinable public var number: Int? { kind == .number && key <= 999_999_999_999_999 ? Int(key) : nil }
  /// How many digits or bytes the word has.
  @inlinable public var length: Int { Int(end - start) }
}

/// Punctuation as the rules see it.
public enum Mark: UInt8, Sendable {
  case none, comma, period, colon, semicolon, dash, slash, percent, openParen, closeParen, openQuote, closeQuote
  case quote, ellipsis, bullet, star, plus, equals, less, greater, atMost, atLeast, underscore
  case openBracket, closeBracket
  case exclamation, question, other
}
