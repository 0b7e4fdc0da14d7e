import CMicroHTTPD
import Glibc
import Synchronization

/// Sees to what the library does not: the time and the end of connections that sleep, clients that drip, and a client
/// that hung up in the middle of its request (the library learns of it by its timeout when the last bytes and the end
/// came together). Handlers past their time are answered for; streams get signs of life, and end with their client.
final class Watch: Sendable {
  private struct Waiting {
    let exchange: Exchange
    let until: Int64
  }
  private struct Listener {
    let stream: EventStream
    var beat: Int64
  }
  private struct State {
    /// By the number of their connection, which has one request at a time.
    var waiting: [UInt64: Waiting] = [:]
    var listeners: [UInt64: Listener] = [:]
    var links: [UInt64: Link] = [:]
  }

  private let state = Mutex(State())
  private let isOver = Atomic<Bool>(false)
  private let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
  private let options: ServerOptions
  private let counter = Atomic<UInt64>(0)
  private let thread = Mutex<pthread_t?>(nil)

  init(_ options: ServerOptions) { self.options = options }

  deinit { Glibc.close(epoll) }

  func start() {
    var made = pthread_t()
    let held = Unmanaged.passRetained(self)
    if pthread_create(&made, nil, watchLoop, held.toOpaque()) == 0 {
      thread.withLock { $0 = made }
    } else {
      held.release()
    }
  }

  func stop() {
    isOver.store(true, ordering: .releasing)
    if let made = thread.withLock({ $0.take() }) { pthread_join(made, nil) }
  }

  func open(_ descriptor: Int32) -> Link {
    let link = Link(number: counter.wrappingAdd(1, ordering: .relaxed).newValue, descriptor: descriptor)
    state.withLock { $0.links[link.number] = link }
    var event = epoll_event(events: thidua_hang_up, data: epoll_data(u64: link.number))
    epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event)
    return link
  }

  /// Called before the descriptor is closed.
  func close(_ link: Link) {
    state.withLock { $0.links[link.number] = nil }
    epoll_ctl(epoll, EPOLL_CTL_DEL, link.descriptor, nil)
  }

  func expect(_ exchange: Exchange, on link: Link) {
    let until = monotonicMicroseconds() + Int64(options.handlerSeconds) * 1_000_000
    state.withLock { $0.waiting[link.number] = Waiting(exchange: exchange, until: until) }
  }

  /// A stream on a connection whose client may be gone already.
  func listen(_ stream: EventStream, on link: Link) {
    state.withLock { $0.listeners[link.number] = Listener(stream: stream, beat: monotonicMicroseconds()) }
    if link.isHungUp.load(ordering: .acquiring) { stream.end() }
  }

  func forget(_ link: Link) {
    state.withLock { state in
      state.waiting[link.number] = nil
      state.listeners[link.number] = nil
    }
  }

  /// Ends all streams after what they hold: the server stops.
  func closeStreams() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.stream.close() }
  }

  /// Answers for every handler still at work.
  func answerAll(_ response: Response) {
    for waiting in state.withLock({ Array($0.waiting.values) }) { waiting.exchange.answer(response) }
  }

  fileprivate func run() {
    var events = [epoll_event](repeating: epoll_event(), count: 64)
    while !isOver.load(ordering: .acquiring) {
      let count = epoll_wait(epoll, &events, Int32(events.count), 250)
      for event in events.prefix(Int(max(0, count))) { hangUp(event.data.u64) }
      tick(monotonicMicroseconds())
    }
  }

  private func hangUp(_ number: UInt64) {
    let stream = state.withLock { state in
      state.links[number]?.isHungUp.store(true, ordering: .releasing)
      return state.listeners[number]?.stream
    }
    stream?.end()
  }

  private func tick(_ now: Int64) {
    let heartbeat = Int64(options.heartbeatSeconds) * 1_000_000
    let (late, quiet) = state.withLock { state in
      for link in state.links.values where isOver(link, now) { shutdown(link.descriptor, Int32(SHUT_RDWR)) }
      let quiet = state.listeners.filter { $0.value.beat + heartbeat <= now }
      for number in quiet.keys { state.listeners[number]?.beat = now }
      return (state.waiting.values.filter { $0.until <= now }, quiet.values.map(\.stream))
    }
    for waiting in late { waiting.exchange.answer(waiting.exchange.service.plain(.timedOut)) }
    for stream in quiet { stream.beat() }
  }

  /// Nothing more can come of this connection. A client that closed its side may still wait for its answer.
  private func isOver(_ link: Link, _ now: Int64) -> Bool {
    if link.isLate(now, options) { return true }
    return link.isHungUp.load(ordering: .acquiring) && link.phase != .answer
      && thidua_unread_bytes(link.descriptor) == 0
  }
}

private let watchLoop: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { place in
  guard let place else { return nil }
  Unmanaged<Watch>.fromOpaque(place).takeRetainedValue().run()
  return nil
}
