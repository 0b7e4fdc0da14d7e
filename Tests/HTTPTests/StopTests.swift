import Glibc
import TestSupport
import Testing

@testable import HTTP

@Suite(.serialized) struct StopTests {
  @Test func `A running request finishes, new ones are refused`() async throws {
    let gate = SampleSite.Gate()
    try await withServer(ServerOptions(), SampleSite.router(gate: gate)) { server, port in
      let (running, idle) = (try #require(SocketClient(port: port)), try #require(SocketClient(port: port)))
      idle.request("GET /muc/1")
      #expect(idle.reply()?.status == 200)
      running.request("GET /giu")
      #expect(await eventually { server.running == 1 })
      let stopping = Task(executorPreference: OwnThread()) { await server.stop(within: 60) }
      #expect(await eventually { server.service.isStopping.load(ordering: .acquiring) })
      #expect(await eventually { SocketClient(port: port) == nil }, "no new connection")
      idle.request("GET /muc/2")
      let refused = try #require(idle.reply())
      #expect(refused.status == 503 && refused.header("Retry-After") == "30" && refused.text.contains("đang dừng"))
      gate.isOpen.store(true, ordering: .releasing)
      let reply = try #require(running.reply())
      #expect(reply.status == 200 && reply.text == "được thả")
      #expect(reply.header("Connection")?.lowercased() == "close")
      #expect(await stopping.value)
    }
  }

  @Test func `A handler that does not end is answered for`() async throws {
    try await withServer { server, port in
      let client = try #require(SocketClient(port: port))
      client.request("GET /cham/3000")
      #expect(await eventually { server.running == 1 })
      #expect(await server.stop(within: 0.2) == false)
      #expect(client.reply()?.status == 503)
    }
  }

  @Test func `A handler past its time is answered for, its late answer dropped`() async throws {
    var options = ServerOptions()
    options.handlerSeconds = 1
    try await withServer(options) { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("GET /cham/2000")
      #expect(client.reply()?.status == 504)
      client.request("GET /muc/1")
      #expect(client.reply()?.text == "mục 1")
      try await Task.sleep(for: .milliseconds(1200))
      client.request("GET /muc/2")
      #expect(client.reply()?.text == "mục 2")
    }
  }

  @Test func `A silent connection is closed`() async throws {
    var options = ServerOptions()
    options.idleSeconds = 1
    try await withServer(options) { _, port in
      let client = try #require(SocketClient(port: port))
      client.send("GET /muc/1 HTTP/1.1\r\nHo")
      #expect(client.isClosed() || client.reply()?.status == 408)
    }
  }

  @Test func `A client that drips is sent away, head or body`() async throws {
    var options = ServerOptions()
    (options.headSeconds, options.idleSeconds, options.bodyBytesPerSecond) = (1, 2, 1000)
    try await withServer(options) { _, port in
      for head in ["GET /muc/1 HTTP/1.1\r\n", "POST /lap-lai HTTP/1.1\r\nHost: a\r\nContent-Length: 3000\r\n\r\n"] {
        let client = try #require(SocketClient(port: port))
        client.send(head)
        var sent = 0
        while sent < 200, client.send("a") {
          sent += 1
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(sent < 150)
      }
    }
  }

  @Test func `Stopping twice and starting again`() async throws {
    for _ in 0..<3 {
      let server = try Server.start(SampleSite.router(), at: .ipv4(port: 0))
      #expect(await server.stop(within: 1))
      #expect(await server.stop(within: 1))
    }
  }
}
