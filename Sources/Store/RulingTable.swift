import CivilTime
import Domain
import SQL

/// Rulings that were kept. Rows are only ever added.
package struct RulingTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    id, ask, title, award, about, person, answer, day, period, law_version, layers, question, ruling, kept_at, kept_by
    """

  private static func read(_ row: borrowing Row) throws -> KeptRuling {
    KeptRuling(
      id: try row.id(0), ask: try row.text(1), title: try row.text(2), award: try row.optionalText(3),
      about: try row.optionalText(4), person: try row.optionalID(5), answer: try row.text(6),
      day: try row.optionalDay(7), period: try row.optionalText(8), lawVersion: try row.text(9),
      layers: try TextList.read(try row.text(10)), question: try row.text(11), ruling: try row.text(12),
      keptAt: try row.integer(13), keptBy: try row.text(14))
  }

  package func insert(_ ruling: KeptRuling) throws {
    try connection.run(
      """
      INSERT INTO ruling (agency, id, ask, title, award, about, person, answer, day, period, law_version, layers, question,
        ruling, kept_at, kept_by)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
      """, agency, ruling.id, ruling.ask, ruling.title, ruling.award, ruling.about, ruling.person, ruling.answer,
      ruling.day, ruling.period, ruling.lawVersion, TextList.json(ruling.layers), ruling.question, ruling.ruling,
      ruling.keptAt, ruling.keptBy)
  }

  package func get(_ id: Identifier) throws -> KeptRuling? {
    try connection.first(
      "SELECT \(RulingTable.columns) FROM ruling WHERE agency = $1 AND id = $2", agency, id, row: RulingTable.read)
  }

  /// The latest first.
  package func latest(limit: Int) throws -> [KeptRuling] {
    try connection.all(
      "SELECT \(RulingTable.columns) FROM ruling WHERE agency = $1 ORDER BY id DESC LIMIT $2", agency, limit,
      row: RulingTable.read)
  }

  /// Those about one award, the latest first.
  package func about(award: String, limit: Int) throws -> [KeptRuling] {
    try connection.all(
      "SELECT \(RulingTable.columns) FROM ruling WHERE agency = $1 AND award = $2 ORDER BY id DESC LIMIT $3", agency,
      award, limit, row: RulingTable.read)
  }

  /// Those about one person, the latest first.
  package func about(person: Identifier, limit: Int) throws -> [KeptRuling] {
    try connection.all(
      "SELECT \(RulingTable.columns) FROM ruling WHERE agency = $1 AND person = $2 ORDER BY id DESC LIMIT $3", agency,
      person, limit, row: RulingTable.read)
  }

  package func count() throws -> Int {
    Int(try connection.first("SELECT count(*) FROM ruling WHERE agency = $1", agency) { try $0.integer(0) } ?? 0)
  }
}
