@_spi(_Unicode) import Swift

/// Unicode normalization form C on bytes.
///
/// Vietnamese documents come composed, decomposed, or both in patches. The quick test reads bytes only; letters with
/// Vietnamese marks are composed by a small table; everything else that is not plainly composed goes the long way
/// through the standard library.
package enum Normalization {
  /// True when the UTF-8 text is NFC for certain; false means "perhaps not".
  package static func isPlainlyComposed(_ bytes: Span<UInt8>) -> Bool {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0xCC {
        i += 1
        continue
      }
      guard byte < 0xEE else {
        // Private use (bullets of symbol fonts) and the compatibility forms behind them.
        if byte > 0xEF || (byte == 0xEF && (i + 1 >= count || bytes[i + 1] >= 0xA4)) { return false }
        i += 3
        continue
      }
      guard i + 2 < count else { return false }
      switch byte {
      case 0xE1 where bytes[i + 1] >= 0xB8 && bytes[i + 1] <= 0xBB: i += 3
      case 0xE2 where isPlainSymbol(bytes[i + 1], bytes[i + 2]): i += 3
      default: return false
      }
    }
    return true
  }

  /// General punctuation, arrows, mathematical signs, boxes and bullets that never change under NFC.
  private static func isPlainSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x82
    case 0x81, 0x82, 0x86...0x8B, 0x94...0x9E: second != 0x8C || third < 0xA9
    case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB
    default: false
    }
  }

  /// The NFC form of valid UTF-8.
  package static func composed(_ bytes: [UInt8]) -> [UInt8] {
    if isPlainlyComposed(bytes.span) { return bytes }
    if let quick = composedVietnamese(bytes) { return quick }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc { appendUTF8(scalar.value, to: &out) }
    return out
  }

  /// Composes Vietnamese letters; nil when the text holds anything the table cannot judge.
  private static func composedVietnamese(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    var base: UInt32 = 0
    while i < bytes.count {
      guard let (scalar, next) = decode(bytes, at: i) else { return nil }
      i = next
      guard scalar >= 0x300 && scalar <= 0x36F else {
        if scalar >= 0x300 && !isPlain(scalar) { return nil }
        if base != 0 { appendUTF8(base, to: &out) }
        base = scalar
        continue
      }
      guard base != 0, let letter = compose(base, scalar) else { return nil }
      base = letter
    }
    if base != 0 { appendUTF8(base, to: &out) }
    return out
  }

  /// A scalar that stands for itself in NFC and takes part in no composition but with the marks of the table.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    (0x1E00...0x1EFF).contains(scalar) || (0x2010...0x2027).contains(scalar) || (0x2030...0x205E).contains(scalar)
      || (0xE000...0xF8FF).contains(scalar)
  }

  // MARK: Vietnamese letters

  /// One letter with its tones in the order grave, acute, hook above, tilde, dot below.
  private static let families: [[UInt32]] = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
    "yỳýỷỹỵ",
    "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ",
    "YỲÝỶỸỴ",
  ].map { $0.unicodeScalars.map(\.value) }

  /// From (letter, mark) to the composed letter, marks in any of the orders a typist leaves behind.
  private static let table: [UInt64: UInt32] = {
    let tones: [UInt32] = [0x300, 0x301, 0x309, 0x303, 0x323]
    let shapes: [(plain: Int, mark: UInt32, shaped: Int)] = [
      (0, 0x306, 1), (0, 0x302, 2), (3, 0x302, 4), (6, 0x302, 7), (6, 0x31B, 8), (9, 0x31B, 10),
    ]
    var table: [UInt64: UInt32] = [:]
    for family in families {
      for (k, tone) in tones.enumerated() { table[key(family[0], tone)] = family[k + 1] }
    }
    for (plain, mark, shaped) in shapes {
      for capitals in [0, 12] {
        let from = families[plain + capitals]
        let to = families[shaped + capitals]
        table[key(from[0], mark)] = to[0]
        // The dot below sorts before a hat or a breve, and the horn before everything: both orders are equal.
        table[key(from[5], mark)] = to[5]
        guard mark == 0x31B else { continue }
        for tone in 1...4 { table[key(from[tone], mark)] = to[tone] }
      }
    }
    return table
  }()

  private static func key(_ letter: UInt32, _ mark: UInt32) -> UInt64 { UInt64(letter) << 16 | UInt64(mark) }

  private static func compose(_ letter: UInt32, _ mark: UInt32) -> UInt32? { table[key(letter, mark)] }

  // MARK: UTF-8

  /// The scalar at `i` and where the next one starts; nil when the bytes are not UTF-8.
  package static func decode(_ bytes: [UInt8], at i: Int) -> (scalar: UInt32, next: Int)? {
    let first = bytes[i]
    if first < 0x80 { return (UInt32(first), i + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, i + length <= bytes.count else { return nil }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for k in 1..<length {
      let byte = bytes[i + k]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, i + length)
  }

  /// Appends one scalar; surrogates and values beyond Unicode are left out.
  package static func appendUTF8(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: out.append(UInt8(scalar))
    case 0x80..<0x800:
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    case 0xD800...0xDFFF: break
    case 0x800..<0x10000:
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    case 0x10000...0x10FFFF:
      out.append(UInt8(0xF0 | scalar >> 18))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    default: break
    }
  }
}
