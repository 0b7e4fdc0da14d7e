/// Numbers as sheets write them.
enum CellNumber {
  private static let tens: [Double] = (0...22).map { (0..<$0).reduce(1.0) { value, _ in value * 10 } }

  /// Exact for every number of up to fifteen digits without an exponent; the rest goes through the library.
  static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
    var i = bytes.startIndex
    var isNegative = false
    if i < bytes.endIndex, bytes[i] == 0x2D {
      isNegative = true
      i += 1
    }
    var mantissa = 0
    var digits = 0
    var places = 0
    var hasPoint = false
    while i < bytes.endIndex {
      let byte = bytes[i]
      if byte >= 0x30, byte <= 0x39 {
        mantissa = mantissa * 10 + Int(byte - 0x30)
        digits += 1
        if hasPoint { places += 1 }
        if digits > 15 { return long(bytes) }
      } else if byte == 0x2E, !hasPoint {
        hasPoint = true
      } else {
        return long(bytes)
      }
      i += 1
    }
    guard digits > 0 else { return nil }
    let value = Double(mantissa) / tens[places]
    return isNegative ? -value : value
  }

  private static func long(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard bytes.count < 64, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }
}
