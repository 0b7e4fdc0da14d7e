import Domain
import SQL

/// Personal slips.
package struct SlipTable {
  private let connection: any Connection

  package init(_ connection: any Connection) { self.connection = connection }

  private static let columns = "id, agency, person, token, made_at, expires_at, used_at, revoked_at"

  private static func read(_ row: borrowing Row) throws -> Slip {
    Slip(
      id: try row.id(0), agency: try row.id(1), person: try row.id(2), token: try row.bytes(3),
      madeAt: try row.integer(4), expiresAt: try row.integer(5), usedAt: try row.optionalInteger(6),
      revokedAt: try row.optionalInteger(7))
  }

  package func find(_ token: [UInt8]) throws -> Slip? {
    try connection.first("SELECT \(SlipTable.columns) FROM slip WHERE token = $1", token, row: SlipTable.read)
  }

  package func of(person: Identifier, in agency: Identifier) throws -> [Slip] {
    try connection.all(
      "SELECT \(SlipTable.columns) FROM slip WHERE agency = $1 AND person = $2 ORDER BY made_at DESC, id", agency,
      person,
      row: SlipTable.read)
  }

  package func insert(_ slip: Slip) throws {
    try connection.run(
      """
      INSERT INTO slip (agency, id, person, token, made_at, expires_at, used_at, revoked_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, slip.agency, slip.id, slip.person, slip.token, slip.madeAt, slip.expiresAt, slip.usedAt, slip.revokedAt)
  }

  /// False when it was used or taken back before.
  package func use(_ id: Identifier, in agency: Identifier, at now: Int64) throws -> Bool {
    try connection.run(
      """
      UPDATE slip SET used_at = $3 WHERE agency = $1 AND id = $2 AND used_at IS NULL AND revoked_at IS NULL
      """, agency, id, now) == 1
  }

  package func revoke(person: Identifier, in agency: Identifier, at now: Int64) throws -> Int {
    try connection.run(
      "UPDATE slip SET revoked_at = $3 WHERE agency = $1 AND person = $2 AND used_at IS NULL AND revoked_at IS NULL",
      agency, person, now)
  }
}
