import TestSupport
import Testing

@testable import HTTP

/// What no client should send. 0: the connection ends without a word.
@Suite(.serialized) struct MalformedTests {
  static let host = "Host: localhost\r\n"
  static let cases: [(String, Set<Int>)] = [
    ("GET /muc/1 HTTP/1.1\r\n\r\n", [400]),
    ("GET /muc/1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
    ("GET http://localhost/muc/1 HTTP/1.1\r\n\(host)\r\n", [400]),
    ("OPTIONS * HTTP/1.1\r\n\(host)\r\n", [400]),
    ("BREW /muc/1 HTTP/1.1\r\n\(host)\r\n", [501]),
    ("CONNECT a:1 HTTP/1.1\r\n\(host)\r\n", [400, 501]),
    ("TRACE /muc/1 HTTP/1.1\r\n\(host)\r\n", [501]),
    ("get /muc/1 HTTP/1.1\r\n\(host)\r\n", [501]),
    ("GET /chao/%c0%ae%c0%ae HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /../../etc/passwd HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /tep/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /tep/.. HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\n\(host)\r\n", [414]),
    ("GET /?\(String(repeating: "a&", count: 300)) HTTP/1.1\r\n\(host)\r\n", [413]),
    ("GET / HTTP/1.1\r\n\(host)X: \(String(repeating: "a", count: 40_000))\r\n\r\n", [431]),
    ("GET / HTTP/1.1\r\n\(host)\(String(repeating: "A: b\r\n", count: 120))\r\n", [431]),
    ("GET / HTTP/1.1\r\n\(host)Bad Name: x\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\n\(host)X: a\u{1}b\r\n\r\n", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Length: 3\r\nContent-Length: 4\r\n\r\na=1", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Transfer-Encoding: identity\r\n\r\n", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Length: -3\r\n\r\na=1", [0, 400, 413]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Length: +3\r\n\r\na=1", [0, 400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999999\r\n\r\n", [0, 400, 413]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)\(BodyTests.chunked)\r\n\r\nzz\r\n", [0, 400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)\(BodyTests.chunked)\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n", [0, 400, 413]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)\(BodyTests.form)\r\nContent-Length: 3\r\n\r\n%zz", [400]),
    ("POST /lap-lai HTTP/1.1\r\n\(host)Content-Type: text/xml\r\nContent-Length: 3\r\n\r\n<a>", [415]),
    ("POST /tai-len HTTP/1.1\r\n\(host)Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\n---", [400]),
    ("GET /muc/1 HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", [413]),
    ("GET /chen-dong?ten=a%0D%0ASet-Cookie:%20x=1 HTTP/1.1\r\n\(host)\r\n", [500]),
    ("GET /muc/1 HTTP/9.9\r\n\(host)\r\n", [0, 200, 400, 505]),
    ("GET\r\n\r\n", [0, 400]),
    ("\u{16}\u{3}\u{1}\u{2}\r\n\r\n", [0, 400, 501]),
    (":\r\n\r\n", [0, 400, 501]),
  ]

  @Test func `Each is refused and the server goes on`() async throws {
    var options = ServerOptions()
    (options.idleSeconds, options.headSeconds) = (1, 1)
    try await withServer(options) { server, port in
      for (text, expected) in Self.cases {
        let client = try #require(SocketClient(port: port))
        client.send(text)
        let reply = client.reply()
        #expect(expected.contains(reply?.status ?? 0), "\(text.prefix(120).debugDescription)")
        #expect(reply?.head.contains("x=1") != true && reply?.text.contains("root:") != true)
      }
      #expect(await eventually { server.service.alive.load(ordering: .acquiring) == 0 }, "nothing is left behind")
      let client = try #require(SocketClient(port: port))
      client.request("GET /muc/1")
      #expect(client.reply()?.text == "mục 1")
    }
  }

  @Test func `Broken requests of any shape do no harm`() async throws {
    let seed =
      Array(
        "POST /tai-len HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nCookie: a=b\r\n"
          .utf8)
      + Array("Content-Length: 80\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n".utf8)
    try await withServer { server, port in
      var chance = Chance(seed: 20_260_519)
      for _ in 0..<200 {
        var bytes = seed
        for _ in 0...chance.next(6) {
          let place = chance.next(bytes.count)
          switch chance.next(3) {
          case 0: bytes[place] = UInt8(chance.next(256))
          case 1: bytes.remove(at: place)
          default: bytes.insert([0, 10, 13, 32, 45, 255][chance.next(6)], at: place)
          }
        }
        let client = try #require(SocketClient(port: port))
        client.send(bytes)
        client.finishSending()
        let status = client.reply()?.status ?? 0
        #expect(status == 0 || (100..<600).contains(status))
        #expect(status != 500)
      }
      #expect(await eventually { server.service.alive.load(ordering: .acquiring) == 0 })
    }
  }
}

/// Random numbers that are the same each time.
struct Chance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
