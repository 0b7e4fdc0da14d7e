import Domain
import SQL

/// The chain of changes. Rows are only ever added.
package struct EventTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  /// Takes the next number; whoever comes next waits for this transaction. The hash is that of the last event, empty
  /// before the first.
  package func next() throws -> (number: Int64, previous: [UInt8]) {
    try connection.run(
      "INSERT INTO event_head (agency, number, hash) VALUES ($1, 0, $2) ON CONFLICT (agency) DO NOTHING", agency,
      [UInt8]())
    let head = try connection.first(
      "UPDATE event_head SET number = number + 1 WHERE agency = $1 RETURNING number, hash", agency
    ) { (try $0.integer(0), try $0.bytes(1)) }
    guard let head else { throw SQLProblem(.damaged, "no head of events") }
    return head
  }

  /// For an action that takes seconds, before anything else: others wait from here on instead of being quicker each time,
  /// which would make it run again and again. On SQLite the writer is alone anyway.
  package func hold() throws {
    // A lock of the table, because it is taken before the transaction looks at anything.
    if connection.engine == .postgres { try connection.script("LOCK TABLE event_head IN EXCLUSIVE MODE") }
  }

  package func append(_ event: Event, details: String) throws {
    try connection.run(
      """
      INSERT INTO event (agency, number, at, actor, actor_name, channel, system_user, verb, subject, reason, salt,
        details_hash, previous, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """, agency, event.number, event.at, event.actor, event.actorName, event.channel.rawValue, event.systemUser,
      event.verb, event.subject, event.reason, event.salt, event.detailsHash, event.previous, event.hash)
    try connection.run(
      "INSERT INTO event_details (agency, number, details) VALUES ($1, $2, $3)", agency, event.number, details)
    try connection.run("UPDATE event_head SET hash = $2 WHERE agency = $1", agency, event.hash)
  }

  /// Number and hash of the last event; nil before the first.
  package func head() throws -> (number: Int64, hash: [UInt8])? {
    try connection.first("SELECT number, hash FROM event_head WHERE agency = $1", agency) {
      (try $0.integer(0), try $0.bytes(1))
    }
  }

  private static let columns = """
    e.number, e.at, e.actor, e.actor_name, e.channel, e.system_user, e.verb, e.subject, e.reason, e.salt, e.details_hash,
    e.previous, e.hash
    """

  private static func read(_ row: borrowing Row) throws -> Event {
    Event(
      number: try row.integer(0), at: try row.integer(1), actor: try row.optionalID(2), actorName: try row.text(3),
      channel: try row.word(4), systemUser: try row.optionalText(5), verb: try row.text(6),
      subject: try row.optionalID(7), reason: try row.optionalText(8), salt: try row.bytes(9),
      detailsHash: try row.bytes(10), previous: try row.bytes(11), hash: try row.bytes(12))
  }

  /// From the first to the last, each with its details; they are nil where they were erased.
  package func each(_ body: (Event, String?) throws -> Void) throws {
    try connection.each(
      """
      SELECT \(EventTable.columns), d.details FROM event e
        LEFT JOIN event_details d ON d.agency = e.agency AND d.number = e.number
      WHERE e.agency = $1 ORDER BY e.number
      """, agency
    ) { try body(try EventTable.read($0), try $0.optionalText(13)) }
  }

  /// The latest first, before a number.
  package func page(before number: Int64?, subject: Identifier?, limit: Int) throws -> [(
    event: Event, details: String?
  )] {
    let start = """
      SELECT \(EventTable.columns), d.details FROM event e
        LEFT JOIN event_details d ON d.agency = e.agency AND d.number = e.number
      WHERE e.agency = $1 AND e.number < $2
      """
    let before = number ?? .max
    func pair(_ row: borrowing Row) throws -> (event: Event, details: String?) {
      (try EventTable.read(row), try row.optionalText(13))
    }
    guard let subject else {
      return try connection.all("\(start) ORDER BY e.number DESC LIMIT $3", agency, before, limit, row: pair)
    }
    return try connection.all(
      "\(start) AND e.subject = $3 ORDER BY e.number DESC LIMIT $4", agency, before, subject, limit, row: pair)
  }
}
