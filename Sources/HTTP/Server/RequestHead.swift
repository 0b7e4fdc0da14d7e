import CMicroHTTPD
import Glibc

/// Reads the head of a request out of the library, once, and holds it to our bounds.
struct RequestHead {
  let headers: Headers
  let client: Client

  init(_ connection: OpaquePointer) {
    var headers = Headers()
    withUnsafeMutablePointer(to: &headers) { place in
      _ = MHD_get_connection_values_n(connection, .HEADER_KIND, onHeader, place)
    }
    self.headers = headers
    client = Client(peer: Self.peer(connection), headers: headers)
  }

  /// The request, once the end of its head and of its body are beyond doubt.
  func request(_ method: UnsafePointer<CChar>, target: [UInt8]) throws(Refusal) -> Request {
    guard let method = Method(rawValue: String(cString: method)) else { throw .unknownMethod }
    return Request(method: method, target: try Target(target), headers: headers, client: client)
  }

  /// For a request refused before it could be read: enough to word the refusal.
  var unreadable: Request { Request(method: .get, target: .root, headers: headers, client: client) }

  /// What two servers in a row could read differently is refused (RFC 9112 section 6.3).
  func check(fields limit: Int) throws(Refusal) {
    guard headers.count <= limit else { throw .headersTooLarge }
    let lengths = headers.all("Content-Length")
    let codings = headers.all("Transfer-Encoding")
    guard lengths.count <= 1, codings.count <= 1, lengths.isEmpty || codings.isEmpty, headers.all("Host").count <= 1
    else { throw .malformed("head") }
    if let length = lengths.first {
      guard (1...18).contains(length.utf8.count), length.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
        throw .malformed("head")
      }
    }
    if let coding = codings.first, !Headers.isSame(coding, "chunked") { throw .malformed("head") }
    for field in headers {
      guard Headers.isName(field.name), field.value.utf8.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 })
      else { throw .malformed("head") }
    }
  }

  /// Bytes of the body; nil when it comes in chunks.
  var length: Int? {
    headers["Transfer-Encoding"] != nil ? nil : headers["Content-Length"].flatMap { Int($0) } ?? 0
  }

  private static func peer(_ connection: OpaquePointer) -> Client.Peer {
    guard let address = thidua_client_address(connection) else { return .unixSocket }
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { name in
        .ipv4(withUnsafeBytes(of: name.pointee.sin_addr) { Array($0) })
      }
    case AF_INET6:
      return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { name in
        .ipv6(withUnsafeBytes(of: name.pointee.sin6_addr) { Array($0) })
      }
    default: return .unixSocket
    }
  }
}

private let onHeader: MHD_KeyValueIteratorN = { place, _, name, nameLength, value, valueLength in
  guard let headers = place?.assumingMemoryBound(to: Headers.self), let name else { return .YES }
  let value = value.map { UnsafeRawBufferPointer(start: $0, count: valueLength) }
  headers.pointee.receive(
    String(decoding: UnsafeRawBufferPointer(start: name, count: nameLength), as: UTF8.self),
    value.map { String(decoding: $0, as: UTF8.self) } ?? "")
  return .YES
}
