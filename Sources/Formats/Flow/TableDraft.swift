import Blocks

/// What stands in a document flow or in a cell: a paragraph or a table.
indirect enum Block {
  case paragraph(Draft)
  case table(TableDraft)
}

/// A table as a reader gathers it, rows from above, cells from the left, merged cells once.
struct TableDraft {
  struct Piece {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
    var blocks: [Block] = []
  }

  var pieces: [Piece] = []
  /// Set when rows of it have been laid down already.
  var number: Int?
  /// True when the file draws lines around or between the cells.
  var hasBorders = false
  var rows = 0
  var columns = 0
  /// True when it is known that the table only puts two blocks side by side; otherwise the words tell.
  var isSideBySide = false

  /// Cells in the order in which a person reads them: row by row in a real table; in a table that only puts two
  /// blocks side by side (heading, recipients and signature) each column whole, from the left.
  var readingOrder: [Piece] {
    guard isSideBySide || looksSideBySide else { return pieces }
    return pieces.enumerated().sorted { a, b in
      (a.element.column, a.element.row, a.offset) < (b.element.column, b.element.row, b.offset)
    }.map(\.element)
  }

  /// Judged by shape first (few columns, few rows, no lines), then by the words such blocks always hold.
  private var looksSideBySide: Bool {
    guard columns >= 2, columns <= 3, rows <= 12 else { return false }
    if pieces.contains(where: { $0.blocks.contains { if case .table = $0 { true } else { false } } }) { return false }
    let signs = SideBySide(pieces.flatMap(\.blocks))
    if signs.hasMotto || signs.hasRecipients { return true }
    return !hasBorders && rows <= 6 && signs.hasAuthorityPrefix
  }
}

extension SourceBuilder {
  /// Adds blocks in order; each table gets a number of its own.
  mutating func append(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let draft): append(draft)
      case .table(let table): append(table)
      }
    }
  }

  mutating func append(_ table: TableDraft) {
    let number = table.number ?? nextTable()
    for piece in table.readingOrder {
      let cell = Cell(
        table: number, row: piece.row, column: piece.column, rowSpan: piece.rowSpan, columnSpan: piece.columnSpan)
      for block in piece.blocks {
        switch block {
        case .paragraph(let draft): append(draft, cell: cell)
        case .table(let nested): append(nested)
        }
      }
    }
  }
}
