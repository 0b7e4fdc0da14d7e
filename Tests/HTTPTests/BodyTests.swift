import Glibc
import TestSupport
import Testing

@testable import HTTP

@Suite(.serialized) struct BodyTests {
  static let form = "Content-Type: application/x-www-form-urlencoded"
  static let chunked = "Transfer-Encoding: chunked"

  @Test func `A slow body is waited for`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.send("POST /lap-lai HTTP/1.1\r\nHost: localhost\r\n\(Self.form)\r\nContent-Length: 17\r\n\r\n")
      for byte in "a=%C4%91&b=1+2&c=".utf8 {
        client.send([byte])
        try await Task.sleep(for: .milliseconds(3))
      }
      #expect(client.reply()?.text == "a=%C4%91&b=1%202&c=")
    }
  }

  @Test func `A body in chunks is the same body`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("POST /lap-lai", [Self.form, Self.chunked])
      client.send("3\r\na=%\r\n5;x=y\r\nC4%91\r\n0\r\n\r\n")
      #expect(client.reply()?.text == "a=%C4%91")
    }
  }

  @Test func `Too long: 413 by its length, by its chunks, and the connection lives on`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("POST /lap-lai", [Self.form], body: [UInt8](repeating: UInt8(ascii: "a"), count: 4001))
      #expect(client.reply()?.status == 413)
      client.request("POST /lap-lai", [Self.form, Self.chunked])
      for _ in 0..<50 { client.send("64\r\n\(String(repeating: "a", count: 100))\r\n") }
      client.send("0\r\n\r\n")
      #expect(client.reply()?.status == 413)
      client.request("POST /khong-co", [Self.form], body: Array("a=1".utf8))
      #expect(client.reply()?.status == 404)
      client.request("POST /lap-lai", [Self.form], body: Array("a=1".utf8))
      #expect(client.reply()?.text == "a=1")
    }
  }

  @Test func `Chunks without end are cut off with a word`() async throws {
    var options = ServerOptions()
    options.discarded = 100_000
    try await withServer(options) { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("POST /lap-lai", [Self.form, Self.chunked])
      let chunk = "2000\r\n\(String(repeating: "a", count: 0x2000))\r\n"
      var sent = 0
      while sent < 1000, client.send(chunk) { sent += 1 }
      #expect(sent < 1000)
    }
  }

  @Test func `A far too long body is refused before it is sent`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("POST /tai-len", ["Content-Type: multipart/form-data; boundary=b", "Content-Length: 400000000"])
      let reply = try #require(client.reply())
      #expect(reply.status == 413 && reply.text.contains("300 MB"))
      #expect(client.isClosed())
    }
  }

  @Test func `Expect 100-continue is answered before the body`() async throws {
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      client.request("POST /lap-lai", [Self.form, "Expect: 100-continue", "Content-Length: 3"])
      #expect(client.reply()?.status == 100)
      client.send("a=1")
      #expect(client.reply()?.text == "a=1")
      client.request("POST /lap-lai", [Self.form, "Expect: 100-continue", "Content-Length: 5000"])
      #expect(client.reply()?.status == 413)
    }
  }

  @Test func `An upload is admitted before its body, by a check that may wait`() async throws {
    let parts = {
      var parts = MultipartBody()
      parts.add(file: "tep", named: "a.bin", type: "x/y", [UInt8](repeating: 7, count: 200_000))
      return parts
    }()
    try await withServer { _, port in
      let client = try #require(SocketClient(port: port))
      for _ in 0..<3 {
        client.request("POST /tai-len-co-phep?phep=1", ["Content-Type: \(parts.type)"], body: parts.bytes)
        #expect(client.reply()?.text.hasPrefix("tep:a.bin:x/y:200000:disk:") == true)
      }
      client.request(
        "POST /tai-len-co-phep", ["Content-Type: \(parts.type)", "Content-Length: 200000000", "Expect: 100-continue"])
      #expect(client.reply()?.status == 403)
    }
  }

  @Test func `An upload broken off leaves nothing`() async throws {
    try await withServer { server, port in
      for _ in 0..<5 {
        let client = try #require(SocketClient(port: port))
        client.request("POST /tai-len", ["Content-Type: multipart/form-data; boundary=b", "Content-Length: 9000000"])
        client.send("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n")
        client.send([UInt8](repeating: 1, count: 1_000_000))
        #expect(await eventually { openUploads(server) == 1 }, "the file lies on disk while it arrives")
        #expect(entries(server.service.folder) == 0, "it has no name")
        _ = consume client
        #expect(await eventually { server.service.alive.load(ordering: .acquiring) == 0 })
        #expect(openUploads(server) == 0)
      }
    }
  }

  @Test func `A long upload keeps memory flat`() async throws {
    let place = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let programs = [place.joined(separator: "/") + "/thidua-bench", ".build/debug/thidua-bench"]
    let program = try #require(programs.first { access($0, X_OK) == 0 })
    let output = try #require(popen("\(program) upload 200", "r"))
    var line = [CChar](repeating: 0, count: 200)
    let isRead = fgets(&line, 200, output) != nil
    #expect(pclose(output) == 0 && isRead)
    let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(whereSeparator: { $0 == "\t" || $0 == "\n" })
    #expect(words.first == "209715200", "every byte arrived")
    let megabytes = try #require(words.dropFirst().first.flatMap { Int($0) })
    #expect(megabytes < 100, "peak of the whole process, client included, in MB")
  }

  private func openUploads(_ server: Server) -> Int {
    guard let folder = opendir("/proc/self/fd") else { return -1 }
    defer { closedir(folder) }
    var found = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      var target = [CChar](repeating: 0, count: 300)
      guard readlink("/proc/self/fd/\(name)", &target, 299) > 0 else { continue }
      if String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .hasPrefix(server.service.folder)
      {
        found += 1
      }
    }
    return found
  }

  private func entries(_ path: String) -> Int {
    guard let folder = opendir(path) else { return -1 }
    defer { closedir(folder) }
    var found = 0
    while readdir(folder) != nil { found += 1 }
    return found - 2
  }
}
