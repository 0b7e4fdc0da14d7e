import CPostgres

/// A way into a PostgreSQL database. One thread at a time, as for SQLite. A connection that was lost is made again at
/// the next transaction.
final class PostgresConnection: EngineConnection, @unchecked Sendable {
  package let engine = Engine.postgres
  let session: PostgresSession
  var failure: SQLProblem?
  /// Beyond 64 savepoints the server looks a transaction's parts up in a slower place.
  let largestGroup = 60
  private let isWriter: Bool
  private var statements: [String: String] = [:]
  private var isInside = false
  private var hasStalePlans = false
  /// Savepoints that are open, and whether the outermost one waits to be released with the next step: one way to the
  /// server and back for two statements.
  private var depth = 0
  private var isKeeping = false

  /// One that is asleep finds its way to the server at its first transaction.
  init(session: PostgresSession, isAwake: Bool = true) throws(SQLProblem) {
    self.session = session
    isWriter = session.isWriter
    if isAwake { try session.connect() }
  }

  private var handle: OpaquePointer? { session.handle }

  func close() { session.close() }

  // MARK: Statements

  package func execute(_ sql: String, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int {
    try refuseAfterFailure()
    let result: OpaquePointer
    do {
      result = try run(sql, PostgresParameters(values))
    } catch {
      throw failed(error)
    }
    defer { PQclear(result) }
    for number in 0..<PQntuples(result) where try !row(Row(source: .postgres(result, number))) { break }
    return PostgresConnection.changed(result)
  }

  private func run(_ sql: String, _ parameters: PostgresParameters) throws(SQLProblem) -> OpaquePointer {
    let name = try prepared(sql)
    let result = parameters.withPointers { values, lengths, formats in
      PQexecPrepared(handle, name, parameters.count, values, lengths, formats, 0)
    }
    return try checked(result, sql)
  }

  private func prepared(_ sql: String) throws(SQLProblem) -> String {
    if let name = statements[sql] { return name }
    if statements.count >= 500 {
      PQclear(try checked(PQexec(handle, "DEALLOCATE ALL"), "DEALLOCATE ALL"))
      statements.removeAll()
    }
    let name = "s\(statements.count)"
    PQclear(try checked(PQprepare(handle, name, sql, 0, nil), sql))
    statements[sql] = name
    return name
  }

  /// The result if it is none of failure.
  private func checked(_ result: OpaquePointer?, _ sql: String) throws(SQLProblem) -> OpaquePointer {
    let status = PQresultStatus(result)
    if let result, status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_COPY_IN { return result }
    var problem = SQLProblem(postgres: result, handle, sql)
    PQclear(result)
    if PQstatus(handle) != CONNECTION_OK { problem.isTransient = true }
    if problem.isTransient, problem.code != .busy { hasStalePlans = true }
    throw problem
  }

  /// Only what changes rows counts them; a query says `SELECT 12`.
  private static func changed(_ result: OpaquePointer) -> Int {
    guard let tag = PQcmdStatus(result), UInt8(bitPattern: tag.pointee) != UInt8(ascii: "S") else { return 0 }
    return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  package func script(_ sql: String) throws(SQLProblem) {
    try refuseAfterFailure()
    do {
      PQclear(try checked(PQexec(handle, sql), sql))
    } catch {
      throw failed(error)
    }
  }

  private func failed(_ problem: SQLProblem) -> SQLProblem {
    if isInside, failure == nil { failure = problem }
    return problem
  }

  private func refuseAfterFailure() throws(SQLProblem) {
    if let failure { throw SQLProblem(.invalid, "a statement of this transaction failed before: \(failure.detail)") }
  }

  // MARK: Transactions

  var hasLostTransaction: Bool { PQstatus(handle) != CONNECTION_OK }

  /// A lost way to the server is made again.
  private func wake() throws(SQLProblem) {
    failure = nil
    if PQstatus(handle) != CONNECTION_OK {
      statements.removeAll()
      hasStalePlans = false
      try session.connect()
    }
  }

  /// Writers see and leave the database as if they came one after the other, as on SQLite.
  func begin(_ purpose: TransactionPurpose) throws(SQLProblem) {
    try wake()
    depth = 0
    isKeeping = false
    switch purpose {
    case .reading: try step("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    case .writing: try step("BEGIN ISOLATION LEVEL SERIALIZABLE")
    // It waits for its turn and then looks at what the one before it has left.
    case .migrating: try step("BEGIN ISOLATION LEVEL READ COMMITTED")
    }
    isInside = true
  }

  func commit() throws(SQLProblem) {
    let tell = "SELECT pg_notify('\(session.channel)', '\(session.token)') "
    let sql = isWriter ? tell + "WHERE pg_current_xact_id_if_assigned() IS NOT NULL; COMMIT" : "COMMIT"
    let result: OpaquePointer
    do {
      result = try checked(PQexec(handle, sql), "COMMIT")
    } catch {
      guard isWriter, PQstatus(handle) != CONNECTION_OK else { throw error }
      throw SQLProblem(.uncertain, error.detail)
    }
    defer { PQclear(result) }
    guard String(cString: PQcmdStatus(result)) == "COMMIT" else {
      throw failure ?? SQLProblem(.invalid, "the server has undone the transaction")
    }
    isInside = false
    failure = nil
  }

  func rollback() {
    if PQstatus(handle) == CONNECTION_OK, PQtransactionStatus(handle) != PQTRANS_IDLE { try? step("ROLLBACK") }
    if hasStalePlans {
      try? step("DEALLOCATE ALL")
      statements.removeAll()
      hasStalePlans = false
    }
    isInside = false
    failure = nil
  }

  func mark() throws(SQLProblem) {
    try step(depth == 0 && isKeeping ? "RELEASE m0; SAVEPOINT m0" : "SAVEPOINT m\(depth)")
    isKeeping = false
    depth += 1
  }

  func keepMark() throws(SQLProblem) {
    depth -= 1
    if depth == 0 { isKeeping = true } else { try step("RELEASE m\(depth)") }
  }

  func undoMark() throws(SQLProblem) {
    depth -= 1
    try step("ROLLBACK TO m\(depth); RELEASE m\(depth)")
    failure = nil
  }

  /// A statement of the frame: it runs whatever happened before.
  private func step(_ sql: String) throws(SQLProblem) { PQclear(try checked(PQexec(handle, sql), sql)) }

  func loosenKeys() throws(SQLProblem) {}

  func checkKeys() throws { try script("SET CONSTRAINTS ALL IMMEDIATE") }

  package func savepoint<Answer>(_ body: () throws -> Answer) throws -> Answer { try marked(body) }

  // MARK: Notices

  package func notify(_ channel: String, _ payload: String) throws(SQLProblem) {
    try Change.check(channel, payload)
    try refuseAfterFailure()
    do {
      let words: [SQLValue] = [.text(session.channel), .text("\(session.token) \(channel) \(payload)")]
      PQclear(try run("SELECT pg_notify($1, $2)", PostgresParameters(words)))
    } catch {
      throw failed(error)
    }
  }

  /// They come back by the listener, to this process as to the others.
  func takeNotices() -> [Change] { [] }
  func hasChangedElsewhere() -> Bool { false }

  // MARK: Many rows

  package func bulk(into table: String, _ columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int {
    try refuseAfterFailure()
    return try marked {
      let sql = "COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN"
      PQclear(try checked(PQexec(handle, sql), sql))
      var copy = PostgresCopy(handle: handle, columns: columns.count)
      do {
        while let values = try next() { try copy.append(values) }
        try copy.flush()
      } catch {
        PQputCopyEnd(handle, "stopped by the sender")
        while let result = PQgetResult(handle) { PQclear(result) }
        throw error
      }
      guard PQputCopyEnd(handle, nil) == 1 else { throw SQLProblem(postgres: nil, handle, sql) }
      var problem: SQLProblem?
      while let result = PQgetResult(handle) {
        do throws(SQLProblem) {
          PQclear(try checked(result, sql))
        } catch {
          problem = problem ?? error
        }
      }
      if let problem { throw problem }
      return copy.rows
    }
  }

  package func claim(_ claim: Claim, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int {
    try execute(claim.statement(for: .postgres), values, row)
  }

  // MARK: Search

  package func index(_ index: SearchIndex, agency: Int64, id: Int64, text: String) throws {
    try index.check(agency)
    try run(
      """
      INSERT INTO \(index.name) (agency, id, text, words) VALUES ($1, $2, $3, $4)
      ON CONFLICT (agency, id) DO UPDATE SET text = excluded.text, words = excluded.words
      """, agency, id, text, SearchVector.spelled(text, agency: agency))
  }

  package func indexNew(
    _ index: SearchIndex, agency: Int64, _ next: () throws -> (id: Int64, text: String)?
  ) throws {
    try index.check(agency)
    try bulk(into: index.name, ["agency", "id", "text", "words"]) {
      guard let (id, text) = try next() else { return nil }
      return [.integer(agency), .integer(id), .text(text), .text(SearchVector.spelled(text, agency: agency))]
    }
  }

  package func unindex(_ index: SearchIndex, agency: Int64, id: Int64) throws {
    try run("DELETE FROM \(index.name) WHERE agency = $1 AND id = $2", agency, id)
  }

  package func search(
    _ index: SearchIndex, agency: Int64, _ query: SearchQuery, _ found: (Int64) throws -> Bool
  ) throws {
    try index.check(agency)
    guard !query.isEmpty else { return }
    _ = try execute(
      "SELECT id FROM \(index.name) WHERE words @@ $1::tsquery AND agency = $2 ORDER BY id DESC",
      [.text(query.tsquery(agency: agency)), .integer(agency)]
    ) { try found(try $0.integer(0)) }
  }
}
