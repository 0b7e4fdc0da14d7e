import Domain
import SQL

/// The lists that were imported, and what each of them made or changed.
package struct ImportTable {
  /// One record that an import touched. `before` is what it was, as JSON; nil for one that the import made.
  package struct Touched: Sendable, Equatable {
    package enum Kind: String, Sendable { case person, post, unit }
    package var kind: Kind
    package var record: Identifier
    package var before: String?

    package init(_ kind: Kind, _ record: Identifier, before: String? = nil) {
      self.kind = kind
      self.record = record
      self.before = before
    }
  }

  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, kind, file_name, mapping, row_count, state, made_at"

  private static func read(_ row: borrowing Row) throws -> ListImport {
    ListImport(
      id: try row.id(0), kind: try row.word(1), fileName: try row.text(2), mapping: try row.text(3),
      rowCount: Int(try row.integer(4)), state: try row.word(5), madeAt: try row.integer(6))
  }

  package func get(_ id: Identifier) throws -> ListImport? {
    try connection.first(
      "SELECT \(ImportTable.columns) FROM import WHERE agency = $1 AND id = $2", agency, id, row: ImportTable.read)
  }

  /// The latest first.
  package func latest(_ kind: ListImport.Kind, limit: Int) throws -> [ListImport] {
    try connection.all(
      "SELECT \(ImportTable.columns) FROM import WHERE agency = $1 AND kind = $2 ORDER BY id DESC LIMIT $3", agency,
      kind.rawValue, limit, row: ImportTable.read)
  }

  package func insert(_ list: ListImport) throws {
    try connection.run(
      """
      INSERT INTO import (agency, id, kind, file_name, mapping, row_count, state, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, agency, list.id, list.kind.rawValue, list.fileName, list.mapping, list.rowCount, list.state.rawValue,
      list.madeAt)
  }

  package func finish(_ id: Identifier, rowCount: Int) throws {
    try connection.run("UPDATE import SET row_count = $3 WHERE agency = $1 AND id = $2", agency, id, rowCount)
  }

  package func set(_ id: Identifier, _ state: ListImport.State) throws {
    try connection.run("UPDATE import SET state = $3 WHERE agency = $1 AND id = $2", agency, id, state.rawValue)
  }

  package func add(_ touched: [Touched], to id: Identifier) throws {
    var rest = touched[...]
    try connection.bulk(into: "import_record", ["agency", "import", "kind", "record", "before"]) {
      rest.popFirst().map {
        [agency.sqlValue, id.sqlValue, .text($0.kind.rawValue), $0.record.sqlValue, $0.before.sqlValue]
      }
    }
  }

  /// What an import touched, of one kind, a page at a time.
  package func touched(
    by id: Identifier, _ kind: Touched.Kind, after: Identifier?, limit: Int
  ) throws -> [Touched] {
    try connection.all(
      """
      SELECT kind, record, before FROM import_record
      WHERE agency = $1 AND import = $2 AND kind = $3 AND record > $4 ORDER BY record LIMIT $5
      """, agency, id, kind.rawValue, after?.number ?? -1, limit
    ) { Touched(try $0.word(0), try $0.id(1), before: try $0.optionalText(2)) }
  }

  /// The latest import that touched a record after another one did; nil when none did.
  package func later(than id: Identifier) throws -> ListImport? {
    try connection.first(
      """
      SELECT \(ImportTable.columns.split(separator: ", ").map { "i.\($0)" }.joined(separator: ", "))
      FROM import_record r JOIN import_record o ON o.agency = r.agency AND o.kind = r.kind AND o.record = r.record
        JOIN import i ON i.agency = o.agency AND i.id = o.import
      WHERE r.agency = $1 AND r.import = $2 AND o.import > $2 AND i.state = 'done' ORDER BY i.id DESC LIMIT 1
      """, agency, id, row: ImportTable.read)
  }

  /// People an import made who meanwhile have an account, slips or signatures, or who answer for something: by name.
  package func peopleInUse(by id: Identifier, limit: Int) throws -> [String] {
    try connection.all(
      """
      SELECT p.name FROM import_record r JOIN person p ON p.agency = r.agency AND p.id = r.record
      WHERE r.agency = $1 AND r.import = $2 AND r.kind = 'person' AND r.before IS NULL AND (
        EXISTS (SELECT 1 FROM account a WHERE a.agency = r.agency AND a.person = r.record)
        OR EXISTS (SELECT 1 FROM slip s WHERE s.agency = r.agency AND s.person = r.record)
        OR EXISTS (SELECT 1 FROM signature g WHERE g.agency = r.agency AND g.person = r.record)
        OR EXISTS (SELECT 1 FROM assignment m WHERE m.agency = r.agency AND m.person = r.record)
        OR EXISTS (SELECT 1 FROM post t WHERE t.agency = r.agency AND t.person = r.record AND NOT EXISTS (
          SELECT 1 FROM import_record x WHERE x.agency = r.agency AND x.import = $2 AND x.kind = 'post'
            AND x.record = t.id)))
      ORDER BY p.sort_key LIMIT $3
      """, agency, id, limit
    ) { try $0.text(0) }
  }

  /// Units an import made that meanwhile hold people, units, work or roles that it did not make: by name.
  package func unitsInUse(by id: Identifier, limit: Int) throws -> [String] {
    try connection.all(
      """
      SELECT u.name FROM import_record r JOIN unit u ON u.agency = r.agency AND u.id = r.record
      WHERE r.agency = $1 AND r.import = $2 AND r.kind = 'unit' AND r.before IS NULL AND (
        EXISTS (SELECT 1 FROM account_role a WHERE a.agency = r.agency AND a.unit = r.record)
        OR EXISTS (SELECT 1 FROM assignment m WHERE m.agency = r.agency AND m.unit = r.record)
        OR EXISTS (SELECT 1 FROM receipt c WHERE c.agency = r.agency AND c.unit = r.record)
        OR EXISTS (SELECT 1 FROM unit w WHERE w.agency = r.agency AND w.parent = r.record AND NOT EXISTS (
          SELECT 1 FROM import_record x WHERE x.agency = r.agency AND x.import = $2 AND x.kind = 'unit'
            AND x.record = w.id))
        OR EXISTS (SELECT 1 FROM post t WHERE t.agency = r.agency AND t.unit = r.record AND NOT EXISTS (
          SELECT 1 FROM import_record x WHERE x.agency = r.agency AND x.import = $2 AND x.kind = 'post'
            AND x.record = t.id)))
      ORDER BY u.path LIMIT $3
      """, agency, id, limit
    ) { try $0.text(0) }
  }
}
