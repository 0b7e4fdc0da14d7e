import Blocks

/// Puts drafts into one text and notes where each came to stand.
struct SourceBuilder {
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [Paragraph] = []
  var remarks: [String] = []
  private(set) var tables = 0

  init(reserving bytes: Int = 0) {
    text.reserveCapacity(bytes)
  }

  /// A number for the next table.
  mutating func nextTable() -> Int {
    tables += 1
    return tables - 1
  }

  /// An empty line, never two in a row and never at the head.
  mutating func appendBlankLine() {
    guard text.count >= 2, text[text.count - 1] == 0x0A, text[text.count - 2] != 0x0A else { return }
    text.append(0x0A)
  }

  /// Adds a paragraph, cleaned and trimmed; a blank one leaves no trace.
  mutating func append(_ draft: Draft, cell: Cell? = nil) {
    var marks = draft.runs.map(\.start)
    let bytes = Cleaning.cleaned(draft.bytes, marks: &marks)
    var from = 0
    var to = bytes.count
    while from < to, Draft.isSpace(bytes[from]) { from += 1 }
    while to > from, Draft.isSpace(bytes[to - 1]) { to -= 1 }
    guard from < to else { return }

    let start = text.count
    var label: Span?
    let cleanLabel = draft.label.isEmpty ? [] : Cleaning.cleaned(draft.label)
    if !cleanLabel.isEmpty {
      text.append(contentsOf: cleanLabel)
      label = Span(start, text.count)
      text.append(0x20)
    }
    let head = text.count - start
    text.append(contentsOf: bytes[from..<to])
    var style = draft.style
    if !draft.runs.isEmpty {
      let runs = zip(marks, draft.runs).map { Draft.Run(start: max($0.0, from), style: $0.1.style) }
      Self.summarise(runs, bytes, from..<to, into: &style)
      if style.boldPrefix > 0 { style.boldPrefix += head }
    }
    paragraphs.append(
      Paragraph(
        span: Span(start, text.count), label: label, style: style, page: draft.page, zone: draft.zone, cell: cell))
    text.append(0x0A)
  }

  /// What holds for all letters of a paragraph, its bold head, and the size most of it has.
  private static func summarise(_ runs: [Draft.Run], _ bytes: [UInt8], _ range: Range<Int>, into style: inout Style) {
    var letters = 0
    var bold = 0
    var italic = 0
    var underlined = 0
    var prefix = 0
    var isHead = true
    var sizes: [(size: Double, letters: Int)] = []
    for (k, run) in runs.enumerated() {
      let end = min(k + 1 < runs.count ? runs[k + 1].start : range.upperBound, range.upperBound)
      guard run.start < end else { continue }
      var inked = 0
      for i in run.start..<end where bytes[i] & 0xC0 != 0x80 && !Draft.isSpace(bytes[i]) { inked += 1 }
      if inked == 0 { continue }
      letters += inked
      if run.style.isBold {
        bold += inked
        if isHead { prefix = end - range.lowerBound }
      } else {
        isHead = false
      }
      if run.style.isItalic { italic += inked }
      if run.style.isUnderlined { underlined += inked }
      if let k = sizes.firstIndex(where: { $0.size == run.style.size }) {
        sizes[k].letters += inked
      } else {
        sizes.append((run.style.size, inked))
      }
    }
    guard letters > 0 else { return }
    style.isBold = bold == letters
    style.isItalic = italic == letters
    style.isUnderlined = underlined == letters
    if !style.isBold { style.boldPrefix = prefix }
    if let main = sizes.max(by: { $0.letters < $1.letters }), main.size > 0 { style.fontSize = main.size }
  }

  /// The finished text.
  consuming func finish(
    _ format: SourceText.Format, pages: Int? = nil, ocrConfidence: [Double]? = nil, isLineBased: Bool
  ) -> SourceText {
    SourceText(
      text: text, paragraphs: paragraphs, format: format, pages: pages, ocrConfidence: ocrConfidence,
      isLineBased: isLineBased, remarks: remarks)
  }
}
