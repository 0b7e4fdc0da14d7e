/// `type/subtype; name=value`, type and names in small letters.
package struct MediaType: Sendable, Equatable {
  package let essence: String
  package let parameters: [String: String]

  /// Nil when the text is no media type.
  package init?(_ text: String) {
    var (head, pairs) = Self.split(text)
    head = head.lowercased()
    let halves = head.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Headers.isTokenByte) }) else {
      return nil
    }
    essence = head
    parameters = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The word before the first `;` and the pairs after it; quoted values may hold `;`.
  static func split(_ text: String) -> (head: String, pairs: [(String, String)]) {
    let bytes = Array(text.utf8)
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == 0x5C, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        pieces[pieces.count - 1] += [0x5C, 0x22]
        index += 2
        continue
      }
      if byte == 0x22 { isQuoted.toggle() }
      if byte == UInt8(ascii: ";"), !isQuoted { pieces.append([]) } else { pieces[pieces.count - 1].append(byte) }
      index += 1
    }
    return (trimmed(pieces[0][...]), pieces.dropFirst().compactMap { pair($0[...]) })
  }

  private static func pair(_ piece: ArraySlice<UInt8>) -> (String, String)? {
    guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = trimmed(piece[..<equals]).lowercased()
    return name.isEmpty ? nil : (name, unquoted(trimmed(piece[(equals + 1)...])))
  }

  /// Browsers write no escapes but `\"`, and a Windows path is full of backslashes: only `\"` is one.
  private static func unquoted(_ value: String) -> String {
    let bytes = Array(value.utf8)
    guard bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 else { return value }
    var out: [UInt8] = []
    for byte in bytes.dropFirst().dropLast() {
      if byte == 0x22, out.last == 0x5C { out.removeLast() }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = bytes
    while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
