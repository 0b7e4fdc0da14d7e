import Blocks
import Vietnamese

/// The number or mark at the head of a clause: `I.`, `1.2`, `a)`, `(3)`, `-`, `Điều 5.`
struct Label: Equatable {
  enum Kind: Equatable {
    case part, chapter, division, article, annex
    case roman, capital, arabic, decimal, parenthesised, letter
    case dash, plus, bullet
  }
  /// What stands behind the number; two lists of one kind are told apart by it.
  enum Close: Equatable { case none, period, paren, dash, slash, colon }

  var kind: Kind
  /// Its place in the list, 1 for I, 1, a; the last part of a decimal label; 0 for marks and what cannot be counted.
  var value: Int
  /// The parts of a decimal label: 5.1 is [5, 1].
  var parts: [Int] = []
  var close: Close = .none
  /// Indices of the words that make it up.
  var words: Range<Int>
  /// As it is cited, without its punctuation: `I`, `5.1`, `a`, `Điều 5`; empty for marks.
  var text: String

  var isMark: Bool { kind == .dash || kind == .plus || kind == .bullet }

  /// A label with its word: `Điều 5`, `Chương II`.
  var isNamed: Bool { [.part, .chapter, .division, .article, .annex].contains(kind) }

  /// How deep the kind usually stands, smaller is higher.
  var rank: Int {
    switch kind {
    case .part, .annex: return 0
    case .chapter: return 1
    case .division: return 2
    case .capital: return 3
    case .roman: return Label.romanRank
    case .article: return 5
    case .arabic: return close == .paren ? 9 : 6
    case .decimal: return 6 + min(parts.count - 1, 3)
    case .parenthesised: return 10
    case .letter: return 11
    case .dash: return 12
    case .plus: return 13
    case .bullet: return 14
    }
  }

  static let romanRank = 4
}
