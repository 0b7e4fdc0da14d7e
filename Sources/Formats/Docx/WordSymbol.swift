import Vietnamese

/// Characters that Word keeps as places in symbol fonts.
enum WordSymbol {
  /// A list bullet as a plain sign: "-", "+", "*", "o" stay; every glyph of a symbol font becomes "•".
  static func bullet(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.first, let (scalar, next) = Normalization.decode(text, at: 0) else { return [] }
    if first < 0x80 { return first == 0x6F && text.count == 1 ? Array("•".utf8) : text }
    switch scalar {
    case 0xF02D, 0x2012...0x2015, 0x2010, 0x2011, 0x2212: return [0x2D] + text[next...]
    case 0xF02B: return [0x2B]
    default: return Array("•".utf8)
    }
  }

  /// The character of `w:sym`, whose number is given in hexadecimal.
  static func character(_ hex: [UInt8]) -> UInt32 {
    UInt32(String(decoding: hex, as: UTF8.self), radix: 16) ?? 0
  }
}
