import Testing

@testable import Formats

/// Workbooks as a spreadsheet would write them, from the XML of their sheets.
struct SheetPackage {
  var sheets: [(name: String, xml: String)] = []
  var strings: [String] = []
  /// Number formats of styles 0, 1, 2 …; numbers are built-in formats.
  var formats: [String] = []
  var fonts: [String] = ["Times New Roman"]
  var properties = ""
  var more: [(name: String, content: String)] = []

  var bytes: [UInt8] {
    var book = "<workbook xmlns:r=\"r\"><workbookPr \(properties)/><sheets>"
    var relations = "<Relationships>"
    var parts: [(name: String, content: String)] = []
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    for (k, sheet) in sheets.enumerated() {
      book += "<sheet name=\"\(sheet.name)\" sheetId=\"\(k + 1)\" r:id=\"rId\(k + 1)\"/>"
      relations += "<Relationship Id=\"rId\(k + 1)\" Type=\"\(kinds)/worksheet\" Target=\"worksheets/s\(k + 1).xml\"/>"
      parts.append(("xl/worksheets/s\(k + 1).xml", "<worksheet><sheetData>\(sheet.xml)</worksheet>"))
    }
    relations += "<Relationship Id=\"a\" Type=\"\(kinds)/styles\" Target=\"/xl/styles.xml\"/>"
    relations +=
      "<Relationship Id=\"b\" Type=\"\(kinds)/sharedStrings\" Target=\"./sharedStrings.xml\"/></Relationships>"
    let items = strings.map { "<si>\($0)</si>" }.joined()
    parts += [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Type=\"\(kinds)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      ("xl/workbook.xml", book + "</sheets></workbook>"), ("xl/_rels/workbook.xml.rels", relations),
      ("xl/sharedStrings.xml", "<sst>\(items)</sst>"), ("xl/styles.xml", styles),
    ]
    return OfficePackage(parts + more).bytes
  }

  private var styles: String {
    var codes = ""
    var styles = ""
    for (k, format) in formats.enumerated() {
      let builtIn = format.utf8.count <= 2 ? Int(format) : nil
      if builtIn == nil { codes += "<numFmt numFmtId=\"\(200 + k)\" formatCode=\"\(format)\"/>" }
      let font = k < fonts.count ? k : 0
      styles += "<xf numFmtId=\"\(builtIn ?? 200 + k)\" fontId=\"\(font)\"/>"
    }
    let faces = fonts.map { "<font><name val=\"\($0)\"/></font>" }.joined()
    return "<styleSheet><numFmts>\(codes)</numFmts><fonts>\(faces)</fonts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
  }

  /// One sheet with these rows.
  static func sheet(_ rows: String, formats: [String] = [], strings: [String] = []) -> [UInt8] {
    SheetPackage(sheets: [("Trang 1", rows + "</sheetData>")], strings: strings, formats: formats).bytes
  }
}

/// All rows of the first sheet, by number.
func rows(_ bytes: [UInt8], name: String = "thử.xlsx") throws -> [(number: Int, cells: [SheetCell])] {
  let book = try Workbook(bytes: bytes, name: name)
  return try rows(book, book.firstSheet)
}

func rows(_ book: Workbook, _ sheet: Workbook.Sheet) throws -> [(number: Int, cells: [SheetCell])] {
  let source = try book.rows(of: sheet)
  var row = SheetRow()
  var all: [(number: Int, cells: [SheetCell])] = []
  while try source.next(into: &row) { all.append((row.number, row.cells)) }
  return all
}

/// The code of the problem that reading meets.
func problem(_ bytes: [UInt8], name: String = "thử.xlsx") -> FileProblem? {
  do {
    _ = try rows(bytes, name: name)
    return nil
  } catch {
    return error as? FileProblem
  }
}
