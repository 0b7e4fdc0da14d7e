import CivilTime
import Domain
import SQL

/// Plans and their readings.
package struct PlanTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    id, file, file_name, number, type, subject, issuer, issued, year, state, parent, amends, valid_from,
    valid_until, version, added_at
    """

  private static func read(_ row: borrowing Row) throws -> Plan {
    Plan(
      id: try row.id(0), file: try row.text(1), fileName: try row.text(2), number: try row.optionalText(3),
      type: try row.optionalText(4), subject: try row.optionalText(5), issuer: try row.optionalText(6),
      issued: try row.optionalDay(7), year: try row.optionalInteger(8).map { Int($0) }, state: try row.word(9),
      parent: try row.optionalID(10), amends: try row.optionalID(11), from: try row.optionalDay(12),
      to: try row.optionalDay(13), version: Int(try row.integer(14)), addedAt: try row.integer(15))
  }

  package func get(_ id: Identifier) throws -> Plan? {
    try connection.first(
      "SELECT \(PlanTable.columns) FROM plan WHERE agency = $1 AND id = $2", agency, id, row: PlanTable.read)
  }

  /// The latest first.
  package func all(limit: Int = 1000) throws -> [Plan] {
    try connection.all(
      "SELECT \(PlanTable.columns) FROM plan WHERE agency = $1 ORDER BY id DESC LIMIT $2", agency, limit,
      row: PlanTable.read)
  }

  package func numbered(_ number: String) throws -> [Plan] {
    try connection.all(
      "SELECT \(PlanTable.columns) FROM plan WHERE agency = $1 AND number = $2 ORDER BY id", agency, number,
      row: PlanTable.read)
  }

  package func withFile(_ hash: String) throws -> Plan? {
    try connection.first(
      "SELECT \(PlanTable.columns) FROM plan WHERE agency = $1 AND file = $2 ORDER BY id LIMIT 1", agency, hash,
      row: PlanTable.read)
  }

  /// `reading` is the JSON of `reading/1`.
  package func insert(_ plan: Plan, reading: String) throws {
    try connection.run(
      """
      INSERT INTO plan (agency, id, file, file_name, number, type, subject, issuer, issued, year, state, parent, amends,
        valid_from, valid_until, version, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, $16)
      """, agency, plan.id, plan.file, plan.fileName, plan.number, plan.type, plan.subject, plan.issuer, plan.issued,
      plan.year, plan.state.rawValue, plan.parent, plan.amends, plan.from, plan.to, plan.addedAt)
    try connection.run(
      "INSERT INTO plan_reading (agency, plan, reading) VALUES ($1, $2, $3)", agency, plan.id, reading)
  }

  package func reading(of id: Identifier) throws -> String? {
    try connection.first("SELECT reading FROM plan_reading WHERE agency = $1 AND plan = $2", agency, id) {
      try $0.text(0)
    }
  }

  /// Answers false when somebody else has changed it since.
  package func update(_ plan: Plan) throws -> Bool {
    try connection.run(
      """
      UPDATE plan SET number = $4, type = $5, subject = $6, issuer = $7, issued = $8, year = $9, state = $10, parent = $11,
        valid_from = $12, valid_until = $13, version = version + 1
      WHERE agency = $1 AND id = $2 AND version = $3
      """, agency, plan.id, plan.version, plan.number, plan.type, plan.subject, plan.issuer, plan.issued, plan.year,
      plan.state.rawValue, plan.parent, plan.from, plan.to) == 1
  }
}
