/// A browser without a socket, for tests: the same router and the same reading of bodies, cookies kept, redirects
/// followed.
package final class MemoryClient {
  /// What came back.
  package struct Reply: Sendable {
    package let status: Status
    package let headers: Headers
    package let body: [UInt8]
    /// Where the last redirect led.
    package let address: String
    package var text: String { String(decoding: body, as: UTF8.self) }
  }

  private let router: Router
  private let folder: String
  /// Bodies arrive in pieces of so many bytes.
  private let piece: Int
  package private(set) var cookies = CookieJar()
  /// Sent with every request.
  package var headers = Headers(["Host": "localhost"])
  package var followsRedirects = true
  package var peer = Client.Peer.ipv4([127, 0, 0, 1])
  package var limits = BodyLimits()

  package init(_ router: Router, folder: String = "/tmp", piece: Int = 16 << 10) {
    self.router = router
    self.folder = folder
    self.piece = piece
  }

  package func get(_ address: String, headers: Headers = Headers()) async -> Reply {
    await send(.get, address, headers: headers)
  }

  package func post(_ address: String, form: Fields) async -> Reply {
    let type = Headers(["Content-Type": "application/x-www-form-urlencoded"])
    return await send(.post, address, headers: type, body: Array(form.encoded.utf8))
  }

  package func upload(_ address: String, _ parts: MultipartBody) async -> Reply {
    await send(.post, address, headers: Headers(["Content-Type": parts.type]), body: parts.bytes)
  }

  package func send(
    _ method: Method, _ address: String, headers: Headers = Headers(), body: [UInt8] = []
  ) async -> Reply {
    var (method, address, headers, body) = (method, address, headers, body)
    for _ in 0..<10 {
      let reply = await one(method, address, headers, body)
      guard followsRedirects, reply.status.isRedirect, let next = reply.headers["Location"] else { return reply }
      // What stands behind the mark is for the browser alone.
      address = String(next.prefix { $0 != "#" })
      guard reply.status != .permanentRedirect, reply.status != .temporaryRedirect else { continue }
      if method != .head { method = .get }
      (headers, body) = (Headers(), [])
    }
    return Reply(
      status: .internalError, headers: Headers(), body: Array("redirected in a circle".utf8), address: address)
  }

  private func one(_ method: Method, _ address: String, _ own: Headers, _ body: [UInt8]) async -> Reply {
    var headers = headers
    for field in own { headers.set(field.name, field.value) }
    if let line = cookies.line(for: address) { headers.set("Cookie", line) }
    if !body.isEmpty { headers.setDefault("Content-Length", String(body.count)) }
    let journey = await read(method, address, headers, body)
    let response = await router.respond(to: journey)
    for line in response.headers.all("Set-Cookie") { cookies.take(line) }
    let content = method == .head || response.status.isBodyless ? [] : await Self.bytes(response.content)
    return Reply(status: response.status, headers: response.headers, body: content, address: address)
  }

  private func read(_ method: Method, _ address: String, _ headers: Headers, _ body: [UInt8]) async -> Router.Journey {
    let client = Client(peer: peer, headers: headers)
    var request = Request(method: method, target: .root, headers: headers, client: client)
    do {
      request = Request(method: method, target: try Target(Array(address.utf8)), headers: headers, client: client)
      var journey = router.plan(request)
      request = journey.request
      if journey.isRefused { return journey }
      var reader = try BodyReader(
        rule: journey.body, type: headers["Content-Type"], length: body.count, limits: limits, folder: folder)
      if !body.isEmpty { try await journey.admit?(request) }
      for start in stride(from: 0, to: body.count, by: piece) {
        try Self.feed(body[start..<min(body.count, start + piece)], to: &reader)
      }
      journey.request.body = try reader.finish()
      return journey
    } catch {
      return router.refusal(with: error, request)
    }
  }

  private static func feed(_ bytes: ArraySlice<UInt8>, to reader: inout BodyReader) throws(Refusal) {
    do {
      try bytes.withUnsafeBytes { try reader.take($0) }
    } catch let refusal as Refusal { throw refusal } catch { throw .failed }
  }

  /// A stream is read to its end.
  private static func bytes(_ content: Response.Content) async -> [UInt8] {
    switch content {
    case .none: return []
    case .bytes(let bytes): return bytes
    case .file(let file, let range): return file.bytes(range)
    case .events(let produce):
      let stream = EventStream(limit: .max)
      await produce(stream)
      stream.close()
      return stream.drain()
    }
  }
}
