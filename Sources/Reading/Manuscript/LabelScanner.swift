import Blocks
import Vietnamese

/// Finds the label at the head of a line, by the forms of Decree 30/2020 (Appendix I) and of the Party, and by what is
/// typed instead of them.
struct LabelScanner {
  let sheet: Sheet
  private var words: [Word] { sheet.words }

  init(sheet: Sheet) { self.sheet = sheet }

  /// The label that stands at `start`, or nil when the line begins with its text.
  func label(at start: Int, end: Int) -> Label? {
    guard start < end else { return nil }
    let word = words[start]
    switch word.kind {
    case .mark: return mark(start, end)
    case .number: return arabic(start, end)
    case .letters: return named(start, end) ?? roman(start, end) ?? letter(start, end)
    }
  }

  /// A label the file itself calls one, in a form no rule knows: a number counts, anything else is a mark.
  func kept(_ run: Range<Int>) -> Label {
    guard let at = run.first(where: { words[$0].isNumber }), let value = words[at].number, value < 1000 else {
      return Label(kind: .bullet, value: 0, words: run, text: "")
    }
    return Label(kind: .arabic, value: value, parts: [value], close: .none, words: run, text: String(value))
  }

  private func mark(_ i: Int, _ end: Int) -> Label? {
    switch words[i].mark {
    case .dash where i + 1 < end: return Label(kind: .dash, value: 0, words: i..<i + 1, text: "")
    case .plus where i + 1 < end && !words[i + 1].isNumber:
      return Label(kind: .plus, value: 0, words: i..<i + 1, text: "")
    case .bullet,
      .star where i + 1 < end:
      return Label(kind: .bullet, value: 0, words: i..<i + 1, text: "")
    case .openParen: return parenthesised(i, end)
    default: return nil
    }
  }

  /// `(1)`, `(1)-`, `(a)`, with text behind it.
  private func parenthesised(_ i: Int, _ end: Int) -> Label? {
    guard i + 2 < end, words[i + 2].mark == .closeParen, words[i + 1].gap == .none, words[i + 2].gap == .none else {
      return nil
    }
    let inner = words[i + 1]
    var next = i + 3
    if next < end, words[next].mark == .dash || words[next].mark == .period { next += 1 }
    if let value = inner.number, inner.length <= 2 {
      return Label(kind: .parenthesised, value: value, close: .paren, words: i..<next, text: String(value))
    }
    if inner.isLetters, inner.length <= 2, let value = LabelScanner.letterValue(string(inner)) {
      return Label(kind: .letter, value: value, close: .paren, words: i..<next, text: string(inner))
    }
    return nil
  }

  /// `1.`, `1)`, `1-`, `1/`, `1.2`, `1.2.3.`; never a date, a share or a quantity.
  private func arabic(_ i: Int, _ end: Int) -> Label? {
    guard words[i].length <= 3, let first = words[i].number else { return nil }
    var parts = [first]
    var at = i + 1
    while at + 1 < end, words[at].mark == .period, words[at].gap == .none, words[at + 1].isNumber,
      words[at + 1].gap == .none, words[at + 1].length <= 2, let part = words[at + 1].number
    {
      parts.append(part)
      at += 2
    }
    let close = at < end ? closing(words[at]) : Label.Close.none
    if close != .none {
      at += 1
    } else if parts.count < 2 || at == end || !words[at].isLetters || words[at].shape == .lower {
      return nil
    }
    guard at == end ? close == .period || close == .paren : follows(at, close) else { return nil }
    let text = parts.map(String.init).joined(separator: ".")
    return Label(
      kind: parts.count > 1 ? .decimal : .arabic, value: parts[parts.count - 1], parts: parts, close: close,
      words: i..<at, text: text)
  }

  /// Whether what stands behind the label can be the text of a clause.
  private func follows(_ at: Int, _ close: Label.Close) -> Bool {
    let next = words[at]
    if next.gap == .none {
      // "15/3/2026", "2-3 ngày", "1.000 đồng", "211/KH-SGTVT": no label; "1.Mục đích", "1-Nhằm": one.
      guard next.isLetters || next.mark == .openQuote || next.mark == .quote else { return false }
      if close == .slash || close == .dash { return next.shape == .capitalised }
      return close == .paren || next.shape != .lower
    }
    if next.mark == .percent || next.mark == .comma { return false }
    guard next.isNumber else { return true }
    // "3 - 5 ngày", "6 / 2026": no label; "1- 100% cán bộ": one.
    return close != .slash && close != .none && (close != .dash || words[at - 1].gap == .none)
  }

  private func closing(_ word: Word) -> Label.Close {
    switch word.mark {
    case .period: return .period
    case .closeParen: return .paren
    case .dash: return .dash
    case .slash where word.gap == .none: return .slash
    case .colon where word.gap == .none: return .colon
    default: return .none
    }
  }

