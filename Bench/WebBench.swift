import CSQLite
import Glibc

/// What SQLite alone costs for a page: the statements of a file, one after another in a transaction, on a bare connection.
/// `web DATABASE STATEMENTS ROUNDS NAME=VALUE…` prints microseconds of CPU for each round. A value is a whole number, a
/// text, or bytes as `x'…'`.
enum WebBench {
  static func run(_ words: [String]) {
    guard words.count >= 3, let rounds = Int(words[2]), rounds > 0 else {
      fail("web DATABASE STATEMENTS ROUNDS NAME=VALUE…")
    }
    var handle: OpaquePointer?
    guard sqlite3_open_v2(words[0], &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let handle
    else { fail("\(words[0]) cannot be opened") }
    defer { sqlite3_close_v2(handle) }
    sqlite3_exec(handle, "PRAGMA mmap_size = 268435456; PRAGMA query_only = ON", nil, nil, nil)
    let texts = ["BEGIN"] + statements(words[1]) + ["COMMIT"]
    let prepared = texts.map { prepare($0, Array(words.dropFirst(3)), handle) }
    defer { for statement in prepared { sqlite3_finalize(statement) } }
    for _ in 0..<min(rounds, 20) { round(prepared) }
    let start = cpuMilliseconds()
    var rows = 0
    for _ in 0..<rounds { rows = round(prepared) }
    let cost = (cpuMilliseconds() - start) * 1000 / Double(rounds)
    print(["statements", String(rows), String(cost)].joined(separator: "\t"))
  }

  @discardableResult
  private static func round(_ prepared: [OpaquePointer]) -> Int {
    var rows = 0
    for statement in prepared {
      while sqlite3_step(statement) == SQLITE_ROW {
        rows += 1
        // Whoever asks for a row reads it.
        for column in 0..<sqlite3_column_count(statement) where sqlite3_column_type(statement, column) == SQLITE_TEXT {
          _ = sqlite3_column_text(statement, column)
        }
      }
      sqlite3_reset(statement)
    }
    return rows
  }

  private static func statements(_ path: String) -> [String] {
    guard let file = fopen(path, "r") else { fail("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { break }
      bytes += part[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("--") }
    return lines.joined(separator: " ").split(separator: ";").map(String.init).filter { $0.contains { $0 != " " } }
  }

  private static func prepare(_ text: String, _ values: [String], _ handle: OpaquePointer) -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK, let statement else {
      fail("\(String(cString: sqlite3_errmsg(handle))): \(text)")
    }
    for value in values {
      guard let equals = value.firstIndex(of: "=") else { fail("NAME=VALUE: \(value)") }
      let index = sqlite3_bind_parameter_index(statement, ":" + value[..<equals])
      if index > 0 { bind(String(value[value.index(after: equals)...]), to: statement, index) }
    }
    return statement
  }

  private static func bind(_ value: String, to statement: OpaquePointer, _ index: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    if let number = Int64(value) {
      sqlite3_bind_int64(statement, index, number)
    } else if value.hasPrefix("x'") {
      let digits = value.dropFirst(2).utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
      sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), transient)
    } else {
      sqlite3_bind_text(statement, index, value, -1, transient)
    }
  }
}
