/// All migrations of a program, in order.
package struct MigrationList: Sendable {
  package let migrations: [Migration]

  package init(_ migrations: [Migration]) {
    precondition(
      migrations.enumerated().allSatisfy { $0.offset + 1 == $0.element.number }, "migrations are numbered 1, 2, 3…")
    self.migrations = migrations
  }

  /// The version of the schema: the number of the last migration.
  package var version: Int { migrations.count }

  /// One line for each: `0001 create-plan 93c1…`. Kept in a file; a test compares, so that nobody changes by accident
  /// what has been shipped. New lines are added at the end, old ones stay.
  package var lockText: String {
    migrations.map { "\(MigrationList.fourDigits($0.number)) \($0.name) \($0.checksum)\n" }.joined()
  }

  /// What has run and what would run, given the rows of the database. A database with more migrations is
  /// `newerDatabase`, one with others is `changedMigration`.
  func plan(applied: [AppliedMigration]) throws(SQLProblem) -> MigrationPlan {
    if let last = applied.last, last.number > version {
      throw SQLProblem(
        .newerDatabase, "the database has migration \(last.number), the program \(version)",
        message: """
          Cơ sở dữ liệu ở phiên bản \(last.number) (do \(last.program) tạo), chương trình này chỉ biết đến phiên bản \
          \(version). Hãy dùng chương trình mới hơn, hoặc khôi phục bản sao lưu trước khi nâng cấp.
          """)
    }
    for (index, row) in applied.enumerated() {
      let known = migrations[index]
      guard row.number == known.number, row.checksum == known.checksum else {
        throw SQLProblem(
          .changedMigration, "migration \(row.number) \(row.name) \(row.checksum), expected \(known.checksum)",
          message: """
            Bước nâng cấp \(known.number) (\(known.name)) trong cơ sở dữ liệu khác với bước cùng số của chương trình. \
            Hãy dùng đúng bản phát hành đã tạo ra cơ sở dữ liệu này.
            """)
      }
    }
    return MigrationPlan(applied: applied, pending: Array(migrations[applied.count...]))
  }

  static func fourDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A migration as the database remembers it.
package struct AppliedMigration: Sendable, Equatable {
  package var number: Int
  package var name: String
  package var checksum: String
  /// Milliseconds UTC.
  package var appliedAt: Int64
  /// The program that ran it: `thidua 0.1.0`.
  package var program: String
}

/// What has run on a database and what would run now.
package struct MigrationPlan: Sendable, Equatable {
  package var applied: [AppliedMigration]
  package var pending: [Migration]

  /// The version the database has.
  package var version: Int { applied.count }

  /// What would run, for a person to look at.
  package func preview(for engine: Engine) throws(SQLProblem) -> String {
    var lines: [String] = []
    for migration in pending {
      lines.append("-- \(MigrationList.fourDigits(migration.number)) \(migration.name)")
      lines += try migration.statements(for: engine)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
