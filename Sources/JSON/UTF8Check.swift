/// Whether bytes are well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// Offset of the first byte that is not part of a well-formed character; nil when all are.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      let length = characterLength(bytes, at)
      guard length > 0 else { return at }
      at += length
    }
    return nil
  }

  /// Length of the character of several bytes at `at`; 0 when it is broken.
  private static func characterLength(_ bytes: [UInt8], _ at: Int) -> Int {
    func tail(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + place < bytes.count && range.contains(bytes[at + place])
    }
    switch bytes[at] {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}
