import CivilTime
import Domain
import SQL

/// A receipt with the names a page says: of the unit, of its head, of the account that took it on.
package struct PlacedReceipt: Sendable, Equatable {
  package var receipt: Receipt
  package var unit: String
  package var head: String?
  package var by: String?
}

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

  private static let placedColumns = """
    r.movement, r.unit, r.sent_at, r.seen_at, r.acknowledged_at, r.acknowledged_by, r.is_paper, u.name, p.name, c.name
    """
  private static let heads = """
    LEFT JOIN post t ON t.agency = r.agency AND t.unit = r.unit AND t.standing = 'head'
        AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_until IS NULL OR t.valid_until >= $3)
      LEFT JOIN person p ON p.agency = t.agency AND p.id = t.person
      LEFT JOIN account c ON c.agency = r.agency AND c.id = r.acknowledged_by
    """

  /// All of a movement, with names as of a day, in the order of unit ids.
  package func placed(movement: Identifier, on day: Day) throws -> [PlacedReceipt] {
    ReceiptTable.once(
      try connection.all(
        """
        SELECT \(ReceiptTable.placedColumns) FROM receipt r JOIN unit u ON u.agency = r.agency AND u.id = r.unit
          \(ReceiptTable.heads)
        WHERE r.agency = $1 AND r.movement = $2 ORDER BY r.unit, t.id
        """, agency, movement, day, row: ReceiptTable.readPlaced))
  }

  /// Of units at or below a path. The units come first (CROSS JOIN keeps the order): what lies elsewhere costs nothing.
  package func placed(movement: Identifier, on day: Day, in path: String) throws -> [PlacedReceipt] {
    ReceiptTable.once(
      try connection.all(
        """
        SELECT \(ReceiptTable.placedColumns) FROM unit u CROSS JOIN receipt r
          \(ReceiptTable.heads)
        WHERE u.agency = $1 AND u.path >= $4 AND u.path < $5
          AND r.agency = u.agency AND r.movement = $2 AND r.unit = u.id ORDER BY r.unit, t.id
        """, agency, movement, day, path, UnitPath.end(path), row: ReceiptTable.readPlaced))
  }

  private static func readPlaced(_ row: borrowing Row) throws -> PlacedReceipt {
    PlacedReceipt(
      receipt: try read(row), unit: try row.text(7), head: try row.optionalText(8), by: try row.optionalText(9))
  }

  /// A unit with two heads counts once.
  private static func once(_ found: [PlacedReceipt]) -> [PlacedReceipt] {
    guard found.indices.dropFirst().contains(where: { found[$0].receipt.unit == found[$0 - 1].receipt.unit }) else {
      return found
    }
    var kept: [PlacedReceipt] = []
    for placed in found where placed.receipt.unit != kept.last?.receipt.unit { kept.append(placed) }
    return kept
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
