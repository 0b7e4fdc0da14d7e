import Glibc
import SQL
import TestSupport
import Testing

@Suite struct MigrationTests {
  static let list = MigrationList([
    Migration(
      1, "create-unit",
      [
        .sql(
          """
          CREATE TABLE unit (agency {id} NOT NULL, id {id} NOT NULL, name {text} NOT NULL, parent {id},
            body {bytes}, extra {json}, PRIMARY KEY (agency, id), FOREIGN KEY (agency, parent) REFERENCES unit (agency, id)
          ) {keyed}
          """),
        .sql("CREATE INDEX unit_name ON unit (agency, name)"),
      ]),
    Migration(2, "search-unit", [.search(SearchIndex("unit_text"))]),
    Migration(
      3, "add-order",
      [
        .sql("ALTER TABLE unit ADD COLUMN place {integer} NOT NULL DEFAULT 0"),
        .each(
          sqlite: "UPDATE unit SET place = abs(id)", postgres: "UPDATE unit SET place = @ id"),
      ]),
  ])

  private func migrator(_ migrations: [Migration] = list.migrations) -> Migrator {
    Migrator(MigrationList(migrations), program: "thidua 0.0.0", clock: { 1_234_567_890_123 })
  }

  private func problem(_ body: () async throws -> Void) async -> SQLProblem? {
    do {
      try await body()
      return nil
    } catch { return error as? SQLProblem }
  }

  @Test(arguments: DatabaseKind.present) func runsWhatIsPendingOnce(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let first = migrator(Array(MigrationTests.list.migrations.prefix(2)))
    #expect(try await first.plan(database).pending.map(\.number) == [1, 2])
    try await first.run(database, backup: .none)
    try await database.write { connection in
      try connection.run("INSERT INTO unit (agency, id, name) VALUES (1, -7, 'Sở Nội vụ')")
      try connection.index(SearchIndex("unit_text"), agency: 1, id: 7, text: "Sở Nội vụ")
    }
    let second = migrator()
    let plan = try await second.run(database, backup: .none)
    #expect(plan.version == 2 && plan.pending.map(\.name) == ["add-order"])
    #expect(try await database.peek { try $0.first("SELECT place FROM unit") { try $0.integer(0) } } == 7)
    let done = try await second.plan(database)
    #expect(done.version == 3 && done.pending.isEmpty)
    #expect(done.applied.last?.appliedAt == 1_234_567_890_123 && done.applied.last?.program == "thidua 0.0.0")
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func twoProgramsAtOnceRunEachOnce(_ kind: DatabaseKind) async throws {
    let address = kind.freshAddress()
    let databases = [try await Database.open(address), try await Database.open(address)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for database in databases { group.addTask { try await migrator().run(database, backup: .none) } }
      try await group.waitForAll()
    }
    #expect(try await migrator().plan(databases[0]).version == 3)
    for database in databases { await database.close() }
  }

  @Test(arguments: DatabaseKind.present) func refusesANewerDatabase(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    try await migrator().run(database, backup: .none)
    let old = migrator(Array(MigrationTests.list.migrations.prefix(1)))
    let problem = await problem { try await old.run(database, backup: .none) }
    #expect(problem?.code == .newerDatabase && problem?.message.contains("phiên bản 3") == true)
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func refusesAChangedMigration(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    try await migrator().run(database, backup: .none)
    var changed = MigrationTests.list.migrations
    changed[1].steps = [.search(SearchIndex("other_text"))]
    let problem = await problem { _ = try await migrator(changed).plan(database) }
    #expect(problem?.code == .changedMigration && problem?.message.contains("search-unit") == true)
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func aFailedMigrationLeavesNothing(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    try await migrator().run(database, backup: .none)
    let before = try await SchemaDump.text(database)
    for (name, last) in [
      ("broken", "SELEKT"), ("orphan", "INSERT INTO unit (agency, id, name, parent) VALUES (1, 1, 'a', 99)"),
    ] {
      let bad = Migration(4, name, [.sql("CREATE TABLE half (id {id} PRIMARY KEY) {strict}"), .sql(last)])
      let problem = await problem {
        try await migrator(MigrationTests.list.migrations + [bad]).run(database, backup: .none)
      }
      #expect(problem?.code == .failedMigration)
      #expect(try await SchemaDump.text(database) == before)
      #expect(try await migrator().plan(database).version == 3)
    }
    await database.close()
  }

  @Test func backsUpBeforeItChangesSomething() async throws {
    let address = DatabaseKind.sqlite.freshAddress()
    let database = try await Database.open(address)
    let copy = String(address.dropFirst(7)) + "-before"
    try await migrator(Array(MigrationTests.list.migrations.prefix(1))).run(database, backup: .file(copy))
    #expect(access(copy, F_OK) != 0, "an empty database needs no backup")
    try await database.write { try $0.run("INSERT INTO unit (agency, id, name) VALUES (1, 1, 'Đội O''Neil')") }
    try await migrator().run(database, backup: .file(copy))
    var status = stat()
    #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let kept = try await Database.open("sqlite:" + copy)
    #expect(try await migrator().plan(kept).version == 1)
    #expect(try await kept.peek { try $0.first("SELECT name FROM unit") { try $0.text(0) } } == "Đội O'Neil")
    let problem = await problem { try await database.backUp(to: copy) }
    #expect(problem?.code == .unavailable, "a backup is never overwritten")
    await kept.close()
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func asksTheCallerForABackup(_ kind: DatabaseKind) async throws {
    struct Refusal: Error {}
    let database = try await Database.open(kind.freshAddress())
    try await migrator(Array(MigrationTests.list.migrations.prefix(1))).run(database, backup: .none)
    await #expect(throws: Refusal.self) {
      try await migrator().run(database, backup: .by { _ in throw Refusal() })
    }
    #expect(try await migrator().plan(database).version == 1)
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func theSchemaIsAsAPersonHasSeenIt(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    try await migrator().run(database, backup: .none)
    let text = try await SchemaDump.text(database)
    Golden(beside: #filePath).check(Array(text.utf8), "schema.\(kind.rawValue).sql")
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func showsWhatWouldRun(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let plan = try await migrator().plan(database)
    let preview = try plan.preview(for: database.engine)
    Golden(beside: #filePath).check(Array(preview.utf8), "preview.\(kind.rawValue).sql")
    #expect(try await SchemaDump.text(database) == "")
    await database.close()
  }

  @Test func theLockFileHoldsTheList() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let file = try #require(fopen(folder + "/migrations.lock", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(MigrationTests.list.lockText == String(decoding: bytes[..<count], as: UTF8.self))
  }

  @Test func everyPartCountsInTheChecksum() {
    let base = Migration(1, "a", [.sql("b"), .each(sqlite: "c", postgres: "d")])
    let others = [
      Migration(2, "a", base.steps), Migration(1, "b", base.steps), Migration(1, "a", [.sql("b")]),
      Migration(1, "a", [.sql("b"), .each(sqlite: "d", postgres: "c")]),
      Migration(1, "a", [.sql("bc"), .each(sqlite: "", postgres: "d")]), Migration(1, "a", [.search(SearchIndex("b"))]),
    ]
    #expect(Set(([base] + others).map(\.checksum)).count == 7)
    #expect(base.checksum.count == 16)
  }
}
