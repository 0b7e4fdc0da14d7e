import CivilTime
import Domain
import SQL
import Vietnamese

/// A unit and where it stands.
package struct PlacedUnit: Sendable, Equatable {
  package var unit: Unit
  package var path: String
  package var ordinal: Int
  package var version: Int

  package init(unit: Unit, path: String, ordinal: Int, version: Int) {
    self.unit = unit
    self.path = path
    self.ordinal = ordinal
    self.version = version
  }

  /// 0 for the agency itself.
  package var depth: Int { path.utf8.count / 14 - 1 }
}

/// The tree of an agency.
package struct UnitTable {
  let connection: any Connection
  let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    id, parent, name, short_name, former_names, kind, line, valid_from, valid_until, predecessors, path, ordinal, version
    """

  private static func read(_ row: borrowing Row) throws -> PlacedUnit {
    let unit = Unit(
      id: try row.id(0), parent: try row.optionalID(1), name: try row.text(2), shortName: try row.optionalText(3),
      formerNames: try TextList.read(try row.text(4)), kind: try row.word(5), line: try row.word(6),
      from: try row.optionalDay(7), until: try row.optionalDay(8),
      predecessors: try TextList.identifiers(try row.text(9)))
    return PlacedUnit(
      unit: unit, path: try row.text(10), ordinal: Int(try row.integer(11)), version: Int(try row.integer(12)))
  }

  package func get(_ id: Identifier) throws -> PlacedUnit? {
    try connection.first(
      "SELECT \(UnitTable.columns) FROM unit WHERE agency = $1 AND id = $2", agency, id, row: UnitTable.read)
  }

  /// The agency itself.
  package func root() throws -> PlacedUnit? {
    try connection.first(
      "SELECT \(UnitTable.columns) FROM unit WHERE agency = $1 AND parent IS NULL ORDER BY ordinal LIMIT 1", agency,
      row: UnitTable.read)
  }

  /// The unit at a path and all below it, each behind its parent, in the order of the office.
  package func subtree(_ path: String, limit: Int = 100_000) throws -> [PlacedUnit] {
    let found = try connection.all(
      "SELECT \(UnitTable.columns) FROM unit WHERE agency = $1 AND path >= $2 AND path < $3 ORDER BY path LIMIT $4",
      agency, path, UnitPath.end(path), limit, row: UnitTable.read)
    var below: [Identifier?: [PlacedUnit]] = [:]
    let known = Set(found.map(\.unit.id))
    for unit in found { below[unit.unit.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(unit) }
    var ordered: [PlacedUnit] = []
    func walk(_ parent: Identifier?) {
      for unit in (below[parent] ?? []).sorted(by: { ($0.ordinal, $0.unit.id) < ($1.ordinal, $1.unit.id) }) {
        ordered.append(unit)
        walk(unit.unit.id)
      }
    }
    walk(nil)
    return ordered
  }

  package func children(of id: Identifier) throws -> [PlacedUnit] {
    try connection.all(
      "SELECT \(UnitTable.columns) FROM unit WHERE agency = $1 AND parent = $2 ORDER BY ordinal, id", agency, id,
      row: UnitTable.read)
  }

  package func count() throws -> Int {
    Int(try connection.first("SELECT count(*) FROM unit WHERE agency = $1", agency) { try $0.integer(0) } ?? 0)
  }

  /// The unit at a path and all below it.
  package func count(in path: String) throws -> Int {
    Int(
      try connection.first(
        "SELECT count(*) FROM unit WHERE agency = $1 AND path >= $2 AND path < $3", agency, path, UnitPath.end(path)
      ) { try $0.integer(0) } ?? 0)
  }

  /// Behind its siblings.
  package func insert(_ unit: Unit, path: String) throws {
    let last =
      try connection.first(
        "SELECT max(ordinal) FROM unit WHERE agency = $1 AND parent = $2", agency, unit.parent,
        row: { try $0.optionalInteger(0) ?? 0 }) ?? 0
    try connection.run(
      """
      INSERT INTO unit (agency, id, parent, name, short_name, former_names, kind, line, path, ordinal, valid_from,
        valid_until, predecessors, search_key, version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)
      """, agency, unit.id, unit.parent, unit.name, unit.shortName, TextList.json(unit.formerNames), unit.kind.rawValue,
      unit.line.rawValue, path, last + 1, unit.from, unit.until, TextList.json(unit.predecessors),
      UnitTable.searchKey(unit))
  }

  /// Answers false when somebody else has changed it since `version`.
  package func update(_ unit: Unit, version: Int) throws -> Bool {
    try connection.run(
      """
      UPDATE unit SET name = $4, short_name = $5, former_names = $6, kind = $7, line = $8, valid_from = $9,
        valid_until = $10, predecessors = $11, search_key = $12, version = version + 1
      WHERE agency = $1 AND id = $2 AND version = $3
      """, agency, unit.id, version, unit.name, unit.shortName, TextList.json(unit.formerNames), unit.kind.rawValue,
      unit.line.rawValue, unit.from, unit.until, TextList.json(unit.predecessors), UnitTable.searchKey(unit)) == 1
  }

  package func delete(_ id: Identifier) throws {
    try connection.run("DELETE FROM unit WHERE agency = $1 AND id = $2", agency, id)
  }

  private static func searchKey(_ unit: Unit) -> String {
    Folding.searchKey(of: ([unit.name, unit.shortName ?? ""] + unit.formerNames).joined(separator: " "))
  }
}
