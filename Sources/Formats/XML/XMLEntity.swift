import Vietnamese

/// The five entities of XML and character references.
enum XMLEntity {
  static func appendResolved(_ bytes: [UInt8], _ range: Range<Int>, isRaw: Bool, to out: inout [UInt8]) {
    guard !isRaw, let first = range.first(where: { bytes[$0] == 0x26 }) else {
      out.append(contentsOf: bytes[range])
      return
    }
    out.append(contentsOf: bytes[range.lowerBound..<first])
    var i = first
    while i < range.upperBound {
      if bytes[i] == 0x26, let (scalar, next) = reference(bytes, i, range.upperBound) {
        Normalization.appendUTF8(scalar, to: &out)
        i = next
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
  }

  /// The character of the reference at `start` and where it ends; nil when it is none.
  private static func reference(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt32, Int)? {
    guard let semicolon = (start..<min(end, start + 12)).first(where: { bytes[$0] == 0x3B }) else { return nil }
    let name = bytes[(start + 1)..<semicolon]
    if name.first == 0x23 { return number(name.dropFirst()).map { ($0, semicolon + 1) } }
    for (known, scalar) in [("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27)]
      as [(String, UInt32)]
    where name.elementsEqual(known.utf8) { return (scalar, semicolon + 1) }
    return nil
  }

  /// "225" or "xE1".
  static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value <= 0x10FFFF, value > 0 else { return nil }
    return value
  }
}
