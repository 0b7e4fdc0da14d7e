import CivilTime
import Domain
import SQL

/// A part of a target with the name of its unit and where it stands.
package struct PlacedPart: Sendable, Equatable {
  package var part: TargetPart
  package var unit: String
  package var path: String
}

/// Targets of launched movements, and their parts.
package struct TargetTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = """
    item, movement, metric, comparator, numerator, denominator, unit, indicator, population, population_day, is_per_unit,
    base, due, registered, recognised
    """

  private static func read(_ row: borrowing Row) throws -> LiveTarget {
    LiveTarget(
      item: try row.id(0), movement: try row.id(1), metric: try row.text(2), comparator: try row.word(3),
      numerator: try row.optionalInteger(4).map { Int($0) }, denominator: try row.optionalInteger(5).map { Int($0) },
      unit: try row.optionalText(6), indicator: try row.optionalText(7), population: try row.optionalText(8),
      populationDay: try row.day(9), isPerUnit: try row.flag(10), base: try row.optionalText(11),
      due: try row.optionalDay(12), registered: try row.optionalInteger(13).map { Int($0) },
      recognised: try row.optionalInteger(14).map { Int($0) })
  }

  package func of(movement: Identifier) throws -> [LiveTarget] {
    try connection.all(
      "SELECT \(TargetTable.columns) FROM target WHERE agency = $1 AND movement = $2 ORDER BY item", agency, movement,
      row: TargetTable.read)
  }

  package func insert(_ target: LiveTarget) throws {
    try connection.run(
      """
      INSERT INTO target (agency, item, movement, metric, comparator, numerator, denominator, unit, indicator, population,
        population_day, is_per_unit, base, due, registered, recognised)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
      """, agency, target.item, target.movement, target.metric, target.comparator.rawValue, target.numerator,
      target.denominator, target.unit, target.indicator, target.population, target.populationDay, target.isPerUnit,
      target.base, target.due, target.registered, target.recognised)
  }

  package func setFigures(_ item: Identifier, of movement: Identifier, registered: Int?, recognised: Int?) throws
    -> Bool
  {
    try connection.run(
      "UPDATE target SET registered = $4, recognised = $5 WHERE agency = $1 AND movement = $2 AND item = $3", agency,
      movement, item, registered, recognised) == 1
  }

  package func delete(of movement: Identifier) throws {
    try connection.run("DELETE FROM target WHERE agency = $1 AND movement = $2", agency, movement)
  }

  // MARK: Parts

  package func parts(of item: Identifier) throws -> [TargetPart] {
    try connection.all(
      "SELECT item, unit, value, answer, reason FROM target_part WHERE agency = $1 AND item = $2 ORDER BY unit", agency,
      item
    ) {
      TargetPart(
        item: try $0.id(0), unit: try $0.id(1), value: Int(try $0.integer(2)), answer: try $0.word(3),
        reason: try $0.optionalText(4))
    }
  }

  /// Of all targets of a movement.
  package func parts(movement: Identifier) throws -> [PlacedPart] {
    try connection.all(
      """
      SELECT p.item, p.unit, p.value, p.answer, p.reason, u.name, u.path
      FROM target t JOIN target_part p ON p.agency = t.agency AND p.item = t.item
        JOIN unit u ON u.agency = p.agency AND u.id = p.unit
      WHERE t.agency = $1 AND t.movement = $2 ORDER BY p.item, u.path
      """, agency, movement
    ) {
      PlacedPart(
        part: TargetPart(
          item: try $0.id(0), unit: try $0.id(1), value: Int(try $0.integer(2)), answer: try $0.word(3),
          reason: try $0.optionalText(4)), unit: try $0.text(5), path: try $0.text(6))
    }
  }

  /// In place of what was there.
  package func setParts(_ parts: [TargetPart], of item: Identifier) throws {
    try connection.run("DELETE FROM target_part WHERE agency = $1 AND item = $2", agency, item)
    for part in parts {
      try connection.run(
        "INSERT INTO target_part (agency, item, unit, value, answer, reason) VALUES ($1, $2, $3, $4, $5, $6)", agency,
        part.item, part.unit, part.value, part.answer.rawValue, part.reason)
    }
  }
}
