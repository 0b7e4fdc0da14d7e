enum BoxName: String, ElementName {
  case other = ""
  case page, line, word

  static let table = NameTable<BoxName>()
}

/// Reads what `pdftotext -bbox-layout` writes, page by page.
struct BoxReader: ~Copyable {
  static let pageLimit = 2000

  private var xml: XMLReader<BoxName>
  /// The size of the page whose beginning has been read, and nothing more of it.
  private var begun: PageContent?
  private var count = 0

  init(_ output: AnonymousFile, file: String) throws(FileProblem) {
    output.rewind()
    xml = try XMLReader(.file(output), names: BoxName.table, file: file)
  }

  static func pages(_ output: AnonymousFile, file: String) throws(FileProblem) -> [PageContent] {
    var reader = try BoxReader(output, file: file)
    var pages: [PageContent] = []
    while let page = try reader.next() { pages.append(page) }
    return pages
  }

  /// The next page; nil behind the last one.
  mutating func next() throws(FileProblem) -> PageContent? {
    var page = begun
    begun = nil
    var words: [PageWord] = []
    while true {
      switch try xml.next() {
      case .finished: return page
      case .start(.page):
        if count == Self.pageLimit { return page }
        count += 1
        let fresh = PageContent(width: xml.decimal("width") ?? 595, height: xml.decimal("height") ?? 842)
        if page != nil {
          begun = fresh
          return page
        }
        page = fresh
      case .start(.word):
        let box = Box(
          left: xml.decimal("xMin") ?? 0, top: xml.decimal("yMin") ?? 0, right: xml.decimal("xMax") ?? 0,
          bottom: xml.decimal("yMax") ?? 0)
        var text: [UInt8] = []
        if case .text = try xml.next() { xml.appendText(to: &text) }
        text = Cleaning.cleaned(text).filter { !Draft.isSpace($0) }
        if !text.isEmpty { words.append(PageWord(box: box, text: text)) }
      case .end(.line):
        if !words.isEmpty { page?.segments.append(PageSegment(words)) }
        words = []
      default: continue
      }
    }
  }
}
