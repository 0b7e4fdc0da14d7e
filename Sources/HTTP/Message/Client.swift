/// Who asks, and how far it is from us.
package struct Client: Sendable, Equatable {
  /// The peer of the connection.
  package enum Peer: Sendable, Equatable {
    case ipv4([UInt8])
    case ipv6([UInt8])
    case unixSocket

    /// Only these may speak for others: the reverse proxy stands on the same machine.
    var isLocal: Bool {
      switch self {
      case .ipv4(let bytes): bytes.first == 127
      case .ipv6(let bytes):
        bytes == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
          || bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127])
      case .unixSocket: true
      }
    }

    var description: String {
      switch self {
      case .ipv4(let bytes): bytes.map(String.init).joined(separator: ".")
      case .ipv6(let bytes):
        stride(from: 0, to: bytes.count - 1, by: 2).map {
          String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
        }.joined(separator: ":")
      case .unixSocket: "unix"
      }
    }
  }

  /// For rate limits and the sign-in history of the person concerned; never for the access log.
  package let address: String
  /// The client reached us, or the proxy in front of us, by TLS.
  package let isSecure: Bool
  /// The client sits on this machine and no proxy stands between: cookies may go without Secure.
  package let isOnThisMachine: Bool
  /// Host as the client wrote it.
  package let host: String

  /// `X-Forwarded-*` count only from a local peer, and only their last entry: the one our own proxy wrote.
  init(peer: Peer, headers: Headers) {
    let forwardedFor = peer.isLocal ? Self.last(headers.all("X-Forwarded-For")) : nil
    let proto = peer.isLocal ? Self.last(headers.all("X-Forwarded-Proto")) : nil
    let forwardedHost = peer.isLocal ? Self.last(headers.all("X-Forwarded-Host")) : nil
    address = forwardedFor.map { String($0.prefix(64)) } ?? peer.description
    isSecure = proto == "https"
    isOnThisMachine = peer.isLocal && peer != .unixSocket && forwardedFor == nil && proto == nil
    host = forwardedHost ?? headers["Host"] ?? ""
  }

  private static func last(_ values: [String]) -> String? {
    guard let piece = values.last?.utf8.split(separator: UInt8(ascii: ",")).last else { return nil }
    let word = MediaType.trimmed(Array(piece)[...])
    return word.isEmpty ? nil : word
  }
}
