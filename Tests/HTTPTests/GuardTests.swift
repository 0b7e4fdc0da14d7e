import Synchronization
import Testing

@testable import HTTP

@Suite struct GuardTests {
  @Test func `A form token fits one session and one form`() {
    let tokens = FormToken(secret: [UInt8](repeating: 7, count: 32))
    let token = tokens.make(session: "abc", form: "phat-dong")
    #expect(token.utf8.count == 43)
    #expect(tokens.isValid(token, session: "abc", form: "phat-dong"))
    #expect(!tokens.isValid(token, session: "abd", form: "phat-dong"))
    #expect(!tokens.isValid(token, session: "abc", form: "phat-don"))
    #expect(!tokens.isValid(token, session: "abcp", form: "hat-dong"))
    #expect(!tokens.isValid(nil, session: "abc", form: "phat-dong"))
    #expect(!tokens.isValid("", session: "abc", form: "phat-dong"))
    #expect(!tokens.isValid(String(token.dropLast()), session: "abc", form: "phat-dong"))
    let other = FormToken(secret: [UInt8](repeating: 8, count: 32))
    #expect(!other.isValid(token, session: "abc", form: "phat-dong"))
  }

  @Test(
    arguments: [([], ""), ([0xFB], "-w"), ([0xFB, 0xFF], "-_8"), ([0, 0, 0], "AAAA"), ([1, 2, 3, 4], "AQIDBA")]
      as [([UInt8], String)])
  func `Base64 for addresses`(_ bytes: [UInt8], _ text: String) {
    #expect(Base64URL.encode(bytes) == text)
  }

  @Test func `Random words differ`() {
    #expect(Base64URL.random() != Base64URL.random())
    #expect(Base64URL.random().utf8.count == 43)
  }

  @Test func `A bucket empties, fills again, and keys do not share it`() {
    let now = Atomic<Int64>(0)
    let limiter = RateLimiter(burst: 3, every: 10) { now.load(ordering: .relaxed) }
    #expect((0..<4).map { _ in limiter.wait("a") } == [nil, nil, nil, 10])
    #expect(limiter.wait("b") == nil)
    now.store(4_000_000, ordering: .relaxed)
    #expect(limiter.wait("a") == 6)
    now.store(10_000_000, ordering: .relaxed)
    #expect(limiter.wait("a") == nil)
    #expect(limiter.wait("a") == 10)
    now.store(1_000_000_000, ordering: .relaxed)
    #expect((0..<4).map { _ in limiter.wait("a") } == [nil, nil, nil, 10])
  }

  @Test func `Many keys do not fill the memory, and a busy key stays known`() {
    let limiter = RateLimiter(burst: 1, every: 3600, capacity: 1000) { 0 }
    _ = limiter.wait("bận")
    for number in 0..<100_000 {
      _ = limiter.wait("k\(number)")
      if number % 100 == 0 { #expect(limiter.wait("bận") != nil) }
    }
    #expect(limiter.count <= 1001)
  }

  @Test func `The limit is told with Retry-After`() async {
    let limiter = RateLimiter(burst: 1, every: 60) { 0 }
    let client = MemoryClient(SampleSite.router(chain: [limiter.middleware { $0.client.address }]))
    #expect(await client.get("/").status == .ok)
    let refused = await client.get("/")
    #expect(refused.status == .tooManyRequests && refused.headers["Retry-After"] == "60")
  }

  @Test(
    arguments: [
      ([:], 200), (["Sec-Fetch-Site": "same-origin"], 200), (["Sec-Fetch-Site": "none"], 200),
      (["Sec-Fetch-Site": "cross-site"], 403), (["Sec-Fetch-Site": "same-site"], 403),
      (["Origin": "http://localhost"], 200), (["Origin": "https://LOCALHOST"], 200),
      (["Origin": "http://localhost.la.example"], 403), (["Origin": "null"], 403), (["Origin": "localhost"], 403),
    ] as [(KeyValuePairs<String, String>, UInt16)])
  func `Forms of other sites are refused`(_ fields: KeyValuePairs<String, String>, _ status: UInt16) async {
    let client = MemoryClient(SampleSite.router(chain: [SameOrigin.middleware]))
    for (name, value) in fields { client.headers.set(name, value) }
    #expect(await client.post("/lap-lai", form: Fields(["a": "b"])).status.rawValue == status)
    #expect(await client.get("/muc/1").status == .ok)
  }

  @Test(arguments: [
    ("a=b; c=d", "a=b,c=d"), ("a=b;a=c", "a=b"), (" a = \"b c\" ;;=x;y", "a=b c"), ("a=b=c", "a=b=c"), ("", ""),
  ])
  func `Cookies a client sends`(_ line: String, _ pairs: String) {
    #expect(Cookie.read([line]).map { "\($0.name)=\($0.value)" }.joined(separator: ",") == pairs)
  }

  @Test func `Cookies a client sends are bounded`() {
    let line = (0..<100).map { "k\($0)=v" }.joined(separator: ";")
    #expect(Cookie.read([line]).count == 50)
  }

  @Test func `Cookies we set are safe, and Secure away from this machine`() {
    #expect(
      Cookie("a", "b", maxAge: 60).line(secure: true) == "a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure")
    #expect(Cookie("a", "b").line(secure: false) == "a=b; Path=/; HttpOnly; SameSite=Lax")
    for value in ["a;b", "a b", "a\r\nb", "đ", "a\"b", "a,b"] { #expect(Cookie("a", value).line(secure: false) == nil) }
    for name in ["", "a b", "a=b", "đ"] { #expect(Cookie(name, "a").line(secure: false) == nil) }
  }

  @Test func `Cookies live from request to request and redirects are followed`() async {
    let client = MemoryClient(SampleSite.router())
    let reply = await client.get("/banh/abc")
    #expect(reply.address == "/" && reply.text.contains("Trang đầu"))
    #expect(client.cookies["phien"] == "abc")
  }

  @Test(
    arguments: [
      (Client.Peer.ipv4([127, 0, 0, 1]), [:], "127.0.0.1", false, true),
      (
        .ipv4([127, 0, 0, 1]), ["X-Forwarded-For": "1.2.3.4, 10.0.0.9", "X-Forwarded-Proto": "https"], "10.0.0.9", true,
        false
      ),
      (.ipv4([127, 0, 0, 1]), ["X-Forwarded-For": "10.0.0.9"], "10.0.0.9", false, false),
      (
        .ipv4([10, 0, 0, 1]), ["X-Forwarded-For": "127.0.0.1", "X-Forwarded-Proto": "https"], "10.0.0.1", false, false
      ),
      (.unixSocket, [:], "unix", false, false),
      (.unixSocket, ["X-Forwarded-For": "10.0.0.9", "X-Forwarded-Proto": "https"], "10.0.0.9", true, false),
      (.ipv6([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), [:], "0:0:0:0:0:0:0:1", false, true),
      (
        .ipv6([0x20, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), ["X-Forwarded-For": "::1"], "2001:0:0:0:0:0:0:1",
        false, false
      ),
    ] as [(Client.Peer, KeyValuePairs<String, String>, String, Bool, Bool)])
  func `Only this machine may speak for others`(
    _ peer: Client.Peer, _ fields: KeyValuePairs<String, String>, _ address: String, _ secure: Bool, _ here: Bool
  ) {
    let client = Client(peer: peer, headers: Headers(fields))
    #expect(client.address == address && client.isSecure == secure && client.isOnThisMachine == here)
  }
}
