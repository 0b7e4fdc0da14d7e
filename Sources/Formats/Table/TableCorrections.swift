/// What a person put in place of cells of a file, and which rows are to be left out. The file itself stays as it is.
package struct TableCorrections: Sendable, Equatable {
  private struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  private var cells: [Place: String] = [:]
  /// Rows as the spreadsheet counts.
  package var omitted: Set<Int> = []

  package init() {}

  /// Rows as the spreadsheet counts, columns from 0; an empty text empties the cell.
  package mutating func replace(row: Int, column: Int, with text: String) {
    cells[Place(row: row, column: column)] = text
  }

  func cell(_ row: Int, _ column: Int) -> SheetCell? {
    if cells.isEmpty { return nil }
    return cells[Place(row: row, column: column)].map { $0.isEmpty ? .empty : .text($0) }
  }
}
