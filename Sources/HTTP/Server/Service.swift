import CMicroHTTPD
import Glibc
import Synchronization

/// What all connections of one server share.
final class Service: Sendable {
  let router: Router
  let options: ServerOptions
  let watch: Watch
  /// The private directory of uploads.
  let folder: String
  let isStopping = Atomic<Bool>(false)
  /// The time to finish is over: nothing may fall asleep any more, for the library cannot stop with sleepers.
  let isClosing = Atomic<Bool>(false)
  /// Requests whose head was read and whose answer is not yet sent.
  let running = Atomic<Int>(0)
  /// Exchanges alive: back to 0 when the last connection is gone.
  let alive = Atomic<Int>(0)

  init(router: Router, options: ServerOptions, folder: String) {
    self.router = router
    self.options = options
    self.folder = folder
    watch = Watch(options)
  }

  func exchange(target: [UInt8], on link: Link) -> Exchange {
    alive.add(1, ordering: .relaxed)
    link.enter(.head)
    return Exchange(target: target, link: link, service: self)
  }
}

// The steps of one request, called by the thread of its connection.
extension Service {
  func begin(_ exchange: Exchange, _ connection: OpaquePointer, _ method: UnsafePointer<CChar>) -> MHD_Result {
    exchange.isCounted = true
    running.add(1, ordering: .acquiringAndReleasing)
    let head = RequestHead(connection)
    do {
      if isStopping.load(ordering: .acquiring) { throw Refusal.stopping }
      try head.check(fields: options.headerFields)
    } catch {
      // Where this request ends is in doubt: the connection ends with the answer.
      exchange.journey = router.refusal(with: error, head.unreadable)
      return work(exchange, connection)
    }
    let journey = plan(head, method, exchange)
    let length = head.length
    // A refused body is read to its end where that is cheap, so that the client sees the answer.
    if exchange.reader == nil, head.headers["Expect"] != nil || (length ?? 0) > options.discarded {
      return work(exchange, connection)
    }
    guard exchange.reader != nil, let admit = journey.admit, length != 0 else {
      return receive(exchange)
    }
    return ask(admit, exchange, connection, journey)
  }

  private func plan(_ head: RequestHead, _ method: UnsafePointer<CChar>, _ exchange: Exchange) -> Router.Journey {
    var journey: Router.Journey
    do {
      journey = router.plan(try head.request(method, target: exchange.target))
    } catch {
      journey = router.refusal(error, head.unreadable)
    }
    if !journey.isRefused {
      do {
        exchange.reader = try BodyReader(
          rule: journey.body, type: head.headers["Content-Type"], length: head.length, limits: options.body,
          folder: folder)
      } catch {
        journey = router.refusal(error, journey.request)
      }
    }
    exchange.journey = journey
    return journey
  }

  private func ask(
    _ admit: @escaping @Sendable (Request) async throws -> Void, _ exchange: Exchange, _ connection: OpaquePointer,
    _ journey: Router.Journey
  ) -> MHD_Result {
    exchange.stage = .admission
    exchange.link.enter(.answer)
    let router = router
    exchange.run {
      do {
        try await admit(journey.request)
        return Self.admitted
      } catch {
        return await router.respond(to: router.refusal(with: error, journey.request))
      }
    }
    return afterAdmission(exchange, connection)
  }

  private static let admitted = Response(Status(rawValue: 100))

  func afterAdmission(_ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    guard let response = takeOrSleep(exchange, connection) else { return .YES }
    watch.forget(exchange.link)
    guard response.status == Self.admitted.status else {
      exchange.stage = .handler
      return queue(response, exchange, connection)
    }
    exchange.reopen()
    return receive(exchange)
  }

  private func receive(_ exchange: Exchange) -> MHD_Result {
    exchange.stage = .body
    exchange.link.enter(.body)
    return .YES
  }

  func take(_ bytes: UnsafeRawBufferPointer, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    exchange.link.receive(bytes.count)
    if exchange.reader != nil {
      do {
        try exchange.reader?.take(bytes)
        return .YES
      } catch {
        exchange.reader = nil
        if let request = exchange.journey?.request { exchange.journey = router.refusal(error, request) }
        exchange.refusal = error
      }
    }
    exchange.discarded += bytes.count
    guard exchange.discarded > options.discarded else { return .YES }
    LastWords.send(exchange.refusal ?? .tooLarge(options.discarded), on: exchange.link.descriptor)
    return .NO
  }

  func finishBody(_ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    if let reader = exchange.reader.take() {
      do {
        exchange.journey?.request.body = try reader.finish()
      } catch {
        if let request = exchange.journey?.request { exchange.journey = router.refusal(error, request) }
      }
    }
    return work(exchange, connection)
  }

  private func work(_ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    exchange.stage = .handler
    exchange.link.enter(.answer)
    guard let journey = exchange.journey.take() else { return .NO }
    let router = router
    exchange.run { await router.respond(to: journey) }
    return finish(exchange, connection)
  }

  func finish(_ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    guard let response = takeOrSleep(exchange, connection) else { return .YES }
    return queue(response, exchange, connection)
  }

  private func takeOrSleep(_ exchange: Exchange, _ connection: OpaquePointer) -> Response? {
    if isClosing.load(ordering: .acquiring) { exchange.answer(plain(.stopping)) }
    let response = exchange.takeOrSleep(connection)
    if response == nil { watch.expect(exchange, on: exchange.link) }
    return response
  }

  private func queue(_ response: Response, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    watch.forget(exchange.link)
    var response = response
    if isStopping.load(ordering: .acquiring) { response.headers.set("Connection", "close") }
    return Outgoing.queue(response, exchange, connection)
  }

  func end(_ exchange: Exchange) {
    watch.forget(exchange.link)
    exchange.link.enter(.line)
    if exchange.isCounted { running.subtract(1, ordering: .acquiringAndReleasing) }
    alive.subtract(1, ordering: .acquiringAndReleasing)
  }
}
