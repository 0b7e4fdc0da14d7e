import Domain
import SQL

/// How many units of a movement have got so far.
package struct MovementCounts: Sendable, Equatable {
  package var sent: Int
  package var seen: Int
  package var acknowledged: Int
  package init(sent: Int, seen: Int, acknowledged: Int) {
    self.sent = sent
    self.seen = seen
    self.acknowledged = acknowledged
  }
}

/// Movements that were launched. Their counters are kept, not counted.
package struct MovementTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    id, plan, name, valid_from, valid_until, state, launched_at, sent, seen, acknowledged
    """

  private static func read(_ row: borrowing Row) throws -> (movement: Movement, counts: MovementCounts) {
    (
      Movement(
        id: try row.id(0), plan: try row.id(1), name: try row.text(2), from: try row.day(3), to: try row.day(4),
        state: try row.word(5), launchedAt: try row.integer(6)),
      MovementCounts(
        sent: Int(try row.integer(7)), seen: Int(try row.integer(8)), acknowledged: Int(try row.integer(9)))
    )
  }

  package func get(_ id: Identifier) throws -> (movement: Movement, counts: MovementCounts)? {
    try connection.first(
      "SELECT \(MovementTable.columns) FROM movement WHERE agency = $1 AND id = $2", agency, id, row: MovementTable.read
    )
  }

  /// The latest movement of a plan that still stands.
  package func of(plan: Identifier) throws -> (movement: Movement, counts: MovementCounts)? {
    try connection.first(
      """
      SELECT \(MovementTable.columns) FROM movement WHERE agency = $1 AND plan = $2 AND state = 'launched'
      ORDER BY id DESC LIMIT 1
      """, agency, plan, row: MovementTable.read)
  }

  /// The latest first.
  package func all(limit: Int = 1000) throws -> [(movement: Movement, counts: MovementCounts)] {
    try connection.all(
      "SELECT \(MovementTable.columns) FROM movement WHERE agency = $1 ORDER BY id DESC LIMIT $2", agency, limit,
      row: MovementTable.read)
  }

  package func insert(_ movement: Movement, sent: Int) throws {
    try connection.run(
      """
      INSERT INTO movement (agency, id, plan, name, valid_from, valid_until, state, launched_at, sent, seen, acknowledged)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0)
      """, agency, movement.id, movement.plan, movement.name, movement.from, movement.to, movement.state.rawValue,
      movement.launchedAt, sent)
  }

  package func setState(_ id: Identifier, _ state: Movement.State) throws {
    try connection.run(
      "UPDATE movement SET state = $3 WHERE agency = $1 AND id = $2", agency, id, state.rawValue)
  }

  package func count(_ id: Identifier, seen: Int = 0, acknowledged: Int = 0) throws {
    try connection.run(
      """
      UPDATE movement SET seen = seen + $3, acknowledged = acknowledged + $4 WHERE agency = $1 AND id = $2
      """, agency, id, seen, acknowledged)
  }
}
