import Vietnamese

/// Cuts a run of words into sentences and, inside a sentence, into the parts between semicolons.
struct Clauses {
  let words: [Word]

  /// Sentences end at a period, an exclamation or a question mark before a capital.
  func sentences(_ range: Range<Int>) -> [Range<Int>] {
    split(range) { i, next in
      guard words[i].mark == .period || words[i].mark == .exclamation || words[i].mark == .question else {
        return false
      }
      return words[next].gap != .none && words[next].shape != .lower && words[next].isLetters
        && !isAbbreviation(before: i)
    }
  }

  /// The parts of a sentence between semicolons that stand outside brackets and quotes.
  func parts(_ range: Range<Int>) -> [Range<Int>] {
    var depth = 0
    return split(range) { i, _ in
      switch words[i].mark {
      case .openParen, .openQuote: depth += 1
      case .closeParen, .closeQuote: depth = max(0, depth - 1)
      case .semicolon: return depth == 0
      default: break
      }
      return false
    }
  }

  private func split(_ range: Range<Int>, _ isEnd: (Int, Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where i + 1 < range.upperBound && isEnd(i, i + 1) {
      if start < i { found.append(start..<i + 1) }
      start = i + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// "TP. Huế", "PCT. UBND", "Tr. 5": a short capital word before the period.
  private func isAbbreviation(before i: Int) -> Bool {
    i > 0 && words[i].gap == .none && words[i - 1].isLetters && words[i - 1].shape != .lower && words[i - 1].length <= 3
  }

  /// The range without the marks at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, words[last].kind == .mark, words[last].mark != .closeParen,
      words[last].mark != .closeQuote,
      words[last].mark != .percent
    {
      range = range.lowerBound..<last
    }
    return range
  }

  /// The first comma or colon of the range that stands outside brackets and quotes.
  func pause(in range: Range<Int>) -> Int? {
    var depth = 0
    for i in range {
      switch words[i].mark {
      case .openParen, .openQuote: depth += 1
      case .closeParen, .closeQuote: depth = max(0, depth - 1)
      case .comma, .colon: if depth == 0 { return i }
      default: break
      }
    }
    return nil
  }
}
