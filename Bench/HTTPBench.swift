import Glibc
import HTTP

/// The server and a client in one process, over the loopback. CPU of the server is that of the process without the
/// client's thread.
enum HTTPBench {
  private static let page = FixedAddress("/trang")
  private static let waiting = FixedAddress("/trang-cho")
  private static let upload = FixedAddress("/tai-len")

  private static func site() -> Router {
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: 2048)
    var routes = Routes()
    routes.get(page) { _ in .page(body) }
    routes.get(waiting) { _ in
      await Task.yield()
      return .page(body)
    }
    routes.post(upload, body: .upload(limit: 1 << 30)) { request in
      .text(String(request.form.files.reduce(0) { $0 + $1.size }))
    }
    return Router(routes)
  }

  private static func start(_ options: ServerOptions = ServerOptions()) throws -> (Server, UInt16) {
    let server = try Server.start(site(), at: .ipv4(port: 0), options)
    guard case .ipv4(let port) = server.address else { fail("no port") }
    return (server, port)
  }

  /// Prints one line for each: name, requests, CPU µs of the server for each request.
  static func run() async throws {
    let (server, port) = try start()
    for (name, address) in [("sync", page()), ("async", waiting())] {
      let lines = (0..<32).map { _ in open(port) }
      let request = Array("GET \(address) HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: a=b\r\n\r\n".utf8)
      _ = rounds(50, lines, request)
      let (process, own) = (cpuMicroseconds(CLOCK_PROCESS_CPUTIME_ID), cpuMicroseconds(CLOCK_THREAD_CPUTIME_ID))
      let count = rounds(1000, lines, request)
      let spent =
        (cpuMicroseconds(CLOCK_PROCESS_CPUTIME_ID) - process) - (cpuMicroseconds(CLOCK_THREAD_CPUTIME_ID) - own)
      print("page 2 kB \(name)\t\(count)\t\(spent / Double(count))")
      for line in lines { close(line) }
    }
    await server.stop(within: 5)
    try await idle()
  }

  /// Memory of connections that wait.
  private static func idle() async throws {
    let (server, port) = try start()
    let before = statusKilobytes("VmRSS")
    let request = Array("GET \(page()) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    let lines = (0..<900).map { _ in open(port) }
    _ = rounds(1, lines, request)
    print("idle connections\t\(lines.count)\t\(statusKilobytes("VmRSS") - before) kB")
    for line in lines { close(line) }
    await server.stop(within: 5)
  }

  /// Sends so many megabytes as one file; prints the bytes the handler saw and the peak of memory in MB.
  static func upload(megabytes: Int) async throws {
    let (server, port) = try start()
    let line = open(port)
    let head = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\r\n"
    let length = head.utf8.count + megabytes << 20 + "\r\n--b--\r\n".utf8.count
    sendAll(
      line,
      Array(
        """
        POST \(upload()) HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n\
        Content-Length: \(length)\r\n\r\n\(head)
        """.utf8))
    let piece = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 4) }
    for _ in 0..<megabytes { sendAll(line, piece) }
    sendAll(line, Array("\r\n--b--\r\n".utf8))
    var answer = [UInt8](repeating: 0, count: 4096)
    let got = read(line, &answer, answer.count)
    let body = answer.prefix(max(0, got)).split(separator: UInt8(ascii: "\n")).last ?? []
    print("\(String(decoding: body, as: UTF8.self))\t\(statusKilobytes("VmHWM") >> 10)")
    close(line)
    await server.stop(within: 5)
  }

  /// Each connection sends one request, then each reads its answer; all that again. The number of requests.
  private static func rounds(_ count: Int, _ lines: [Int32], _ request: [UInt8]) -> Int {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    for _ in 0..<count {
      for line in lines { sendAll(line, request) }
      for line in lines {
        var got = 0
        while got < 2048 {
          let more = read(line, &buffer, buffer.count)
          guard more > 0 else { fail("an answer is missing") }
          got += more
        }
      }
    }
    return count * lines.count
  }

  private static func open(_ port: UInt16) -> Int32 {
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let status = withUnsafeBytes(of: &name) {
      connect(line, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(MemoryLayout<sockaddr_in>.size))
    }
    guard status == 0 else { fail("cannot connect") }
    return line
  }

  private static func sendAll(_ line: Int32, _ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(line, $0.baseAddress! + sent, bytes.count - sent) }
      guard count > 0 else { fail("cannot send") }
      sent += count
    }
  }

  private static func cpuMicroseconds(_ clock: clockid_t) -> Double {
    var now = timespec()
    clock_gettime(clock, &now)
    return Double(now.tv_sec) * 1_000_000 + Double(now.tv_nsec) / 1000
  }

  /// A figure of /proc/self/status, in kB.
  private static func statusKilobytes(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(name + ":") { return Int(text.filter { $0.isNumber }) ?? 0 }
    }
    return 0
  }
}
