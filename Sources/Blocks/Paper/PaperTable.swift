/// A table: of data with borders, or without borders to set two blocks side by side (heading, signature).
package struct PaperTable: Sendable, Hashable {
  package enum Purpose: Sendable, Hashable {
    /// Bordered, read as a table.
    case data
    /// Not bordered: blocks beside each other on the first page's head.
    case heading
    /// Not bordered: recipients beside the signature. Kept on one page, with the last lines before it.
    case signature
    /// Not bordered: any other blocks side by side.
    case layout
  }
  package var purpose: Purpose
  /// Column widths in millimetres; cells stand in them from left to right.
  package var columns: [Double]
  package var rows: [PaperRow]
  /// So many rows at the top are repeated on every page.
  package var headerRows: Int

  package init(_ purpose: Purpose, columns: [Double], headerRows: Int = 0, rows: [PaperRow]) {
    self.purpose = purpose
    self.columns = columns
    self.headerRows = headerRows
    self.rows = rows
  }

  package var isBordered: Bool { purpose == .data }
  package var width: Double { columns.reduce(0, +) }
}

/// One row. It never breaks over two pages unless it says so.
package struct PaperRow: Sendable, Hashable {
  /// From left to right; places covered by a cell that reaches down from above are left out, as in HTML.
  package var cells: [PaperCell]
  package var maySplit: Bool
  /// Stays on one page with the row below: the heading of a group of rows.
  package var keepWithNext: Bool
  /// At least so high, millimetres (room for a signature); 0 as its text needs.
  package var height: Double

  package init(_ cells: [PaperCell], maySplit: Bool = false, keepWithNext: Bool = false, height: Double = 0) {
    self.cells = cells
    self.maySplit = maySplit
    self.keepWithNext = keepWithNext
    self.height = height
  }
}

package struct PaperCell: Sendable, Hashable {
  package enum VerticalPlace: Sendable, Hashable { case top, middle, bottom }

  package var blocks: [PaperBlock]
  package var columnSpan: Int
  package var rowSpan: Int
  package var vertical: VerticalPlace

  package init(
    _ blocks: [PaperBlock], columnSpan: Int = 1, rowSpan: Int = 1, vertical: VerticalPlace = .top
  ) {
    self.blocks = blocks
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.vertical = vertical
  }

  package init(
    _ role: PaperRole, _ text: String, columnSpan: Int = 1, rowSpan: Int = 1, vertical: VerticalPlace = .top
  ) {
    self.init(
      [.paragraph(PaperParagraph(role, text))], columnSpan: columnSpan, rowSpan: rowSpan, vertical: vertical)
  }
}
