import Vietnamese

/// Words that are read in one go: a passage, and those behind it that its unfinished sentence may run on into.
///
/// Joining lines is a guess. Names and numbers are found by their own shape, so their finders look across a joint that
/// was not sure enough to make one passage.
struct Stretch {
  /// Index of its first passage.
  var passage: Int
  var words: Range<Int>

  static func all(_ manuscript: Manuscript) -> [Stretch] {
    var stretches: [Stretch] = []
    for (index, passage) in manuscript.passages.enumerated() {
      if let last = stretches.last, index > 0, runsOn(manuscript.passages[index - 1], into: passage, manuscript) {
        stretches[stretches.count - 1].words = last.words.lowerBound..<passage.words.upperBound
      } else {
        stretches.append(Stretch(passage: index, words: passage.words))
      }
    }
    return stretches
  }

  private static func runsOn(_ passage: Passage, into next: Passage, _ manuscript: Manuscript) -> Bool {
    let words = manuscript.words
    guard manuscript.source.isLineBased, next.label == nil, next.cell == nil, passage.cell == nil,
      passage.place == next.place, passage.words.upperBound == next.words.lowerBound, passage.words.count > 5,
      words[next.words.lowerBound].gap == .line || words[next.words.lowerBound].shape == .lower,
      words[next.words.lowerBound].isLetters, next.style.headingLevel == 0, passage.style.headingLevel == 0
    else { return false }
    let last = words[passage.words.upperBound - 1]
    switch last.mark {
    case .period, .semicolon, .colon, .exclamation, .question, .closeQuote: return false
    // Lines are joined behind a comma, unless a new paragraph was plain to see.
    case .comma: return words[next.words.lowerBound].shape == .lower
    default: return last.shape != .upper || words[next.words.lowerBound].shape != .upper
    }
  }
}
