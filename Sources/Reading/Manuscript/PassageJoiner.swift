import Blocks
import Vietnamese

/// Joins the lines that one sentence runs over into passages, and says where in the document each stands.
struct PassageJoiner {
  let sheet: Sheet
  let lines: [Line]
  let frame: Frame
  /// How many letters the full lines of a line-based source hold; 0 where lines are whole paragraphs.
  private let fullWidth: Int
  /// The left border of running text.
  private let border: Int
  /// Paragraphs are often parted by blank lines.
  private let hasBlankLines: Bool
  /// Nearly every clause has a blank line before it, so that a line break alone parts nothing.
  private let isBlankParted: Bool

  init(sheet: Sheet, lines: [Line], frame: Frame) {
    self.sheet = sheet
    self.lines = lines
    self.frame = frame
    let body = lines[frame.body].filter { $0.cell == nil && !$0.isOrnament }
    let border = body.filter { $0.width > 30 }.map(\.indent).min() ?? 0
    self.border = border
    let widths = body.map { $0.width + max(0, $0.indent - border) }.sorted()
    let full = widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
    fullWidth = sheet.source.isLineBased && full <= 180 ? full : 0
    let breaks = body.count { $0.gap == .line }
    let clauses = body.filter { $0.label != nil && $0.label?.kind != .bullet }
    isBlankParted =
      !sheet.ignoresAccents && fullWidth > 0 && breaks > 0 && clauses.count > 5
      && clauses.count { $0.gap == .blankLine } * 10 >= clauses.count * 9
    hasBlankLines = !sheet.ignoresAccents && breaks > 0 && body.count - breaks > body.count / 8
  }

  func passages() -> [Passage] {
    var passages: [Passage] = []
    join(frame.body, as: .body, into: &passages)
    PassagePlacer(sheet: sheet).place(&passages)
    let attachment = passages.count
    let title = titleEnd(of: frame.attachment)
    join(frame.attachment.lowerBound..<title, as: .preamble, into: &passages)
    join(title..<frame.attachment.upperBound, as: .body, into: &passages)
    if attachment < passages.count { passages[attachment].startsPart = true }
    let annex = passages.count
    join(frame.annexes, as: .annex, into: &passages)
    if annex < passages.count { passages[annex].startsPart = true }
    return passages
  }

  /// Behind the title of what a decision issues, its line "(Ban hành kèm theo …)" included: a title orders nothing.
  private func titleEnd(of range: Range<Int>) -> Int {
    guard
      let last = range.prefix(12).first(where: { sheet.first(ClosingSigns.attached, in: lines[$0].words) != nil })
    else { return range.lowerBound }
    var end = last
    while end + 1 < range.upperBound, end < last + 4, !closes(lines[end].words) { end += 1 }
    return closes(lines[end].words) ? end + 1 : last + 1
  }

  private func closes(_ words: Range<Int>) -> Bool { words.contains { sheet.words[$0].mark == .closeParen } }

  private func join(_ range: Range<Int>, as place: Passage.Place, into passages: inout [Passage]) {
    var last: Line?
    for line in inTextOrder(range) where (line.zone == .body || line.zone == .footnote) && !line.isOrnament {
      if let end = passages.last?.words.upperBound, line.words.lowerBound < end { continue }
      let isNote = line.zone == .footnote || last.map { _ in passages[passages.count - 1].place == .footnote } == true
      if let previous = last, sheet.source.isLineBased ? continues(line, previous) : continuesBreak(line, previous) {
        append(line, to: &passages[passages.count - 1])
      } else {
        let isFootnote = line.zone == .footnote || isFootnoteHead(line) && (isNote || place == .annex)
        passages.append(
          Passage(
            words: line.words, span: line.span, label: line.label, style: line.style, page: line.page, cell: line.cell,
            place: isFootnote ? .footnote : place, section: nil))
      }
      last = line
    }
  }

