import SQL
import TestSupport
import Testing

@Suite struct TypeTests {
  private static let definition = """
    CREATE TABLE thing (agency {id} NOT NULL, id {id} NOT NULL, amount {integer}, share {real}, name {text}, day {day},
      body {bytes}, extra {json}, done {flag}, PRIMARY KEY (agency, id)) {keyed}
    """

  static let values: [SQLValue] = [
    .integer(.max), .integer(.min), .integer(0), .integer(-1), .null,
    .text(""), .text("a'b\"c\\d\te\nf\rg"), .text("$1 {id} %s"), .text("🎉 é"),
    .text("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"),
    .text("AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ"),
    .text(String(repeating: "ơ", count: 100_000)),
    .bytes([]), .bytes([0, 255, 92, 120, 39]), .bytes((0..<70_000).map { UInt8(truncatingIfNeeded: $0) }),
    .real(0.1), .real(-1.5e300), .real(3),
  ]

  private func column(_ value: SQLValue) -> String {
    switch value {
    case .null, .text: "name"
    case .integer: "amount"
    case .real: "share"
    case .bytes: "body"
    }
  }

  private func read(_ row: borrowing Row, _ like: SQLValue) throws -> SQLValue {
    switch like {
    case .null: row.isNull(0) ? .null : .text(try row.text(0))
    case .integer: .integer(try row.integer(0))
    case .real: .real(try row.real(0))
    case .text: .text(try row.text(0))
    case .bytes: .bytes(try row.bytes(0))
    }
  }

  @Test(arguments: DatabaseKind.present) func roundTrips(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let (definition, engine) = (TypeTests.definition, database.engine)
    try await database.write { try $0.script(Dialect.ddl(definition, for: engine)) }
    for (id, value) in TypeTests.values.enumerated() {
      let column = column(value)
      try await database.write { connection in
        try connection.run("INSERT INTO thing (agency, id, \(column)) VALUES (1, $1, $2)", id, value)
      }
      let kept = try await database.read { connection in
        try connection.first("SELECT \(column) FROM thing WHERE agency = 1 AND id = $1", id) { try read($0, value) }
      }
      #expect(kept == value)
    }
    // The same by the way of many rows.
    let count = TypeTests.values.count
    try await database.write { connection in
      var next = 0
      try connection.bulk(into: "thing", ["agency", "id", "amount", "share", "name", "body"]) {
        guard next < count else { return nil }
        defer { next += 1 }
        let value = TypeTests.values[next]
        return [.integer(2), .integer(Int64(next))]
          + ["amount", "share", "name", "body"].map { name in
            name == column(value) ? value : .null
          }
      }
    }
    for (id, value) in TypeTests.values.enumerated() {
      let column = column(value)
      let kept = try await database.peek { connection in
        try connection.first("SELECT \(column) FROM thing WHERE agency = 2 AND id = $1", id) { try read($0, value) }
      }
      #expect(kept == value)
    }
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func keepsJSONAsWrittenAndReadsIt(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let (definition, engine) = (TypeTests.definition, database.engine)
    let text = #"{"b": "Lê Thị Ơ",  "a": [1,2]}"#
    let found = try await database.write { connection in
      try connection.script(Dialect.ddl(definition, for: engine))
      try connection.run("INSERT INTO thing (agency, id, extra, done) VALUES (1, 1, $1, $2)", text, true)
      return try connection.first("SELECT extra, extra ->> 'b', done, id = 1 FROM thing WHERE done = 1") { row in
        [try row.text(0), try row.text(1), "\(try row.flag(2))", "\(try row.flag(3))"]
      }
    }
    #expect(found == [text, "Lê Thị Ơ", "true", "true"])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func sortsTextByItsBytes(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let (definition, engine) = (TypeTests.definition, database.engine)
    let names = ["b", "B", "a b", "ab", "á", "đ", "_", "Z"]
    let sorted = try await database.write { connection in
      try connection.script(Dialect.ddl(definition, for: engine))
      for (id, name) in names.enumerated() {
        try connection.run("INSERT INTO thing (agency, id, name) VALUES (1, $1, $2)", id, name)
      }
      return try connection.all("SELECT name FROM thing ORDER BY name") { try $0.text(0) }
    }
    #expect(sorted == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func parametersStandByTheirNumber(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let found = try await database.read { connection in
      try connection.first(
        "SELECT CAST($2 AS text), CAST($1 AS text), CAST($2 AS text), '$3'", "one", "two"
      ) { [try $0.text(0), try $0.text(1), try $0.text(2), try $0.text(3)] }
    }
    #expect(found == ["two", "one", "two", "$3"])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func refusesWhatNoTextIs(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    for bad: @Sendable (any Connection) throws -> Void in [
      { try $0.each("SELECT CAST($1 AS text)", "a\0b") { _ in } },
      { try $0.each("SELECT CAST($1 AS text)") { _ in } },
      { try $0.each("SELECT 1; SELECT 2") { _ in } },
      { try $0.each("SELECT nothing FROM nowhere") { _ in } },
      { _ = try $0.first("SELECT CAST(NULL AS text)") { try $0.text(0) } },
      { _ = try $0.first("SELECT 'năm'") { try $0.integer(0) } },
      { _ = try $0.first("SELECT '9223372036854775808'") { try $0.integer(0) } },
    ] {
      await #expect { try await database.read(bad) } throws: { ($0 as? SQLProblem)?.code == .invalid }
    }
    await database.close()
  }
}
