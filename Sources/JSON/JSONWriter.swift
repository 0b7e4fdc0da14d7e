/// Writes JSON onto bytes. Same calls, same bytes out: keys stand in the order they are written.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let indentWidth: Int
  private var depth = 0

  /// `indent` 0 writes everything on one line.
  package init(indent: Int = 0) {
    indentWidth = indent
    bytes.reserveCapacity(4096)
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    depth += 1
    needsComma = false
    let start = bytes.count
    body(&self)
    depth -= 1
    if bytes.count > start { newline() }
    bytes.append(close)
    needsComma = true
  }

  /// Starts a member of an object; its value is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indentWidth > 0 { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
    afterKey = true
  }
  private var afterKey = false

  package mutating func value(_ s: String) { separate(); quote(s); needsComma = true }
  package mutating func value(_ n: Int) { separate(); bytes.append(contentsOf: String(n).utf8); needsComma = true }
  package mutating func value(_ b: Bool) {
    separate(); bytes.append(contentsOf: (b ? "true" : "false").utf8); needsComma = true
  }
  package mutating func null() { separate(); bytes.append(contentsOf: "null".utf8); needsComma = true }
  /// A number already written as JSON writes numbers.
  package mutating func number(_ literal: String) {
    separate(); bytes.append(contentsOf: literal.utf8); needsComma = true
  }

  package mutating func value(_ s: String?) { if let s { value(s) } else { null() } }
  package mutating func member(_ name: String, _ s: String?) { key(name); value(s) }
  package mutating func member(_ name: String, _ n: Int) { key(name); value(n) }
  package mutating func member(_ name: String, _ b: Bool) { key(name); value(b) }
  package mutating func member(_ name: String, _ list: [String]) {
    key(name)
    array { w in for s in list { w.value(s) } }
  }

  private mutating func separate() {
    if afterKey { afterKey = false; return }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newline() }
  }

  private mutating func newline() {
    guard indentWidth > 0 else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(depth * indentWidth) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ s: String) {
    bytes.append(UInt8(ascii: "\""))
    for b in s.utf8 {
      switch b {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [UInt8(ascii: "\\"), b])
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), b])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hex[Int(b >> 4)])
        bytes.append(hex[Int(b & 15)])
      default: bytes.append(b)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
