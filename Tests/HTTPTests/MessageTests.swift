import Testing

@testable import HTTP

@Suite struct MessageTests {
  @Test(
    arguments: [
      ("bytes=0-3", .part(0...3)), ("bytes=5-", .part(5...9)), ("bytes=-4", .part(6...9)), ("bytes=-40", .part(0...9)),
      ("bytes=9-99", .part(9...9)), ("bytes=10-11", .outside), ("bytes=-0", .outside), ("bytes=3-2", .whole),
      ("bytes=0-1,3-4", .whole), ("lines=0-1", .whole), ("bytes=a-b", .whole), ("bytes=-", .whole), ("bytes=", .whole),
      ("bytes=99999999999999999999-", .whole),
    ] as [(String, Conditions.Asked)])
  func `Ranges`(_ line: String, _ asked: Conditions.Asked) {
    #expect(Conditions.range(line, size: 10) == asked)
  }

  @Test(arguments: [
    ("\"v1\"", 304), ("W/\"v1\"", 304), ("\"v0\", \"v1\"", 304), ("*", 304), ("\"v2\"", 200), ("v1", 200), ("", 200),
  ])
  func `A version the client has is not sent again`(_ line: String, _ status: UInt16) async {
    var routes = Routes()
    routes.get(SampleSite.home) { _ in Response.text("nội dung").tagged("v1") }
    let reply = await MemoryClient(Router(routes)).get("/", headers: Headers(["If-None-Match": line]))
    #expect(reply.status.rawValue == status)
    #expect(reply.body.isEmpty == (status == 304))
    #expect(reply.headers["Cache-Control"] == "private, no-cache")
  }

  @Test(
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777_000, "Sun, 06 Nov 1994 08:49:37 GMT"),
      (1_779_148_799_999, "Mon, 18 May 2026 23:59:59 GMT"), (1_709_164_800_000, "Thu, 29 Feb 2024 00:00:00 GMT"),
      (-5, "Thu, 01 Jan 1970 00:00:00 GMT"),
    ] as [(Int64, String)])
  func `Instants of a head`(_ milliseconds: Int64, _ text: String) {
    #expect(HTTPDate.write(milliseconds) == text)
  }

  @Test func `Somebody's file is saved, not shown`() {
    let response = Response(.ok, .bytes([]), type: "text/html").asDownload(named: "Kế \"hoạch\".html")
    #expect(
      response.headers["Content-Disposition"]
        == "attachment; filename=\"K_____ho___ch_.html\"; filename*=UTF-8''K%E1%BA%BF%20%22ho%E1%BA%A1ch%22.html")
    #expect(response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox")
  }

  @Test(arguments: ["a=1&b=%C4%91+x&a=2&c", "%F0%9F%93%84=", "a==b&=c"])
  func `Pairs survive writing and reading`(_ text: String) throws {
    let fields = try Fields.read(Array(text.utf8), limit: 10)
    #expect(try Fields.read(Array(fields.encoded.utf8), limit: 10) == fields)
    #expect(!fields.isEmpty)
  }

  @Test func `Any text survives an address`() throws {
    var chance = Chance(seed: 5)
    for _ in 0..<500 {
      let scalars = (0...chance.next(12)).compactMap { _ in Unicode.Scalar(UInt32(0x20 + chance.next(0x2000))) }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(PercentCoding.decode(Array(PercentCoding.encode(text).utf8)) == text || text.utf8.contains(0x7F))
    }
  }

  @Test func `Media types`() {
    let type = MediaType("Multipart/Form-Data; Boundary=\"a;b\\\"c\"; charset=x")
    #expect(type?.essence == "multipart/form-data")
    #expect(type?.parameters == ["boundary": "a;b\"c", "charset": "x"])
    for text in ["", "text", "text/", "/html", "a b/c", "a/b/c"] { #expect(MediaType(text) == nil) }
  }
}
