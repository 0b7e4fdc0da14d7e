/// Cells that are shown as one; the value stands in the first.
package struct MergedRange: Sendable, Equatable {
  /// Rows from 1, as the spreadsheet counts.
  package var rows: ClosedRange<Int>
  /// Columns from 0.
  package var columns: ClosedRange<Int>

  /// `B2:D5`; nil for a single cell or anything else.
  init?(_ reference: ArraySlice<UInt8>) {
    guard let colon = reference.firstIndex(of: 0x3A),
      let from = ColumnName.reference(reference[..<colon]),
      let to = ColumnName.reference(reference[(colon + 1)...]),
      from.row <= to.row, from.column <= to.column, from.row >= 1,
      to.row <= WorkbookLimits.rows, to.column < WorkbookLimits.columns
    else { return nil }
    rows = from.row...to.row
    columns = from.column...to.column
  }

  /// The merged ranges of a sheet, by first row. They stand behind the cells: the sheet is run through for them.
  static func all(in entry: ZipEntry, file: String) throws(FileProblem) -> [MergedRange] {
    var ranges: [MergedRange] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var filled = 0
    while true {
      let got = try entry.read(into: &chunk, at: filled)
      let end = filled + got
      var i = 0
      while let start = mark(in: chunk.span, from: i, to: end) {
        guard let quote = chunk[start..<end].firstIndex(of: 0x22),
          let close = chunk[(quote + 1)..<end].firstIndex(of: 0x22)
        else { break }
        if let range = MergedRange(chunk[(quote + 1)..<close]) { ranges.append(range) }
        guard ranges.count <= WorkbookLimits.merges else {
          throw .tooMany(file, "ô gộp", limit: WorkbookLimits.merges)
        }
        i = close + 1
      }
      if got == 0 { break }
      // What may be the head of one more stays for the next round.
      let keep = min(end - i, 64)
      let tail = Array(chunk[(end - keep)..<end])
      chunk.replaceSubrange(0..<keep, with: tail)
      filled = keep
    }
    return ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// The next place of `<mergeCell `. In cells no element begins with m: two bytes tell nearly always.
  private static func mark(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int? {
    let mark: StaticString = "<mergeCell "
    var i = from
    while i + mark.utf8CodeUnitCount <= end {
      if bytes[i] == 0x3C, bytes[i + 1] == 0x6D {
        let isMark = mark.withUTF8Buffer { mark in mark.indices.allSatisfy { bytes[i + $0] == mark[$0] } }
        if isMark { return i }
      }
      i += 1
    }
    return nil
  }
}
