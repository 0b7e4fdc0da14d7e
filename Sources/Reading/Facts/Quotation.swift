import Vietnamese

/// Words between quotation marks, whatever sort of marks and stars they are printed with.
enum Quotation {
  /// The words inside the quotation that opens at word `i`; nil when it is empty, too long or never closed.
  static func words(openedAt i: Int, end: Int, _ manuscript: Manuscript) -> Range<Int>? {
    let words = manuscript.words
    guard i < end, opens(words[i], manuscript) else { return nil }
    var close = i + 1
    let limit = min(end, i + 90)
    while close < limit, !closes(words[close], manuscript) {
      // A second opening mark: the first was never closed.
      if words[close].mark == .openQuote { return nil }
      close += 1
    }
    guard close < limit else { return nil }
    var range = i + 1..<close
    while let first = range.first, words[first].mark == .star { range = first + 1..<range.upperBound }
    while let last = range.last, isEdge(words[last]) { range = range.lowerBound..<last }
    return range.isEmpty ? nil : range
  }

  static func opens(_ word: Word, _ manuscript: Manuscript) -> Bool {
    word.mark == .openQuote || word.mark == .quote || manuscript.ignoresAccents && word.mark == .closeQuote
  }

  private static func closes(_ word: Word, _ manuscript: Manuscript) -> Bool {
    word.mark == .closeQuote || word.mark == .quote || manuscript.ignoresAccents && word.mark == .openQuote
  }

  private static func isEdge(_ word: Word) -> Bool {
    word.mark == .star || word.mark == .comma || word.mark == .period || word.mark == .semicolon
  }
}
