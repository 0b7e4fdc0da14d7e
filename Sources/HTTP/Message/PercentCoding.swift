/// Percent-encoding of addresses and forms. Decoding is strict: a lone `%`, text that is not UTF-8, or a control
/// character other than tab and line ends is refused, never repaired, so that two programs cannot read it differently.
enum PercentCoding {
  /// Unreserved of RFC 3986: the rest is written as `%XX`.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  static func encode(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var out: [UInt8] = []
    for byte in text.utf8 { append(byte, keeping: isUnreserved(byte), to: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  /// An address that is already built: bytes no address may hold (line ends, blanks, letters beyond ASCII) are encoded.
  static func encodeAddress(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      let isKept = byte > 0x20 && byte < 0x7F && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
      append(byte, keeping: isKept, to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, keeping: Bool, to out: inout [UInt8]) {
    if keeping { return out.append(byte) }
    let digits = Array("0123456789ABCDEF".utf8)
    out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// Nil when the bytes are not well formed. `plusIsBlank` is the way of forms and queries.
  static func decode(_ bytes: some Collection<UInt8>, plusIsBlank: Bool = false) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte == UInt8(ascii: "%") {
        guard let high = nextDigit(bytes, &index), let low = nextDigit(bytes, &index) else { return nil }
        byte = high << 4 | low
      } else if byte == UInt8(ascii: "+"), plusIsBlank {
        byte = 0x20
      }
      guard byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return nil }
      out.append(byte)
    }
    return String(validating: out, as: UTF8.self)
  }

  private static func nextDigit<C: Collection<UInt8>>(_ bytes: C, _ index: inout C.Index) -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    defer { bytes.formIndex(after: &index) }
    switch bytes[index] {
    case let b where b &- 0x30 < 10: return b - 0x30
    case let b where b &- 0x41 < 6: return b - 0x41 + 10
    case let b where b &- 0x61 < 6: return b - 0x61 + 10
    default: return nil
    }
  }
}
