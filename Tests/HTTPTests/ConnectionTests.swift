import Glibc
import Synchronization
import TestSupport
import Testing

@testable import HTTP

@Suite(.serialized) struct ConnectionTests {
  @Test func `Requests follow one another on one connection`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      for number in 1...20 {
        client.request("GET /muc/\(number)")
        #expect(client.reply()?.text == "mục \(number)")
      }
    }
  }

  @Test func `Pipelined requests are answered in order, waiting ones too`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      let paths = ["/muc/1", "/cham/60", "/muc/2", "/cham/5", "/khong-co", "/muc/3"]
      client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
      let replies = paths.map { _ in client.reply() }
      #expect(replies.map { $0?.status } == [200, 200, 200, 200, 404, 200])
      #expect(replies[1]?.text == "xong sau 60" && replies[5]?.text == "mục 3")
    }
  }

  @Test func `The socket and memory say the same`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      let memory = MemoryClient(SampleSite.router())
      memory.followsRedirects = false
      for path in ["/", "/muc/7", "/khong-co", "/hong", "/chao/%ff", "/banh/a", "/muc/7/"] {
        client.request("GET \(path)")
        let (wire, inside) = (try #require(client.reply()), await memory.get(path))
        #expect(wire.status == Int(inside.status.rawValue))
        #expect(wire.body == inside.body)
        for field in inside.headers { #expect(wire.header(field.name) == field.value) }
      }
    }
  }

  @Test func `HEAD sends the length and no body`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("HEAD /trang/2000")
      #expect(client.reply(bodyless: true)?.header("Content-Length") == "2000")
      client.request("GET /muc/1")
      #expect(client.reply()?.text == "mục 1")
    }
  }

  @Test func `Files go with ranges and tags`() async throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", Array("0123456789".utf8))
    try await withServer(ServerOptions(), SampleSite.router(folder: folder.path)) { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("GET /tep/a.txt", ["Range: bytes=2-4"])
      let part = try #require(client.reply())
      #expect(part.status == 206 && part.text == "234" && part.header("Content-Range") == "bytes 2-4/10")
      client.request("GET /tep/a.txt", ["Range: bytes=10-"])
      #expect(client.reply()?.status == 416)
      client.request("GET /tep/a.txt", ["If-None-Match: \(part.header("ETag") ?? "")"])
      #expect(client.reply()?.status == 304)
      client.request("HEAD /tep/a.txt")
      #expect(client.reply(bodyless: true)?.header("Content-Length") == "10")
      client.request("GET /tep/a.txt")
      #expect(client.reply()?.text == "0123456789")
    }
  }

  @Test func `64 clients at once`() async throws {
    try await withServer { _, port in
      let wrong = Counter()
      let done = Counter()
      let threads = (0..<64).map { number in
        startThread {
          defer { done.add() }
          guard let client = SocketClient(port: port) else { return wrong.add() }
          for round in 0..<20 {
            let path = round % 5 == 4 ? "/cham/3" : "/trang/\(500 * number + round)"
            client.request("GET \(path)")
            guard let reply = client.reply(), reply.status == 200 else { return wrong.add() }
            if round % 5 != 4, reply.body.count != 500 * number + round { wrong.add() }
          }
        }
      }
      #expect(await eventually { done.value == 64 })
      for thread in threads { pthread_join(thread, nil) }
      #expect(wrong.value == 0)
    }
  }

  @Test func `A socket of the file system, also where a dead server left its file`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/http.sock"
    for _ in 0..<2 {
      let dead = try ListenSocket.open(.unix(path: path))
      close(dead.descriptor)
      let server = try Server.start(SampleSite.router(), at: .unix(path: path))
      let client = try #require(SocketClient(unix: path))
      client.request("GET /banh/a", ["X-Forwarded-Proto: https"])
      #expect(client.reply()?.header("Set-Cookie") == "phien=a; Path=/; HttpOnly; SameSite=Lax; Secure")
      #expect(throws: StartProblem.taken(.unix(path: path))) {
        try Server.start(SampleSite.router(), at: .unix(path: path))
      }
      #expect(await server.stop(within: 2))
      #expect(access(path, F_OK) != 0)
    }
  }

  @Test func `The loopback of IPv6`() async throws {
    let server = try Server.start(SampleSite.router(), at: .ipv6(port: 0))
    #expect(server.address.description.hasPrefix("[::1]:") && server.address != .ipv6(port: 0))
    #expect(await server.stop(within: 2))
  }

  @Test func `A taken port is told with its remedy`() async throws {
    try await withServer { server, port in
      let problem = #expect(throws: StartProblem.self) {
        try Server.start(SampleSite.router(), at: .ipv4(port: port))
      }
      #expect(problem?.key == "listen.taken")
      #expect(problem?.message.vi.contains("127.0.0.1:\(port)") == true)
      #expect(problem?.fix.vi.contains("--listen") == true)
    }
  }

  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1:8080"), ("localhost:80", "127.0.0.1:80"), (":9", "127.0.0.1:9"),
    ("[::1]:8080", "[::1]:8080"), ("unix:/run/a.sock", "unix:/run/a.sock"), ("0.0.0.0:80", "listen.too-open"),
    ("[::]:80", "listen.too-open"), ("10.0.0.1:80", "listen.address"), ("127.0.0.1", "listen.address"),
    ("127.0.0.1:65536", "listen.address"), ("127.0.0.1:", "listen.address"), ("unix:a.sock", "listen.address"),
    ("", "listen.address"), ("127.0.0.1:+80", "listen.address"),
  ])
  func `Addresses to listen on`(_ text: String, _ expected: String) {
    do throws(StartProblem) {
      #expect(try ListenAddress(text).description == expected)
    } catch {
      #expect(error.key == expected)
    }
  }
}
