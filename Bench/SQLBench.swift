import CSQLite
import Glibc
import SQL

/// The database room beside raw C: `sql [ADDRESS]`, a folder of its own for SQLite, and PostgreSQL if an address is given.
/// Prints name, operations, operations a second by the clock and microseconds of this process's CPU for each, separated
/// by tabs. What is written differs each time: SQLite does not write what is there already.
enum SQLBench {
  private static let rows = 200_000
  private static let name = "Nguyễn Thị Hồng Hạnh, Phòng Kế hoạch tổng hợp"
  private static let other = "Nguyễn Thị Hồng Hạnh, Phòng Tổ chức - Cán bộ"

  static func run(_ words: [String]) async throws {
    var folder = Array("/var/tmp/thidua-bench-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else { fail("/var/tmp cannot be written") }
    let path = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      for file in ["raw", "raw-wal", "raw-shm", "own", "own-wal", "own-shm"] { unlink("\(path)/\(file)") }
      rmdir(path)
    }
    raw(path + "/raw")
    try await own("sqlite:\(path)/own", "sqlite")
    if let address = words.first { try await own(address, "postgres") }
  }

  private struct Start {
    private let clock = Start.milliseconds(CLOCK_MONOTONIC)
    private let work = Start.milliseconds(CLOCK_PROCESS_CPUTIME_ID)

    private static func milliseconds(_ clock: clockid_t) -> Double {
      var now = timespec()
      clock_gettime(clock, &now)
      return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
    }

    func say(_ name: String, _ count: Int) {
      let time = Start.milliseconds(CLOCK_MONOTONIC) - clock
      let work = (Start.milliseconds(CLOCK_PROCESS_CPUTIME_ID) - work) * 1000 / Double(count)
      let cost = (work * 100).rounded() / 100
      print([name, String(count), String(Int(Double(count) / time * 1000)), String(cost)].joined(separator: "\t"))
    }
  }

  // MARK: Ours

  private static func own(_ address: String, _ engine: String) async throws {
    let database = try await Database.open(address)
    let kind = database.engine
    try await database.write { connection in
      try connection.script("DROP TABLE IF EXISTS person")
      try connection.script(
        Dialect.ddl(
          """
          CREATE TABLE person (agency {id} NOT NULL, id {id} NOT NULL, name {text} NOT NULL, PRIMARY KEY (agency, id)) {strict}
          """, for: kind))
    }
    var start = Start()
    try await database.write { connection in
      var id: Int64 = 0
      try connection.bulk(into: "person", ["agency", "id", "name"]) {
        defer { id += 1 }
        return id < rows ? [.integer(1), .integer(id), .text(name)] : nil
      }
    }
    start.say("\(engine) bulk", rows)
    try await reads(database, engine, kind == .sqlite ? rows : 20_000)
    try await writes(database, engine, kind == .sqlite ? rows : 20_000)
    start = Start()
    for id in 0..<500 { try await database.write { try upsert($0, Int64(id), "\(name) \(id)") } }
    start.say("\(engine) one transaction a row", 500)
    start = Start()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<100 {
        group.addTask {
          for round in 0..<100 {
            try await database.write { try upsert($0, Int64(lane * 100 + round), "\(name) \(round)") }
          }
        }
      }
      try await group.waitForAll()
    }
    start.say("\(engine) 100 writers, group commit", 10_000)
    await database.close()
  }

  private static func upsert(_ connection: any Connection, _ id: Int64, _ name: String) throws {
    try connection.run(
      """
      INSERT INTO person (agency, id, name) VALUES ($1, $2, $3)
      ON CONFLICT (agency, id) DO UPDATE SET name = excluded.name
      """, 1, id, name)
  }

  private static let pointRead = "SELECT name FROM person WHERE agency = $1 AND id = $2"

  private static func reads(_ database: Database, _ engine: String, _ count: Int) async throws {
    var start = Start()
    for id in 0..<count {
      _ = try await database.peek { try $0.first(pointRead, 1, id * 7919 % rows) { try $0.text(0) } }
    }
    start.say("\(engine) point read by peek", count)
    start = Start()
    let hops = count / 5
    for id in 0..<hops {
      _ = try await database.read { try $0.first(pointRead, 1, id * 7919 % rows) { try $0.text(0) } }
    }
    start.say("\(engine) point read by read", hops)
    start = Start()
    try await database.read { connection in
      for id in 0..<count { _ = try connection.first(pointRead, 1, id * 7919 % rows) { try $0.text(0) } }
    }
    start.say("\(engine) point reads in one body", count)
    start = Start()
    var seen = 0
    for page in 0..<(count / 50) {
      seen += try await database.read { connection in
        try connection.all(
          "SELECT id, name FROM person WHERE agency = $1 AND id >= $2 ORDER BY id LIMIT 50", 1, page * 37 % rows
        ) { (try $0.integer(0), try $0.text(1)) }.count
      }
    }
    start.say("\(engine) rows of pages of 50", seen)
  }

  private static func writes(_ database: Database, _ engine: String, _ count: Int) async throws {
    let start = Start()
    try await database.write { connection in
      for id in 0..<count { try upsert(connection, Int64(id), other) }
    }
    start.say("\(engine) upserts in one transaction", count)
  }

  // MARK: Raw C

  private static func raw(_ path: String) {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let handle = opened else { fail("no file \(path)") }
    defer { sqlite3_close(handle) }
    let settings = """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16384;
      CREATE TABLE person (agency INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (agency, id)) STRICT;
      """
    guard sqlite3_exec(handle, settings, nil, nil, nil) == SQLITE_OK else { fail("no table in \(path)") }
    var statement: OpaquePointer?
    let insert =
      "INSERT INTO person VALUES (1, ?1, ?2) ON CONFLICT (agency, id) DO UPDATE SET name = excluded.name"
    sqlite3_prepare_v2(handle, insert, -1, &statement, nil)
    func put(_ id: Int, _ text: [CChar]) {
      sqlite3_bind_int64(statement, 1, Int64(id))
      _ = sqlite_bind_text_copy(statement, 2, text, Int64(text.count - 1))
      sqlite3_step(statement)
      sqlite3_reset(statement)
    }
    for (round, text) in [("bulk", name), ("upserts in one transaction", other)] {
      let text = Array(text.utf8CString)
      let start = Start()
      sqlite3_exec(handle, "BEGIN IMMEDIATE", nil, nil, nil)
      for id in 0..<rows { put(id, text) }
      sqlite3_exec(handle, "COMMIT", nil, nil, nil)
      start.say("raw C \(round)", rows)
    }
    var start = Start()
    for id in 0..<500 { put(id, Array(name.utf8CString)) }
    start.say("raw C one transaction a row", 500)
    sqlite3_finalize(statement)
    sqlite3_prepare_v2(handle, "SELECT name FROM person WHERE agency = ?1 AND id = ?2", -1, &statement, nil)
    start = Start()
    var bytes = 0
    for id in 0..<rows {
      sqlite3_bind_int64(statement, 1, 1)
      sqlite3_bind_int64(statement, 2, Int64(id * 7919 % rows))
      if sqlite3_step(statement) == SQLITE_ROW {
        bytes += String(cString: sqlite3_column_text(statement, 0)).utf8.count
      }
      sqlite3_reset(statement)
    }
    guard bytes > rows else { fail("nothing was read") }
    start.say("raw C point reads to String", rows)
    sqlite3_finalize(statement)
  }
}
