import JSON

/// An answer. What a handler leaves open (safe headers, caching, ranges) the router fills in.
package struct Response: Sendable {
  package var status: Status
  package var headers = Headers()
  package var cookies: [Cookie] = []
  package var content: Content

  package enum Content: Sendable {
    case none
    case bytes([UInt8])
    case file(OpenFile, ClosedRange<Int>?)
    /// Server-Sent Events: the closure writes into the stream until it returns or the client is gone.
    case events(@Sendable (EventStream) async -> Void)
  }

  package init(_ status: Status, _ content: Content = .none, type: String? = nil) {
    self.status = status
    self.content = content
    if let type { headers.add("Content-Type", type) }
  }

  package static func page(_ bytes: [UInt8], _ status: Status = .ok) -> Response {
    Response(status, .bytes(bytes), type: "text/html; charset=utf-8")
  }

  package static func text(_ text: String, _ status: Status = .ok) -> Response {
    Response(status, .bytes(Array(text.utf8)), type: "text/plain; charset=utf-8")
  }

  package static func json(_ status: Status = .ok, _ write: (inout JSONWriter) -> Void) -> Response {
    var writer = JSONWriter()
    write(&writer)
    return Response(status, .bytes(writer.bytes), type: "application/json")
  }

  /// To an address of our own after a form was taken (303). An address that leads elsewhere becomes the first page.
  package static func redirect(to address: String, _ status: Status = .seeOther) -> Response {
    var response = Response(status)
    response.headers.add("Location", isOwn(address) ? PercentCoding.encodeAddress(address) : "/")
    return response
  }

  /// Whether an address stays on this site: `/a`, not `//elsewhere` nor `/\elsewhere`.
  package static func isOwn(_ address: String) -> Bool {
    let bytes = Array(address.utf8.prefix(2))
    return bytes.first == 0x2F && (bytes.count < 2 || (bytes[1] != 0x2F && bytes[1] != 0x5C && bytes[1] > 0x20))
  }

  /// A file of the disk, with ranges and a tag; nil when it cannot be opened.
  package static func file(_ path: String, type: String, tag: String? = nil) -> Response? {
    guard let file = OpenFile(path) else { return nil }
    var response = Response(.ok, .file(file, nil), type: type)
    response.headers.add("ETag", "\"\(tag ?? file.tag)\"")
    response.headers.add("Last-Modified", HTTPDate.write(file.modified))
    response.headers.add("Accept-Ranges", "bytes")
    return response
  }

  /// Live events. A stream is never cached, transformed or held back by the proxy.
  package static func events(_ produce: @escaping @Sendable (EventStream) async -> Void) -> Response {
    var response = Response(.ok, .events(produce), type: "text/event-stream")
    response.headers.add("Cache-Control", "no-store")
    response.headers.add("X-Accel-Buffering", "no")
    return response
  }

  /// Somebody else's file: saved, never shown, run or sniffed by the browser.
  package func asDownload(named name: String) -> Response {
    var response = self
    let plain = String(decoding: name.utf8.map { Headers.isTokenByte($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    response.headers.set(
      "Content-Disposition", "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))")
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox")
    return response
  }

  /// Marks the version of what is shown; the client that has it already gets 304.
  package func tagged(_ tag: String) -> Response {
    var response = self
    response.headers.set("ETag", "\"\(tag)\"")
    return response
  }

  package func setting(_ cookie: Cookie) -> Response {
    var response = self
    response.cookies.append(cookie)
    return response
  }

  /// Bytes to be sent; nil for a stream.
  package var length: Int? {
    switch content {
    case .none: 0
    case .bytes(let bytes): bytes.count
    case .file(let file, let range): range?.count ?? file.size
    case .events: nil
    }
  }
}
