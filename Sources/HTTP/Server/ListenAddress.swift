/// Where the server listens: this machine only. Other machines come through the reverse proxy.
package enum ListenAddress: Sendable, Equatable, CustomStringConvertible {
  /// 127.0.0.1; port 0 lets the system choose.
  case ipv4(port: UInt16)
  /// [::1]
  case ipv6(port: UInt16)
  /// A socket of the file system.
  case unix(path: String)

  /// `127.0.0.1:8080`, `localhost:8080`, `:8080`, `[::1]:8080`, `unix:/run/thidua/http.sock`.
  package init(_ text: String) throws(StartProblem) {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      guard path.hasPrefix("/"), path.utf8.count <= 107 else { throw .badAddress(text) }
      self = .unix(path: path)
      return
    }
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
      let port = Self.port(text.utf8[text.utf8.index(after: colon)...])
    else { throw .badAddress(text) }
    switch String(text[..<colon]) {
    case "", "127.0.0.1", "localhost": self = .ipv4(port: port)
    case "[::1]": self = .ipv6(port: port)
    case "0.0.0.0", "[::]", "*": throw .tooOpen(text)
    default: throw .badAddress(text)
    }
  }

  private static func port(_ digits: Substring.UTF8View) -> UInt16? {
    guard (1...5).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return UInt16(Substring(digits))
  }

  package var description: String {
    switch self {
    case .ipv4(let port): "127.0.0.1:\(port)"
    case .ipv6(let port): "[::1]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }

  /// What a person puts into the browser; nil for a socket of the file system.
  package var url: String? {
    if case .unix = self { nil } else { "http://\(description)/" }
  }
}
