/// The elements of a spreadsheet package that matter here.
enum XlsxName: String, ElementName {
  case other = ""
  // Relations, workbook
  case relationship = "Relationship"
  case sheet, workbookPr
  // Shared strings
  case si, t, r, rPh, rFont
  // Styles
  case numFmt, fonts, font, name, cellXfs, xf
  // Sheet
  case worksheet, sheetData, row, c, v, f, `is`, mergeCell

  static let table = NameTable<XlsxName>()
}
