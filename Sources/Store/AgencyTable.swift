import Domain
import SQL

/// The agencies of a database and their settings.
package struct AgencyTable {
  private let connection: any Connection

  package init(_ connection: any Connection) { self.connection = connection }

  private static let columns = "agency, name, short_name, parent_name, place, is_simulation"

  private static func read(_ row: borrowing Row) throws -> Agency {
    Agency(
      id: try row.id(0), name: try row.text(1), shortName: try row.optionalText(2), parentName: try row.optionalText(3),
      place: try row.optionalText(4), isSimulation: try row.flag(5))
  }

  package func all() throws -> [Agency] {
    try connection.all("SELECT \(AgencyTable.columns) FROM agency ORDER BY agency", row: AgencyTable.read)
  }

  package func get(_ id: Identifier) throws -> Agency? {
    try connection.first("SELECT \(AgencyTable.columns) FROM agency WHERE agency = $1", id, row: AgencyTable.read)
  }

  package func insert(_ agency: Agency, at now: Int64) throws {
    try connection.run(
      """
      INSERT INTO agency (agency, name, short_name, parent_name, place, is_simulation, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, agency.id, agency.name, agency.shortName, agency.parentName, agency.place, agency.isSimulation, now)
  }

  package func setting(_ name: String, of agency: Identifier) throws -> String? {
    try connection.first("SELECT value FROM setting WHERE agency = $1 AND name = $2", agency, name) { try $0.text(0) }
  }

  package func set(_ name: String, to value: String, of agency: Identifier) throws {
    try connection.run(
      """
      INSERT INTO setting (agency, name, value) VALUES ($1, $2, $3)
      ON CONFLICT (agency, name) DO UPDATE SET value = excluded.value
      """, agency, name, value)
  }
}
