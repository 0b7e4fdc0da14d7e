/// A worker takes waiting rows so that no other worker takes them: two workers at once get different rows.
package struct Claim: Sendable {
  package var table: String
  /// The columns of the key.
  package var key: [String]
  /// What a taken row becomes: `state = 'taken', worker = $1`.
  package var set: String
  /// Which rows wait: `state = 'waiting' AND run_at <= $2`.
  package var condition: String
  package var order: String
  package var limit: Int
  package var returning: String

  package init(
    table: String, key: [String], set: String, where condition: String, order: String, limit: Int, returning: String
  ) {
    self.table = table
    self.key = key
    self.set = set
    self.condition = condition
    self.order = order
    self.limit = limit
    self.returning = returning
  }

  /// On PostgreSQL the rows are picked and locked once, before the update looks at the table.
  func statement(for engine: Engine) -> String {
    let key = key.joined(separator: ", ")
    let waiting = "SELECT \(key) FROM \(table) WHERE \(condition) ORDER BY \(order) LIMIT \(limit)"
    let update = "UPDATE \(table) SET \(set) WHERE (\(key)) IN"
    return switch engine {
    case .sqlite:
      "\(update) (\(waiting)) RETURNING \(returning)"
    case .postgres:
      """
      WITH picked AS MATERIALIZED (\(waiting) FOR UPDATE SKIP LOCKED) \
      \(update) (SELECT \(key) FROM picked) RETURNING \(returning)
      """
    }
  }
}
