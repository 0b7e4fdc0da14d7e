import Blocks
import Vietnamese

/// Joins the lines that one sentence runs over into passages, and says where in the document each stands.
struct PassageJoiner {
  let source: SourceText
  let words: [Word]
  let lines: [Line]
  let frame: Frame

  func passages() -> [Passage] {
    var passages: [Passage] = []
    join(frame.body, as: .body, into: &passages)
    join(frame.annexes, as: .annex, into: &passages)
    return passages
  }

  private func join(_ range: Range<Int>, as place: Passage.Place, into passages: inout [Passage]) {
    var last: Line?
    for line in lines[range] where line.zone == .body || line.zone == .footnote {
      if let previous = last, source.isLineBased, continues(line, previous, passages[passages.count - 1]) {
        let index = passages.count - 1
        passages[index].words = passages[index].words.lowerBound..<line.words.upperBound
        passages[index].span = passages[index].span.union(line.span)
      } else {
        passages.append(
          Passage(
            words: line.words, span: line.span, label: line.label, style: line.style, page: line.page, cell: line.cell,
            place: line.zone == .footnote ? .footnote : place, section: nil))
      }
      last = line
    }
  }

  /// Whether the line carries on the sentence of the passage before it.
  private func continues(_ line: Line, _ previous: Line, _ passage: Passage) -> Bool {
    guard line.cell == previous.cell, line.zone == previous.zone, line.style.headingLevel == 0 else { return false }
    let first = words[line.words.lowerBound]
    let last = words[previous.words.upperBound - 1]
    // A number cut at its hyphen: "34-" / "CT/TW".
    if last.mark == .dash, last.gap == .none, first.isLetters, first.shape == .upper { return true }
    if line.label != nil { return false }
    if previous.style.headingLevel > 0 { return false }
    if first.isLetters, first.shape == .lower { return last.mark != .period || line.gap == .line }
    guard line.gap == .line else { return last.mark == .comma && first.isLetters }
    if endsSentence(last) { return false }
    return isFull(previous) || last.mark == .comma
  }

  private func endsSentence(_ word: Word) -> Bool {
    switch word.mark {
    case .period, .semicolon, .colon, .slash, .exclamation, .question: return true
    default: return false
    }
  }

  /// A line about as long as the longest ones was broken by its width, not by its writer.
  private func isFull(_ line: Line) -> Bool { line.span.count >= fullWidth }

  private var fullWidth: Int {
    let widths = lines.map(\.span.count).filter { $0 < 200 }.sorted()
    return widths.isEmpty ? .max : widths[widths.count * 4 / 5] * 3 / 4
  }
}
