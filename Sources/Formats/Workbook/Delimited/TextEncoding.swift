import Vietnamese

/// How the cells of a text file are to be turned into UTF-8.
enum TextEncoding {
  case utf8
  /// UTF-8 that somebody made of an old encoding without knowing it.
  case mistaken(LegacyEncoding)
  case legacy(LegacyEncoding)
  case utf16(isBigEndian: Bool)

  /// Judged by the head of a file.
  init(_ head: [UInt8]) {
    switch EncodingGuess.of(head) {
    case .utf8: self = LegacyText.encoding(of: head).map { .mistaken($0) } ?? .utf8
    case .utf16(let isBigEndian): self = .utf16(isBigEndian: isBigEndian)
    case .legacy(let encoding): self = .legacy(encoding)
    }
  }

  /// Turns the cell that begins at `start` into UTF-8; UTF-16 was turned before.
  func resolve(_ bytes: inout [UInt8], from start: Int) {
    switch self {
    case .utf16: break
    case .utf8:
      guard bytes[start...].contains(where: { $0 >= 0x80 }) else { return }
      // Bytes that are none become the mark of a lost character.
      let cell = Array(bytes[start...])
      let sound = Array(String(decoding: cell, as: UTF8.self).utf8)
      if sound != cell { bytes.replaceSubrange(start..., with: sound) }
    case .mistaken(let encoding):
      guard bytes[start...].contains(where: { $0 >= 0x80 }) else { return }
      bytes.replaceSubrange(start..., with: LegacyText.converted(Array(bytes[start...]), encoding))
    case .legacy(let encoding):
      guard bytes[start...].contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return }
      bytes.replaceSubrange(start..., with: encoding.decoded(bytes[start...]))
    }
  }
}
