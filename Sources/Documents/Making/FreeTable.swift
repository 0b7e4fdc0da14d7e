import Blocks

/// A table as the author wants it: headings, then rows of as many cells.
enum FreeTable {
  static let title = Field<String>.text("title", "tên bảng")
  static let unit = Field<String>.optionalText("unit", "đơn vị tính")
  static let rows = Field<[[String]]>.rows("rows", "các dòng; dòng đầu là đầu bảng")
  static let field = Field<[Form]>.optionalList("tables", "các bảng số liệu", [title.row, unit.row, rows.row])
}

extension PaperMaker {
  mutating func addFreeTables(_ tables: [Form]) {
    for (index, table) in tables.enumerated() {
      let label = tables.count > 1 ? "Bảng \(index + 1). " : ""
      add(.tableTitle, label + table[FreeTable.title])
      if !table[FreeTable.unit].isEmpty { add(.tableUnit, "Đơn vị tính: \(table[FreeTable.unit])") }
      let rows = table[FreeTable.rows]
      guard let header = rows.first else { continue }
      let columns = header.enumerated().map { column, heading in
        let cells = rows.dropFirst().map { $0[column] }
        return ListColumn(heading, share(of: [heading] + cells), isFigures(cells) ? .tableNumber : .tableText)
      }
      addTable(columns, rows.dropFirst().map { row(columns, $0) })
    }
  }

  /// Columns of figures stand to the right.
  private func isFigures(_ cells: [String]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in cell.allSatisfy { $0.isASCII && ($0.isNumber || ".,%-".contains($0)) } }
  }

  /// As wide as its longest cell asks, within limits.
  private func share(of cells: [String]) -> Double {
    let longest = cells.map(\.count).max() ?? 1
    return Double(min(max(longest, 6), 40))
  }
}
