import CSQLite

/// A prepared statement and the place of each of its parameters.
final class SQLiteStatement {
  let pointer: OpaquePointer
  let isReading: Bool
  var isRunning = false
  /// The number n of `$n` for each place SQLite counts: it takes `$2` for a name, first come, first place.
  private let numbers: [Int]

  init(_ sql: String, _ handle: OpaquePointer) throws(SQLProblem) {
    var sql = sql
    var prepared: OpaquePointer?
    var hasMore = false
    let status = sql.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        var tail: UnsafePointer<CChar>?
        let status = sqlite3_prepare_v3(
          handle, bytes.baseAddress, Int32(bytes.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &tail)
        if let tail, let start = bytes.baseAddress {
          hasMore = bytes[(tail - start)...].contains { $0 > 32 && $0 != 59 }
        }
        return status
      }
    }
    guard status == SQLITE_OK, let prepared else {
      let words = status == SQLITE_OK ? "no statement" : String(cString: sqlite3_errmsg(handle))
      throw SQLProblem(sqlite: status == SQLITE_OK ? SQLITE_MISUSE : status, words, sql)
    }
    pointer = prepared
    isReading = sqlite3_stmt_readonly(prepared) != 0
    numbers = (0..<sqlite3_bind_parameter_count(prepared)).map { place in
      guard let name = sqlite3_bind_parameter_name(prepared, place + 1) else { return 0 }
      return Int(String(cString: name).dropFirst()) ?? 0
    }
    if hasMore || numbers.contains(0) {
      throw SQLProblem(.invalid, "one statement with parameters $1, $2… is wanted: \(sql)")
    }
  }

  deinit { sqlite3_finalize(pointer) }

  func bind(_ values: [SQLValue], _ sql: String) throws(SQLProblem) {
    guard (numbers.max() ?? 0) == values.count else {
      throw SQLProblem(.invalid, "\(values.count) parameters for \(numbers.max() ?? 0) places: \(sql)")
    }
    for (place, number) in numbers.enumerated() {
      let status: Int32
      let at = Int32(place + 1)
      switch values[number - 1] {
      case .null: status = sqlite3_bind_null(pointer, at)
      case .integer(let value): status = sqlite3_bind_int64(pointer, at, value)
      case .real(let value): status = sqlite3_bind_double(pointer, at, value)
      case .text(var text):
        let bound: Int32? = text.withUTF8 { bytes in
          if bytes.contains(0) { return nil }
          return bytes.withMemoryRebound(to: CChar.self) {
            sqlite_bind_text_copy(pointer, at, $0.baseAddress ?? emptyText, Int64($0.count))
          }
        }
        guard let bound else { throw SQLProblem.zeroByte }
        status = bound
      case .bytes(let bytes):
        status = bytes.withUnsafeBytes { sqlite_bind_blob_copy(pointer, at, $0.baseAddress, Int64($0.count)) }
      }
      guard status == SQLITE_OK else { throw SQLProblem(sqlite: status, "parameter \(number)", sql) }
    }
  }

  func finish() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    isRunning = false
  }
}

/// A pointer that is not null, for a text without bytes.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = {
  let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  text.pointee = 0
  return UnsafePointer(text)
}()
