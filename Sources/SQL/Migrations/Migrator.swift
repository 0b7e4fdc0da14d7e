/// Brings a database to the version of the program: forward only, each migration in a transaction of its own, keys
/// checked at its end. Two programs that start at once do not run the same migration twice.
package struct Migrator: Sendable {
  /// What to do before an existing database is changed. A new, empty one needs nothing.
  package enum Backup: Sendable {
    /// Into a new file; SQLite only.
    case file(String)
    /// By the caller: `pg_dump` as a child program, for instance.
    case by(@Sendable (Database) async throws -> Void)
    /// The caller has seen to it.
    case none
  }

  private let list: MigrationList
  private let program: String
  private let clock: @Sendable () -> Int64

  /// `clock` gives milliseconds UTC, `program` is remembered with every migration: `thidua 0.1.0`.
  package init(_ list: MigrationList, program: String, clock: @escaping @Sendable () -> Int64) {
    self.list = list
    self.program = program
    self.clock = clock
  }

  /// What has run and what would run; nothing is changed.
  package func plan(_ database: Database) async throws -> MigrationPlan {
    let applied = try await database.read { connection in try Migrator.applied(connection) }
    return try list.plan(applied: applied)
  }

  /// Runs what is pending, after the backup. Answers the plan as it was before.
  @discardableResult
  package func run(_ database: Database, backup: Backup) async throws -> MigrationPlan {
    let plan = try await plan(database)
    guard !plan.pending.isEmpty else { return plan }
    if !plan.applied.isEmpty {
      switch backup {
      case .file(let path): try await database.backUp(to: path)
      case .by(let backUp): try await backUp(database)
      case .none: break
      }
    }
    for migration in plan.pending {
      let statements = try migration.statements(for: database.engine)
      let (list, program, now) = (list, program, clock())
      try await database.migrate { connection in
        try Migrator.createTable(connection)
        // Another program may have been here since the plan was made.
        let applied = try Migrator.applied(connection)
        _ = try list.plan(applied: applied)
        guard applied.count < migration.number else { return }
        do {
          for statement in statements { try connection.script(statement) }
          try connection.checkKeys()
        } catch let problem as SQLProblem where !problem.isTransient {
          throw Migrator.failed(migration, problem)
        }
        try connection.run(
          "INSERT INTO schema_migration (number, name, checksum, applied_at, program) VALUES ($1, $2, $3, $4, $5)",
          migration.number, migration.name, migration.checksum, now, program)
      }
    }
    return plan
  }

  private static func failed(_ migration: Migration, _ problem: SQLProblem) -> SQLProblem {
    SQLProblem(
      .failedMigration, "migration \(migration.number) \(migration.name): \(problem.detail)",
      message: """
        Bước nâng cấp \(migration.number) (\(migration.name)) không chạy được; cơ sở dữ liệu vẫn như trước bước này. \
        Hãy báo lỗi kèm nhật ký, hoặc dùng lại phiên bản trước của chương trình.
        """)
  }

  private static func createTable(_ connection: any Connection) throws {
    if connection.engine == .postgres {
      // One program at a time; the number is the name of this lock.
      try connection.each("SELECT pg_advisory_xact_lock(7306086967)") { _ in }
    }
    let definition = """
      CREATE TABLE IF NOT EXISTS schema_migration (number {integer} NOT NULL PRIMARY KEY, name {text} NOT NULL,
        checksum {text} NOT NULL, applied_at {instant} NOT NULL, program {text} NOT NULL) {strict}
      """
    try connection.script(try Dialect.ddl(definition, for: connection.engine))
  }

  private static func applied(_ connection: any Connection) throws -> [AppliedMigration] {
    let table =
      switch connection.engine {
      case .sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'"
      case .postgres:
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migration'"
      }
    guard try connection.first(table, row: { try $0.integer(0) }) == 1 else { return [] }
    return try connection.all(
      "SELECT number, name, checksum, applied_at, program FROM schema_migration ORDER BY number"
    ) { row in
      AppliedMigration(
        number: Int(try row.integer(0)), name: try row.text(1), checksum: try row.text(2),
        appliedAt: try row.integer(3), program: try row.text(4))
    }
  }
}
