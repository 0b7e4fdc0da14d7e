/// Writes HTML, XML or SVG onto bytes. Everything that goes through `text` and attribute values is escaped.
///
/// Its calls are not inlined: pages made of many small calls compile quickly and stay small.
package struct MarkupWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 1 << 14) { bytes.reserveCapacity(capacity) }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Markup that stands in the program itself.
  @inline(never) package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup made elsewhere (style sheets, scripts). Never a person's words.
  @inline(never) package mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  @inline(never) package mutating func text(_ words: String) {
    if words.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil { text(ArraySlice(words.utf8)) }
  }

  @inline(never) package mutating func text(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { escape($0) }
  }

  /// Stretches that need no escape, which is nearly everything, go in whole.
  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in words.indices where MarkupWriter.isSpecial(words[place]) {
      bytes.append(contentsOf: words[start..<place])
      put(words[place])
      start = place + 1
    }
    bytes.append(contentsOf: words[start...])
  }

  @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
    // Bit for bit: control characters, and `"`, `&`, `'`, `<`, `>`.
    byte < 0x40 ? 0x5000_00C4_FFFF_FFFF >> UInt64(byte) & 1 == 1 : byte == 0x7F
  }

  /// A whole number that is not negative.
  package mutating func number(_ number: Int) {
    var (unit, rest) = (1, number)
    while rest >= 10 {
      rest /= 10
      unit *= 10
    }
    rest = number
    while unit > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / unit % 10))
      unit /= 10
    }
  }

  /// `<name a="b">`; an attribute whose value is nil is left out.
  @inline(never) package mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      raw(key)
      raw("=\"")
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  @inline(never) package mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that holds words alone.
  @inline(never) package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ words: String
  ) {
    open(name, attributes)
    text(words)
    close(name)
  }

  @inline(never) package mutating func element(_ name: StaticString, _ words: String) { element(name, [:], words) }

  /// One of the special bytes. Control characters that neither HTML nor XML may hold become spaces.
  private mutating func put(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    case 0x09, 0x0A, 0x0D: bytes.append(byte)
    default: bytes.append(0x20)
    }
  }
}
