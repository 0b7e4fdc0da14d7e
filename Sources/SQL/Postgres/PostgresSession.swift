import CPostgres

/// The libpq connection and its settings. TLS, passwords and several servers are matters of the URL:
/// `?sslmode=verify-full&sslrootcert=…`, `~/.pgpass`, `postgres://a,b/NAME?target_session_attrs=read-write`.
final class PostgresSession: @unchecked Sendable {
  let isWriter: Bool
  /// Where changes are told: one channel for each schema.
  private(set) var channel = "sql_change"
  /// What tells the notices of this `Database` from those of others.
  let token: String
  private let url: String
  private let options: DatabaseOptions
  private var opened: OpaquePointer?

  init(url: String, isWriter: Bool, token: String, options: DatabaseOptions) {
    self.url = url
    self.isWriter = isWriter
    self.token = token
    self.options = options
  }

  deinit { close() }

  /// libpq takes null for a connection that is lost.
  var handle: OpaquePointer? { opened }

  func close() {
    guard let opened else { return }
    PQfinish(opened)
    self.opened = nil
  }

  /// Makes the connection, or makes it again. A server that cannot be reached is `unavailable`.
  func connect() throws(SQLProblem) {
    guard pg_open() else {
      throw SQLProblem(
        .unavailable, "no libpq",
        message: "Máy này chưa có thư viện libpq để nói chuyện với PostgreSQL. Hãy cài gói libpq5 "
          + "(apt-get install libpq5) rồi thử lại.")
    }
    close()
    // What stands before the address gives way to it, what stands behind does not.
    opened = PostgresSession.withWords(["connect_timeout", "dbname", "client_encoding"]) { names in
      PostgresSession.withWords(["10", url, "UTF8"]) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let opened, PQstatus(opened) == CONNECTION_OK else {
      let words = SQLProblem.firstLine(opened.map { String(cString: PQerrorMessage($0)) } ?? "out of memory")
      close()
      throw SQLProblem(.unavailable, words)
    }
    PQsetNoticeProcessor(opened, ignorePostgresNotice, nil)
    do {
      try settle(opened)
    } catch {
      close()
      throw error
    }
  }

  private func settle(_ handle: OpaquePointer) throws(SQLProblem) {
    let settings = """
      SET synchronous_commit = \(options.isLasting ? "on" : "off");
      SET lock_timeout = \(options.busyMilliseconds);
      SET bytea_output = 'hex';
      SET default_transaction_read_only = \(isWriter ? "off" : "on");
      SELECT current_schema(), current_setting('server_encoding')
      """
    let result = PQexec(handle, settings)
    defer { PQclear(result) }
    guard let result, PQresultStatus(result) == PGRES_TUPLES_OK else {
      throw SQLProblem(postgres: result, handle, "the settings of a connection")
    }
    guard PQgetisnull(result, 0, 0) == 0, String(cString: PQgetvalue(result, 0, 1)) == "UTF8" else {
      throw SQLProblem(
        .unavailable, "no schema, or a server encoding that is not UTF8",
        message: "Cơ sở dữ liệu PostgreSQL phải dùng mã UTF8 và có lược đồ (schema) mặc định. Hãy tạo lại cho đúng.")
    }
    channel = "sql_" + String(cString: PQgetvalue(result, 0, 0)).filter { $0 != "'" }.prefix(55)
  }

  /// C strings in an array that ends with null.
  private static func withWords<Answer>(
    _ words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
  ) -> Answer {
    let copies = words.map { $0.utf8CString.withUnsafeBufferPointer { copy(of: $0) } }
    defer { for copy in copies { copy.deallocate() } }
    let pointers = copies.map { UnsafePointer($0.baseAddress) } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  private static func copy(of text: UnsafeBufferPointer<CChar>) -> UnsafeMutableBufferPointer<CChar> {
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    return copy
  }
}

/// The server's remarks go to its own log.
private func ignorePostgresNotice(_: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) {}
