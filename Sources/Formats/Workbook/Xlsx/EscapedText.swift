import Vietnamese

/// Characters that XML cannot hold are written `_x000D_` in spreadsheets.
enum EscapedText {
  static func resolve(_ text: inout [UInt8]) {
    guard let first = text.indices.first(where: { scalar(text, $0) != nil }) else { return }
    var out = Array(text[..<first])
    var i = first
    while i < text.count {
      if let scalar = scalar(text, i) {
        // A carriage return only doubles the line feed behind it.
        if scalar != 0x0D { Normalization.appendUTF8(scalar, to: &out) }
        i += 7
      } else {
        out.append(text[i])
        i += 1
      }
    }
    text = out
  }

  /// Text that happens to look like such a character, written so that it stays what it is.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { scalar(bytes, $0) != nil }) else { return text }
    var out: [UInt8] = []
    for i in bytes.indices {
      if scalar(bytes, i) != nil { out += "_x005F_".utf8 } else { out.append(bytes[i]) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func scalar(_ text: [UInt8], _ i: Int) -> UInt32? {
    guard text[i] == 0x5F, i + 6 < text.count, text[i + 1] == 0x78, text[i + 6] == 0x5F else { return nil }
    var value: UInt32 = 0
    for byte in text[(i + 2)..<(i + 6)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
