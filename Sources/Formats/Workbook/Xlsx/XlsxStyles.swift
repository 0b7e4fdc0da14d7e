/// What the styles of a workbook say about the cells that bear them.
struct XlsxStyles {
  struct Style {
    var format = NumberFormat.plain
    var font = LegacyFont.unicode
  }

  private var styles: [Style] = []

  init() {}

  init(_ reader: consuming XMLReader<XlsxName>, file: String) throws(FileProblem) {
    var xml = reader
    var codes: [Int: NumberFormat] = [:]
    var fonts: [LegacyFont] = []
    var isInFonts = false
    var isInCells = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .start(.numFmt):
        if let id = xml.integer("numFmtId"), let code = xml.attribute("formatCode"), codes.count < WorkbookLimits.styles
        {
          codes[id] = NumberFormat.of(code)
        }
      case .start(.fonts): isInFonts = true
      case .end(.fonts): isInFonts = false
      case .start(.font): if isInFonts, fonts.count < WorkbookLimits.styles { fonts.append(.unicode) }
      case .start(.name):
        if isInFonts, !fonts.isEmpty, let name = xml.attribute("val") {
          fonts[fonts.count - 1] = LegacyFont(name: name)
        }
      case .start(.cellXfs): isInCells = true
      case .end(.cellXfs): isInCells = false
      case .start(.xf):
        guard isInCells else { continue }
        guard styles.count < WorkbookLimits.styles else {
          throw .tooMany(file, "kiểu ô", limit: WorkbookLimits.styles)
        }
        let id = xml.integer("numFmtId") ?? 0
        let font = xml.integer("fontId") ?? 0
        styles.append(
          Style(
            format: codes[id] ?? NumberFormat.builtIn(id),
            font: fonts.indices.contains(font) ? fonts[font] : .unicode))
      default: break
      }
    }
  }

  subscript(_ index: Int) -> Style { styles.indices.contains(index) ? styles[index] : Style() }
}
