import Synchronization

/// One database, open for many tasks at once. Bodies run on threads of the database, never on Swift's own:
///
///     let name = try await database.read { connection in
///       try connection.first("SELECT name FROM unit WHERE agency = $1 AND id = $2", agency, id) { try $0.text(0) }
///     }
///     try await database.write { connection in
///       try connection.run("UPDATE unit SET name = $3 WHERE agency = $1 AND id = $2", agency, id, name)
///     }
///
/// A task that is cancelled while it waits for its turn throws `CancellationError` and its body never runs; a body that
/// has begun is finished and answered.
package final class Database: Sendable {
  package let engine: Engine
  package let address: DatabaseAddress
  let hub = ChangeHub()
  private let writing = WorkQueue<any AnyWork>()
  private let reading = WorkQueue<any AnyWork>()
  private let options: DatabaseOptions
  private let threads: Mutex<[WorkThread]>
  /// Connections of SQLite for `peek`.
  private let idle: Mutex<[SQLiteConnection]>
  private let listener: PostgresListener?

  private init(_ address: DatabaseAddress, _ options: DatabaseOptions) throws(SQLProblem) {
    self.address = address
    self.options = options
    let writer: any EngineConnection & Sendable
    var readers: [any EngineConnection & Sendable] = []
    var peekers: [SQLiteConnection] = []
    switch address {
    case .sqlite(let path):
      engine = .sqlite
      writer = try SQLiteConnection(path: path, isWriter: true, options: options)
      for _ in 0..<options.readers {
        readers.append(try SQLiteConnection(path: path, isWriter: false, options: options))
        peekers.append(try SQLiteConnection(path: path, isWriter: false, options: options))
      }
      listener = nil
    case .postgres(let url):
      engine = .postgres
      // What tells the notices of this process from those of others.
      let token = String(UInt64.random(in: .min ... .max), radix: 36)
      func session(_ isWriter: Bool) -> PostgresSession {
        PostgresSession(url: url, isWriter: isWriter, token: token, options: options)
      }
      writer = try PostgresConnection(session: session(true))
      // The writer shows that the server is there; who starts does not wait for the others.
      for _ in 0..<options.readers {
        readers.append(try PostgresConnection(session: session(false), isAwake: false))
      }
      listener = PostgresListener(session: session(false), hub: hub)
    }
    idle = Mutex(peekers)
    threads = Mutex([])
    let (hub, writing, reading) = (hub, writing, reading)
    let wait = engine == .sqlite ? options.watchMilliseconds : nil
    var started = [try WorkThread { Database.write(writer, writing, hub, wait) }]
    for reader in readers { started.append(try WorkThread { Database.read(reader, reading) }) }
    threads.withLock { $0 = started }
  }

  /// Opens a database, making the file of SQLite if there is none. A database that cannot be reached is `unavailable`.
  package static func open(
    _ address: String, _ options: DatabaseOptions = DatabaseOptions()
  ) async throws -> Database {
    let address = try DatabaseAddress(address)
    return try await WorkThread.run { try Database(address, options) }
  }

  // MARK: Work

  /// Runs a body that reads; all its statements see one state of the database.
  package func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Answer
  ) async throws -> Answer {
    try await Work(body).value(from: reading)
  }

  /// Runs a body of cheap statements (rows by their keys, a page of a list), which see one state of the database. On
  /// SQLite it runs on the caller's thread, without the cost of a change of threads: nothing that takes longer than a
  /// millisecond or two belongs here.
  package func peek<Answer: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Answer
  ) async throws -> Answer {
    guard let connection = idle.withLock({ $0.popLast() }) else {
      return try await read(body)
    }
    defer { idle.withLock { $0.append(connection) } }
    try connection.begin(.reading)
    do {
      let answer = try body(connection)
      try connection.commit()
      return answer
    } catch {
      connection.rollback()
      throw error
    }
  }

  /// Runs a body that writes and answers when it has reached the disk. Bodies that wait together share a transaction,
  /// each undone alone when it throws. A body may run more than once before it is answered: it has no effect but
  /// through its connection.
  @discardableResult
  package func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Answer
  ) async throws -> Answer {
    try await Work(body).value(from: writing)
  }

  /// Copies the running database into a new file that only its owner can read. SQLite only: PostgreSQL has `pg_dump`.
  package func backUp(to path: String) async throws {
    guard case .sqlite(let source) = address else {
      throw SQLProblem(
        .invalid, "a PostgreSQL database is not copied into a file",
        message: "Cơ sở dữ liệu PostgreSQL được sao lưu bằng pg_dump, không bằng cách chép tệp.")
    }
    let options = options
    try await WorkThread.run {
      let connection = try SQLiteConnection(path: source, isWriter: false, options: options)
      try SQLiteBackup.make(of: connection, at: path)
    }
  }

  /// One transaction on a connection of its own, with keys checked only by the body: for migrations.
  func migrate(_ body: @escaping @Sendable (any EngineConnection) throws -> Void) async throws {
    let (address, options) = (address, options)
    try await WorkThread.run {
      let connection: any EngineConnection =
        switch address {
        case .sqlite(let path): try SQLiteConnection(path: path, isWriter: true, options: options)
        case .postgres(let url):
          try PostgresConnection(session: PostgresSession(url: url, isWriter: true, token: "", options: options))
        }
      defer { connection.close() }
      try connection.loosenKeys()
      do {
        try connection.begin(.migrating)
        try body(connection)
        try connection.commit()
      } catch {
        connection.rollback()
        throw error
      }
    }
  }

  /// Signs that something has changed: what `notify` said, and changes by other processes.
  package func changes() -> AsyncStream<Change> {
    listener?.start()
    let stream = hub.listen()
    _ = writing.push(Nudge())
    return stream
  }

  /// Work that waits is done, then the threads end. Calls after this are `unavailable`.
  package func close() async {
    writing.close()
    reading.close()
    let running = threads.withLock { threads in
      defer { threads.removeAll() }
      return threads
    }
    let listener = listener
    try? await WorkThread.run {
      for thread in running { thread.join() }
      listener?.stop()
    }
    idle.withLock { $0.removeAll() }
    hub.finish()
  }

  // MARK: Threads

  private static func write(
    _ connection: any EngineConnection, _ queue: WorkQueue<any AnyWork>, _ hub: ChangeHub, _ wait: Int?
  ) {
    let group = GroupCommit(connection: connection, hub: hub) {
      if case .item(let work) = queue.take(waiting: 0) { work } else { nil }
    }
    _ = connection.hasChangedElsewhere()
    var isOpen = true
    while isOpen {
      switch queue.take(waiting: hub.isHeard ? wait : nil) {
      case .item(let work): group.run(work)
      case .nothing: break
      case .end: isOpen = false
      }
      if wait != nil, hub.isHeard, connection.hasChangedElsewhere() { hub.send(.elsewhere) }
    }
    connection.close()
  }

  private static func read(_ connection: any EngineConnection, _ queue: WorkQueue<any AnyWork>) {
    var isOpen = true
    while isOpen {
      switch queue.take(waiting: nil) {
      case .item(let work): if work.begin() { answer(work, connection) }
      case .nothing: break
      case .end: isOpen = false
      }
    }
    connection.close()
  }

  private static func answer(_ work: any AnyWork, _ connection: any EngineConnection) {
    var tries = 3
    while tries > 0 {
      tries -= 1
      do {
        try connection.begin(.reading)
        let error = work.attempt(connection)
        if error == nil { try connection.commit() }
        let failure = connection.failure
        if error != nil { connection.rollback() }
        if let problem = failure ?? error as? SQLProblem, problem.isTransient, tries > 0 { continue }
        return work.answer(nil)
      } catch {
        connection.rollback()
        if !error.isTransient || tries == 0 { return work.answer(error) }
      }
    }
  }
}
