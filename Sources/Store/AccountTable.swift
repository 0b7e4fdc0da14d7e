import Domain
import SQL

/// Who can sign in, with what, and what they are.
package struct AccountTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    id, login, name, person, state, password, must_change, failures, locked_until, totp, version
    """

  private static func read(_ row: borrowing Row) throws -> Account {
    Account(
      id: try row.id(0), login: try row.text(1), name: try row.text(2), person: try row.optionalID(3),
      state: try row.word(4), password: try row.optionalText(5), mustChange: try row.flag(6),
      failures: Int(try row.integer(7)), lockedUntil: try row.optionalInteger(8), totp: try row.optionalBytes(9),
      version: Int(try row.integer(10)))
  }

  package func get(_ id: Identifier) throws -> Account? {
    try connection.first(
      "SELECT \(AccountTable.columns) FROM account WHERE agency = $1 AND id = $2", agency, id, row: AccountTable.read)
  }

  package func named(_ login: String) throws -> Account? {
    try connection.first(
      "SELECT \(AccountTable.columns) FROM account WHERE agency = $1 AND login = $2", agency, login,
      row: AccountTable.read)
  }

  package func of(person: Identifier) throws -> Account? {
    try connection.first(
      "SELECT \(AccountTable.columns) FROM account WHERE agency = $1 AND person = $2 ORDER BY id LIMIT 1", agency,
      person,
      row: AccountTable.read)
  }

  package func all(limit: Int = 10_000) throws -> [Account] {
    try connection.all(
      "SELECT \(AccountTable.columns) FROM account WHERE agency = $1 ORDER BY login LIMIT $2", agency, limit,
      row: AccountTable.read)
  }

  package func insert(_ account: Account) throws {
    try connection.run(
      """
      INSERT INTO account (agency, id, login, name, person, state, password, must_change, failures, locked_until, totp,
        version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
      """, agency, account.id, account.login, account.name, account.person, account.state.rawValue, account.password,
      account.mustChange, account.failures, account.lockedUntil, account.totp)
  }

  package func update(_ account: Account) throws {
    try connection.run(
      """
      UPDATE account SET login = $3, name = $4, person = $5, state = $6, password = $7, must_change = $8, failures = $9,
        locked_until = $10, totp = $11, version = version + 1
      WHERE agency = $1 AND id = $2
      """, agency, account.id, account.login, account.name, account.person, account.state.rawValue, account.password,
      account.mustChange, account.failures, account.lockedUntil, account.totp)
  }

  // MARK: Roles

  /// The roles of an account, each with the place of its unit in the tree.
  package func grants(of account: Identifier) throws -> [Actor.Grant] {
    try connection.all(
      """
      SELECT r.role, r.unit, u.path FROM account_role r JOIN unit u ON u.agency = r.agency AND u.id = r.unit
      WHERE r.agency = $1 AND r.account = $2 ORDER BY r.role, r.unit
      """, agency, account
    ) { Actor.Grant(role: try $0.word(0), unit: try $0.id(1), path: try $0.text(2)) }
  }

  package func grant(_ role: Role, in unit: Identifier, to account: Identifier) throws {
    try connection.run(
      """
      INSERT INTO account_role (agency, account, role, unit) VALUES ($1, $2, $3, $4)
      ON CONFLICT (agency, account, role, unit) DO NOTHING
      """, agency, account, role.rawValue, unit)
  }

  @discardableResult
  package func revoke(_ role: Role, in unit: Identifier, from account: Identifier) throws -> Bool {
    try connection.run(
      "DELETE FROM account_role WHERE agency = $1 AND account = $2 AND role = $3 AND unit = $4", agency, account,
      role.rawValue, unit) == 1
  }
}
