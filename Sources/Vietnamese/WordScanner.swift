/// Cuts a text into words. One pass, linear, any bytes: what is no letter, digit or space is a mark.
package struct WordScanner {
  /// The words of `text[range]`, in order. Spaces are no words; they are the `gap` of the next one.
  package static func words(of text: [UInt8], in range: Range<Int>? = nil) -> [Word] {
    var scanner = WordScanner(range ?? 0..<text.count)
    return text.withUnsafeBufferPointer { scanner.scan($0) }
  }

  private var position: Int
  private let end: Int
  private var words: [Word] = []
  private let alphabet = Letter.alphabet

  private init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
    words.reserveCapacity(range.count / 4)
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> [Word] {
    var gap = Word.Gap.blankLine
    while position < end {
      let byte = text[position]
      if byte == 0x20 || byte == 0x09 {
        gap = max(gap, .space)
        position += 1
      } else if byte == 0x0A || byte == 0x0C || byte == 0x0D {
        gap = gap >= .line ? .blankLine : .line
        position += 1
      } else {
        words.append(next(text, gap))
        gap = .none
      }
    }
    return words
  }

  private mutating func next(_ text: UnsafeBufferPointer<UInt8>, _ gap: Word.Gap) -> Word {
    let byte = text[position]
    if byte >= 0x30 && byte <= 0x39 { return number(text, gap) }
    let (scalar, width) = WordScanner.scalar(text, position, end)
    if alphabet[scalar].isLetter { return letters(text, gap) }
    let start = position
    position += width
    let mark = Mark(scalar)
    // Apart from the values of numbers; one key for all dashes, one for all quotes of a side.
    let key = 1 << 62 | (mark == .other ? UInt64(scalar) << 8 : UInt64(mark.rawValue))
    return Word(
      start: Int32(start), end: Int32(position), kind: .mark, shape: .lower, gap: gap, mark: mark, key: key, plain: key)
  }

  private mutating func number(_ text: UnsafeBufferPointer<UInt8>, _ gap: Word.Gap) -> Word {
    let start = position
    var value: UInt64 = 0
    while position < end, text[position] >= 0x30, text[position] <= 0x39 {
      value = value > 100_000_000_000_000_000 ? .max / 20 : value * 10 + UInt64(text[position] - 0x30)
      position += 1
    }
    return Word(
      start: Int32(start), end: Int32(position), kind: .number, shape: .lower, gap: gap, mark: .none, key: value,
      plain: value)
  }

  private mutating func letters(_ text: UnsafeBufferPointer<UInt8>, _ gap: Word.Gap) -> Word {
    let start = position
    var spelling = SpellingHash()
    var count = 0
    var uppers = 0
    var startsUpper = false
    while position < end {
      let (scalar, width) = WordScanner.scalar(text, position, end)
      let letter = alphabet[scalar]
      guard letter.isLetter else { break }
      if letter.isUpper {
        uppers += 1
        if count == 0 { startsUpper = true }
      }
      spelling.add(letter)
      count += 1
      position += width
    }
    let shape: Word.Shape =
      uppers == 0
      ? .lower
      : uppers == count && (count > 1) ? .upper : startsUpper && uppers == 1 ? .capitalised : .mixed
    return Word(
      start: Int32(start), end: Int32(position), kind: .letters, shape: shape, gap: gap, mark: .none,
      key: spelling.key, plain: spelling.plain)
  }

  /// The scalar at a place and how many bytes it takes; a byte that is no UTF-8 is U+FFFD of one byte.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (UInt32, Int) {
    let a = UInt32(text[at])
    if a < 0x80 { return (a, 1) }
    func tail(_ k: Int) -> UInt32? {
      guard at + k < end, text[at + k] & 0xC0 == 0x80 else { return nil }
      return UInt32(text[at + k] & 0x3F)
    }
    if a >= 0xC2, a < 0xE0, let b = tail(1) { return ((a & 0x1F) << 6 | b, 2) }
    if a >= 0xE0, a < 0xF0, let b = tail(1), let c = tail(2) { return ((a & 0x0F) << 12 | b << 6 | c, 3) }
    if a >= 0xF0, a < 0xF5, let b = tail(1), let c = tail(2), let d = tail(3) {
      return ((a & 0x07) << 18 | b << 12 | c << 6 | d, 4)
    }
    return (0xFFFD, 1)
  }
}

/// The two hashes of a spelling, letter by letter.
package struct SpellingHash: Sendable {
  private var exact: UInt64 = 0xcbf2_9ce4_8422_2325
  private var folded: UInt64 = 0xcbf2_9ce4_8422_2325
  private var tone: UInt8 = 0
  private var pendingY = false
  private var lastIsVowel = false

  package init() {}

  package mutating func add(_ letter: Letter) {
    if pendingY { mix(UInt8(ascii: "y"), UInt8(ascii: "y")) }
    pendingY = false
    if letter.tone != 0 { tone = letter.tone }
    // A final y after a consonant is written i by many: "kỹ", "kĩ".
    if letter.base == UInt8(ascii: "y") && !lastIsVowel {
      pendingY = true
    } else {
      mix(letter.toneless, letter.base)
    }
    lastIsVowel = letter.isVowel
  }

  private mutating func mix(_ letter: UInt8, _ base: UInt8) {
    exact = (exact ^ UInt64(letter)) &* 0x100_0000_01b3
    folded = (folded ^ UInt64(base)) &* 0x100_0000_01b3
  }

  private func finished(_ hash: UInt64, _ tone: UInt8) -> UInt64 {
    var h = pendingY ? (hash ^ UInt64(UInt8(ascii: "i"))) &* 0x100_0000_01b3 : hash
    h = (h ^ UInt64(tone)) &* 0x9E37_79B9_7F4A_7C15
    return h ^ (h >> 29) | 1 << 63
  }

  package var key: UInt64 { finished(exact, tone) }
  package var plain: UInt64 { finished(folded, 0) }
}

extension Mark {
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x2C: self = .comma
    case 0x2E: self = .period
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x2D, 0x2010...0x2015, 0x2212, 0x00AD, 0xFE58, 0xFE63, 0xFF0D: self = .dash
    case 0x2F, 0x2044, 0x2215: self = .slash
    case 0x25, 0xFF05: self = .percent
    case 0x28: self = .openParen
    case 0x29: self = .closeParen
    case 0x201C, 0x201E, 0x201F, 0xAB: self = .openQuote
    case 0x201D, 0xBB: self = .closeQuote
    case 0x22, 0xFF02: self = .quote
    case 0x2026: self = .ellipsis
    case 0x2022, 0xB7, 0x25CF, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0xF0B7, 0xF02D, 0xF0A7, 0x2756, 0x27A2, 0x2713:
      self = .bullet
    case 0x2A: self = .star
    case 0x2B: self = .plus
    case 0x3D: self = .equals
    case 0x3C: self = .less
    case 0x3E: self = .greater
    case 0x2264: self = .atMost
    case 0x2265: self = .atLeast
    case 0x5F: self = .underscore
    case 0x5B: self = .openBracket
    case 0x5D: self = .closeBracket
    case 0x21: self = .exclamation
    case 0x3F: self = .question
    default: self = .other
    }
  }
}
