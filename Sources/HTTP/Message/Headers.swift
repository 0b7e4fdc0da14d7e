/// Fields of a head in the order they came, names compared without case.
package struct Headers: Sendable, Equatable, Sequence {
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  private var fields: [Field] = []
  /// False once somebody tried to set a field that would break the head (a line end in a value, a name that is no
  /// token). Such a response is never sent: it is answered 500 instead, whole.
  package private(set) var isSound = true

  package init() {}
  package init(_ pairs: KeyValuePairs<String, String>) {
    for (name, value) in pairs { add(name, value) }
  }

  package var count: Int { fields.count }
  package func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }

  /// The first value of that name.
  package subscript(_ name: String) -> String? {
    for field in fields where Self.isSame(field.name, name) { return field.value }
    return nil
  }

  package func all(_ name: String) -> [String] {
    fields.compactMap { Self.isSame($0.name, name) ? $0.value : nil }
  }

  package mutating func add(_ name: String, _ value: String) {
    guard Self.isName(name), Self.isValue(value) else {
      isSound = false
      return
    }
    fields.append(Field(name: name, value: value))
  }

  /// Replaces every field of that name.
  package mutating func set(_ name: String, _ value: String) {
    remove(name)
    add(name, value)
  }

  package mutating func setDefault(_ name: String, _ value: String) {
    if self[name] == nil { add(name, value) }
  }

  package mutating func remove(_ name: String) {
    fields.removeAll { Self.isSame($0.name, name) }
  }

  /// A field as a client sent it: kept even where we would not send it.
  mutating func receive(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.utf8, b.utf8)
    guard a.count == b.count else { return false }
    for (x, y) in zip(a, b) where lowered(x) != lowered(y) { return false }
    return true
  }

  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// A token of RFC 9110 section 5.6.2.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(isTokenByte)
  }

  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x21, 0x23, 0x24, 0x25, 0x26, 0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }

  /// No control characters, line ends above all, and no blanks at the ends.
  static func isValue(_ value: String) -> Bool {
    let bytes = value.utf8
    guard bytes.first != 0x20, bytes.last != 0x20 else { return false }
    return bytes.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }
}
