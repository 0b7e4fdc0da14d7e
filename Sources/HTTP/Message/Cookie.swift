/// A cookie we set: HttpOnly, SameSite=Lax, and Secure unless the client sits on the same machine.
package struct Cookie: Sendable, Equatable {
  package var name: String
  package var value: String
  /// Seconds to live; nil lasts as long as the browser, 0 removes it.
  package var maxAge: Int?
  package var path = "/"
  /// Sent only with requests that start on our own pages (signing, votes).
  package var isStrict = false

  package init(_ name: String, _ value: String, maxAge: Int? = nil) {
    self.name = name
    self.value = value
    self.maxAge = maxAge
  }

  package static func removal(_ name: String) -> Cookie { Cookie(name, "", maxAge: 0) }

  /// The value of Set-Cookie; nil for a cookie that cannot be written without changing its meaning.
  func line(secure: Bool) -> String? {
    guard Headers.isName(name), value.utf8.allSatisfy(Self.isValueByte), Self.isPath(path) else { return nil }
    var line = "\(name)=\(value); Path=\(path); HttpOnly; SameSite=\(isStrict ? "Strict" : "Lax")"
    if let maxAge { line += "; Max-Age=\(maxAge)" }
    if secure { line += "; Secure" }
    return line
  }

  /// cookie-octet of RFC 6265 section 4.1.1.
  private static func isValueByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x2B, 0x2D...0x3A, 0x3C...0x5B, 0x5D...0x7E: true
    default: false
    }
  }

  private static func isPath(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/") && path.utf8.allSatisfy { isValueByte($0) }
  }

  /// The pairs of Cookie headers, at most `limit` of them; the first of a name counts.
  static func read(_ lines: [String], limit: Int = 50) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    for line in lines {
      for pair in line.utf8.split(separator: UInt8(ascii: ";")) {
        guard found.count < limit, let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
        let name = trimmed(pair[..<equals])
        var value = trimmed(pair[pair.index(after: equals)...])
        if value.utf8.count >= 2, value.utf8.first == 0x22, value.utf8.last == 0x22 {
          value = String(value.dropFirst().dropLast())
        }
        if !name.isEmpty, !found.contains(where: { $0.name == name }) { found.append((name, value)) }
      }
    }
    return found
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String {
    var rest = bytes
    while rest.first == 0x20 || rest.first == 0x09 { rest.removeFirst() }
    while rest.last == 0x20 || rest.last == 0x09 { rest.removeLast() }
    return String(Substring(rest))
  }
}
