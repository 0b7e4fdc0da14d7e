import Dispatch
import Glibc
import SQL
import TestSupport
import Testing

@Suite struct CrashTests {
  /// The program beside this one.
  private static let writer: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let own = String(decoding: path[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/sql-writer"
  }()

  /// Lets the writer run until it has said enough, kills it and gives the whole lines it said; nil when it ended
  /// by itself. A last line that was cut off was answered too, but which it was is not known.
  private static func killed(_ address: String, round: Int) -> [UInt8]? {
    guard let run = ChildRun.start([writer, address, "\(round * 1_000_000)"]) else { return nil }
    let enough = 1 + round * 7
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isKilled = false
    while case let count = read(run.output, &buffer, buffer.count), count > 0 {
      said += buffer[..<count]
      if !isKilled, said.count(where: { $0 == 10 }) >= enough {
        kill(run.child, SIGKILL)
        isKilled = true
      }
    }
    close(run.output)
    var status: Int32 = 0
    waitpid(run.child, &status, 0)
    return isKilled ? Array(said[..<(said.lastIndex(of: 10) ?? 0)]) : nil
  }

  @Test(arguments: DatabaseKind.present) func whatWasAnsweredSurvivesAKill(_ kind: DatabaseKind) async throws {
    let address = kind.freshAddress()
    let database = try await Database.open(address)
    try await database.write {
      try $0.script("CREATE TABLE pair (id bigint NOT NULL, side bigint NOT NULL, PRIMARY KEY (id, side))")
    }
    await database.close()
    var answered: Set<Int64> = []
    for round in 0..<20 {
      // Waiting for a child keeps a thread: not one of those the other tests run on.
      let said = await withUnsafeContinuation { continuation in
        DispatchQueue.global().async {
          continuation.resume(returning: CrashTests.killed(address, round: round))
        }
      }
      for line in try #require(said, "the writer ended by itself").split(separator: 10) {
        answered.insert(try #require(Int64(String(decoding: line, as: UTF8.self))))
      }
    }
    let after = try await Database.open(address)
    let kept = try await after.read { connection in
      try connection.all("SELECT id, count(*) FROM pair GROUP BY id") { (try $0.integer(0), try $0.integer(1)) }
    }
    #expect(kept.allSatisfy { $0.1 == 2 }, "half of an action was kept")
    #expect(answered.subtracting(kept.map(\.0)).isEmpty, "an answered action was lost")
    #expect(answered.count > 20)
    await after.close()
  }
}
