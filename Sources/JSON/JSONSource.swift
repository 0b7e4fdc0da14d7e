/// The bytes of one JSON file and its name, so that every complaint about it can name file, line and column.
package struct JSONSource: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Line and column, both from 1; the column counts characters (Unicode scalars), not bytes.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes[..<min(max(offset, 0), bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// A complaint about what stands at `offset`. The message is Vietnamese: what is wrong and what to do.
  package func error(at offset: Int, _ message: String) -> JSONError {
    let place = position(at: offset)
    return JSONError(file: name, line: place.line, column: place.column, message: message)
  }
}

/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let column: Int
  /// Vietnamese.
  package let message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `law/instruments.json:12:7: thiếu dấu phẩy…`
  package var description: String { "\(file):\(line):\(column): \(message)" }
}
