/// Numbers spelt in words: "hai mươi mốt", "ba mươi ba triệu sáu trăm ngàn", "một nghìn không trăm linh năm".
package enum NumberWords {
  /// The number spelt from `words[at]` on, and how many words it takes; nil when none begins there.
  ///
  /// "mười năm" is ten years, not fifteen: five after tens is said lăm or nhăm.
  package static func match(
    _ words: [Word], at: Int, end: Int? = nil, ignoringAccents: Bool = false
  ) -> (value: Int, count: Int)? {
    var parser = NumberWordParser(words, at, end ?? words.count, ignoringAccents)
    guard let value = parser.number() else { return nil }
    return (value, parser.position - at)
  }

  /// The number a whole text spells, nil when it spells anything else.
  package static func value(of text: String) -> Int? {
    let words = WordScanner.words(of: Array(text.utf8))
    guard !words.isEmpty, let found = match(words, at: 0), found.count == words.count else { return nil }
    return found.value
  }
}

/// Number words by spelling: digits 0…9 and the multipliers.
enum NumberWord: UInt8, Sendable {
  case zero = 0, one, two, three, four, five, six, seven, eight, nine
  /// mười
  case ten
  /// mươi, mốt, tư, lăm: only after tens
  case tens, oneAfterTens, fourAfterTens, fiveAfterTens
  /// linh, lẻ
  case oddment
  case hundred, thousand, million, billion

  var digit: Int? { rawValue <= 9 ? Int(rawValue) : nil }

  static func of(_ word: Word, ignoringAccents: Bool) -> NumberWord? {
    guard word.isLetters else { return nil }
    return (ignoringAccents ? plain : exact).find(ignoringAccents ? word.plain : word.key)
  }

  private static let spellings: [(String, NumberWord)] = [
    ("không", .zero), ("một", .one), ("hai", .two), ("ba", .three), ("bốn", .four), ("năm", .five), ("sáu", .six),
    ("bảy", .seven), ("bẩy", .seven), ("tám", .eight), ("chín", .nine), ("mười", .ten), ("mươi", .tens),
    ("mốt", .oneAfterTens), ("tư", .fourAfterTens), ("lăm", .fiveAfterTens), ("nhăm", .fiveAfterTens),
    ("linh", .oddment), ("lẻ", .oddment), ("trăm", .hundred), ("nghìn", .thousand), ("ngàn", .thousand),
    ("triệu", .million), ("tỷ", .billion), ("tỉ", .billion),
  ]
  private static let exact = SpellingTable(spellings, \.key)
  private static let plain = SpellingTable(spellings, \.plain)
}

/// A small table from spelling hashes to values: open addressing, one probe for most words that are not in it.
struct SpellingTable<Value: Sendable>: Sendable {
  private var keys = [UInt64](repeating: 0, count: 256)
  private var values = [Value?](repeating: nil, count: 256)

  /// The first of two spellings with one hash wins.
  init(_ spellings: [(String, Value)], _ hash: KeyPath<Word, UInt64>) {
    precondition(spellings.count < 128, "half of the places stay free")
    for (text, value) in spellings {
      let key = WordScanner.words(of: Array(text.utf8))[0][keyPath: hash]
      var slot = SpellingTable.slot(key)
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & 255 }
      if keys[slot] == 0 {
        keys[slot] = key
        values[slot] = value
      }
    }
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) & 255 }

  func find(_ key: UInt64) -> Value? {
    var slot = SpellingTable.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & 255
    }
    return nil
  }
}

/// Reads one number by its groups: billions, millions, thousands, units.
private struct NumberWordParser {
  let words: [Word]
  let end: Int
  let ignoringAccents: Bool
  var position: Int

  init(_ words: [Word], _ at: Int, _ end: Int, _ ignoringAccents: Bool) {
    self.words = words
    self.end = min(end, words.count)
    self.ignoringAccents = ignoringAccents
    position = at
  }

  private func peek(_ ahead: Int = 0) -> NumberWord? {
    let at = position + ahead
    guard at >= 0, at < end else { return nil }
    return NumberWord.of(words[at], ignoringAccents: ignoringAccents)
  }

  mutating func number() -> Int? {
    var total = 0
    var isAny = false
    var scale = Int.max
    while let group = group(isFirst: !isAny) {
      var unit = 1
      switch peek() {
      case .thousand: unit = 1000
      case .million: unit = 1_000_000
      case .billion: unit = 1_000_000_000
      default: break
      }
      // Scales only fall: "hai triệu ba nghìn"; another number begins where they would rise.
      guard unit < scale else { break }
      if unit > 1 { position += 1 }
      total += group * unit
      isAny = true
      scale = unit
      if unit == 1 { break }
    }
    return isAny ? total : nil
  }

  /// 0…999; nothing is consumed when no number stands here.
  private mutating func group(isFirst: Bool) -> Int? {
    guard let head = peek() else { return nil }
    var value = 0
    if let digit = head.digit, peek(1) == .hundred {
      value = digit * 100
      position += 2
      return value + (tensAndUnits(afterHundreds: true) ?? 0)
    }
    if !isFirst, head == .oddment { return tensAndUnits(afterHundreds: true) }
    value = 0
    return tensAndUnits(afterHundreds: false)
  }

  private mutating func tensAndUnits(afterHundreds: Bool) -> Int? {
    guard let head = peek() else { return nil }
    if head == .oddment, afterHundreds, let digit = peek(1)?.digit ?? (peek(1) == .fourAfterTens ? 4 : nil) {
      position += 2
      return digit
    }
    if head == .ten || (ignoringAccents && head == .tens) {
      position += 1
      return 10 + (unitAfterTens(isTen: true) ?? 0)
    }
    guard let digit = head.digit ?? (head == .fourAfterTens ? 4 : nil) else { return nil }
    if peek(1) == .tens || (ignoringAccents && peek(1) == .ten) {
      position += 2
      return digit * 10 + (unitAfterTens(isTen: false) ?? 0)
    }
    // "trăm ba" leaves the place open, "một trăm năm 2026" is a hundred and then a year.
    if afterHundreds { return nil }
    position += 1
    // "hai mốt", "ba lăm": the tens in short.
    if digit >= 2, let unit = peek(), unit == .oneAfterTens || unit == .fiveAfterTens, !ignoringAccents {
      position += 1
      return digit * 10 + (unit == .oneAfterTens ? 1 : 5)
    }
    return digit
  }

  private mutating func unitAfterTens(isTen: Bool) -> Int? {
    guard let unit = peek() else { return nil }
    switch unit {
    case .oneAfterTens where !isTen: position += 1; return 1
    case .fourAfterTens: position += 1; return 4
    case .fiveAfterTens: position += 1; return 5
    case .one where isTen || ignoringAccents, .two, .three, .four, .six, .seven, .eight, .nine:
      position += 1
      return unit.digit
    default: return nil
    }
  }
}
