/// Which column feeds which field. An office maps the columns of its list once; the same headers are mapped the same way
/// the next time.
package struct ColumnMapping: Sendable, Equatable {
  /// The row of the header as the spreadsheet counts; of a header in two rows the lower one.
  package var headerRow: Int
  /// The headers by column, as they stand in the file.
  package var titles: [String]
  /// The column of each field that has one, by the key of the field.
  package var columns: [String: Int]

  package init(headerRow: Int, titles: [String], columns: [String: Int] = [:]) {
    self.headerRow = headerRow
    self.titles = titles
    self.columns = columns
  }

  /// The headers, folded: files with the same headers have the same layout, whatever the row they stand in.
  package var layout: String { titles.map { HeaderTitle($0).key }.joined(separator: "|") }

  /// The headers that feed nothing, with their columns.
  package var unused: [(column: Int, title: String)] {
    titles.enumerated().filter { column, title in !title.isEmpty && !columns.values.contains(column) }
      .map { (column: $0, title: $1) }
  }

  /// Proposes fields for the headers. Each field is fed by one column, each column feeds one field; the closer words win.
  mutating func propose(_ fields: [TableField]) -> Int {
    var candidates: [(strength: Int, rank: Int, column: Int, field: String)] = []
    for (column, title) in titles.enumerated() where !title.isEmpty {
      let title = HeaderTitle(title)
      for (rank, field) in fields.enumerated() {
        let strength = field.headers.lazy.map { title.strength($0) }.max() ?? 0
        if strength > 0 { candidates.append((strength, rank, column, field.key)) }
      }
    }
    candidates.sort { ($1.strength, $0.column, $0.rank) < ($0.strength, $1.column, $1.rank) }
    columns = [:]
    var score = 0
    var taken: Set<Int> = []
    for candidate in candidates where columns[candidate.field] == nil && !taken.contains(candidate.column) {
      columns[candidate.field] = candidate.column
      taken.insert(candidate.column)
      score += candidate.strength
    }
    return score
  }

  /// The column that a person means: by its header, or by its letter.
  package func column(named source: String) -> Int? {
    let wanted = HeaderTitle(source).key
    if let named = titles.firstIndex(where: { !$0.isEmpty && HeaderTitle($0).key == wanted }) { return named }
    guard source.utf8.count <= 3, source.utf8.allSatisfy({ $0 & 0xDF >= 0x41 && $0 & 0xDF <= 0x5A }),
      let column = ColumnName.column(of: source.utf8), column < titles.count
    else { return nil }
    return column
  }

  /// Feeds a field from a column. False when there is no such column.
  package mutating func feed(_ field: String, from source: String) -> Bool {
    guard let column = column(named: source) else { return false }
    for (key, other) in columns where other == column { columns[key] = nil }
    columns[field] = column
    return true
  }
}
