// Writes pairs of rows for ever and says each number once the database has answered: for a test that kills it.
import Glibc
import SQL

let address = CommandLine.arguments[1]
let start = Int(CommandLine.arguments[2]) ?? 0

@Sendable func say(_ number: Int) {
  let line = Array("\(number)\n".utf8)
  _ = write(1, line, line.count)
}

let database = try await Database.open(address)
try await withThrowingTaskGroup(of: Void.self) { group in
  for lane in 0..<8 {
    group.addTask {
      var number = start + lane
      while number < start + 1_000_000 {
        let id = number
        try await database.write { connection in
          try connection.run("INSERT INTO pair (id, side) VALUES ($1, 0)", id)
          try connection.run("INSERT INTO pair (id, side) VALUES ($1, 1)", id)
        }
        say(id)
        number += 8
      }
    }
  }
  try await group.waitForAll()
}
