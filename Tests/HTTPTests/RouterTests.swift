import Testing

@testable import HTTP

@Suite struct RouterTests {
  let client = MemoryClient(SampleSite.router())

  @Test(arguments: [
    ("/", 200, "Trang đầu"), ("/chao/Nguy%E1%BB%85n%20V%C4%83n", 200, "chào Nguyễn Văn"), ("/muc/7", 200, "mục 7"),
    ("/muc/moi", 200, "mục mới"), ("/muc/7/buoc/a", 200, "7/a"), ("/muc/007", 404, "Không có trang này"),
    ("/muc/-1", 404, "Không có"), ("/muc/99999999999999999999", 404, "Không có"), ("/muc", 404, "Không có"),
    ("/muc/7/buoc", 404, "Không có"), ("/khong-co", 404, "Không có"), ("/muc/7/?a=1", 200, "mục 7"),
    ("/chao/a%2Fb", 400, "bị hỏng"), ("/chao/..", 400, "bị hỏng"), ("/chao/%2e%2e", 400, "bị hỏng"),
    ("/chao/%00", 400, "bị hỏng"), ("/chao/%5C", 400, "bị hỏng"), ("/chao/%FF", 400, "bị hỏng"),
    ("/chao/%e1%bb", 400, "bị hỏng"), ("/chao/%", 400, "bị hỏng"), ("/chao/%4", 400, "bị hỏng"),
    ("//chao/a", 400, "bị hỏng"), ("/?a=%zz", 400, "bị hỏng"), ("/chao/%0d%0a", 400, "bị hỏng"),
  ])
  func `An address leads to its route or is refused`(_ address: String, _ status: UInt16, _ words: String) async {
    let reply = await client.get(address)
    #expect(reply.status.rawValue == status)
    #expect(reply.text.contains(words))
  }

  @Test func `The address that registers a route also writes its links`() {
    #expect(SampleSite.greeting("Lê / Thị?") == "/chao/L%C3%AA%20%2F%20Th%E1%BB%8B%3F")
    #expect(SampleSite.step(12, "b c") == "/muc/12/buoc/b%20c")
    #expect(SampleSite.home() == "/")
    #expect(SampleSite.item(3, query: Fields(["tìm": "đ&="])) == "/muc/3?t%C3%ACm=%C4%91%26%3D")
  }

  @Test func `A known address and another method: 405 with Allow`() async {
    let reply = await client.send(.put, "/muc/7")
    #expect(reply.status == .methodNotAllowed)
    #expect(reply.headers["Allow"] == "GET, HEAD, DELETE, OPTIONS")
    let options = await client.send(.options, "/lap-lai")
    #expect(options.status == .noContent)
    #expect(options.headers["Allow"] == "POST, OPTIONS")
  }

  @Test func `HEAD has the head of GET and no body`() async {
    let reply = await client.send(.head, "/muc/7")
    #expect(reply.status == .ok)
    #expect(reply.body.isEmpty)
    #expect(reply.headers["Content-Type"] == "text/plain; charset=utf-8")
  }

  @Test func `Programs get a problem, people get words`() async {
    let program = await client.get("/khong-co", headers: Headers(["Accept": "application/json"]))
    #expect(program.headers["Content-Type"] == "application/json")
    #expect(program.text.hasPrefix(#"{"problem":{"code":"notFound","key":"http.not-found","message":"Không có"#))
    #expect(program.text.contains(#""field":null"#))
    let api = await client.send(.post, "/api/1/tho", body: [UInt8](repeating: 0, count: 1001))
    #expect(api.status == .contentTooLarge)
    #expect(api.text.contains("http.too-large"))
  }

  @Test(
    arguments: [
      (nil, false), ("*/*", false), ("text/html,application/xhtml+xml,*/*;q=0.8", false), ("application/json", true),
      ("application/json;q=0.5, text/html;q=0.4", true), ("text/html, application/json", false),
      ("application/json;q=0", false), ("application/*", true), (";;;,,,q=", false),
    ] as [(String?, Bool)])
  func `Accept decides the shape`(_ accept: String?, _ json: Bool) {
    #expect(Negotiation.prefersJSON(accept) == json)
  }

  @Test func `An unexpected error is reported and told without its details`() async {
    let reported = Counter()
    var hooks = RouterHooks()
    hooks.report = { error, _ in if error is SampleSite.Unexpected { reported.add() } }
    let reply = await MemoryClient(SampleSite.router(hooks: hooks)).get("/hong")
    #expect(reply.status == .internalError)
    #expect(!reply.text.contains("Unexpected"))
    #expect(reported.value == 1)
  }

  @Test func `Middlewares stand around in order and see refusals thrown inside`() async {
    let trace: @Sendable (String) -> Middleware = { name in
      { request, next in
        do {
          var response = try await next(request)
          response.headers.add("X-Qua", name)
          return response
        } catch let refusal as Refusal where refusal.status == .notFound {
          throw Refusal(.gone, "notFound", name, .init("Đã bỏ.", en: "Gone."))
        }
      }
    }
    let client = MemoryClient(SampleSite.router(chain: [trace("ngoài"), trace("trong")]))
    #expect(await client.get("/muc/1").headers.all("X-Qua") == ["trong", "ngoài"])
    #expect(await client.get("/khong-co").status == .gone)
  }

  @Test func `Every answer carries the safe headers`() async {
    for address in ["/", "/khong-co", "/hong", "/chao/%00"] {
      let headers = await client.get(address).headers
      #expect(headers["Content-Security-Policy"]?.contains("script-src 'self';") == true)
      #expect(headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
      #expect(headers["Content-Security-Policy"]?.contains("unsafe") == false)
      #expect(headers["X-Content-Type-Options"] == "nosniff")
      #expect(headers["Referrer-Policy"] == "same-origin")
      #expect(headers["Cache-Control"] == "no-store")
    }
  }

  @Test(arguments: ["a\r\nSet-Cookie: x=1", "a\nb", "a\u{0}b", " a", "a\u{7F}"])
  func `A value that would break the head is answered 500`(_ value: String) async {
    var routes = Routes()
    routes.get(SampleSite.home) { _ in
      var response = Response.text("ok")
      response.headers.add("X-Ten", value)
      return response
    }
    let reply = await MemoryClient(Router(routes)).get("/")
    #expect(reply.status == .internalError)
    #expect(reply.headers["X-Ten"] == nil)
    #expect(reply.headers["Set-Cookie"] == nil)
  }

  @Test(arguments: [
    ("/a?b=c", "/a?b=c"), ("/a\r\nX: y", "/a%0D%0AX:%20y"), ("//kẻ.lạ", "/"), ("https://la.example", "/"),
    ("/\\la.example", "/"), ("", "/"), ("/đi", "/%C4%91i"), ("/\t/la.example", "/"),
  ])
  func `A redirect stays on the site and in one line`(_ address: String, _ location: String) {
    #expect(Response.redirect(to: address).headers["Location"] == location)
  }

  @Test func `The log names the pattern, not the person`() async {
    let lines = Lines()
    var hooks = RouterHooks()
    hooks.log = { lines.add($0.text) }
    let client = MemoryClient(SampleSite.router(hooks: hooks))
    _ = await client.get("/chao/Nguy%E1%BB%85n?sdt=0900000000")
    let line = lines.all.first ?? ""
    #expect(line.hasPrefix("1 GET /chao/{ten} 200 "))
    #expect(!line.contains("Nguy") && !line.contains("0900") && !line.contains("127.0.0.1"))
  }
}
