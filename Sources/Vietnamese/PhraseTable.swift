/// Many phrases with a value each, looked up by position: the longest one that stands there wins.
///
/// Public, so that it is compiled into each room for the room's own values.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// Where the phrases stand in `values`.
  @usableFromInline let index: PhraseIndex
  @usableFromInline let values: [Value]

  @inlinable public init(_ phrases: [(String, Value)]) {
    index = PhraseIndex(phrases.map { $0.0 })
    values = phrases.map { $0.1 }
  }

  /// The value and the number of words of the longest phrase that stands at `words[at]`, before `end`.
  @inlinable public func match(
    _ words: borrowing [Word], at: Int, end: Int? = nil, ignoringAccents: Bool = false
  ) -> (value: Value, count: Int)? {
    let found = index.match(words, at: at, end: end ?? words.count, ignoringAccents: ignoringAccents)
    return found.count == 0 ? nil : (values[found.phrase], found.count)
  }
}

extension PhraseTable where Value == Bool {
  /// A plain set of phrases.
  @inlinable public init(_ phrases: [String]) {
    index = PhraseIndex(phrases)
    values = [Bool](repeating: true, count: phrases.count)
  }
}
