import CivilTime
import Domain
import SQL

/// The dated times of a movement.
package struct DueTimeTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, movement, item, key, state, opens, due, label, reason"

  private static func read(_ row: borrowing Row) throws -> DueTime {
    DueTime(
      id: try row.id(0), movement: try row.id(1), item: try row.id(2), key: try row.text(3),
      state: try row.word(4), opens: try row.optionalDay(5), due: try row.optionalDay(6), label: try row.text(7),
      reason: try row.text(8))
  }

  /// By day; what waits for an order comes last.
  package func of(movement: Identifier) throws -> [DueTime] {
    // The engines differ in where they put what has no day.
    let times = try connection.all(
      "SELECT \(DueTimeTable.columns) FROM due_time WHERE agency = $1 AND movement = $2 ORDER BY due, item, key",
      agency,
      movement, row: DueTimeTable.read)
    return times.contains { $0.due == nil } ? times.filter { $0.due != nil } + times.filter { $0.due == nil } : times
  }

  /// Of all movements, between two days.
  package func between(_ first: Day, _ last: Day, limit: Int = 1000) throws -> [DueTime] {
    try connection.all(
      """
      SELECT \(DueTimeTable.columns) FROM due_time WHERE agency = $1 AND due >= $2 AND due <= $3
      ORDER BY due, item, key LIMIT $4
      """, agency, first, last, limit, row: DueTimeTable.read)
  }

  package func insert(_ time: DueTime) throws {
    try connection.run(
      """
      INSERT INTO due_time (agency, id, movement, item, key, state, opens, due, label, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, agency, time.id, time.movement, time.item, time.key, time.state.rawValue, time.opens, time.due, time.label,
      time.reason)
  }

  package func move(_ id: Identifier, to day: Day, reason: String) throws -> Bool {
    try connection.run(
      "UPDATE due_time SET due = $3, reason = $4 WHERE agency = $1 AND id = $2", agency, id, day, reason) == 1
  }

  package func delete(of movement: Identifier) throws {
    try connection.run("DELETE FROM due_time WHERE agency = $1 AND movement = $2", agency, movement)
  }
}
