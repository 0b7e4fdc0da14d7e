import Blocks

/// Turns a table into slabs, one for each row, or for the rows that a cell reaching down holds together.
struct TableSetter {
  let setter: TextSetter
  let table: PaperTable
  /// The table for readers who listen; `Structure.none` where cells only set things side by side.
  private let node: Int
  /// What lies left and right of the text in a bordered cell, points.
  private static let padding = ColumnFit.padding
  private static let weight = 0.5

  /// The columns of the table already hold their words.
  init(_ table: PaperTable, _ setter: TextSetter, as node: Int) {
    self.table = table
    self.setter = setter
    self.node = node
  }

  /// Head rows first, as one; then the rest as it comes.
  func slabs(width: Double) -> [Slab] {
    let groups = rowGroups()
    // A table narrower than the text stands in its middle.
    let offset = max(0, (width - table.width * pointsInMillimetre) / 2)
    var slabs: [Slab] = []
    var header: HeaderRows?
    var heading = Slab()
    for group in groups {
      var slab = self.slab(group, x: offset)
      if group.upperBound <= table.headerRows {
        heading.stack(slab)
        if group.upperBound == table.headerRows {
          heading.keepsWithNext = true
          header = HeaderRows(heading)
          slabs.append(heading)
        }
        continue
      }
      slab.header = header
      slab.keepsWithNext = table.rows[group].last?.keepWithNext ?? false
      slabs.append(slab)
    }
    if !slabs.isEmpty, table.isBordered {
      slabs[0].before = 4
      slabs[slabs.count - 1].after = 4
    }
    if table.purpose == .signature {
      slabs = [stacked(slabs)]
      slabs[0].before = 12
    }
    return slabs
  }

  private func stacked(_ slabs: [Slab]) -> Slab {
    var whole = Slab()
    for slab in slabs { whole.stack(slab) }
    return whole
  }

