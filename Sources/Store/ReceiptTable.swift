import Domain
import SQL

/// Which units have received, seen and taken on their part of a movement.
package struct ReceiptTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "movement, unit, sent_at, seen_at, acknowledged_at, acknowledged_by, is_paper"

  private static func read(_ row: borrowing Row) throws -> Receipt {
    Receipt(
      movement: try row.id(0), unit: try row.id(1), sentAt: try row.integer(2), seenAt: try row.optionalInteger(3),
      acknowledgedAt: try row.optionalInteger(4), acknowledgedBy: try row.optionalID(5), isPaper: try row.flag(6))
  }

  package func of(movement: Identifier) throws -> [Receipt] {
    try connection.all(
      "SELECT \(ReceiptTable.columns) FROM receipt WHERE agency = $1 AND movement = $2 ORDER BY unit", agency, movement,
      row: ReceiptTable.read)
  }

  package func get(_ movement: Identifier, _ unit: Identifier) throws -> Receipt? {
    try connection.first(
      "SELECT \(ReceiptTable.columns) FROM receipt WHERE agency = $1 AND movement = $2 AND unit = $3", agency, movement,
      unit, row: ReceiptTable.read)
  }

  package func of(unit: Identifier) throws -> [Receipt] {
    try connection.all(
      "SELECT \(ReceiptTable.columns) FROM receipt WHERE agency = $1 AND unit = $2 ORDER BY sent_at DESC", agency, unit,
      row: ReceiptTable.read)
  }

  package func insert(_ receipt: Receipt) throws {
    try connection.run(
      """
      INSERT INTO receipt (agency, movement, unit, sent_at, seen_at, acknowledged_at, acknowledged_by, is_paper)
      VALUES ($1, $2, $3, $4, NULL, NULL, NULL, 0)
      """, agency, receipt.movement, receipt.unit, receipt.sentAt)
  }

  /// False when it was seen before.
  package func markSeen(_ movement: Identifier, _ unit: Identifier, at now: Int64) throws -> Bool {
    try connection.run(
      "UPDATE receipt SET seen_at = $4 WHERE agency = $1 AND movement = $2 AND unit = $3 AND seen_at IS NULL", agency,
      movement, unit, now) == 1
  }

  /// False when it was taken on before.
  package func acknowledge(
    _ movement: Identifier, _ unit: Identifier, by account: Identifier?, isPaper: Bool, at now: Int64
  ) throws -> Bool {
    try connection.run(
      """
      UPDATE receipt SET acknowledged_at = $4, acknowledged_by = $5, is_paper = $6
      WHERE agency = $1 AND movement = $2 AND unit = $3 AND acknowledged_at IS NULL
      """, agency, movement, unit, now, account, isPaper) == 1
  }
}
