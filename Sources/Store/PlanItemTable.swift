import Blocks
import Domain
import SQL

/// What the plans demand, as read and as kept.
package struct PlanItemTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, plan, kind, ordinal, span_start, span_end, as_read, as_kept, state, version"

  private static func read(_ row: borrowing Row) throws -> PlanItem {
    PlanItem(
      id: try row.id(0), plan: try row.id(1), kind: try row.word(2), ordinal: Int(try row.integer(3)),
      span: try row.span(4, 5), read: try row.textOrNil(6).map(ItemContentJSON.read),
      kept: try row.textOrNil(7).map(ItemContentJSON.read), state: try row.word(8),
      version: Int(try row.integer(9)))
  }

  /// By kind and place in the document; what was taken out is among them.
  package func of(plan: Identifier) throws -> [PlanItem] {
    try ordered("SELECT \(PlanItemTable.columns) FROM plan_item WHERE agency = $1 AND plan = $2", plan)
  }

  /// The same without what was read: once people have decided, only what they keep is asked for.
  package func kept(of plan: Identifier) throws -> [PlanItem] {
    try ordered(
      """
      SELECT id, plan, kind, ordinal, span_start, span_end, NULL, as_kept, state, version
      FROM plan_item WHERE agency = $1 AND plan = $2
      """, plan)
  }

  private func ordered(_ statement: String, _ plan: Identifier) throws -> [PlanItem] {
    let items = try connection.all(statement, agency, plan, row: PlanItemTable.read)
    let places = Dictionary(uniqueKeysWithValues: zip(PlanItem.Kind.allCases, 0...))
    // An item is large: its place in the order is sorted, not itself.
    let keys = items.enumerated().map { (places[$1.kind] ?? 0, $1.ordinal, $0) }
    return keys.sorted(by: <).map { items[$0.2] }
  }

  package func get(_ id: Identifier) throws -> PlanItem? {
    try connection.first(
      "SELECT \(PlanItemTable.columns) FROM plan_item WHERE agency = $1 AND id = $2", agency, id,
      row: PlanItemTable.read)
  }

  package func insert(_ item: PlanItem) throws {
    try connection.run(
      """
      INSERT INTO plan_item (agency, id, plan, kind, ordinal, span_start, span_end, as_read, as_kept, state, version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
      """, agency, item.id, item.plan, item.kind.rawValue, item.ordinal, item.span?.start, item.span?.end,
      item.read.map(ItemContentJSON.text), item.kept.map(ItemContentJSON.text), item.state.rawValue)
  }

  /// Answers false when somebody else has changed it since.
  package func update(_ item: PlanItem) throws -> Bool {
    try connection.run(
      """
      UPDATE plan_item SET as_kept = $4, state = $5, version = version + 1 WHERE agency = $1 AND id = $2 AND version = $3
      """, agency, item.id, item.version, item.kept.map(ItemContentJSON.text), item.state.rawValue) == 1
  }
}

extension Row {
  func span(_ start: Int, _ end: Int) throws -> Span? {
    guard !isNull(start), !isNull(end) else { return nil }
    let (from, to) = (Int(try integer(start)), Int(try integer(end)))
    guard from <= to else { throw SQLProblem(.damaged, "a span runs backwards") }
    return Span(from, to)
  }
}
