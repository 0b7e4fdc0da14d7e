import Domain
import SQL
import Vietnamese

/// A unit as a list shows it.
package struct UnitLine: Sendable, Equatable {
  package var id: Identifier
  package var parent: Identifier?
  package var name: String
  package var shortName: String?
  package var line: Unit.Line
  package var path: String
}

// Lists of units: only the columns they show.
extension UnitTable {
  private static let columns = "u.id, u.parent, u.name, u.short_name, u.line, u.path"

  private static func read(_ row: borrowing Row) throws -> UnitLine {
    UnitLine(
      id: try row.id(0), parent: try row.optionalID(1), name: try row.text(2), shortName: try row.optionalText(3),
      line: try row.word(4), path: try row.text(5))
  }

  /// The unit at a path and all below it, each behind its parent, in the order of the office; nil when there are more
  /// than `most`.
  package func lines(in path: String, most: Int) throws -> [UnitLine]? {
    var below: [Identifier: [(ordinal: Int64, line: UnitLine)]] = [:]
    var top: UnitLine?
    var count = 0
    try connection.each(
      """
      SELECT \(UnitTable.columns), u.ordinal FROM unit u
      WHERE u.agency = $1 AND u.path >= $2 AND u.path < $3 ORDER BY u.path LIMIT $4
      """, agency, path, UnitPath.end(path), most + 1
    ) { row in
      let line = try UnitTable.read(row)
      count += 1
      if line.path == path {
        top = line
      } else if let parent = line.parent {
        below[parent, default: []].append((try row.integer(6), line))
      }
    }
    guard count <= most, let top else { return count <= most ? [] : nil }
    var ordered: [UnitLine] = []
    ordered.reserveCapacity(count)
    func walk(_ line: UnitLine) {
      ordered.append(line)
      let children = below[line.id] ?? []
      for child in children.sorted(by: { ($0.ordinal, $0.line.id) < ($1.ordinal, $1.line.id) }) { walk(child.line) }
    }
    walk(top)
    return ordered
  }

  /// Those right below a unit, in the order of the office.
  package func lines(under parent: Identifier) throws -> [UnitLine] {
    try connection.all(
      "SELECT \(UnitTable.columns) FROM unit u WHERE u.agency = $1 AND u.parent = $2 ORDER BY u.ordinal, u.id", agency,
      parent, row: UnitTable.read)
  }

  package func line(_ id: Identifier) throws -> UnitLine? {
    try connection.first(
      "SELECT \(UnitTable.columns) FROM unit u WHERE u.agency = $1 AND u.id = $2", agency, id, row: UnitTable.read)
  }

  /// Units at or below a path whose names, short or former ones too, hold all words; the words as search keys.
  package func find(_ words: [String], in path: String, limit: Int) throws -> [UnitLine] {
    guard !words.isEmpty else { return [] }
    // Three words leave little; the others are looked for in what is left.
    let patterns = (0..<3).map { $0 < words.count ? "%\(words[$0])%" : "%" }
    var found: [UnitLine] = []
    let statement = """
      SELECT \(UnitTable.columns), u.search_key FROM unit u WHERE u.agency = $1 AND u.search_key LIKE $2
        AND u.search_key LIKE $3 AND u.search_key LIKE $4 AND u.path >= $5 AND u.path < $6 ORDER BY u.path
      """
    let values: [SQLValue] = [
      agency.sqlValue, .text(patterns[0]), .text(patterns[1]), .text(patterns[2]), .text(path),
      .text(UnitPath.end(path)),
    ]
    try connection.execute(statement, values) { row in
      let key = try row.text(6)
      if words.dropFirst(3).allSatisfy({ key.holds($0) }) { found.append(try UnitTable.read(row)) }
      return found.count < limit
    }
    return found
  }
}
