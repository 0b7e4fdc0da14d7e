import CSQLite

/// A way into an SQLite file. One thread at a time; which one, the queues behind `Database` see to.
final class SQLiteConnection: EngineConnection, @unchecked Sendable {
  package let engine = Engine.sqlite
  let handle: OpaquePointer
  var statements: [String: SQLiteStatement] = [:]
  var failure: SQLProblem?
  let largestGroup = 256
  private let isWriter: Bool
  private var isInside = false
  private var notices: [Change] = []
  private var version: Int64 = 0
  private var isClosed = false

  init(path: String, isWriter: Bool, options: DatabaseOptions) throws(SQLProblem) {
    self.isWriter = isWriter
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (isWriter ? SQLITE_OPEN_CREATE : 0)
    let status = sqlite3_open_v2(path, &opened, flags, nil)
    guard status == SQLITE_OK, let opened else {
      let detail = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)
      throw SQLProblem(.unavailable, "\(path): \(detail)")
    }
    handle = opened
    sqlite3_busy_timeout(handle, Int32(options.busyMilliseconds))
    // A statement with text in double quotes is a slip of the pen on SQLite and an error on PostgreSQL.
    _ = sqlite_set_flag(handle, SQLITE_DBCONFIG_DQS_DML, 0)
    _ = sqlite_set_flag(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
    _ = sqlite_set_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    do {
      try settings(options)
      try SQLiteTokenizer.register(with: handle)
    } catch {
      close()
      throw error
    }
  }

  private func settings(_ options: DatabaseOptions) throws(SQLProblem) {
    if isWriter { try script("PRAGMA journal_mode = WAL") }
    try script(
      """
      PRAGMA synchronous = \(options.isLasting ? "FULL" : "NORMAL");
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA mmap_size = 268435456;
      PRAGMA cache_size = -\(isWriter ? 16_384 : 4_096);
      PRAGMA wal_autocheckpoint = 2000;
      PRAGMA query_only = \(isWriter ? "OFF" : "ON");
      """)
  }

  deinit { close() }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  // MARK: Statements

  package func execute(_ sql: String, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int {
    try refuseAfterFailure()
    let statement: SQLiteStatement
    do {
      statement = try ready(sql)
      try statement.bind(values, sql)
    } catch {
      throw failed(error)
    }
    statement.isRunning = true
    defer { statement.finish() }
    while true {
      let status = sqlite3_step(statement.pointer)
      if status == SQLITE_DONE { break }
      guard status == SQLITE_ROW else { throw failed(problem(sql)) }
      if try !row(Row(source: .sqlite(statement.pointer))) {
        // A statement that changes has changed all its rows before it gives the first.
        break
      }
    }
    return statement.isReading ? 0 : Int(sqlite3_changes64(handle))
  }

  /// The prepared statement for a text; a second one while the first is giving its rows.
  private func ready(_ sql: String) throws(SQLProblem) -> SQLiteStatement {
    if let known = statements[sql] {
      if !known.isRunning { return known }
      return try SQLiteStatement(sql, handle)
    }
    let new = try SQLiteStatement(sql, handle)
    if statements.count >= 500 { statements = statements.filter { $0.value.isRunning } }
    statements[sql] = new
    return new
  }

  package func script(_ sql: String) throws(SQLProblem) {
    try refuseAfterFailure()
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failed(problem(sql)) }
  }

  func problem(_ sql: String) -> SQLProblem {
    SQLProblem(sqlite: sqlite3_extended_errcode(handle), String(cString: sqlite3_errmsg(handle)), sql, isWriter)
  }

  private func failed(_ problem: SQLProblem) -> SQLProblem {
    if isInside, failure == nil { failure = problem }
    return problem
  }

  private func refuseAfterFailure() throws(SQLProblem) {
    if let failure { throw SQLProblem(.invalid, "a statement of this transaction failed before: \(failure.detail)") }
  }

  // MARK: Transactions

  var hasLostTransaction: Bool { isInside && sqlite3_get_autocommit(handle) != 0 }

  func begin(_ purpose: TransactionPurpose) throws(SQLProblem) {
    failure = nil
    notices.removeAll()
    marks.removeAll()
    try step(purpose == .reading ? "BEGIN" : "BEGIN IMMEDIATE")
    isInside = true
  }

  func commit() throws(SQLProblem) {
    try step("COMMIT")
    isInside = false
    failure = nil
  }

  func rollback() {
    if sqlite3_get_autocommit(handle) == 0 { try? step("ROLLBACK") }
    isInside = false
    failure = nil
    notices.removeAll()
  }

  func mark() throws(SQLProblem) {
    try step("SAVEPOINT mark")
    marks.append(notices.count)
  }
  func keepMark() throws(SQLProblem) {
    try step("RELEASE mark")
    marks.removeLast()
  }
  func undoMark() throws(SQLProblem) {
    try step("ROLLBACK TO mark")
    try step("RELEASE mark")
    notices.removeLast(notices.count - marks.removeLast())
    failure = nil
  }
  private var marks: [Int] = []

  /// A statement of the frame: it runs whatever happened before.
  private func step(_ sql: String) throws(SQLProblem) {
    let statement = try ready(sql)
    defer { statement.finish() }
    guard sqlite3_step(statement.pointer) == SQLITE_DONE else { throw problem(sql) }
  }

  func loosenKeys() throws(SQLProblem) { try script("PRAGMA foreign_keys = OFF") }

  func checkKeys() throws {
    let broken = try first("PRAGMA foreign_key_check") { "\(try $0.text(0)) → \(try $0.text(2))" }
    if let broken { throw SQLProblem(.foreignKey, "rows that miss another: \(broken)") }
  }

  package func savepoint<Answer>(_ body: () throws -> Answer) throws -> Answer { try marked(body) }

  // MARK: Notices

  package func notify(_ channel: String, _ payload: String) throws(SQLProblem) {
    try Change.check(channel, payload)
    notices.append(.notice(channel: channel, payload: payload))
  }

  func takeNotices() -> [Change] {
    defer { notices.removeAll() }
    return notices
  }

  /// The counter moves for this connection when another one, of this process or not, has committed.
  func hasChangedElsewhere() -> Bool {
    let now = try? first("PRAGMA data_version") { try $0.integer(0) }
    guard let now else { return false }
    defer { version = now }
    return version != 0 && version != now
  }

  // MARK: Many rows

  package func bulk(into table: String, _ columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int {
    let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    return try marked {
      var count = 0
      while let values = try next() {
        _ = try execute(sql, values) { _ in true }
        count += 1
      }
      return count
    }
  }

  package func claim(_ claim: Claim, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int {
    try execute(claim.statement(for: .sqlite), values, row)
  }
}
