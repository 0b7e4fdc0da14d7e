import Synchronization

/// Those who listen for changes in this process.
final class ChangeHub: Sendable {
  private let listeners = Mutex<(next: Int, streams: [Int: AsyncStream<Change>.Continuation])>((0, [:]))

  var isHeard: Bool { listeners.withLock { !$0.streams.isEmpty } }

  /// Ends when the listener stops or the database is closed. A slow listener keeps the latest 64 signs.
  func listen() -> AsyncStream<Change> {
    let (stream, continuation) = AsyncStream.makeStream(of: Change.self, bufferingPolicy: .bufferingNewest(64))
    let number = listeners.withLock { listeners in
      listeners.next += 1
      listeners.streams[listeners.next] = continuation
      return listeners.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.listeners.withLock { _ = $0.streams.removeValue(forKey: number) }
    }
    return stream
  }

  func send(_ change: Change) {
    let streams = listeners.withLock { Array($0.streams.values) }
    for stream in streams { stream.yield(change) }
  }

  func finish() {
    let streams = listeners.withLock { listeners in
      defer { listeners.streams.removeAll() }
      return Array(listeners.streams.values)
    }
    for stream in streams { stream.finish() }
  }
}
