import CivilTime
import Synchronization

/// What was made out of rows that seldom change, kept in memory by name up to a bound. Each value bears the version of what
/// it was made of: whoever asks says which one stands now, and another one is made anew. A full shelf is cleared.
package final class Shelf<Key: Hashable & Sendable, Version: Equatable & Sendable, Value: Sendable>: Sendable {
  private struct Kept: Sendable {
    var values: [Key: (version: Version, value: Value, weight: Int)] = [:]
    var weight = 0
  }

  /// The sum of the weights it holds at most.
  private let room: Int
  private let kept = Mutex(Kept())

  package init(room: Int) { self.room = room }

  /// Two who ask at once may both make it.
  package func value(
    of key: Key, as version: Version, weighing weight: (Value) -> Int, _ make: () throws -> Value
  ) rethrows -> Value {
    let found = kept.withLock { $0.values[key] }
    if let found, found.version == version { return found.value }
    let made = try make()
    let weight = weight(made)
    kept.withLock { kept in
      if let old = kept.values.removeValue(forKey: key) { kept.weight -= old.weight }
      guard weight <= room else { return }
      if kept.weight + weight > room { kept = Kept() }
      kept.values[key] = (version, made, weight)
      kept.weight += weight
    }
    return made
  }

  package var count: Int { kept.withLock { $0.values.count } }
}

/// What rooms above work out of a value that stands: each kind once, kept as long as the value is.
package final class Workings: Sendable {
  private let made = Mutex<[ObjectIdentifier: (day: Day?, value: any Sendable)]>([:])

  package init() {}

  /// `day`: on which it is looked at, where what is worked out depends on it.
  package func once<Value: Sendable>(on day: Day? = nil, _ make: () throws -> Value) rethrows -> Value {
    let name = ObjectIdentifier(Value.self)
    if let found = made.withLock({ $0[name] }), found.day == day, let value = found.value as? Value { return value }
    let value = try make()
    made.withLock { $0[name] = (day, value) }
    return value
  }
}
