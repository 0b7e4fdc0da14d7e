import Blocks

extension WordBody {
  /// Left and right of the words in a bordered cell, twips.
  private static let inset = 70

  mutating func table(_ table: PaperTable) {
    let table = ColumnFit.fitted(table, paper.styles)
    let isBordered = table.isBordered
    out.raw("<w:tbl><w:tblPr>")
    out.number("<w:tblW w:w=\"", WordWriter.twips(millimetres: table.width), "\" w:type=\"dxa\"/>")
    if isBordered {
      out.raw("<w:tblBorders>")
      for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        out.words("<w:", side, " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
      }
      out.raw("</w:tblBorders>")
    }
    out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
    let inset = isBordered ? Self.inset : 0
    out.number("<w:left w:w=\"", inset, "\" w:type=\"dxa\"/>")
    out.number("<w:right w:w=\"", inset, "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>")
    for column in table.columns { out.number("<w:gridCol w:w=\"", WordWriter.twips(millimetres: column)) }
    out.raw("</w:tblGrid>")
    var reach = [Reach](repeating: Reach(), count: table.columns.count)
    for (index, row) in table.rows.enumerated() { self.row(row, index, of: table, &reach) }
    out.raw("</w:tbl>")
  }

  /// What a cell above still covers in its first column.
  private struct Reach {
    var rows = 0
    var columns = 1
  }

  private mutating func row(_ row: PaperRow, _ index: Int, of table: PaperTable, _ reach: inout [Reach]) {
    out.raw("<w:tr><w:trPr>")
    if !row.maySplit { out.raw("<w:cantSplit/>") }
    if row.height > 0 {
      out.number("<w:trHeight w:val=\"", WordWriter.twips(millimetres: row.height), "\" w:hRule=\"atLeast\"/>")
    }
    if index < table.headerRows { out.raw("<w:tblHeader/>") }
    out.raw("</w:trPr>")
    let keep: Bool? =
      row.keepWithNext || index < table.headerRows || table.purpose == .signature || table.purpose == .heading
      ? true : nil
    var column = 0
    var cells = row.cells.makeIterator()
    while column < table.columns.count {
      if reach[column].rows > 0 {
        reach[column].rows -= 1
        covered(reach[column].columns, width(table, column, reach[column].columns))
        column += reach[column].columns
        continue
      }
      guard let cell = cells.next() else { break }
      let span = min(max(cell.columnSpan, 1), table.columns.count - column)
      reach[column] = Reach(rows: cell.rowSpan - 1, columns: span)
      self.cell(cell, span, width(table, column, span), keep, inset: table.isBordered ? Self.inset : 0)
      column += span
    }
    out.raw("</w:tr>")
  }

  private func width(_ table: PaperTable, _ column: Int, _ span: Int) -> Int {
    WordWriter.twips(millimetres: table.columns[column..<column + span].reduce(0, +))
  }

  private mutating func covered(_ span: Int, _ width: Int) {
    out.number("<w:tc><w:tcPr><w:tcW w:w=\"", width, "\" w:type=\"dxa\"/>")
    if span > 1 { out.number("<w:gridSpan w:val=\"", span) }
    out.raw("<w:vMerge/></w:tcPr><w:p/></w:tc>")
  }

  private mutating func cell(_ cell: PaperCell, _ span: Int, _ width: Int, _ keep: Bool?, inset: Int) {
    let look = CellLook(width: width, span: span, opensMerge: cell.rowSpan > 1, vertical: cell.vertical)
    // Nearly every cell of a list is one plain paragraph, and looks like the one above it.
    if cell.blocks.count == 1, case .paragraph(let paragraph)? = cell.blocks.first, isPlain(paragraph) {
      out.raw(head(CellHead(cell: look, role: paragraph.role, keep: keep)))
      for run in paragraph.runs { out.run(run, own: nil) }
      return out.raw("</w:p></w:tc>")
    }
    look.open(&out)
    within(Double(width - 2 * inset) / 20) { $0.blocks(cell.blocks, keepWithNext: keep) }
    // A cell ends with a paragraph, whatever it holds.
    switch cell.blocks.last {
    case nil, .table?: hairline()
    default: break
    }
    out.raw("</w:tc>")
  }

  private mutating func head(_ head: CellHead) -> [UInt8] {
    if let known = heads[head] { return known }
    var writer = WordWriter(part: 256)
    head.cell.open(&writer)
    use(head.role)
    Self.open(PaperParagraph(head.role, ""), paper.styles, keepWithNext: head.keep, room: 0, onto: &writer)
    heads[head] = writer.bytes
    return writer.bytes
  }
}

/// How a cell looks around what it says.
struct CellLook: Hashable {
  /// Twips.
  var width: Int
  var span: Int
  /// The first of the cells that are merged downwards.
  var opensMerge: Bool
  var vertical: PaperCell.VerticalPlace

  func open(_ out: inout WordWriter) {
    out.number("<w:tc><w:tcPr><w:tcW w:w=\"", width, "\" w:type=\"dxa\"/>")
    if span > 1 { out.number("<w:gridSpan w:val=\"", span) }
    if opensMerge { out.raw("<w:vMerge w:val=\"restart\"/>") }
    switch vertical {
    case .top: break
    case .middle: out.raw("<w:vAlign w:val=\"center\"/>")
    case .bottom: out.raw("<w:vAlign w:val=\"bottom\"/>")
    }
    out.raw("</w:tcPr>")
  }
}

/// All that stands before the words of a cell of one plain paragraph.
struct CellHead: Hashable {
  var cell: CellLook
  var role: PaperRole
  var keep: Bool?
}
