import Blocks
import Vietnamese

/// Gives each paragraph of the source its words and its label.
struct LineFinder {
  let source: SourceText
  let words: [Word]

  func lines() -> [Line] {
    let labels = LabelScanner(text: source.text, words: words)
    var lines: [Line] = []
    lines.reserveCapacity(source.paragraphs.count)
    var at = 0
    for paragraph in source.paragraphs {
      while at < words.count, Int(words[at].end) <= paragraph.span.start { at += 1 }
      let start = at
      while at < words.count, Int(words[at].end) <= paragraph.span.end { at += 1 }
      guard start < at else { continue }
      lines.append(
        Line(
          words: start..<at, span: Span(Int(words[start].start), Int(words[at - 1].end)), style: paragraph.style,
          page: paragraph.page, zone: paragraph.zone, cell: paragraph.cell, label: labels.label(at: start, end: at),
          gap: words[start].gap))
    }
    return lines
  }
}
