import Synchronization

/// One event of text/event-stream.
package struct ServerEvent: Sendable, Equatable {
  package var name: String?
  package var data: String
  package var id: String?

  package init(_ data: String, name: String? = nil, id: String? = nil) {
    self.data = data
    self.name = name
    self.id = id
  }

  /// As it is sent; line ends inside a name or an id are left out, data may have lines.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    func line(_ field: String, _ value: some Sequence<UInt8>) {
      out += field.utf8
      out += value.lazy.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0 }
      out.append(0x0A)
    }
    if let id { line("id: ", id.utf8) }
    if let name { line("event: ", name.utf8) }
    for piece in data.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) { line("data: ", piece) }
    out.append(0x0A)
    return out
  }
}

/// The way to a client that listens. Writers wait while the client is slow; nothing is kept beyond `limit` bytes.
package final class EventStream: Sendable {
  /// The client is gone or the server stops.
  package struct Ended: Error {}

  private struct State {
    var queue: [UInt8] = []
    var taken = 0
    /// The writer has said everything.
    var isClosed = false
    /// The other side is gone.
    var isEnded = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// Set while the connection sleeps; called once to wake it.
    var wake: (@Sendable () -> Void)?
    var length: Int { queue.count - taken }
  }

  private let state = Mutex(State())
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  package var isOpen: Bool { state.withLock { !$0.isClosed && !$0.isEnded } }

  /// Waits until the event has its place; throws `Ended` when nobody listens any more.
  package func send(_ event: ServerEvent) async throws(Ended) {
    let bytes = event.bytes
    while true {
      if put(bytes, force: false) { return }
      if !isOpen { throw Ended() }
      await withCheckedContinuation { continuation in
        let isFree = state.withLock { state in
          if state.isEnded || state.isClosed || state.length == 0 { return true }
          state.waiting.append(continuation)
          return false
        }
        if isFree { continuation.resume() }
      }
    }
  }

  /// False when the client is too slow or gone: for counters, where the next value makes this one worthless.
  package func offer(_ event: ServerEvent) -> Bool { put(event.bytes, force: false) }

  /// Ends the stream after what is already in it.
  package func close() {
    finish { $0.isClosed = true }
  }

  /// A comment that keeps proxies from giving up, and finds out whether the client still listens.
  func beat() { _ = put(Array(":\n\n".utf8), force: true) }

  /// The other side is gone.
  func end() {
    finish { $0.isEnded = true }
  }

  private func finish(_ mark: (inout State) -> Void) {
    let (wake, waiting) = state.withLock { state in
      mark(&state)
      defer { (state.wake, state.waiting) = (nil, []) }
      return (state.wake, state.waiting)
    }
    wake?()
    for continuation in waiting { continuation.resume() }
  }

  /// An event longer than the limit passes when the queue is empty.
  private func put(_ bytes: [UInt8], force: Bool) -> Bool {
    let (isTaken, wake) = state.withLock { state -> (Bool, (@Sendable () -> Void)?) in
      guard !state.isEnded, !state.isClosed else { return (false, nil) }
      guard force || state.length == 0 || bytes.count <= limit - state.length else { return (false, nil) }
      state.queue += bytes
      defer { state.wake = nil }
      return (true, state.wake)
    }
    wake?()
    return isTaken
  }

  /// Everything not yet taken: for the client without a socket.
  func drain() -> [UInt8] {
    state.withLock { state in
      defer { (state.queue, state.taken) = ([], 0) }
      return Array(state.queue[state.taken...])
    }
  }

  enum Taken {
    case bytes(Int)
    /// Nothing now; `wake` will be called once when there is.
    case dry
    case closed
    case ended
  }

  /// Moves what fits into the buffer. `sleep` runs under the lock when there is nothing, so that no wake is missed.
  func take(
    into buffer: UnsafeMutableRawBufferPointer, sleep: () -> Void, wake: @escaping @Sendable () -> Void
  ) -> Taken {
    let (result, waiting) = state.withLock { state -> (Taken, [CheckedContinuation<Void, Never>]) in
      if state.isEnded { return (.ended, []) }
      guard state.length > 0 else {
        if state.isClosed { return (.closed, []) }
        state.wake = wake
        sleep()
        return (.dry, [])
      }
      let count = min(buffer.count, state.length)
      state.queue.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[state.taken..<(state.taken + count)])) }
      state.taken += count
      guard state.length == 0 else { return (.bytes(count), []) }
      state.queue.removeAll(keepingCapacity: true)
      state.taken = 0
      defer { state.waiting = [] }
      return (.bytes(count), state.waiting)
    }
    for continuation in waiting { continuation.resume() }
    return result
  }
}
