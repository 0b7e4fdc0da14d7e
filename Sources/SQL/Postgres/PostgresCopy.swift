import CPostgres

/// Rows on their way through COPY, in its text form, sent whenever 64 kB have come together.
struct PostgresCopy {
  let handle: OpaquePointer?
  let columns: Int
  private(set) var rows = 0
  private var buffer: [UInt8] = []
  private static let portion = 1 << 16

  init(handle: OpaquePointer?, columns: Int) {
    self.handle = handle
    self.columns = columns
    buffer.reserveCapacity(PostgresCopy.portion + 4096)
  }

  mutating func append(_ values: [SQLValue]) throws(SQLProblem) {
    guard values.count == columns else {
      throw SQLProblem(.invalid, "\(values.count) values for \(columns) columns of a bulk row")
    }
    for (place, value) in values.enumerated() {
      if place > 0 { buffer.append(UInt8(ascii: "\t")) }
      switch value {
      case .null: buffer += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
      case .integer(let number): buffer += String(number).utf8
      case .real(let number): buffer += "\(number)".utf8
      case .text(let text): try append(text)
      case .bytes(let bytes):
        buffer += [UInt8(ascii: "\\"), UInt8(ascii: "\\"), UInt8(ascii: "x")]
        HexBytes.append(bytes, to: &buffer)
      }
    }
    buffer.append(UInt8(ascii: "\n"))
    rows += 1
    if buffer.count >= PostgresCopy.portion { try flush() }
  }

  private mutating func append(_ text: String) throws(SQLProblem) {
    for byte in text.utf8 {
      switch byte {
      case 0: throw SQLProblem.zeroByte
      case UInt8(ascii: "\\"): buffer += [byte, byte]
      case UInt8(ascii: "\n"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\t"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      default: buffer.append(byte)
      }
    }
  }

  mutating func flush() throws(SQLProblem) {
    let sent = buffer.withUnsafeBytes {
      PQputCopyData(handle, $0.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
    }
    guard sent == 1 else { throw SQLProblem(postgres: nil, handle, "COPY") }
    buffer.removeAll(keepingCapacity: true)
  }
}
