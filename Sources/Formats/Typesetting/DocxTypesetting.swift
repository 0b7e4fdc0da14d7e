import Blocks

/// How a Word file is set: page set-up, and each paragraph with all it inherits from styles and defaults.
enum DocxTypesetting {
  static func read(_ package: ZipPackage) throws(FileProblem) -> Typesetting {
    var context = SetContext()
    if let theme = try part("word/theme/theme1.xml", package) { context.fonts = try ThemeFonts(theme) }
    if let styles = try part("word/styles.xml", package) { context.styles = try WordStyles(styles) }
    let heads = try PageHeads(package, context)
    guard let xml = try part("word/document.xml", package) else {
      throw .damaged(package.file, "phần nội dung (word/document.xml)")
    }
    var body = SetPart(xml, context, file: package.file)
    try body.read()
    return Typesetting(
      sections: heads.numbered(body.sections), lines: body.lines, isMeasured: false,
      pages: try pages(package))
  }

  static func part(_ name: String, _ package: ZipPackage) throws(FileProblem) -> XMLReader<WordName>? {
    guard let entry = try package.entry(named: name) else { return nil }
    return try XMLReader(.entry(entry), names: WordName.table, file: package.file)
  }

  /// How many pages Word counted when it saved the file last.
  private static func pages(_ package: ZipPackage) throws(FileProblem) -> Int? {
    guard var xml = try part("docProps/app.xml", package) else { return nil }
    var isPages = false
    var digits: [UInt8] = []
    while true {
      switch try xml.next() {
      case .finished: return nil
      case .start(.Pages): isPages = true
      case .text: if isPages { xml.appendText(to: &digits) }
      case .end(.Pages): return Int(String(decoding: digits, as: UTF8.self))
      default: continue
      }
    }
  }
}

/// What all parts of a file share.
struct SetContext {
  var fonts = ThemeFonts()
  var styles = WordStyles<SetStyle>()
}

/// A section as it stands in the body, before its page numbers are looked up.
struct SectionDraft {
  var setting = SectionSetting(width: 210, height: 297)
  var hasTitlePage = false
  /// Keys of the relations to heads and feet, by kind («default», «first», «even»).
  var heads: [(kind: [UInt8], relation: UInt64)] = []
  var feet: [(kind: [UInt8], relation: UInt64)] = []
  var isArabic = true
}