  /// `I.`, `IV-`, `II/`; read from an image also `HI.`, `IH.`, `1I.`, whose value only their place tells.
  private func roman(_ i: Int, _ end: Int) -> Label? {
    let word = words[i]
    guard word.length <= 6, word.shape == .upper || word.length == 1, i + 1 < end else { return nil }
    let close = closing(words[i + 1])
    guard close != .none, close != .colon, words[i + 1].gap <= .space else { return nil }
    let spelling = string(word)
    if i + 2 < end {
      let next = words[i + 2]
      if next.gap == .none, close == .dash || close == .slash || next.isNumber { return nil }
    } else if close != .period || words[i + 1].gap != .none {
      return nil
    }
    if let value = RomanNumeral.value(of: spelling.utf8), value <= 50 {
      if word.length == 1, !["I", "V", "X"].contains(spelling) { return nil }
      return Label(kind: .roman, value: value, close: close, words: i..<i + 2, text: spelling)
    }
    guard sheet.ignoresAccents, word.length > 1, spelling.utf8.allSatisfy({ "IHVXTUL".utf8.contains($0) }), i + 2 < end,
      sheet.isCapital(i + 2..<end)
    else { return nil }
    return Label(kind: .roman, value: 0, close: close, words: i..<i + 2, text: spelling)
  }

  /// `a)`, `đ.`, `A.`
  private func letter(_ i: Int, _ end: Int) -> Label? {
    let word = words[i]
    guard word.length <= 2, i + 1 < end, let value = LabelScanner.letterValue(string(word).lowercased()) else {
      return nil
    }
    let close = closing(words[i + 1])
    guard close != .none, close != .colon, words[i + 1].gap == .none else { return nil }
    let isUpper = word.shape != .lower
    guard i + 2 < end else {
      return close == .paren && !isUpper
        ? Label(kind: .letter, value: value, close: close, words: i..<i + 2, text: string(word)) : nil
    }
    let next = words[i + 2]
    if next.gap == .none, close != .paren { return nil }
    if isUpper {
      guard close == .period || close == .dash || close == .paren, next.gap != .none else { return nil }
      return Label(kind: .capital, value: value, close: close, words: i..<i + 2, text: string(word))
    }
    return Label(kind: .letter, value: value, close: close, words: i..<i + 2, text: string(word))
  }

  private static let names: PhraseTable<Label.Kind> = PhraseTable([
    ("Phần", .part), ("Phần thứ", .part), ("Chương", .chapter), ("Mục", .division), ("Tiểu mục", .division),
    ("Điều", .article), ("Phụ lục", .annex), ("Phụ lục số", .annex), ("Biểu số", .annex), ("Mẫu số", .annex),
  ])

  /// `Điều 5.`, `Chương II`, `Phụ lục I`
  private func named(_ i: Int, _ end: Int) -> Label? {
    guard words[i].shape != .lower, let (kind, count) = sheet.match(LabelScanner.names, at: i, end: end) else {
      return nil
    }
    var at = i + count
    guard at < end else { return nil }
    let word = words[at]
    let name = string(words[i]).capitalisedSyllable
    let value: Int
    if let number = word.number, word.length <= 3 {
      value = number
    } else if word.isLetters, word.shape == .upper || word.length == 1 && word.shape != .lower,
      let roman = RomanNumeral.value(of: sheet.source.text[word.range])
    {
      value = roman
    } else if kind == .part, let ordinal = sheet.match(LabelScanner.ordinals, at: at, end: end) {
      value = ordinal.value
      at += ordinal.count - 1
    } else {
      return nil
    }
    let labelText = name + " " + string(from: i + 1, to: at + 1)
    at += 1
    // "Điều 17 của Luật": a reference, no heading.
    if at < end, words[at].isLetters, words[at].gap == .space, kind == .article || kind == .division { return nil }
    var close = Label.Close.none
    if at < end, closing(words[at]) != .none {
      close = closing(words[at])
      at += 1
    }
    return Label(kind: kind, value: value, close: close, words: i..<at, text: labelText)
  }

  private static let ordinals = PhraseTable([
    ("nhất", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
  ])

  private func string(_ word: Word) -> String { sheet.source.string(Span(Int(word.start), Int(word.end))) }
  private func string(from: Int, to: Int) -> String {
    sheet.source.string(sheet.span(from..<to))
  }

  /// The place of a letter in the Vietnamese alphabet of clauses: a b c d đ e g h i k l …
  static func letterValue(_ letter: String) -> Int? {
    guard letter.unicodeScalars.count == 1, let index = alphabet.firstIndex(of: letter) else { return nil }
    return index + 1
  }

  static let alphabet = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
  ]
}

extension String {
  /// `ĐIỀU` as `Điều`.
  fileprivate var capitalisedSyllable: String {
    guard let first else { return self }
    return String(first).uppercased() + dropFirst().lowercased()
  }
}
