enum BoxName: String, ElementName {
  case other = ""
  case page, line, word

  static let table = NameTable<BoxName>()
}

/// Reads what `pdftotext -bbox-layout` writes.
enum BoxReader {
  static let pageLimit = 2000

  static func pages(_ output: AnonymousFile, file: String) throws(FileProblem) -> [PageContent] {
    var xml = try XMLReader(.file(output), names: BoxName.table, file: file)
    var pages: [PageContent] = []
    var words: [PageWord] = []
    while true {
      switch try xml.next() {
      case .finished: return pages
      case .start(.page):
        if pages.count == pageLimit { return pages }
        pages.append(PageContent(width: xml.decimal("width") ?? 595, height: xml.decimal("height") ?? 842))
      case .start(.word):
        let box = Box(
          left: xml.decimal("xMin") ?? 0, top: xml.decimal("yMin") ?? 0, right: xml.decimal("xMax") ?? 0,
          bottom: xml.decimal("yMax") ?? 0)
        var text: [UInt8] = []
        if case .text = try xml.next() { xml.appendText(to: &text) }
        text = Cleaning.cleaned(text).filter { !Draft.isSpace($0) }
        if !text.isEmpty { words.append(PageWord(box: box, text: text)) }
      case .end(.line):
        if !words.isEmpty, !pages.isEmpty { pages[pages.count - 1].segments.append(PageSegment(words)) }
        words = []
      default: continue
      }
    }
  }
}
