/// What a file says, before anybody thinks about it: one plain text and the layout it stood in.
///
/// Formats makes it, Reading takes it. `text` is the single byte buffer that every later span points into;
/// `paragraphs` cover the parts of it that are body, in reading order.
public struct SourceText: Sendable {
  /// The kind of file the text came from, as printed in `source.format`.
  public enum Format: String, Sendable, CaseIterable {
    case txt, docx, odt, html, pdf, doc, image
  }

  /// UTF-8, Unicode NFC, lines end in "\n". Running heads, running feet and lone page numbers are not in it.
  public var text: [UInt8]
  /// Ascending by span, never overlapping. Blank lines are not paragraphs.
  public var paragraphs: [Paragraph]
  public var format: Format
  /// How many pages the file has, where that is known.
  public var pages: Int?
  /// Set when the text was read from images: the mean confidence of each page, 0…100.
  public var ocrConfidence: [Double]?
  /// True when the paragraphs are layout lines (plain text, PDF, scan), so that sentences run over several of them;
  /// false when each paragraph is a whole one (docx, odt, html).
  public var isLineBased: Bool
  /// What went wrong or was left out while the file was read, in Vietnamese, for a person.
  public var remarks: [String]

  public init(
    text: [UInt8], paragraphs: [Paragraph], format: Format, pages: Int? = nil, ocrConfidence: [Double]? = nil,
    isLineBased: Bool, remarks: [String] = []
  ) {
    self.text = text
    self.paragraphs = paragraphs
    self.format = format
    self.pages = pages
    self.ocrConfidence = ocrConfidence
    self.isLineBased = isLineBased
    self.remarks = remarks
  }

  /// The text of one span.
  public func string(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }
}

/// One paragraph of a document, or one line where the file knows only lines (`SourceText.isLineBased`).
public struct Paragraph: Sendable {
  public var span: Span
  /// The list label at the head of the span ("1.", "a)", "-") when the file kept it apart from the text
  /// (docx numbering); nil when it was typed by hand or there is none. Lies inside `span`.
  public var label: Span?
  public var style: Style
  /// First page is 1; 0 when the file has no pages.
  public var page: Int {
    get { Int(storedPage) }
    set { storedPage = Int32(clamping: newValue) }
  }
  private var storedPage: Int32
  public var zone: Zone
  /// Where the paragraph stands when it is part of a table.
  public var cell: Cell?

  public init(
    span: Span, label: Span? = nil, style: Style = Style(), page: Int = 0, zone: Zone = .body, cell: Cell? = nil
  ) {
    self.span = span
    self.label = label
    self.style = style
    storedPage = Int32(clamping: page)
    self.zone = zone
    self.cell = cell
  }

  /// Which part of the page a paragraph belongs to.
  public enum Zone: Sendable { case body, header, footer, footnote }
}

/// How a paragraph looks: hints, each true only when it holds for all its letters.
public struct Style: Sendable, Hashable {
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  public var isCentred = false
  public var isRightAligned = false
  /// 1…9 for a heading style or Markdown `#`, 0 for none.
  public var headingLevel: Int {
    get { Int(storedHeading) }
    set { storedHeading = UInt8(clamping: newValue) }
  }
  /// In points; 0 when unknown.
  public var fontSize: Double {
    get { Double(storedSize) }
    set { storedSize = Float(newValue) }
  }
  /// How many bytes at the head of the paragraph are bold while the rest is not (a run-in heading); 0 for none.
  public var boldPrefix: Int {
    get { Int(storedPrefix) }
    set { storedPrefix = Int32(clamping: newValue) }
  }
  /// Left indent in points; 0 when unknown.
  public var indent: Double {
    get { Double(storedIndent) }
    set { storedIndent = Float(newValue) }
  }

  // Kept small: a document of 10 MB has two hundred thousand paragraphs.
  private var storedHeading: UInt8 = 0
  private var storedPrefix: Int32 = 0
  private var storedSize: Float = 0
  private var storedIndent: Float = 0

  public init() {}
}

/// The place of a paragraph in a table. Merged cells stand once, at their upper left corner.
public struct Cell: Sendable, Hashable {
  /// Tables are counted from 0 in reading order; a nested table is a table of its own.
  public var table: Int { Int(numbers.0) }
  public var row: Int { Int(numbers.1) }
  public var column: Int { Int(numbers.2) }
  public var rowSpan: Int { Int(spans.0) }
  public var columnSpan: Int { Int(spans.1) }

  private let numbers: (Int32, Int32, Int32)
  private let spans: (UInt16, UInt16)

  public init(table: Int, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
    numbers = (Int32(clamping: table), Int32(clamping: row), Int32(clamping: column))
    spans = (UInt16(clamping: rowSpan), UInt16(clamping: columnSpan))
  }

  public static func == (a: Cell, b: Cell) -> Bool { a.numbers == b.numbers && a.spans == b.spans }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    hasher.combine(row)
    hasher.combine(column)
  }
}
