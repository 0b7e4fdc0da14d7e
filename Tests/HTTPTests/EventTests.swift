import Glibc
import TestSupport
import Testing

@testable import HTTP

@Suite(.serialized) struct EventTests {
  /// The events up to the end of the stream, without signs of life.
  private func events(_ client: SocketClient) -> [String] {
    var text: [UInt8] = []
    while let chunk = client.chunk(), !chunk.isEmpty { text += chunk }
    return String(decoding: text, as: UTF8.self).split(separator: "\n\n").map(String.init).filter { $0 != ":" }
  }

  private func head(_ client: SocketClient, _ path: String) -> SocketClient.Reply? {
    client.request("GET \(path)")
    return client.head()
  }

  @Test func `Events arrive in order and the stream ends`() async throws {
    let ended = Counter()
    try await withServer(ServerOptions(), SampleSite.router(ended: ended)) { _, port in
      let client = try #require(SocketClient(port: port))
      let reply = try #require(head(client, "/su-kien/1000"))
      #expect(reply.header("Content-Type") == "text/event-stream")
      #expect(reply.header("X-Accel-Buffering") == "no")
      let found = events(client)
      let expected = (0..<1000).map { "id: \($0)\nevent: dem\ndata: số \($0)\ndata: dòng hai" }
      #expect(found.count == 1000)
      #expect(zip(found, expected).first { $0 != $1 } == nil)
      #expect(ended.value == 1)
      client.request("GET /muc/1")
      #expect(client.reply()?.text == "mục 1", "the connection lives on")
    }
  }

  @Test func `A slow reader holds the writer back, not the memory`() async throws {
    var options = ServerOptions()
    options.eventBytes = 4 << 10
    let ended = Counter()
    try await withServer(options, SampleSite.router(ended: ended)) { _, port in
      let client = try #require(SocketClient(port: port))
      _ = try #require(head(client, "/su-kien/200000"))
      try await Task.sleep(for: .milliseconds(200))
      #expect(ended.value == 0)
      #expect(events(client).count == 200_000)
    }
  }

  @Test func `The writer ends when the client hangs up`() async throws {
    let ended = Counter()
    try await withServer(ServerOptions(), SampleSite.router(ended: ended)) { server, port in
      for round in 1...5 {
        let client = try #require(SocketClient(port: port))
        _ = try #require(head(client, "/mai-mai"))
        #expect(client.chunk().map { String(decoding: $0, as: UTF8.self) } == "data: mở\n\n")
        #expect(ended.value == round - 1)
        _ = consume client
        #expect(await eventually { ended.value == round })
        #expect(await eventually { server.running == 0 })
      }
    }
  }

  @Test func `A quiet stream gives signs of life`() async throws {
    var options = ServerOptions()
    options.heartbeatSeconds = 1
    try await withServer(options) { _, port in
      let client = try #require(SocketClient(port: port))
      _ = try #require(head(client, "/mai-mai"))
      _ = client.chunk()
      #expect(client.chunk() == Array(":\n\n".utf8))
    }
  }

  @Test func `Stopping ends streams whole`() async throws {
    let ended = Counter()
    try await withServer(ServerOptions(), SampleSite.router(ended: ended)) { server, port in
      let clients = try (0..<10).map { _ in try #require(SocketClient(port: port)) }
      for client in clients {
        _ = try #require(head(client, "/mai-mai"))
        _ = client.chunk()
      }
      #expect(await server.stop(within: 5))
      for client in clients { #expect(client.chunk() == []) }
      #expect(await eventually { ended.value == 10 })
    }
  }

  @Test(arguments: [
    (ServerEvent("a"), "data: a\n\n"), (ServerEvent("a\nb\n"), "data: a\ndata: b\ndata: \n\n"),
    (ServerEvent("a\r\nevent: x", name: "b\nc", id: "1\r2"), "id: 12\nevent: bc\ndata: a\ndata: event: x\n\n"),
    (ServerEvent(""), "data: \n\n"),
  ])
  func `An event cannot break out of its lines`(_ event: ServerEvent, _ text: String) {
    #expect(String(decoding: event.bytes, as: UTF8.self) == text)
  }

  @Test func `Offers are dropped when the queue is full`() async {
    let stream = EventStream(limit: 100)
    var taken = 0
    while stream.offer(ServerEvent("0123456789")), taken < 100 { taken += 1 }
    #expect(taken == 5)
    stream.end()
    #expect(!stream.offer(ServerEvent("x")) && !stream.isOpen)
    await #expect(throws: EventStream.Ended.self) { try await stream.send(ServerEvent("x")) }
  }

  @Test func `The client without a socket reads a stream to its end`() async {
    let reply = await MemoryClient(SampleSite.router()).get("/su-kien/3")
    #expect(reply.text.split(separator: "\n\n").count == 3)
  }
}
