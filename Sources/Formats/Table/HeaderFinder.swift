/// Finds the row that names the columns: below titles of the body and of the list, in one row or in two.
package enum HeaderFinder {
  /// Rows looked at from the top of a sheet.
  static let reach = 60

  /// The mapping of a sheet; nil when no row names the fields.
  package static func mapping(
    of workbook: Workbook, sheet: Workbook.Sheet, fields: [TableField]
  ) throws(FileProblem) -> ColumnMapping? {
    best(try head(of: workbook, sheet), fields)?.mapping
  }

  /// The sheet whose header names the fields best, and its mapping.
  package static func find(
    in workbook: Workbook, fields: [TableField]
  ) throws(FileProblem) -> (sheet: Workbook.Sheet, mapping: ColumnMapping)? {
    var found: (sheet: Workbook.Sheet, mapping: ColumnMapping, score: Int)?
    for sheet in workbook.sheets.lazy.filter({ !$0.isHidden }).prefix(20) {
      guard let best = best(try head(of: workbook, sheet), fields), best.score > found?.score ?? 0 else { continue }
      found = (sheet, best.mapping, best.score)
    }
    return found.map { ($0.sheet, $0.mapping) }
  }

  /// The columns of a row that a person names as the header.
  package static func mapping(
    of workbook: Workbook, sheet: Workbook.Sheet, headerRow: Int, fields: [TableField]
  ) throws(FileProblem) -> ColumnMapping? {
    guard let row = try head(of: workbook, sheet).first(where: { $0.number == headerRow }) else { return nil }
    var mapping = ColumnMapping(headerRow: headerRow, titles: row.titles)
    _ = mapping.propose(fields)
    return mapping
  }

  // MARK: Judging rows

  struct HeadRow {
    var number: Int
    var titles: [String]
    /// No header holds a number or a day.
    var hasOnlyWords: Bool
  }

  private static func head(of workbook: Workbook, _ sheet: Workbook.Sheet) throws(FileProblem) -> [HeadRow] {
    let source = try workbook.rows(of: sheet)
    var row = SheetRow()
    var head: [HeadRow] = []
    while head.count < reach, try source.next(into: &row) {
      let cells = row.cells
      let hasOnlyWords = cells.allSatisfy { if case .text = $0 { true } else { $0.isEmpty } }
      head.append(
        HeadRow(number: row.number, titles: cells.map { OneLineText.of($0.text) }, hasOnlyWords: hasOnlyWords))
    }
    return head
  }

  static func best(_ head: [HeadRow], _ fields: [TableField]) -> (mapping: ColumnMapping, score: Int)? {
    var best: (mapping: ColumnMapping, score: Int)?
    func consider(_ number: Int, _ titles: [String]) {
      var mapping = ColumnMapping(headerRow: number, titles: titles)
      let score = mapping.propose(fields)
      let named = titles.count { !$0.isEmpty }
      guard mapping.columns.count >= min(2, named), score >= 3, score > best?.score ?? 0 else { return }
      best = (mapping, score)
    }
    for (k, row) in head.enumerated() {
      consider(row.number, row.titles)
      if k + 1 < head.count, head[k + 1].number == row.number + 1, head[k + 1].hasOnlyWords {
        consider(head[k + 1].number, joined(row.titles, head[k + 1].titles))
      }
    }
    return best
  }

  /// A header in two rows: the upper word stands over all columns that only the lower row tells apart.
  private static func joined(_ upper: [String], _ lower: [String]) -> [String] {
    var over = ""
    return (0..<max(upper.count, lower.count)).map { column in
      let top = column < upper.count ? upper[column] : ""
      let below = column < lower.count ? lower[column] : ""
      if !top.isEmpty || below.isEmpty { over = top }
      if below.isEmpty || below == top { return top }
      return over.isEmpty ? below : over + " " + below
    }
  }
}

/// Text of a cell on one line: breaks and repeated spaces are one space.
enum OneLineText {
  static func of(_ text: String) -> String {
    var out: [UInt8] = []
    var isGap = false
    var previous: UInt8 = 0
    for byte in text.utf8 {
      // A no-break space is C2 A0.
      if byte == 0xA0, previous == 0xC2 {
        out.removeLast()
        isGap = !out.isEmpty
        previous = 0
        continue
      }
      previous = byte
      if byte <= 0x20 {
        isGap = !out.isEmpty
        continue
      }
      if isGap { out.append(0x20) }
      isGap = false
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
