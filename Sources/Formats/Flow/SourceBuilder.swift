import Blocks

/// Puts drafts into one text and notes where each came to stand.
struct SourceBuilder {
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [Paragraph] = []
  var remarks: [String] = []
  private(set) var tables = 0

  /// More text than any document holds, some ten thousand pages. What follows in a small file that swells to more is
  /// left out, and a remark says so.
  static let textLimit = 20 << 20
  private let limit: Int
  private var isCut = false

  init(limit: Int = Self.textLimit) { self.limit = limit }

  /// For a text whose length is known.
  init(reserving bytes: Int) {
    limit = .max
    text.reserveCapacity(bytes)
  }

  /// A long text takes all the room it may need at once: room nobody writes to costs nothing, growing by copies does.
  private mutating func makeRoom() {
    if text.capacity > 1 << 20, text.capacity < limit, limit < .max { text.reserveCapacity(limit) }
    if paragraphs.capacity > 1 << 12 { paragraphs.reserveCapacity(Self.paragraphLimit) }
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

  /// So many paragraphs keep their look and their place in a table; what follows, in a text no office ever wrote, is
  /// kept as lines of long paragraphs, so that a file of nothing but line ends does not fill the memory.
  static let paragraphLimit = 1 << 17
  /// How long such a paragraph becomes, in bytes.
  static let gatheredLength = 1 << 12

  /// Adds a paragraph, cleaned and trimmed; a blank one leaves no trace.
  mutating func append(_ draft: Draft, cell: Cell? = nil) {
    var marks = draft.runs.map(\.start)
    let bytes = Cleaning.cleaned(draft.bytes, marks: &marks)
    var from = 0
    var to = bytes.count
    while from < to, Draft.isSpace(bytes[from]) { from += 1 }
    while to > from, Draft.isSpace(bytes[to - 1]) { to -= 1 }
    guard from < to else { return }
    guard !isCut, text.count + to - from < limit else {
      isCut = true
      return
    }
    makeRoom()

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
    let paragraph = Paragraph(
      span: Span(start, text.count), label: label, style: style, page: draft.page, zone: draft.zone, cell: cell)
    add(paragraph)
    text.append(0x0A)
  }

  private mutating func add(_ paragraph: Paragraph) {
    if paragraphs.count >= Self.paragraphLimit, let last = paragraphs.last, last.zone == paragraph.zone,
      last.span.count < Self.gatheredLength
    {
      paragraphs[paragraphs.count - 1].span.end = paragraph.span.end
    } else {
      paragraphs.append(paragraph)
    }
  }

  /// What holds for all letters of a paragraph, its bold head, and the size most of it has.
  private static func summarise(_ runs: [Draft.Run], _ bytes: [UInt8], _ range: Range<Int>, into style: inout Style) {
    var length = (all: 0, bold: 0, italic: 0, underlined: 0)
    var prefix = 0
    var sizes: [(size: Double, length: Int)] = []
    for (k, run) in runs.enumerated() {
      let end = min(k + 1 < runs.count ? runs[k + 1].start : range.upperBound, range.upperBound)
      guard run.start < end, !bytes[run.start..<end].allSatisfy(Draft.isSpace) else { continue }
      let size = end - run.start
      if run.style.isBold && length.bold == length.all { prefix = end - range.lowerBound }
      length.all += size
      if run.style.isBold { length.bold += size }
      if run.style.isItalic { length.italic += size }
      if run.style.isUnderlined { length.underlined += size }
      if let k = sizes.firstIndex(where: { $0.size == run.style.size }) {
        sizes[k].length += size
      } else {
        sizes.append((run.style.size, size))
      }
    }
    guard length.all > 0 else { return }
    style.isBold = length.bold == length.all
    style.isItalic = length.italic == length.all
    style.isUnderlined = length.underlined == length.all
    if !style.isBold { style.boldPrefix = prefix }
    if let main = sizes.max(by: { $0.length < $1.length }), main.size > 0 { style.fontSize = main.size }
  }

  /// The finished text.
  consuming func finish(
    _ format: SourceText.Format, pages: Int? = nil, ocrConfidence: [Double]? = nil, isLineBased: Bool
  ) -> SourceText {
    if isCut {
      remarks.append(
        "Văn bản có hơn \(limit >> 20) MB chữ (khoảng mười nghìn trang): phần sau chỗ ấy không được đọc. Hãy tách tệp.")
    }
    return SourceText(
      text: text, paragraphs: paragraphs, format: format, pages: pages, ocrConfidence: ocrConfidence,
      isLineBased: isLineBased, remarks: remarks)
  }
}
