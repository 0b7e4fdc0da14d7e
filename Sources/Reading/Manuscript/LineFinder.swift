import Blocks
import Vietnamese

/// Gives each paragraph of the source its words and its label.
struct LineFinder {
  let sheet: Sheet

  private let labels: LabelScanner

  init(sheet: Sheet) {
    self.sheet = sheet
    labels = LabelScanner(sheet: sheet)
  }

  func lines() -> [Line] {
    let words = sheet.words
    var lines: [Line] = []
    lines.reserveCapacity(sheet.source.paragraphs.count)
    var at = 0
    for (index, paragraph) in sheet.source.paragraphs.enumerated() {
      while at < words.count, Int(words[at].end) <= paragraph.span.start { at += 1 }
      while at < words.count, Int(words[at].end) <= paragraph.span.end {
        let start = at
        at += 1
        while at < words.count, Int(words[at].end) <= paragraph.span.end, words[at].gap < .line { at += 1 }
        lines.append(line(start..<at, of: paragraph, index))
      }
    }
    return ColumnSplitter(sheet: sheet, finder: self).split(lines)
  }

  private func line(_ run: Range<Int>, of paragraph: Paragraph, _ index: Int) -> Line {
    var line = Line(
      words: run, span: sheet.span(run), style: paragraph.style, page: paragraph.page, zone: paragraph.zone,
      cell: paragraph.cell, paragraph: index, gap: sheet.words[run.lowerBound].gap)
    measure(&line)
    // A mark or number that the file keeps apart from the text is a label whatever it looks like.
    if line.label == nil, let label = paragraph.label, label.start == line.span.start, label.end < line.span.end {
      let end = run.first { Int(sheet.words[$0].end) > label.end } ?? run.upperBound
      if end > run.lowerBound { line.label = labels.kept(run.lowerBound..<end) }
    }
    return line
  }

  /// A part of a line as a line of its own.
  func line(_ run: Range<Int>, like whole: Line) -> Line {
    var line = whole
    line.words = run
    line.span = sheet.span(run)
    line.gap = .line
    measure(&line)
    return line
  }

  private func measure(_ line: inout Line) {
    line.label = labels.label(at: line.words.lowerBound, end: line.words.upperBound)
    line.width = sheet.characters(line.span.range)
    line.indent = sheet.source.isLineBased ? indent(of: line) : 0
    line.isCapital = sheet.isCapital(line.body.isEmpty ? line.words : line.body)
    line.isOrnament = !line.words.contains { sheet.words[$0].kind != .mark }
  }

  /// The columns between the line break before the line and its first letter.
  private func indent(of line: Line) -> Int {
    var i = line.span.start
    while i > 0, line.span.start - i < 400, sheet.source.text[i - 1] != 0x0A { i -= 1 }
    return sheet.characters(i..<line.span.start)
  }
}
