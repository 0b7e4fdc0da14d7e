import Glibc
import SQL
import TestSupport
import Testing

@Suite struct BulkTests {
  private func open(_ kind: DatabaseKind) async throws -> Database {
    let database = try await Database.open(kind.freshAddress())
    let engine = database.engine
    try await database.write { connection in
      try connection.script(
        Dialect.ddl("CREATE TABLE person (id {id} NOT NULL PRIMARY KEY, name {text} NOT NULL) {strict}", for: engine))
    }
    return database
  }

  private func count(_ database: Database) async throws -> Int64? {
    try await database.read { try $0.first("SELECT count(*) FROM person") { try $0.integer(0) } }
  }

  /// That memory stays flat meanwhile is measured by bin/bench: here other tests share the process.
  @Test(arguments: DatabaseKind.present) func aHundredThousandRows(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    try await database.write { connection in
      var id = 0
      let rows = try connection.bulk(into: "person", ["id", "name"]) {
        guard id < 100_000 else { return nil }
        defer { id += 1 }
        return [.integer(Int64(id)), .text("Nguyễn Thị Hồng \(id)\tsố \\ \n hai dòng")]
      }
      #expect(rows == 100_000)
    }
    #expect(try await count(database) == 100_000)
    let name = try await database.peek { try $0.first("SELECT name FROM person WHERE id = 77") { try $0.text(0) } }
    #expect(name == "Nguyễn Thị Hồng 77\tsố \\ \n hai dòng")
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func aStoppedBulkLeavesNothing(_ kind: DatabaseKind) async throws {
    struct Stop: Error {}
    let database = try await open(kind)
    try await database.write { connection in
      try connection.run("INSERT INTO person (id, name) VALUES (5, 'năm')")
      var id = 0
      #expect(throws: Stop.self) {
        try connection.bulk(into: "person", ["id", "name"]) {
          id += 1
          if id == 4 { throw Stop() }
          return [.integer(Int64(id)), .text("a")]
        }
      }
      id = 0
      #expect {
        try connection.bulk(into: "person", ["id", "name"]) {
          id += 1
          return id > 10 ? nil : [.integer(Int64(id)), .text("a")]
        }
      } throws: {
        ($0 as? SQLProblem)?.code == .duplicate
      }
      try connection.run("INSERT INTO person (id, name) VALUES (6, 'sáu')")
    }
    #expect(try await count(database) == 2)
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func workersTakeDifferentRows(_ kind: DatabaseKind) async throws {
    let address = kind.freshAddress()
    let databases = [try await Database.open(address), try await Database.open(address)]
    let engine = databases[0].engine
    try await databases[0].write { connection in
      try connection.script(
        Dialect.ddl(
          """
          CREATE TABLE job (agency {id} NOT NULL, id {id} NOT NULL, worker {integer}, PRIMARY KEY (agency, id)) {keyed}
          """, for: engine))
      var id: Int64 = 0
      try connection.bulk(into: "job", ["agency", "id"]) {
        defer { id += 1 }
        return id < 300 ? [.integer(1), .integer(id)] : nil
      }
    }
    let claim = Claim(
      table: "job", key: ["agency", "id"], set: "worker = $1", where: "worker IS NULL", order: "agency, id", limit: 10,
      returning: "id")
    let taken = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for worker in 0..<4 {
        group.addTask {
          var all: [Int64] = []
          var isMore = true
          while isMore {
            let some = try await databases[worker % 2].write { connection in
              var ids: [Int64] = []
              try connection.claim(claim, [.integer(Int64(worker))]) {
                ids.append(try $0.integer(0))
                return true
              }
              return ids
            }
            all += some
            isMore = !some.isEmpty
          }
          return all
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(taken.sorted() == Array(0..<300))
    for database in databases { await database.close() }
  }
}
