/// Numbers in dates: digits, digits bent or torn by OCR, words, Roman numerals.
extension DateGrammar {
  struct Numeral {
    var value: Int
    /// How many digits it is written with; 0 when in words.
    var digits: Int
    var next: Int
  }

  /// A run of digits; in a scan also "l5", "2O26".
  func digits(_ i: Int) -> Numeral? {
    guard i >= begin, i < end else { return nil }
    if isScan { return bentDigits(i) }
    guard words[i].isNumber, words[i].length <= 9 else { return nil }
    return Numeral(value: Int(words[i].key), digits: words[i].length, next: i + 1)
  }

  /// A run of digits and of letters that scanners take digits for, with at least one digit in it, or one such letter
  /// before a slash.
  private func bentDigits(_ i: Int) -> Numeral? {
    var at = i
    var value = 0
    var count = 0
    var hasDigit = false
    run: while at < end, at == i || words[at].gap == .none, words[at].kind != .mark, count < 6 {
      guard words[at].range.upperBound <= text.count, words[at].length <= 6 else { break }
      for byte in text[words[at].range] {
        guard let digit = DateGrammar.digit(of: byte) else { break run }
        if byte >= 0x30 && byte <= 0x39 { hasDigit = true }
        value = value * 10 + digit
        count += 1
      }
      at += 1
    }
    guard count > 0, count <= 9, hasDigit || (count == 1 && mark(at) == .slash && isNumber(at + 1)) else { return nil }
    return Numeral(value: value, digits: count, next: at)
  }

  private static func digit(of byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "i"): 1
    case UInt8(ascii: "O"), UInt8(ascii: "o"): 0
    default: nil
    }
  }

  /// Digits or number words up to 9999.
  func count(_ i: Int) -> Numeral? {
    if let digits = digits(i) { return digits }
    guard i >= begin, i < end, words[i].isLetters else { return nil }
    guard let spelt = NumberWords.match(words, at: i, end: end, ignoringAccents: usesPlain(i)), spelt.value <= 9999
    else { return nil }
    return Numeral(value: spelt.value, digits: 0, next: i + spelt.count)
  }

  private func usesPlain(_ i: Int) -> Bool {
    isScan || (settings.accents == .optional && words[i].key == words[i].plain)
  }

  /// A day of the month: digits, words, and digits torn apart, "0 5".
  func dayNumber(_ i: Int) -> Numeral? {
    if isNumber(i), words[i].length == 1, words[i].key <= 3, isNumber(i + 1), words[i + 1].length == 1,
      has(i + 2, .thang) || mark(i + 2) == .slash, words[i + 1].gap == .space
    {
      return Numeral(value: Int(words[i].key * 10 + words[i + 1].key), digits: 2, next: i + 2)
    }
    return count(i)
  }

  /// The number of a month: digits or words, "giêng" and "chạp".
  func monthNumber(_ i: Int) -> Numeral? {
    if has(i, .gieng) { return Numeral(value: 1, digits: 0, next: i + 1) }
    if has(i, .chap) { return Numeral(value: 12, digits: 0, next: i + 1) }
    if let digits = digits(i) { return digits }
    if has(i, .tuFour) { return Numeral(value: 4, digits: 0, next: i + 1) }
    guard let spelt = count(i) else { return nil }
    // "tháng mười một năm 2026": the words of a month end at twelve.
    return spelt.value <= 12 ? spelt : nil
  }

  /// Four digits that can be a year, in a scan or after "năm" also torn: "20 26".
  func yearNumber(_ i: Int, mayBeTorn: Bool = false) -> Numeral? {
    guard let whole = digits(i) else { return nil }
    if whole.digits == 4 { return (1000...2999).contains(whole.value) ? whole : nil }
    guard mayBeTorn || isScan, whole.digits < 4, let rest = digits(whole.next), words[whole.next].gap == .space,
      whole.digits + rest.digits == 4
    else { return nil }
    var value = whole.value
    for _ in 0..<rest.digits { value *= 10 }
    value += rest.value
    return (1900...2100).contains(value) ? Numeral(value: value, digits: 4, next: rest.next) : nil
  }

  /// A Roman numeral of one word; in a scan l stands for I.
  func roman(_ i: Int) -> Numeral? {
    guard i >= begin, i < end, words[i].isLetters, words[i].length <= 4, words[i].range.upperBound <= text.count
    else { return nil }
    let bytes = text[words[i].range].map { isScan && $0 == UInt8(ascii: "l") ? UInt8(ascii: "I") : $0 }
    guard let value = RomanNumeral.value(of: bytes) else { return nil }
    return Numeral(value: value, digits: 0, next: i + 1)
  }
}
