import CMicroHTTPD
import Glibc
import Synchronization

/// Looks after connections that sleep: the library sees neither their time nor their end. Handlers past their time are
/// answered for; streams get signs of life, and end when the client hangs up.
final class Watch: Sendable {
  private struct Waiting {
    let exchange: Exchange
    let until: Int64
  }
  private struct Listener {
    let stream: EventStream
    let descriptor: Int32
    var beat: Int64
  }
  private struct State {
    var waiting: [UInt64: Waiting] = [:]
    var listeners: [UInt64: Listener] = [:]
  }

  private let state = Mutex(State())
  private let isOver = Atomic<Bool>(false)
  private let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
  /// Microseconds between signs of life.
  private let heartbeat: Int64
  private let thread = Mutex<pthread_t?>(nil)

  init(heartbeat seconds: Int) { heartbeat = Int64(seconds) * 1_000_000 }

  deinit { close(epoll) }

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

  func expect(_ exchange: Exchange, within seconds: Int) {
    let until = monotonicMicroseconds() + Int64(seconds) * 1_000_000
    state.withLock { $0.waiting[exchange.number] = Waiting(exchange: exchange, until: until) }
  }

  func listen(_ number: UInt64, _ stream: EventStream, on descriptor: Int32) {
    state.withLock {
      $0.listeners[number] = Listener(stream: stream, descriptor: descriptor, beat: monotonicMicroseconds())
    }
    var event = epoll_event(events: thidua_hang_up, data: epoll_data(u64: number))
    epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event)
  }

  func forget(_ number: UInt64) {
    let listener = state.withLock { state in
      state.waiting[number] = nil
      return state.listeners.removeValue(forKey: number)
    }
    if let listener { epoll_ctl(epoll, EPOLL_CTL_DEL, listener.descriptor, nil) }
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
    state.withLock { $0.listeners[number]?.stream }?.end()
  }

  private func tick(_ now: Int64) {
    let (late, quiet) = state.withLock { state in
      let late = state.waiting.values.filter { $0.until <= now }
      let quiet = state.listeners.filter { $0.value.beat + heartbeat <= now }
      for number in quiet.keys { state.listeners[number]?.beat = now }
      return (late, quiet.values.map(\.stream))
    }
    for waiting in late {
      let request = waiting.exchange.service
      waiting.exchange.answer(request.plain(.timedOut))
    }
    for stream in quiet { stream.beat() }
  }
}

private let watchLoop: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { place in
  guard let place else { return nil }
  Unmanaged<Watch>.fromOpaque(place).takeRetainedValue().run()
  return nil
}
