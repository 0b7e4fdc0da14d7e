import Domain
import SQL

/// What people are asked about a plan.
package struct DoubtTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, plan, item, code, message, span_start, span_end, proposal, answer"

  private static func read(_ row: borrowing Row) throws -> Doubt {
    Doubt(
      id: try row.id(0), plan: try row.id(1), item: try row.optionalID(2), code: try row.text(3),
      message: try row.text(4), span: try row.span(5, 6), proposal: try row.optionalText(7),
      answer: try row.isNull(8) ? nil : row.word(8))
  }

  /// In the order of the document.
  package func of(plan: Identifier) throws -> [Doubt] {
    try connection.all(
      "SELECT \(DoubtTable.columns) FROM doubt WHERE agency = $1 AND plan = $2", agency, plan, row: DoubtTable.read
    ).sorted { ($0.span?.start ?? .max, $0.id) < ($1.span?.start ?? .max, $1.id) }
  }

  package func get(_ id: Identifier) throws -> Doubt? {
    try connection.first(
      "SELECT \(DoubtTable.columns) FROM doubt WHERE agency = $1 AND id = $2", agency, id, row: DoubtTable.read)
  }

  package func insert(_ doubt: Doubt) throws {
    try connection.run(
      """
      INSERT INTO doubt (agency, id, plan, item, code, message, span_start, span_end, proposal, answer)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, agency, doubt.id, doubt.plan, doubt.item, doubt.code, doubt.message, doubt.span?.start, doubt.span?.end,
      doubt.proposal, doubt.answer?.rawValue)
  }

  package func answer(_ id: Identifier, _ answer: Doubt.Answer?) throws {
    try connection.run(
      "UPDATE doubt SET answer = $3 WHERE agency = $1 AND id = $2", agency, id, answer?.rawValue)
  }
}
