/// What is wrong with one cell, or with one row when no column is named: where, what, why, what to do.
package struct TableFault: Sendable, Equatable {
  /// As the spreadsheet counts, from 1.
  package var row: Int
  /// Counted from 0.
  package var column: Int?
  /// The header of the column.
  package var title: String
  /// The field it was to feed.
  package var field: String
  /// What stands in the cell.
  package var value: String
  package var reason: String
  package var fix: String

  package init(
    row: Int, column: Int? = nil, title: String = "", field: String, value: String = "", reason: String, fix: String
  ) {
    self.row = row
    self.column = column
    self.title = title
    self.field = field
    self.value = value
    self.reason = reason
    self.fix = fix
  }

  /// `Dòng 12, cột C (Ngày sinh): «31/02/1985» …`
  package var message: String {
    var text = "Dòng \(row)"
    if let column { text += ", cột \(ColumnName.of(column))" }
    if !title.isEmpty { text += " (\(title))" }
    text += ": "
    if !value.isEmpty { text += "«\(value)» " }
    return text + "\(reason). \(fix)"
  }
}
