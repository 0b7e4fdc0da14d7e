/// What a parameter carries. Instants, days and money are integers and text by the convention of the tables.
package enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// A Swift value that can stand as a parameter.
package protocol SQLConvertible {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
  package var sqlValue: SQLValue { self }
}
extension Int64: SQLConvertible {
  package var sqlValue: SQLValue { .integer(self) }
}
extension Int: SQLConvertible {
  package var sqlValue: SQLValue { .integer(Int64(self)) }
}
extension Bool: SQLConvertible {
  package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}
extension Double: SQLConvertible {
  package var sqlValue: SQLValue { .real(self) }
}
extension String: SQLConvertible {
  package var sqlValue: SQLValue { .text(self) }
}
extension Substring: SQLConvertible {
  package var sqlValue: SQLValue { .text(String(self)) }
}
extension [UInt8]: SQLConvertible {
  package var sqlValue: SQLValue { .bytes(self) }
}
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
