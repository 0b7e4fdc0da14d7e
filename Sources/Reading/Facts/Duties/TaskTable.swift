import Blocks
import Vietnamese

/// The cells of one table, laid out so that a merged cell stands in every place it covers.
struct TaskTable {
  /// One cell of a row: which column it stands in and the passages it holds.
  struct Slot {
    var column: Int
    var span: Int
    var passages: [Int]
    /// False where a cell merged from above reaches down into the row.
    var isOwn: Bool
  }

  struct Row {
    var slots: [Slot]
    func slot(at column: Int) -> Slot? { slots.first { $0.column <= column && column < $0.column + $0.span } }
  }

  var rows: [Row]
  /// The passage the table begins with.
  var first: Int

  /// The tables of a manuscript in reading order. One pass; merged cells are carried down row by row.
  static func read(_ manuscript: Manuscript) -> [TaskTable] {
    var tables: [TaskTable] = []
    var cells: [(cell: Cell, passages: [Int])] = []
    func close() {
      if let table = table(cells) { tables.append(table) }
      cells = []
    }
    for (index, passage) in manuscript.passages.enumerated() {
      guard let cell = passage.cell else { continue }
      if let last = cells.last, last.cell.table != cell.table { close() }
      if cells.last?.cell == cell {
        cells[cells.count - 1].passages.append(index)
      } else {
        cells.append((cell, [index]))
      }
    }
    close()
    return tables
  }

  private static func table(_ cells: [(cell: Cell, passages: [Int])]) -> TaskTable? {
    guard let first = cells.first?.passages.first else { return nil }
    var rows: [Row] = []
    var carried: [(slot: Slot, until: Int)] = []
    var at = 0
    while at < cells.count {
      let number = cells[at].cell.row
      carried.removeAll { $0.until <= number }
      var slots = carried.map { carry -> Slot in
        var slot = carry.slot
        slot.isOwn = false
        return slot
      }
      while at < cells.count, cells[at].cell.row == number {
        let cell = cells[at].cell
        let slot = Slot(column: cell.column, span: max(1, cell.columnSpan), passages: cells[at].passages, isOwn: true)
        slots.append(slot)
        if cell.rowSpan > 1 { carried.append((slot, number + cell.rowSpan)) }
        at += 1
      }
      rows.append(Row(slots: slots.sorted { $0.column < $1.column }))
    }
    return TaskTable(rows: rows, first: first)
  }
}
