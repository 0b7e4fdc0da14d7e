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
  /// Requests whose head was read and whose answer is not yet sent.
  let running = Atomic<Int>(0)
  /// Exchanges alive: back to 0 when the last connection is gone.
  let alive = Atomic<Int>(0)
  private let counter = Atomic<UInt64>(0)

  init(router: Router, options: ServerOptions, folder: String) {
    self.router = router
    self.options = options
    self.folder = folder
    watch = Watch(heartbeat: options.heartbeatSeconds)
  }

  func exchange(target: [UInt8]) -> Exchange {
    alive.add(1, ordering: .relaxed)
    return Exchange(number: counter.wrappingAdd(1, ordering: .relaxed).newValue, target: target, service: self)
  }
}

// The steps of one request, called by the thread of its connection.
extension Service {
  func begin(_ exchange: Exchange, _ connection: OpaquePointer, _ method: UnsafePointer<CChar>) -> MHD_Result {
    exchange.isCounted = true
    running.add(1, ordering: .acquiringAndReleasing)
    let journey: Router.Journey
    do {
      if isStopping.load(ordering: .acquiring) { throw Refusal.stopping }
      let request = try RequestHead.read(
        connection, method: method, target: exchange.target, fields: options.headerFields)
      journey = router.plan(request)
    } catch {
      // The head itself is wrong: nothing after it can be trusted, so the connection ends with the answer.
      exchange.journey = router.refusal(error as? Refusal ?? .failed, RequestHead.unreadable(connection))
      return work(exchange, connection)
    }
    exchange.journey = journey
    let headers = journey.request.headers
    let length = RequestHead.length(headers)
    do {
      if !journey.isRefused {
        exchange.reader = try BodyReader(
          rule: journey.body, type: headers["Content-Type"], length: length, limits: options.body, folder: folder)
      }
    } catch {
      exchange.journey = router.refusal(error, journey.request)
    }
    // A refused body is read to its end where that is cheap, so that the client sees the answer.
    if exchange.reader == nil, headers["Expect"] != nil || (length ?? 0) > options.discarded {
      return work(exchange, connection)
    }
    guard exchange.reader != nil, let admit = journey.admit, length != 0 else {
      exchange.stage = .body
      return .YES
    }
    return ask(admit, exchange, connection, journey)
  }

  private func ask(
    _ admit: @escaping @Sendable (Request) async throws -> Void, _ exchange: Exchange, _ connection: OpaquePointer,
    _ journey: Router.Journey
  ) -> MHD_Result {
    exchange.stage = .admission
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
    guard let response = exchange.takeOrSleep(connection) else {
      watch.expect(exchange, within: options.handlerSeconds)
      return .YES
    }
    watch.forget(exchange.number)
    guard response.status == Self.admitted.status else {
      exchange.stage = .handler
      return queue(response, exchange, connection)
    }
    exchange.reopen()
    exchange.stage = .body
    return .YES
  }

  func take(_ bytes: UnsafeRawBufferPointer, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
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
    LastWords.send(exchange.refusal ?? .tooLarge(options.discarded), on: thidua_connection_socket(connection))
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
    guard let journey = exchange.journey.take() else { return .NO }
    let router = router
    exchange.run { await router.respond(to: journey) }
    return finish(exchange, connection)
  }

  func finish(_ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    guard let response = exchange.takeOrSleep(connection) else {
      watch.expect(exchange, within: options.handlerSeconds)
      return .YES
    }
    return queue(response, exchange, connection)
  }

  private func queue(_ response: Response, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    watch.forget(exchange.number)
    var response = response
    if isStopping.load(ordering: .acquiring) { response.headers.set("Connection", "close") }
    return Outgoing.queue(response, exchange, connection)
  }

  func end(_ exchange: Exchange) {
    watch.forget(exchange.number)
    if exchange.isCounted { running.subtract(1, ordering: .acquiringAndReleasing) }
    alive.subtract(1, ordering: .acquiringAndReleasing)
  }
}
