import Glibc

/// A blocking client that sends exactly the bytes it is told, wrong ones too. Reads give up after a minute.
package final class SocketClient {
  package let descriptor: Int32
  private var pending: [UInt8] = []

  package struct Reply {
    package var status = 0
    package var head = ""
    package var body: [UInt8] = []
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The first field of that name.
    package func header(_ name: String) -> String? {
      for line in head.split(separator: "\r\n").dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        if line[..<colon].lowercased() == name.lowercased() { return String(line[colon...].dropFirst(2)) }
      }
      return nil
    }
  }

  /// Nil when nobody listens.
  package init?(port: UInt16) {
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    guard let opened = Self.connected(AF_INET, &name) else { return nil }
    descriptor = opened
  }

  package init?(unix path: String) {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    guard let opened = Self.connected(AF_UNIX, &name) else { return nil }
    descriptor = opened
  }

  deinit { close(descriptor) }

  private static func connected<Name>(_ family: Int32, _ name: inout Name) -> Int32? {
    signal(SIGPIPE, SIG_IGN)
    let opened = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(opened, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(opened, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let status = withUnsafeBytes(of: &name) {
      connect(opened, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(MemoryLayout<Name>.size))
    }
    if status == 0 { return opened }
    close(opened)
    return nil
  }

  /// False when the other side does not take it.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + sent, bytes.count - sent) }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// No more will be sent; answers can still be read.
  package func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// One answer; nil when the connection ends or is silent before it is whole.
  package func reply(bodyless: Bool = false) -> Reply? {
    guard var reply = head() else { return nil }
    if bodyless || reply.status == 304 || reply.status == 204 || reply.status < 200 { return reply }
    if reply.header("Transfer-Encoding") == "chunked" {
      while let chunk = self.chunk() {
        if chunk.isEmpty { return reply }
        reply.body += chunk
      }
      return nil
    }
    guard let length = reply.header("Content-Length").flatMap({ Int($0) }) else { return reply }
    guard let body = take(length) else { return nil }
    reply.body = body
    return reply
  }

  /// The head of an answer alone; its body is read by `chunk`.
  package func head() -> Reply? {
    guard let head = take(through: "\r\n\r\n") else { return nil }
    var reply = Reply()
    reply.head = String(decoding: head, as: UTF8.self)
    let words = reply.head.split(separator: " ", maxSplits: 2)
    reply.status = words.count > 1 ? Int(words[1]) ?? 0 : 0
    return reply
  }

  /// One chunk; empty at the end of the body, nil when the connection broke.
  package func chunk() -> [UInt8]? {
    guard let line = take(through: "\r\n"),
      let size = Int(String(decoding: line.dropLast(2), as: UTF8.self), radix: 16),
      let bytes = take(size + 2)
    else { return nil }
    return Array(bytes.dropLast(2))
  }

  /// True when the other side has closed and nothing is left to read.
  package func isClosed() -> Bool { pending.isEmpty && !fill() }

  private func take(through end: String) -> [UInt8]? {
    let end = Array(end.utf8)
    var start = 0
    while true {
      while start + end.count <= pending.count {
        if pending[start..<(start + end.count)].elementsEqual(end) { return take(start + end.count) }
        start += 1
      }
      guard fill() else { return nil }
    }
  }

  private func take(_ count: Int) -> [UInt8]? {
    while pending.count < count { guard fill() else { return nil } }
    defer { pending.removeFirst(count) }
    return Array(pending.prefix(count))
  }

  private func fill() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    pending += buffer.prefix(count)
    return true
  }
}
