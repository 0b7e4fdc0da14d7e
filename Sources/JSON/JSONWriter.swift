/// Writes JSON onto bytes. Same calls, same bytes out: keys stand in the order they are written.
package struct JSONWriter {
  /// What has been written and not yet been given to the sink; everything when there is none.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let indentWidth: Int
  private var depth = 0
  private let sink: (([UInt8]) -> Void)?
  /// How many bytes are gathered before the sink gets them.
  private static let portion = 1 << 15

  /// `indent` 0 writes everything on one line. With a sink no more than a few pages stand in memory at a time: it
  /// takes the bytes portion by portion, the last of them with `finish`.
  package init(indent: Int = 0, sink: (([UInt8]) -> Void)? = nil) {
    indentWidth = indent
    self.sink = sink
    bytes.reserveCapacity(sink == nil ? 4096 : JSONWriter.portion + 4096)
  }

  /// Gives the sink what is left.
  package mutating func finish() {
    guard let sink, !bytes.isEmpty else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
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
    body(&self)
    depth -= 1
    if needsComma { newline() }
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
  package mutating func value(_ n: Int) {
    separate()
    if n < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = n.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    needsComma = true
  }
  /// A text that is known as UTF-8.
  package mutating func value(utf8: ArraySlice<UInt8>) {
    separate()
    utf8.withUnsafeBufferPointer { quote($0) }
    needsComma = true
  }
  package mutating func value(_ b: Bool) {
    separate(); bytes.append(contentsOf: (b ? "true" : "false").utf8); needsComma = true
  }
  package mutating func null() { separate(); bytes.append(contentsOf: "null".utf8); needsComma = true }
  /// A number already written as JSON writes numbers.
  package mutating func number(_ literal: String) {
    separate(); bytes.append(contentsOf: literal.utf8); needsComma = true
  }

  /// Values that another writer has written, parted by commas; they may come in portions.
  package mutating func written(_ portions: ((ArraySlice<UInt8>) -> Void) -> Void) {
    separate()
    portions { portion in
      bytes.append(contentsOf: portion)
      if bytes.count >= JSONWriter.portion { finish() }
    }
    needsComma = true
  }

  package mutating func value(_ s: String?) { if let s { value(s) } else { null() } }
  package mutating func member(_ name: String, _ s: String?) { key(name); value(s) }
  package mutating func member(_ name: String, utf8: ArraySlice<UInt8>) { key(name); value(utf8: utf8) }
  package mutating func member(_ name: String, _ n: Int) { key(name); value(n) }
  package mutating func member(_ name: String, _ b: Bool) { key(name); value(b) }
  package mutating func member(_ name: String, _ list: [String]) {
    key(name)
    array { w in for s in list { w.value(s) } }
  }

  private mutating func separate() {
    if afterKey { afterKey = false; return }
    if bytes.count >= JSONWriter.portion { finish() }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newline() }
  }

  private mutating func newline() {
    guard indentWidth > 0 else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(depth * indentWidth) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ s: String) {
    var s = s
    s.withUTF8 { quote($0) }
  }

  /// Copies whole runs between the few bytes that are written otherwise.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for (i, b) in text.enumerated() {
      guard b < 0x20 || b == UInt8(ascii: "\"") || b == UInt8(ascii: "\\") else {
        if i - start >= JSONWriter.portion {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
          start = i
          finish()
        }
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      escape(b)
      start = i + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    default: bytes.append(byte)
    }
    if bytes.count >= 2 * JSONWriter.portion { finish() }
  }
}
