import Synchronization

/// A token bucket for each key, in bounded memory: the least recently seen half is forgotten when room runs out.
package final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var seen: Int64
  }
  private struct State {
    var young: [String: Bucket] = [:]
    var old: [String: Bucket] = [:]
  }

  private let state = Mutex(State())
  private let burst: Double
  private let perSecond: Double
  private let capacity: Int
  private let clock: @Sendable () -> Int64

  /// `burst` requests at once, then one in `seconds`. `clock`: microseconds that never go back.
  package init(
    burst: Int, every seconds: Double, capacity: Int = 20_000,
    clock: @escaping @Sendable () -> Int64 = { monotonicMicroseconds() }
  ) {
    self.burst = Double(burst)
    perSecond = 1 / seconds
    self.capacity = capacity
    self.clock = clock
  }

  /// Nil when the request may pass, otherwise the seconds to wait, at least one.
  package func wait(_ key: String) -> Int? {
    let now = clock()
    return state.withLock { state in
      var bucket = state.young[key] ?? state.old[key] ?? Bucket(tokens: burst, seen: now)
      bucket.tokens = min(burst, bucket.tokens + Double(now - bucket.seen) / 1_000_000 * perSecond)
      bucket.seen = now
      defer {
        state.young[key] = bucket
        if state.young.count > capacity / 2 { (state.old, state.young) = (state.young, [:]) }
      }
      guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up))) }
      bucket.tokens -= 1
      return nil
    }
  }

  /// Keys kept now.
  var count: Int { state.withLock { $0.young.count + $0.old.count } }

  /// Limits what `key` names; nil lets the request pass uncounted.
  package func middleware(_ key: @escaping @Sendable (Request) -> String?) -> Middleware {
    { [self] request, next in
      if let key = key(request), let seconds = wait(key) { throw Refusal.tooMany(after: seconds) }
      return try await next(request)
    }
  }
}
