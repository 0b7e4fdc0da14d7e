import Domain
import SQL

/// An assignment with the names a page says.
package struct PlacedAssignment: Sendable, Equatable {
  package var assignment: Assignment
  package var unit: String
  package var person: String?
}

/// Who has what to do.
package struct AssignmentTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, plan, item, role, unit, person, printed, is_chosen"

  private static func read(_ row: borrowing Row) throws -> Assignment {
    Assignment(
      id: try row.id(0), plan: try row.id(1), item: try row.id(2), role: try row.word(3), unit: try row.id(4),
      person: try row.optionalID(5), printed: try row.optionalText(6), isChosen: try row.flag(7))
  }

  /// All of a plan, those of an item together.
  package func of(plan: Identifier) throws -> [Assignment] {
    try connection.all(
      "SELECT \(AssignmentTable.columns) FROM assignment WHERE agency = $1 AND plan = $2 ORDER BY item, id", agency,
      plan,
      row: AssignmentTable.read)
  }

  package func of(item: Identifier, plan: Identifier) throws -> [Assignment] {
    try connection.all(
      "SELECT \(AssignmentTable.columns) FROM assignment WHERE agency = $1 AND plan = $2 AND item = $3 ORDER BY id",
      agency, plan, item, row: AssignmentTable.read)
  }

  private static let placedColumns = """
    a.id, a.plan, a.item, a.role, a.unit, a.person, a.printed, a.is_chosen, u.name, p.name
    """

  private static func readPlaced(_ row: borrowing Row) throws -> PlacedAssignment {
    PlacedAssignment(
      assignment: try read(row), unit: try row.text(8), person: try row.optionalText(9))
  }

  /// All of a plan.
  package func placed(plan: Identifier) throws -> [PlacedAssignment] {
    try connection.all(
      """
      SELECT \(AssignmentTable.placedColumns) FROM assignment a JOIN unit u ON u.agency = a.agency AND u.id = a.unit
        LEFT JOIN person p ON p.agency = a.agency AND p.id = a.person
      WHERE a.agency = $1 AND a.plan = $2 ORDER BY a.id
      """, agency, plan, row: AssignmentTable.readPlaced)
  }

  /// Of units at or below a path. The units come first (CROSS JOIN keeps the order): what lies elsewhere costs nothing.
  package func placed(plan: Identifier, in path: String) throws -> [PlacedAssignment] {
    try connection.all(
      """
      SELECT \(AssignmentTable.placedColumns) FROM unit u CROSS JOIN assignment a
        LEFT JOIN person p ON p.agency = a.agency AND p.id = a.person
      WHERE u.agency = $1 AND u.path >= $3 AND u.path < $4
        AND a.agency = u.agency AND a.unit = u.id AND a.plan = $2 ORDER BY a.id
      """, agency, plan, path, UnitPath.end(path), row: AssignmentTable.readPlaced)
  }

  package func insert(_ assignment: Assignment) throws {
    try connection.run(
      """
      INSERT INTO assignment (agency, id, plan, item, role, unit, person, printed, is_chosen)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, agency, assignment.id, assignment.plan, assignment.item, assignment.role.rawValue, assignment.unit,
      assignment.person, assignment.printed, assignment.isChosen)
  }

  @discardableResult
  package func delete(_ id: Identifier) throws -> Bool {
    try connection.run("DELETE FROM assignment WHERE agency = $1 AND id = $2", agency, id) == 1
  }
}
