import CXlsxWriter
import CivilTime

/// One sheet while its rows are written.
struct SheetInWriting {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let layout: SheetLayout
  private let formats: WorkbookFormats
  private let name: String
  /// Formats by column.
  private let bodies: [WorkbookFormats.Format?]
  /// Rows counted from 0.
  private let headerRow: Int
  private var row: Int

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ layout: SheetLayout, _ formats: WorkbookFormats, name: String
  ) {
    self.sheet = sheet
    self.layout = layout
    self.formats = formats
    self.name = name
    bodies = layout.columns.map { formats.format($0.kind) }
    headerRow = layout.titles.isEmpty ? 0 : layout.titles.count + 1
    row = headerRow + 1
  }

  // MARK: Around the rows

  func writeHead() throws(FileProblem) {
    for (column, each) in layout.columns.enumerated() {
      let at = lxw_col_t(column)
      try check(worksheet_set_column(sheet, at, at, each.width, bodies[column]))
    }
    for (row, title) in layout.titles.enumerated() {
      try write(title, row, 0, row == 0 ? formats.title : nil)
    }
    for (column, each) in layout.columns.enumerated() { try write(each.title, headerRow, column, formats.header) }
    worksheet_freeze_panes(sheet, lxw_row_t(headerRow + 1), 0)
    setPrint()
  }

  /// A4, all columns on one page's width, the header on every page, page numbers below.
  private func setPrint() {
    worksheet_set_paper(sheet, 9)
    if layout.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_set_margins(sheet, 0.6, 0.4, 0.6, 0.6)
    worksheet_fit_to_pages(sheet, 1, 0)
    _ = worksheet_repeat_rows(sheet, lxw_row_t(headerRow), lxw_row_t(headerRow))
    _ = worksheet_set_footer(sheet, "&CTrang &P/&N")
  }

  func end(_ lists: inout [ChoiceList]) throws(FileProblem) {
    let last = lxw_col_t(layout.columns.count - 1)
    if layout.hasFilter {
      try check(worksheet_autofilter(sheet, lxw_row_t(headerRow), 0, lxw_row_t(max(row - 1, headerRow)), last))
    }
    // Room for the rows that people add below.
    let end = min(row + 1_000, WorkbookLimits.rows - 1)
    for (column, each) in layout.columns.enumerated() where !each.choices.isEmpty {
      let result = ChoiceList.validation(each.choices, &lists) {
        worksheet_data_validation_range(
          sheet, lxw_row_t(headerRow + 1), lxw_col_t(column), lxw_row_t(end), lxw_col_t(column), $0)
      }
      try check(result)
    }
  }

  // MARK: Rows

  mutating func append(_ cells: [SheetCell]) throws(FileProblem) {
    guard row < WorkbookLimits.rows else { throw .tooMany(name, "dòng", limit: WorkbookLimits.rows) }
    guard cells.count <= bodies.count else { throw .tooMany(name, "ô trong một dòng", limit: bodies.count) }
    for (column, cell) in cells.enumerated() { try write(cell, column) }
    row += 1
  }

  private func write(_ cell: SheetCell, _ column: Int) throws(FileProblem) {
    let (at, to) = (lxw_row_t(row), lxw_col_t(column))
    switch cell {
    case .empty, .uncalculated: try check(worksheet_write_blank(sheet, at, to, bodies[column]))
    case .text(let text):
      try write(text, row, column, layout.columns[column].kind == .text ? bodies[column] : formats.text)
    case .error(let text): try write(text, row, column, formats.text)
    case .number(let number):
      let format = layout.columns[column].kind == .day || layout.columns[column].kind == .text
      try check(worksheet_write_number(sheet, at, to, number, format ? formats.decimal : bodies[column]))
    case .boolean(let value): try check(worksheet_write_boolean(sheet, at, to, value ? 1 : 0, bodies[column]))
    case .day(let day):
      guard let serial = SerialDay.serial(of: day) else { return try write(cell.text, row, column, formats.text) }
      try check(worksheet_write_number(sheet, at, to, serial, formats.day))
    case .moment(let day, let second):
      guard let serial = SerialDay.serial(of: day) else { return try write(cell.text, row, column, formats.text) }
      try check(worksheet_write_number(sheet, at, to, serial + Double(second) / 86_400, formats.moment))
    }
  }

  /// Words are written as words, never as a formula, whatever they begin with.
  private func write(_ text: String, _ row: Int, _ column: Int, _ format: WorkbookFormats.Format?) throws(FileProblem) {
    let result = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), EscapedText.escaped(text), format)
    if result == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED {
      throw .tooMany(name, "chữ trong ô \(ColumnName.of(column))\(row + 1)", limit: 32_767)
    }
    try check(result)
  }

  private func check(_ result: lxw_error) throws(FileProblem) {
    guard result == LXW_NO_ERROR else { throw .unwritable(name, String(cString: lxw_strerror(result))) }
  }
}
