/// The cookies a client keeps: by name, for a path and what lies below it.
package struct CookieJar: Sendable {
  private struct Kept: Sendable {
    var value: String
    var path: String
  }
  private var kept: [String: Kept] = [:]

  package subscript(_ name: String) -> String? { kept[name]?.value }

  /// The Cookie header for an address, names in order.
  func line(for address: String) -> String? {
    let path = String(address.prefix { $0 != "?" })
    let pairs = kept.filter { path.hasPrefix($0.value.path) }.sorted { $0.key < $1.key }
    return pairs.isEmpty ? nil : pairs.map { "\($0.key)=\($0.value.value)" }.joined(separator: "; ")
  }

  mutating func take(_ line: String) {
    let (pair, attributes) = MediaType.split(line)
    guard let equals = pair.firstIndex(of: "=") else { return }
    let name = String(pair[..<equals])
    let options = Dictionary(attributes, uniquingKeysWith: { first, _ in first })
    if options["max-age"] == "0" {
      kept[name] = nil
    } else {
      kept[name] = Kept(value: String(pair[pair.index(after: equals)...]), path: options["path"] ?? "/")
    }
  }
}
