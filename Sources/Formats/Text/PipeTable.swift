import Blocks

/// Tables drawn with pipes: "| a | b |" on one line, or a pipe alone on a line between the cells.
struct PipeTable {
  private var table: Int?
  private var row = 0
  private var column = 0
  /// Cells of the widest row so far.
  private var width = 0
  /// Pipes met since the last text in a table of lone pipes.
  private var waiting = 0
  private var isLone = false
  private var isRowEmpty = true

  /// A line of the text; pipes are dropped and become cells.
  mutating func take(_ draft: Draft, into builder: inout SourceBuilder) {
    let bytes = draft.bytes
    let trimmed = bytes.drop(while: Draft.isSpace)
    if trimmed.elementsEqual([0x7C]) {
      if !isLone { close() }
      isLone = true
      waiting += 1
      return
    }
    if trimmed.first == 0x7C, bytes.count(where: { $0 == 0x7C }) >= 2, bytes.last(where: { !Draft.isSpace($0) }) == 0x7C
    {
      if isLone { close() }
      takeRow(draft, into: &builder)
      return
    }
    guard isLone else {
      close()
      builder.append(draft)
      return
    }
    advance(into: &builder)
    builder.append(draft, cell: Cell(table: table ?? 0, row: row, column: column))
    if bytes.contains(where: { !Draft.isSpace($0) }) { isRowEmpty = false }
  }

  /// A blank line ends a table whose last pipe has closed it.
  mutating func blankLine() {
    if !isLone || waiting > 0 { close() }
  }

  mutating func close() {
    self = PipeTable()
  }

  /// Moves to the cell that the pipes met since the last text lead to. Two pipes in a row end one row and begin the
  /// next; what is over fills the row that lacks cells.
  private mutating func advance(into builder: inout SourceBuilder) {
    guard waiting > 0 else { return }
    defer { waiting = 0 }
    guard table != nil else {
      table = builder.nextTable()
      column = waiting - 1
      return
    }
    if waiting == 1 {
      column += 1
      return
    }
    var empty = waiting - 2
    width = max(width, column + 1)
    let missing = row == 0 ? 0 : max(0, width - column - 1)
    empty -= min(empty, missing)
    row += 1
    column = empty
  }

  /// "| a | b |": one row on one line; the line under the head ("|---|:--|") is left out.
  private mutating func takeRow(_ draft: Draft, into builder: inout SourceBuilder) {
    if draft.bytes.allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || Draft.isSpace($0) }),
      draft.bytes.contains(0x2D)
    {
      return
    }
    if table == nil {
      table = builder.nextTable()
    } else {
      row += 1
    }
    let style = draft.runs.first?.style ?? RunStyle()
    let cells = draft.bytes.split(separator: 0x7C, omittingEmptySubsequences: false).dropFirst().dropLast()
    for (column, cell) in cells.enumerated() {
      var piece = Draft(Array(cell), page: draft.page)
      if draft.runs.count > 1 || style.isBold || style.isItalic {
        piece.runs = Self.runs(draft.runs, within: cell.startIndex..<cell.endIndex)
      }
      builder.append(piece, cell: Cell(table: table ?? 0, row: row, column: column))
    }
  }

  private static func runs(_ runs: [Draft.Run], within range: Range<Int>) -> [Draft.Run] {
    var out: [Draft.Run] = []
    for run in runs where run.start < range.upperBound {
      if run.start <= range.lowerBound { out.removeAll() }
      out.append(Draft.Run(start: max(0, run.start - range.lowerBound), style: run.style))
    }
    return out
  }
}