  /// Rows that share a cell are laid out together.
  private func rowGroups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    var reach = 0
    for (k, row) in table.rows.enumerated() {
      let spans = row.cells.map(\.rowSpan).max() ?? 1
      reach = max(reach, k + max(spans, 1))
      if reach == k + 1 {
        groups.append(start..<k + 1)
        start = k + 1
      }
    }
    if start < table.rows.count { groups.append(start..<table.rows.count) }
    return groups
  }

  private struct Placed {
    var cell: PaperCell
    var row: Int
    var columns: Range<Int>
    var slab: Slab
    /// How much lower it begins, so that the first lines of a row stand on one height whatever their sizes.
    var drop = 0.0
    var rows: Range<Int> { row..<row + max(cell.rowSpan, 1) }
    var firstLine: Double? {
      slab.inks.first { if case .line = $0.kind { true } else { false } }?.y
    }
  }

  private func slab(_ group: Range<Int>, x offset: Double) -> Slab {
    let cells = placed(group)
    let heights = self.heights(group, cells)
    var tops = [0.0]
    for height in heights { tops.append(tops[tops.count - 1] + height) }
    var slab = Slab()
    slab.height = tops[tops.count - 1]
    for cell in cells {
      let x = offset + left(of: cell.columns.lowerBound)
      let first = cell.row - group.lowerBound
      let last = min(cell.rows.upperBound - group.lowerBound, heights.count)
      let room = tops[last] - tops[first]
      let free = max(0, room - cell.slab.height - (table.isBordered ? cell.slab.after : 0))
      let down =
        switch cell.cell.vertical {
        case .top: cell.drop
        case .middle: free / 2
        case .bottom: free
        }
      slab.add(cell.slab.inks, x: x + (table.isBordered ? Self.padding : 0), y: tops[first] + down)
      if table.isBordered {
        let width = left(of: cell.columns.upperBound) - left(of: cell.columns.lowerBound)
        slab.inks.append(
          Ink(
            kind: .frame(width: width, height: room, weight: Self.weight, .black), x: x, y: tops[first],
            bottom: tops[last]))
      }
    }
    if cells.count == 1 || table.rows[group].contains(where: \.maySplit) { slab.cuts = cuts(cells, slab.height) }
    return slab
  }

  /// Where all cells have a line's end.
  private func cuts(_ cells: [Placed], _ height: Double) -> [Double] {
    guard let tallest = cells.max(by: { $0.slab.height < $1.slab.height }) else { return [] }
    return tallest.slab.inks.map(\.bottom).filter { $0 < height - 1 }.dropFirst().dropLast()
  }

  private func left(of column: Int) -> Double {
    table.columns.prefix(column).reduce(0, +) * pointsInMillimetre
  }

  private func placed(_ group: Range<Int>) -> [Placed] {
    var taken: [Int: Range<Int>] = [:]  // column → rows covered from above
    var cells: [Placed] = []
    for row in group {
      var column = 0
      let rowNode = node == Structure.none ? node : setter.structure.add("TR", in: node)
      for cell in table.rows[row].cells {
        while let rows = taken[column], rows.contains(row) { column += 1 }
        let columns = column..<min(column + max(cell.columnSpan, 1), max(table.columns.count, column + 1))
        let width = left(of: columns.upperBound) - left(of: columns.lowerBound)
        let inner = table.isBordered ? width - 2 * Self.padding : width
        let slab = content(cell.blocks, width: inner, in: self.node(of: cell, row, below: rowNode))
        cells.append(Placed(cell: cell, row: row, columns: columns, slab: slab))
        if cell.rowSpan > 1 { for k in columns { taken[k] = row..<row + cell.rowSpan } }
        column = columns.upperBound
      }
    }
    if !table.isBordered { level(&cells) }
    return cells
  }

  private func node(of cell: PaperCell, _ row: Int, below parent: Int) -> Int {
    guard parent != Structure.none else { return parent }
    let isHead = row < table.headerRows
    var says = isHead ? "/Scope/Column" : ""
    if cell.columnSpan > 1 { says += "/ColSpan \(cell.columnSpan)" }
    if cell.rowSpan > 1 { says += "/RowSpan \(cell.rowSpan)" }
    return setter.structure.add(
      isHead ? "TH" : "TD", in: parent, entries: says.isEmpty ? "" : "/A<</O/Table\(says)>>")
  }

  /// Number beside place and day, recipients beside the signature: of unlike sizes, on one line.
  private func level(_ cells: inout [Placed]) {
    var lowest: [Int: Double] = [:]
    for cell in cells { lowest[cell.row] = max(lowest[cell.row] ?? 0, cell.firstLine ?? 0) }
    for k in cells.indices {
      if let first = cells[k].firstLine { cells[k].drop = (lowest[cells[k].row] ?? first) - first }
    }
  }

  private func heights(_ group: Range<Int>, _ cells: [Placed]) -> [Double] {
    var heights = group.map { table.rows[$0].height * pointsInMillimetre }
    func needed(_ cell: Placed) -> Double { cell.slab.height + cell.drop + (table.isBordered ? cell.slab.after : 0) }
    for cell in cells where cell.cell.rowSpan <= 1 {
      let k = cell.row - group.lowerBound
      heights[k] = max(heights[k], needed(cell))
    }
    for cell in cells where cell.cell.rowSpan > 1 {
      let rows = (cell.row - group.lowerBound)..<min(cell.rows.upperBound - group.lowerBound, heights.count)
      let lack = needed(cell) - heights[rows].reduce(0, +)
      if lack > 0, let last = rows.last { heights[last] += lack }
    }
    return heights
  }

  /// The blocks of a cell under each other.
  private func content(_ blocks: [PaperBlock], width: Double, in node: Int) -> Slab {
    var column = Slab()
    if node != Structure.none, blocks.count == 1, case .paragraph(let paragraph)? = blocks.first {
      // What a paragraph leaves above itself is part of the cell.
      column.stack(setter.slab(paragraph, width: width, as: node))
      column.before = 0
      return column
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): column.stack(setter.slab(paragraph, width: width, in: node))
      case .rule(let rule): setter.add(rule, under: &column, width: width)
      case .picture(let picture): column.stack(setter.slab(picture, width: width, in: node))
      case .table(let inner):
        let fitted = ColumnFit.fitted(inner, setter.styles)
        let setter = TableSetter(fitted, setter, as: self.setter.node(of: inner, in: node))
        for slab in setter.slabs(width: width) { column.stack(slab) }
      case .placed, .pageBreak: continue
      }
    }
    column.before = 0
    return column
  }
}

extension TextSetter {
  /// Only a table of data is one for readers who listen.
  func node(of table: PaperTable, in parent: Int = Structure.none) -> Int {
    table.isBordered ? structure.add("Table", in: parent) : Structure.none
  }
}
