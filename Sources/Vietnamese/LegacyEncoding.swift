/// The 8-bit encodings Vietnamese was written in before Unicode.
package enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993 VN3, the encoding of the ".Vn…" fonts.
  case tcvn3 = "TCVN3"
  /// VNI for Windows, the encoding of the "VNI-…" fonts: a letter, then its marks.
  case vni = "VNI"
  case viscii = "VISCII"
  /// Windows-1258: letters, then combining tone marks.
  case windows1258 = "Windows-1258"

  /// The text in UTF-8, NFC.
  package func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    switch self {
    case .tcvn3: Self.decode(bytes, Self.tcvnTable, to: &out)
    case .viscii: Self.decode(bytes, Self.visciiTable, to: &out)
    case .windows1258: Self.decode(bytes, Self.windowsTable, to: &out)
    case .vni: Self.decodeVNI(bytes, to: &out)
    }
    return Normalization.composed(out)
  }

  private static func decode(_ bytes: some Sequence<UInt8>, _ table: [UInt32], to out: inout [UInt8]) {
    for byte in bytes { Normalization.appendUTF8(table[Int(byte)], to: &out) }
  }

  // MARK: Tables from byte to scalar

  /// `base` with the letters laid over it from `first` on; a space leaves the base as it is.
  private static func laid(from first: Int, _ letters: String, over base: [UInt32]) -> [UInt32] {
    var table = base
    for (k, scalar) in letters.unicodeScalars.enumerated() where scalar != " " { table[first + k] = scalar.value }
    return table
  }

  private static let latin: [UInt32] = Array(0..<256)

  /// What Windows adds to Latin-1 between 0x80 and 0x9F.
  private static let windowsSigns = laid(
    from: 0x80, "€ ‚ƒ„…†‡ˆ‰ ‹Œ    ‘’“”•–—˜™ ›œ  Ÿ", over: latin)

  private static let tcvnTable: [UInt32] = {
    let table = laid(from: 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ ", over: windowsSigns)
    return laid(
      from: 0xC6, "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ", over: table)
  }()

  private static let visciiTable: [UInt32] = {
    var table = laid(
      from: 0x80,
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
      over: latin)
    for (byte, scalar) in zip([0x02, 0x05, 0x06, 0x14, 0x19, 0x1E], "ẲẴẪỶỸỴ".unicodeScalars) {
      table[byte] = scalar.value
    }
    return table
  }()

  private static let windowsTable: [UInt32] = {
    var table = windowsSigns
    let changes: [(Int, UInt32)] = [
      (0xC3, 0x102), (0xCC, 0x300), (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF), (0xDE, 0x303),
      (0xE3, 0x103), (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1), (0xFD, 0x1B0), (0xFE, 0x20AB),
    ]
    for (byte, scalar) in changes { table[byte] = scalar }
    return table
  }()

  // MARK: VNI

  /// The marks a VNI byte adds to the letter before it; the upper-case byte lies 0x20 below.
  private static let vniMarks: [UInt8: [UInt32]] = [
    0xF8: [0x300], 0xF9: [0x301], 0xFB: [0x309], 0xF5: [0x303], 0xEF: [0x323],
    0xEA: [0x306], 0xE8: [0x306, 0x300], 0xE9: [0x306, 0x301], 0xFA: [0x306, 0x309], 0xFC: [0x306, 0x303],
    0xEB: [0x306, 0x323], 0xE2: [0x302], 0xE0: [0x302, 0x300], 0xE1: [0x302, 0x301], 0xE5: [0x302, 0x309],
    0xE3: [0x302, 0x303], 0xE4: [0x302, 0x323],
  ]

  /// Bytes that are letters by themselves.
  private static let vniLetters: [UInt8: UInt32] = {
    var letters: [UInt8: UInt32] = [:]
    let lower: [UInt8] = [0xEC, 0xED, 0xE6, 0xF3, 0xF2, 0xF4, 0xF6, 0xF1, 0xEE]
    for (byte, pair) in zip(lower, zip("ìíỉĩịơưđỵ".unicodeScalars, "ÌÍỈĨỊƠƯĐỴ".unicodeScalars)) {
      letters[byte] = pair.0.value
      letters[byte - 0x20] = pair.1.value
    }
    return letters
  }()

  private static func decodeVNI(_ bytes: some Sequence<UInt8>, to out: inout [UInt8]) {
    var canTakeMark = false
    for byte in bytes {
      if canTakeMark, let marks = vniMarks[byte | 0x20], byte >= 0xC0 {
        for mark in marks { Normalization.appendUTF8(mark, to: &out) }
        canTakeMark = false
        continue
      }
      let scalar = vniLetters[byte] ?? windowsSigns[Int(byte)]
      Normalization.appendUTF8(scalar, to: &out)
      let letter = Letter.of(scalar)
      canTakeMark = letter.isLetter && letter.tone == 0 && Self.vniBases.contains(letter.toneless)
    }
  }

  /// a, e, o, u, y and the horned letters take the marks behind them.
  private static let vniBases: Set<UInt8> = Set(
    "aeouyơư".unicodeScalars.map { Letter.of($0.value).toneless })
}
