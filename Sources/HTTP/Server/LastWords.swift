import Glibc

/// An answer written past the library, for a client that does not stop sending: the library takes an answer only
/// before or after a body. The connection is closed right after it.
enum LastWords {
  static func send(_ refusal: Refusal, on descriptor: Int32) {
    let body = Array((refusal.message.vi + "\n").utf8)
    let head = """
      HTTP/1.1 \(refusal.status.rawValue) Refused\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Length: \(body.count)\r
      Connection: close\r
      \r\n
      """
    let bytes = Array(head.utf8) + body
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    shutdown(descriptor, Int32(SHUT_WR))
  }
}
