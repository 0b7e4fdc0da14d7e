import SQL
import TestSupport
import Testing

@Suite struct ChangeTests {
  /// The first sign within ten seconds that is one of those wanted.
  private func wait(_ signs: AsyncStream<Change>, for wanted: Change) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        for await sign in signs where sign == wanted { return true }
        return false
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(10))
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }

  @Test(arguments: DatabaseKind.present) func learnsWhatAnotherServerHasChanged(_ kind: DatabaseKind) async throws {
    let address = kind.freshAddress()
    let (one, other) = (try await Database.open(address), try await Database.open(address))
    try await one.write { try $0.script("CREATE TABLE a (b bigint)") }
    let signs = one.changes()
    // A listener needs a moment to be heard on PostgreSQL: the other writes until it is.
    let writer = Task {
      while !Task.isCancelled {
        try await other.write { try $0.run("INSERT INTO a VALUES (1)") }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    #expect(await wait(signs, for: .elsewhere))
    writer.cancel()
    _ = await writer.result
    await one.close()
    await other.close()
  }

  @Test(arguments: DatabaseKind.present) func hearsItsOwnNotices(_ kind: DatabaseKind) async throws {
    struct Stop: Error {}
    let database = try await Database.open(kind.freshAddress())
    let signs = database.changes()
    let writer = Task {
      while !Task.isCancelled {
        _ = try? await database.write { connection in
          try connection.notify("movement", "không có")
          throw Stop()
        }
        try await database.write { try $0.notify("movement", "7 đã khởi động") }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    var first: Change?
    for await sign in signs where sign != .elsewhere {
      first = sign
      break
    }
    #expect(first == .notice(channel: "movement", payload: "7 đã khởi động"))
    writer.cancel()
    _ = await writer.result
    for (channel, payload) in [("Hai Từ", "x"), ("a", String(repeating: "a", count: 4001)), ("a", "\0")] {
      await #expect { try await database.write { try $0.notify(channel, payload) } } throws: { error in
        (error as? SQLProblem)?.code == .invalid
      }
    }
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func theStreamEndsWithTheDatabase(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    let signs = database.changes()
    let listener = Task { for await _ in signs {} }
    await database.close()
    await listener.value
  }
}
