import Domain
import SQL

/// Browsers that are signed in. The agency comes from the account, so a token alone finds it.
package struct SessionTable {
  private let connection: any Connection

  package init(_ connection: any Connection) { self.connection = connection }

  private static let columns = "token, agency, account, created_at, seen_at, expires_at, client, view_as"

  private static func read(_ row: borrowing Row) throws -> SignedIn {
    SignedIn(
      token: try row.bytes(0), agency: try row.id(1), account: try row.id(2), createdAt: try row.integer(3),
      seenAt: try row.integer(4), expiresAt: try row.integer(5), client: try row.text(6), viewAs: try row.optionalID(7))
  }

  package func find(_ token: [UInt8]) throws -> SignedIn? {
    try connection.first("SELECT \(SessionTable.columns) FROM session WHERE token = $1", token, row: SessionTable.read)
  }

  package func of(account: Identifier, in agency: Identifier) throws -> [SignedIn] {
    try connection.all(
      "SELECT \(SessionTable.columns) FROM session WHERE agency = $1 AND account = $2 ORDER BY seen_at DESC, token",
      agency,
      account, row: SessionTable.read)
  }

  package func insert(_ session: SignedIn) throws {
    try connection.run(
      """
      INSERT INTO session (agency, token, account, created_at, seen_at, expires_at, client, view_as)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, session.agency, session.token, session.account, session.createdAt, session.seenAt, session.expiresAt,
      session.client, session.viewAs)
  }

  package func touch(_ token: [UInt8], at now: Int64) throws {
    try connection.run("UPDATE session SET seen_at = $2 WHERE token = $1", token, now)
  }

  package func view(_ token: [UInt8], as account: Identifier?) throws {
    try connection.run("UPDATE session SET view_as = $2 WHERE token = $1", token, account)
  }

  package func delete(_ token: [UInt8]) throws {
    try connection.run("DELETE FROM session WHERE token = $1", token)
  }

  package func deleteAll(of account: Identifier, in agency: Identifier, except token: [UInt8]? = nil) throws {
    try connection.run(
      "DELETE FROM session WHERE agency = $1 AND account = $2 AND token <> $3", agency, account, token ?? [])
  }

  package func deleteExpired(at now: Int64) throws {
    try connection.run("DELETE FROM session WHERE expires_at <= $1", now)
  }
}