  /// Columns that turned out to be body are read as they stand.
  private func inTextOrder(_ range: Range<Int>) -> [Line] {
    let part = Array(lines[range])
    let isSorted = zip(part, part.dropFirst()).allSatisfy { $0.words.lowerBound < $1.words.lowerBound }
    return isSorted ? part : part.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func append(_ line: Line, to passage: inout Passage) {
    if sheet.source.isLineBased { mergeBold(line, into: &passage) }
    passage.words = passage.words.lowerBound..<line.words.upperBound
    passage.span = passage.span.union(line.span)
  }

  /// A passage whose first lines are bold and whose next is not, or not to its end, has a bold head.
  private func mergeBold(_ line: Line, into passage: inout Passage) {
    guard passage.style.isBold, !line.style.isBold else { return }
    passage.style.isBold = false
    passage.style.boldPrefix =
      line.style.boldPrefix > 0
      ? line.span.start + line.style.boldPrefix - passage.span.start : passage.span.end - passage.span.start
  }

  /// After a soft break inside a paragraph of a Word document.
  private func continuesBreak(_ line: Line, _ previous: Line) -> Bool {
    line.paragraph == previous.paragraph && line.label == nil && !endsSentence(previous)
      && line.isCapital == previous.isCapital
  }

  /// "[1] Theo Quyết định …"
  private func isFootnoteHead(_ line: Line) -> Bool {
    let at = line.words.lowerBound
    return line.words.count > 3 && sheet.words[at].mark == .openBracket && sheet.words[at + 1].isNumber
      && sheet.words[at + 2].mark == .closeBracket
  }

  /// Whether the line carries on the sentence of the line before it.
  private func continues(_ line: Line, _ previous: Line) -> Bool {
    guard line.cell == previous.cell, line.zone == previous.zone, line.style.headingLevel == 0,
      previous.style.headingLevel == 0
    else { return false }
    let first = line.words.lowerBound
    let last = previous.words.upperBound - 1
    // A number cut at its hyphen: "34-" / "CT/TW".
    if sheet.words[last].mark == .dash, sheet.words[last].gap == .none, sheet.words[last - 1].kind != .mark,
      sheet.isUpper(first)
    {
      return true
    }
    if let label = line.label {
      guard isFalse(label, line, previous) else { return false }
      if label.isMark { return true }
    }
    if sheet.isRecipientsHeading(line) || isFootnoteHead(line) { return false }
    // "Điều 1." alone on its line.
    if let label = previous.label, !label.isMark, previous.body.isEmpty { return line.gap == .line }
    if previous.isCapital != line.isCapital, hasLetters(line), !endsWithAcronym(line, previous) {
      return !previous.isCapital && startsLow(line) && line.gap == .line
    }
    if previous.isCapital, line.isCapital || !hasLetters(line) { return continuesHeading(line, previous) }
    return line.gap == .line ? continuesLine(line, previous) : continuesPage(line, previous)
  }

  private func hasLetters(_ line: Line) -> Bool { line.words.contains { sheet.words[$0].isLetters } }

  /// A line that holds no more than the last words of a sentence, in capitals: "… thực hiện Chương trình" / "MTQG."
  private func endsWithAcronym(_ line: Line, _ previous: Line) -> Bool {
    let isShort = line.words.count <= 2 || line.words.count <= 4 && endsSentence(line)
    let start = line.words.lowerBound
    return line.isCapital && line.gap == .line && isShort && !endsSentence(previous)
      && sheet.match(HeadingSigns.types, at: start, end: line.words.upperBound) == nil
  }

  /// A label that is only the wrapped end of a sentence: "theo điểm / a) khoản 2", "kinh tế / - xã hội".
  private func isFalse(_ label: Label, _ line: Line, _ previous: Line) -> Bool {
    guard line.gap == .line else { return false }
    let last = previous.words.upperBound - 1
    if label.isMark {
      let next = label.words.upperBound
      // "giai đoạn 2021" / "- 2030"
      if label.kind == .dash, sheet.words[last].isNumber, next < line.words.upperBound, sheet.words[next].isNumber {
        return true
      }
      return label.kind == .dash && next < line.words.upperBound && sheet.words[next].isLetters
        && sheet.words[next].shape == .lower && sheet.words[last].isLetters && isFull(previous, before: first(of: line))
    }
    if isBlankParted || label.close == .colon, !endsSentence(previous),
      isFull(previous, before: first(of: line)) || isBlankParted
    {
      return !previous.isCapital && previous.words.count > 4
    }
    return sheet.match(Connectives.counted, at: last, end: last + 1) != nil && isFull(previous, before: first(of: line))
  }

  private func first(of line: Line) -> Word { sheet.words[line.words.lowerBound] }

  /// A title in capitals over several lines.
  private func continuesHeading(_ line: Line, _ previous: Line) -> Bool {
    guard line.gap == .line, !endsSentence(previous) else { return false }
    let start = line.words.lowerBound
    let isNew =
      previous.label == nil && sheet.match(HeadingSigns.types, at: start, end: line.words.upperBound) != nil
      || sheet.match(ClosingSigns.annex, at: start, end: line.words.upperBound) != nil
    return !isNew && previous.label?.kind != .annex
  }

  /// After a mere line break.
  private func continuesLine(_ line: Line, _ previous: Line) -> Bool {
    if startsLow(line) { return !endsList(previous) || isFull(previous, before: first(of: line)) }
    if previous.style.isBold != line.style.isBold, line.style.boldPrefix == 0, previous.style.isBold { return false }
    if isBlankParted {
      // A shorter line that ends a sentence, with an indent after it, is the one sign of a new paragraph left.
      return !endsSentence(previous) || line.indent <= previous.indent && previous.width * 10 > fullWidth * 6
    }
    if endsList(previous) { return false }
    if !endsSentence(previous),
      sheet.match(Connectives.halves, at: line.words.lowerBound, end: line.words.upperBound) != nil
    {
      return true
    }
    if endsSentence(previous) {
      return hasBlankLines && line.indent <= previous.indent && isFull(previous, before: first(of: line))
    }
    let last = previous.words.upperBound - 1
    if sheet.match(Connectives.open, at: last, end: last + 1) != nil { return true }
    if sheet.words[last].mark == .comma { return !beginsParagraph(line, after: previous) }
    return startsShare(line) || isFull(previous, before: first(of: line))
  }

  /// "đạt / 80% số hộ": a share begins an item of a list only behind a mark that ends the one before.
  private func startsShare(_ line: Line) -> Bool {
    let at = line.words.lowerBound
    return at + 1 < line.words.upperBound && sheet.words[at].isNumber && sheet.words[at + 1].mark == .percent
  }

  /// A short line with an indented one below it ends a paragraph, whatever its last mark: the Party's bases may end with
  /// a comma.
  private func beginsParagraph(_ line: Line, after previous: Line) -> Bool {
    let isIndented = line.indent > previous.indent || line.style.indent > previous.style.indent + 8
    return isIndented && previous.label == nil && line.page == previous.page
      && !isFull(previous, before: first(of: line))
  }

  /// After a blank line: a sentence that a page break cut.
  private func continuesPage(_ line: Line, _ previous: Line) -> Bool {
    guard !endsSentence(previous), !endsList(previous), previous.body.count > 5 else { return false }
    let last = previous.words.upperBound - 1
    if startsLow(line) { return true }
    guard first(of: line).isLetters || first(of: line).isNumber else { return false }
    if sheet.words[last].mark == .comma { return !beginsParagraph(line, after: previous) }
    if sheet.match(Connectives.open, at: last, end: last + 1) != nil { return true }
    return line.page != previous.page && fullWidth > 0 && previous.words.count > 9
      && isFull(previous, before: first(of: line))
  }

  private func startsLow(_ line: Line) -> Bool {
    let word = first(of: line)
    switch word.mark {
    case .closeParen, .closeQuote, .comma, .semicolon, .percent: return true
    default: return word.isLetters && word.shape == .lower
    }
  }

  private func endsSentence(_ line: Line) -> Bool {
    switch sheet.words[line.words.upperBound - 1].mark {
    case .period, .semicolon, .colon, .exclamation, .question: return true
    default: return false
    }
  }

  /// What ends an item of a list for certain.
  private func endsList(_ line: Line) -> Bool {
    let mark = sheet.words[line.words.upperBound - 1].mark
    return mark == .semicolon || mark == .colon
  }

  /// The line was broken by its width: the next word would have had no room in it.
  private func isFull(_ line: Line, before next: Word) -> Bool {
    guard fullWidth > 0 else { return false }
    return (line.width + max(0, line.indent - border) + 1 + sheet.characters(next.range)) * 100 > fullWidth * 92
  }
}
