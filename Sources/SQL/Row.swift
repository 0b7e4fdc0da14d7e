import CPostgres
import CSQLite

/// One row as the C library holds it: nothing is copied until a column is asked for. Good only inside the closure
/// that receives it. Columns count from 0. A column of another type, or a missing value where one is asked for, is
/// `invalid`.
package struct Row: ~Copyable {
  enum Source {
    case sqlite(OpaquePointer)
    case postgres(OpaquePointer, Int32)
  }
  let source: Source

  package func isNull(_ column: Int) -> Bool {
    switch source {
    case .sqlite(let statement): sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    case .postgres(let result, let row): PQgetisnull(result, row, Int32(column)) != 0
    }
  }

  package func integer(_ column: Int) throws(SQLProblem) -> Int64 {
    switch source {
    case .sqlite(let statement):
      guard sqlite3_column_type(statement, Int32(column)) == SQLITE_INTEGER else { throw wrong(column, "integer") }
      return sqlite3_column_int64(statement, Int32(column))
    case .postgres:
      let value = withBytes(column, Row.integer)
      guard let value, let number = value else { throw wrong(column, "integer") }
      return number
    }
  }

  package func real(_ column: Int) throws(SQLProblem) -> Double {
    switch source {
    case .sqlite(let statement):
      let type = sqlite3_column_type(statement, Int32(column))
      guard type == SQLITE_FLOAT || type == SQLITE_INTEGER else { throw wrong(column, "real") }
      return sqlite3_column_double(statement, Int32(column))
    case .postgres:
      guard let number = Double(try text(column)) else { throw wrong(column, "real") }
      return number
    }
  }

  /// 0 and 1, or what PostgreSQL says of a comparison: f and t.
  package func flag(_ column: Int) throws(SQLProblem) -> Bool {
    let answer: Bool?? = withBytes(column) { bytes in
      switch bytes.count == 1 ? bytes[0] : 0 {
      case UInt8(ascii: "1"), UInt8(ascii: "t"): true
      case UInt8(ascii: "0"), UInt8(ascii: "f"): false
      default: nil
      }
    }
    guard let answer, let flag = answer else { throw wrong(column, "flag") }
    return flag
  }

  package func text(_ column: Int) throws(SQLProblem) -> String {
    let text = withBytes(column) { String(decoding: $0, as: UTF8.self) }
    guard let text else { throw wrong(column, "text") }
    return text
  }

  package func bytes(_ column: Int) throws(SQLProblem) -> [UInt8] {
    let bytes: [UInt8]?? =
      switch source {
      case .sqlite: withBytes(column) { Array($0) }
      case .postgres: withBytes(column, HexBytes.decode)
      }
    guard let bytes, let value = bytes else { throw wrong(column, "bytes") }
    return value
  }

  package func integerOrNil(_ column: Int) throws(SQLProblem) -> Int64? { isNull(column) ? nil : try integer(column) }
  package func realOrNil(_ column: Int) throws(SQLProblem) -> Double? { isNull(column) ? nil : try real(column) }
  package func textOrNil(_ column: Int) throws(SQLProblem) -> String? { isNull(column) ? nil : try text(column) }
  package func bytesOrNil(_ column: Int) throws(SQLProblem) -> [UInt8]? { isNull(column) ? nil : try bytes(column) }

  /// The bytes of a column without a copy; nil when there is no value.
  private func withBytes<Answer>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
  ) rethrows -> Answer? {
    let column = Int32(column)
    switch source {
    case .sqlite(let statement):
      let type = sqlite3_column_type(statement, column)
      if type == SQLITE_NULL { return nil }
      let start: UnsafePointer<UInt8>?
      if type == SQLITE_BLOB {
        start = sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self)
      } else {
        start = sqlite3_column_text(statement, column)
      }
      return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    case .postgres(let result, let row):
      if PQgetisnull(result, row, column) != 0 { return nil }
      let count = Int(PQgetlength(result, row, column))
      guard let start = PQgetvalue(result, row, column) else { return nil }
      return try start.withMemoryRebound(to: UInt8.self, capacity: count) {
        try body(UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }

  private func wrong(_ column: Int, _ wanted: String) -> SQLProblem {
    let name: String
    switch source {
    case .sqlite(let statement): name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "?"
    case .postgres(let result, _): name = PQfname(result, Int32(column)).map { String(cString: $0) } ?? "?"
    }
    return SQLProblem(.invalid, "column \(column) (\(name)) is no \(wanted)\(isNull(column) ? " but null" : "")")
  }

  private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    if bytes.count == 1 {  // what PostgreSQL says of a comparison
      if bytes[0] == UInt8(ascii: "t") { return 1 }
      if bytes[0] == UInt8(ascii: "f") { return 0 }
    }
    let isNegative = bytes.first == UInt8(ascii: "-")
    var value: Int64 = 0
    guard bytes.count > (isNegative ? 1 : 0) else { return nil }
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let (tenfold, over) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(byte - 0x30)
      let (sum, overToo) = tenfold.addingReportingOverflow(isNegative ? -digit : digit)
      if over || overToo { return nil }
      value = sum
    }
    return value
  }
}
