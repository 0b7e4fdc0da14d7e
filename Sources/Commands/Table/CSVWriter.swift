/// Comma-separated values: RFC 4180 lines after a UTF-8 mark.
struct CSVWriter {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(CSVWriter.defused(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  /// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it words again.
  static func defused(_ cell: String) -> String {
    guard let first = cell.utf8.first(where: { $0 != 0x20 }) else { return cell }
    let dangerous: [UInt8] = [
      UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D,
    ]
    return dangerous.contains(first) || cell.hasPrefix("＝") || cell.hasPrefix("＋") || cell.hasPrefix("－")
      || cell.hasPrefix("＠") ? "'" + cell : cell
  }

  private mutating func write(_ cell: String) {
    let needsQuotes = cell.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }
    guard needsQuotes || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else {
      return bytes.append(contentsOf: cell.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
