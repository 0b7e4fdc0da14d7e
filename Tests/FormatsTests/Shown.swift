import Blocks

/// The paragraphs of a source as lines of text, the way tests compare them.
extension SourceText {
  var lines: [String] { paragraphs.map { string($0.span) } }

  func lines(in zone: Paragraph.Zone) -> [String] { paragraphs.filter { $0.zone == zone }.map { string($0.span) } }

  /// "row,column text" of each paragraph of one table.
  func cells(of table: Int) -> [String] {
    paragraphs.compactMap { paragraph in
      guard let cell = paragraph.cell, cell.table == table else { return nil }
      return "\(cell.row),\(cell.column) \(string(paragraph.span))"
    }
  }
}
