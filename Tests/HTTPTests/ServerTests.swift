import Glibc
import TestSupport
import Testing

@testable import HTTP

/// On a real socket. Each test has its own server.
@Suite(.serialized) struct ServerTests {
  static func withServer(
    _ options: ServerOptions = ServerOptions(), ended: Counter = Counter(), hooks: RouterHooks = RouterHooks(),
    _ body: (Server, UInt16) async throws -> Void
  ) async throws {
    let server = try Server.start(SampleSite.router(hooks: hooks, ended: ended), at: .ipv4(port: 0), options)
    guard case .ipv4(let port) = server.address else { return }
    do { try await body(server, port) } catch {
      await server.stop(within: 1)
      throw error
    }
    await server.stop(within: 2)
    #expect(server.service.alive.load(ordering: .acquiring) == 0, "no request is left behind")
    #expect(access(server.service.folder, F_OK) != 0, "the directory of uploads is gone")
  }

  @Test func `Requests follow one another on one connection`() async throws {
    try await Self.withServer { _, port in
      let client = try #require(SocketClient(port: port))
      for number in 1...20 {
        client.send("GET /muc/\(number) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(client.reply()?.text == "mục \(number)")
      }
    }
  }

  @Test func `Pipelined requests are answered in order, waiting ones too`() async throws {
    try await Self.withServer { _, port in
      let client = try #require(SocketClient(port: port))
      let paths = ["/muc/1", "/cham/60", "/muc/2", "/cham/5", "/khong-co", "/muc/3"]
      client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
      let replies = paths.map { _ in client.reply() }
      #expect(replies.map { $0?.status } == [200, 200, 200, 200, 404, 200])
      #expect(replies[1]?.text == "xong sau 60" && replies[5]?.text == "mục 3")
    }
  }
}
