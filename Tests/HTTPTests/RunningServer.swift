import Glibc
import TestSupport
import Testing

@testable import HTTP

/// A server on a free port for the length of a test; nothing of it may be left afterwards. The body may block.
func withServer(
  _ options: ServerOptions = ServerOptions(), _ router: Router = SampleSite.router(),
  _ body: @Sendable (Server, UInt16) async throws -> Void
) async throws {
  try await withTaskExecutorPreference(OwnThread()) {
    let server = try Server.start(router, at: .ipv4(port: 0), options)
    guard case .ipv4(let port) = server.address else { return }
    do {
      try await body(server, port)
    } catch {
      await server.stop(within: 1)
      throw error
    }
    await server.stop(within: 5)
    #expect(server.service.alive.load(ordering: .acquiring) == 0, "a request is left behind")
    #expect(access(server.service.folder, F_OK) != 0, "the directory of uploads is left behind")
  }
}

/// Waits for something that another thread brings about; false after half a minute.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<6000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return condition()
}

extension SocketClient {
  /// A request with Host and these fields; the body gets its length.
  @discardableResult
  func request(_ line: String, _ fields: [String] = [], body: [UInt8] = []) -> Bool {
    var head = "\(line) HTTP/1.1\r\nHost: localhost\r\n"
    for field in fields { head += field + "\r\n" }
    if !body.isEmpty { head += "Content-Length: \(body.count)\r\n" }
    return send(Array((head + "\r\n").utf8) + body)
  }
}
