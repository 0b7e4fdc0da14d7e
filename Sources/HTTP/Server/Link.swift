import Synchronization

/// One connection as the watch sees it. The thread of the connection writes, the watch reads.
final class Link: Sendable {
  /// What is awaited now.
  enum Phase: Int {
    /// The first line of a request.
    case line
    /// The rest of its head.
    case head
    case body
    /// Nothing from the client: a handler or an answer is on its way.
    case answer
  }

  let number: UInt64
  let descriptor: Int32
  private let current = Atomic<Int>(Phase.line.rawValue)
  private let begun = Atomic<Int64>(monotonicMicroseconds())
  private let received = Atomic<Int>(0)
  /// The client has closed its side.
  let isHungUp = Atomic<Bool>(false)

  init(number: UInt64, descriptor: Int32) {
    self.number = number
    self.descriptor = descriptor
  }

  var phase: Phase { Phase(rawValue: current.load(ordering: .acquiring)) ?? .answer }

  func enter(_ phase: Phase) {
    received.store(0, ordering: .relaxed)
    begun.store(monotonicMicroseconds(), ordering: .relaxed)
    current.store(phase.rawValue, ordering: .releasing)
  }

  func receive(_ count: Int) { received.add(count, ordering: .relaxed) }

  /// Whether the client has used up its time in this phase: drip by drip is no reason to stay.
  func isLate(_ now: Int64, _ options: ServerOptions) -> Bool {
    let seconds = Int(now - begun.load(ordering: .relaxed)) / 1_000_000
    switch phase {
    case .line: return seconds > 2 * Int(options.idleSeconds)
    case .head: return seconds > options.headSeconds
    case .body:
      let earned = received.load(ordering: .relaxed) / max(1, options.bodyBytesPerSecond)
      return seconds > Int(options.idleSeconds) + earned
    case .answer: return false
    }
  }
}
