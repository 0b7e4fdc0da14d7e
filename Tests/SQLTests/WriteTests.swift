import SQL
import TestSupport
import Testing

@Suite struct WriteTests {
  struct Stop: Error {}

  private func open(_ kind: DatabaseKind) async throws -> Database {
    let database = try await Database.open(kind.freshAddress())
    let engine = database.engine
    try await database.write { connection in
      try connection.script(
        Dialect.ddl(
          """
          CREATE TABLE unit (id {id} NOT NULL PRIMARY KEY, name {text} NOT NULL CHECK (name <> '')) {strict};
          CREATE TABLE post (id {id} NOT NULL PRIMARY KEY, unit {id} NOT NULL REFERENCES unit (id)) {strict};
          """, for: engine))
    }
    return database
  }

  private func ids(_ database: Database) async throws -> [Int64] {
    try await database.read { try $0.all("SELECT id FROM unit ORDER BY id") { try $0.integer(0) } }
  }

  @Test(arguments: DatabaseKind.present) func oneOfAHundredThrowsAndTheOthersStay(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let failed = await withTaskGroup(of: Int?.self) { group in
      for id in 0..<100 {
        group.addTask {
          do {
            try await database.write { connection in
              try connection.run("INSERT INTO unit (id, name) VALUES ($1, $2)", id, "Phòng \(id)")
              if id == 42 { throw Stop() }
            }
            return nil
          } catch is Stop { return id } catch { return -1 }
        }
      }
      return await group.reduce(into: [Int]()) { if let id = $1 { $0.append(id) } }
    }
    #expect(failed == [42])
    #expect(try await ids(database) == (0..<100).filter { $0 != 42 })
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func namesWhatWasWrong(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    try await database.write { try $0.run("INSERT INTO unit (id, name) VALUES (1, 'Văn phòng')") }
    let cases: [(String, SQLProblem.Code, String?)] = [
      ("INSERT INTO unit (id, name) VALUES (1, 'Sở')", .duplicate, "unit"),
      ("INSERT INTO unit (id, name) VALUES (2, NULL)", .refused, "unit"),
      ("INSERT INTO unit (id, name) VALUES (2, '')", .refused, nil),
      ("INSERT INTO post (id, unit) VALUES (1, 99)", .foreignKey, nil),
      ("SELEKT", .invalid, nil),
    ]
    for (sql, code, table) in cases {
      await #expect { try await database.write { try $0.run(sql) } } throws: { error in
        guard let problem = error as? SQLProblem else { return false }
        return problem.code == code && (table == nil || problem.table == table) && !problem.message.isEmpty
      }
    }
    await #expect {
      try await database.read { try $0.run("INSERT INTO unit (id, name) VALUES (3, 'x')") }
    } throws: { ($0 as? SQLProblem)?.code == .invalid }
    #expect(try await ids(database) == [1])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func aHiddenFailureIsNoSuccess(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    await #expect {
      try await database.write { connection in
        try connection.run("INSERT INTO unit (id, name) VALUES (1, 'a')")
        _ = try? connection.run("INSERT INTO unit (id, name) VALUES (1, 'b')")
        #expect(throws: SQLProblem.self) { try connection.run("INSERT INTO unit (id, name) VALUES (2, 'c')") }
      }
    } throws: { ($0 as? SQLProblem)?.code == .duplicate }
    #expect(try await ids(database) == [])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func savepointsUndoTheirOwnPart(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    try await database.write { connection in
      try connection.run("INSERT INTO unit (id, name) VALUES (1, 'a')")
      #expect(throws: SQLProblem.self) {
        try connection.savepoint {
          try connection.run("INSERT INTO unit (id, name) VALUES (2, 'b')")
          try connection.savepoint { try connection.run("INSERT INTO unit (id, name) VALUES (3, 'c')") }
          try connection.run("INSERT INTO unit (id, name) VALUES (1, 'd')")
        }
      }
      #expect(throws: Stop.self) {
        try connection.savepoint {
          try connection.run("INSERT INTO unit (id, name) VALUES (4, 'e')")
          throw Stop()
        }
      }
      try connection.savepoint { try connection.run("INSERT INTO unit (id, name) VALUES (5, 'f')") }
    }
    #expect(try await ids(database) == [1, 5])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func countsTheRowsItChanges(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let counts = try await database.write { connection in
      [
        try connection.run("INSERT INTO unit (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c')"),
        try connection.run("UPDATE unit SET name = 'd' WHERE id > $1", 1),
        try connection.run(
          "INSERT INTO unit (id, name) VALUES (3, 'e') ON CONFLICT (id) DO UPDATE SET name = excluded.name"),
        try connection.run("SELECT id FROM unit"),
        try connection.run("DELETE FROM unit WHERE id > 100"),
        try connection.run("DELETE FROM unit"),
      ]
    }
    #expect(counts == [3, 2, 1, 0, 0, 3])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func aReaderSeesOneState(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let writer = Task {
      for id in 0..<200 { try await database.write { try $0.run("INSERT INTO unit (id, name) VALUES ($1, 'a')", id) } }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<20 {
            let (first, second) = try await database.read { connection in
              let count = { try connection.first("SELECT count(*) FROM unit") { try $0.integer(0) } }
              return (try count(), try count())
            }
            #expect(first == second)
          }
        }
      }
      try await group.waitForAll()
    }
    try await writer.value
    #expect(try await ids(database).count == 200)
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func twoServersAddToOneNumber(_ kind: DatabaseKind) async throws {
    let address = kind.freshAddress()
    let databases = [try await Database.open(address), try await Database.open(address)]
    try await databases[0].write { connection in
      try connection.script("CREATE TABLE counter (id bigint PRIMARY KEY, value bigint NOT NULL)")
      try connection.run("INSERT INTO counter (id, value) VALUES (1, 0)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for round in 0..<60 {
        group.addTask {
          try await databases[round % 2].write { connection in
            let value = try connection.first("SELECT value FROM counter WHERE id = 1") { try $0.integer(0) }
            try connection.run("UPDATE counter SET value = $1 WHERE id = 1", (value ?? 0) + 1)
          }
        }
      }
      try await group.waitForAll()
    }
    let value = try await databases[1].peek { try $0.first("SELECT value FROM counter") { try $0.integer(0) } }
    #expect(value == 60)
    for database in databases { await database.close() }
  }

  @Test func aLockedFileIsBusy() async throws {
    let address = DatabaseKind.sqlite.freshAddress()
    var options = DatabaseOptions(readers: 1)
    options.busyMilliseconds = 50
    let (one, other) = (try await Database.open(address, options), try await Database.open(address, options))
    try await one.write { try $0.script("CREATE TABLE a (b)") }
    let (held, released) = (Waiting(), Waiting())
    let holder = Task {
      try await one.write { _ in
        held.finish()
        released.wait()
      }
    }
    await held.arrival()
    await #expect { try await other.write { try $0.run("INSERT INTO a VALUES (1)") } } throws: { error in
      (error as? SQLProblem)?.code == .busy
    }
    released.finish()
    try await holder.value
    try await other.write { try $0.run("INSERT INTO a VALUES (1)") }
    await one.close()
    await other.close()
  }

  @Test(arguments: DatabaseKind.present) func aCancelledTaskLeavesTheQueue(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let (gate, started) = (Waiting(), Waiting())
    let blocking = Task {
      try await database.write { _ in
        started.finish()
        gate.wait()
      }
    }
    await started.arrival()
    let waiting = Task { try await database.write { try $0.run("INSERT INTO unit (id, name) VALUES (1, 'a')") } }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    gate.finish()
    try await blocking.value
    #expect(try await ids(database) == [])
    await database.close()
    await #expect { try await self.ids(database) } throws: { ($0 as? SQLProblem)?.code == .unavailable }
  }

  @Test func anAddressThatCannotBeIsSaid() async throws {
    let cases: [(String, SQLProblem.Code)] = [
      ("mysql://a/b", .invalid), ("sqlite:", .invalid), ("sqlite:/nowhere/at/all.sqlite", .unavailable),
      ("sqlite:/proc/version", .unavailable), ("postgres://nobody@/x?host=/nowhere", .unavailable),
    ]
    for (address, code) in cases {
      await #expect { _ = try await Database.open(address) } throws: { ($0 as? SQLProblem)?.code == code }
    }
  }
}
