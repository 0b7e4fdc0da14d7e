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
    for byte in words.utf8 { put(byte) }
  }

  @inline(never) package mutating func text(_ words: ArraySlice<UInt8>) {
    for byte in words { put(byte) }
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

  /// Control characters that neither HTML nor XML may hold become spaces.
  private mutating func put(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    case 0x09, 0x0A, 0x0D: bytes.append(byte)
    case 0..<0x20, 0x7F: bytes.append(0x20)
    default: bytes.append(byte)
    }
  }
}
