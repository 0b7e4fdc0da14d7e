/// The pairs of a query or a form, in order; a name may come several times.
package struct Fields: Sendable, Equatable, Sequence {
  package private(set) var pairs: [(name: String, value: String)] = []

  package init() {}
  package init(_ pairs: KeyValuePairs<String, String>) {
    for (name, value) in pairs { append(name, value) }
  }

  package var isEmpty: Bool { pairs.isEmpty }
  package var count: Int { pairs.count }
  package func makeIterator() -> IndexingIterator<[(name: String, value: String)]> { pairs.makeIterator() }

  /// The first value of that name.
  package subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
  package func all(_ name: String) -> [String] { pairs.compactMap { $0.name == name ? $0.value : nil } }

  package mutating func append(_ name: String, _ value: String) { pairs.append((name, value)) }

  package static func == (a: Fields, b: Fields) -> Bool { a.pairs.elementsEqual(b.pairs, by: ==) }

  /// `a=1&b=2`, refused when malformed or longer than `limit` pairs.
  static func read(_ bytes: some Collection<UInt8>, limit: Int) throws(Refusal) -> Fields {
    var fields = Fields()
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      guard fields.count < limit else { throw .tooManyFields(limit) }
      let equals = pair.firstIndex(of: UInt8(ascii: "="))
      guard let name = PercentCoding.decode(pair[..<(equals ?? pair.endIndex)], plusIsBlank: true) else {
        throw .malformed("form")
      }
      guard let equals else {
        fields.append(name, "")
        continue
      }
      guard let value = PercentCoding.decode(pair[pair.index(after: equals)...], plusIsBlank: true) else {
        throw .malformed("form")
      }
      fields.append(name, value)
    }
    return fields
  }

  /// As a query or a form body.
  package var encoded: String {
    pairs.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
  }
}
