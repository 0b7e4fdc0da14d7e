/// Rows in which a value merged over several rows stands in each of them, as people read it.
final class MergedRows: RowSource {
  private let rows: any RowSource
  /// Those that reach over more than one row, by first row.
  private let merges: [MergedRange]
  private var nextMerge = 0
  private var open: [(range: MergedRange, slot: SheetRow.Slot, bytes: [UInt8])] = []

  init(_ rows: any RowSource, _ merges: [MergedRange]) {
    self.rows = rows
    self.merges = merges.filter { $0.rows.count > 1 }
  }

  func next(into row: inout SheetRow) throws(FileProblem) -> Bool {
    guard try rows.next(into: &row) else { return false }
    open.removeAll { $0.range.rows.upperBound < row.number }
    for merge in open where !row.slots.contains(where: { $0.column == merge.slot.column }) {
      var slot = merge.slot
      slot.range = row.bytes.count..<(row.bytes.count + merge.bytes.count)
      row.bytes += merge.bytes
      row.append(slot)
    }
    while nextMerge < merges.count, merges[nextMerge].rows.lowerBound <= row.number {
      let range = merges[nextMerge]
      nextMerge += 1
      guard range.rows.lowerBound == row.number, open.count < WorkbookLimits.openMerges,
        let slot = row.slots.first(where: { $0.column == range.columns.lowerBound })
      else { continue }
      open.append((range, slot, Array(row.bytes[slot.range])))
    }
    return true
  }
}
