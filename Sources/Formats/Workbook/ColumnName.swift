/// Columns as spreadsheets name them: A is 0, Z 25, AA 26.
package enum ColumnName {
  package static func of(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The column of a name or of the letters at the head of a reference (`AB12`); nil when it has none, or too many.
  package static func column(of bytes: some Sequence<UInt8>) -> Int? {
    var column = 0
    for byte in bytes {
      let letter = byte & 0xDF
      guard letter >= 0x41, letter <= 0x5A else { break }
      column = column * 26 + Int(letter - 0x40)
      if column > 1 << 20 { return nil }
    }
    return column == 0 ? nil : column - 1
  }

  /// `B3` as (row 3, column 1); nil for anything else.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (row: Int, column: Int)? {
    guard let column = column(of: bytes) else { return nil }
    let digits = bytes.drop { $0 & 0xDF >= 0x41 && $0 & 0xDF <= 0x5A }
    guard !digits.isEmpty, digits.count <= 7, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, column)
  }
}
