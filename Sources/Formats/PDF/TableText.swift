/// The words of one ruled table, cell by cell.
struct TableText {
  let table: RuledTable
  /// The lines of each cell from above, in the order of the table's pieces.
  private(set) var lines: [[PageSegment]]

  /// The table with the words inside it, which leave `segments`; nil when it only puts blocks side by side (heading,
  /// recipients and signature), which have an order of their own, or when nothing stands in it.
  init?(_ table: RuledTable, taking segments: inout [PageSegment]) {
    self.table = table
    var words: [[PageSegment]] = Array(repeating: [], count: table.pieces.count)
    var rest: [PageSegment] = []
    for segment in segments {
      guard segment.box.bottom > table.box.top, segment.box.top < table.box.bottom else {
        rest.append(segment)
        continue
      }
      var outside: [PageWord] = []
      for word in segment.words {
        if let k = table.piece(x: word.box.middle, y: word.box.centre) {
          words[k].append(PageSegment([word]))
        } else {
          outside.append(word)
        }
      }
      if !outside.isEmpty { rest.append(PageSegment(outside)) }
    }
    lines = words.map { PageRow.rows($0).map { PageSegment($0.words) } }
    let signs = SideBySide(lines: lines.flatMap { $0.map(\.text) })
    guard !signs.hasMotto, !signs.hasRecipients, lines.count(where: { !$0.isEmpty }) > 1 else { return nil }
    segments = rest
  }

  /// The words of one row, to be compared with another's.
  func text(ofRow row: Int) -> [[UInt8]] {
    zip(table.pieces, lines).filter { $0.0.row == row }.map { $0.1.flatMap { $0.text + [0x20] } }
  }

  /// Whether this is the same table on its next page: its columns stand where the other's do.
  func isContinuation(of other: TableText) -> Bool {
    table.borders.count == other.table.borders.count
      && zip(table.borders, other.table.borders).allSatisfy { abs($0 - $1) <= 4 }
  }
}
