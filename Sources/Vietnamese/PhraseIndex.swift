/// Phrases by the hashes of their words, with and without accents.
package final class PhraseIndex: Sendable {
  private let exact: SpellingIndex
  private let plain: SpellingIndex

  init(_ phrases: [Phrase]) {
    exact = SpellingIndex(phrases.map(\.keys))
    plain = SpellingIndex(phrases.map(\.plains))
  }

  /// Which of the phrases is the longest that stands at `words[at]`, before `end`, and how many words it has; 0 words
  /// when none stands there.
  package func match(
    _ words: borrowing [Word], at: Int, end: Int, ignoringAccents: Bool
  ) -> (phrase: Int, count: Int) {
    ignoringAccents
      ? plain.match(words, at, end) { $0.plain }
      : exact.match(words, at, end) { $0.key }
  }
}

/// Phrases by one sort of hash, in one sorted list.
private struct SpellingIndex: Sendable {
  private struct Entry: Sendable {
    var first: UInt64
    /// Where the other words stand in `rest`.
    var start: Int32
    var count: Int32
    var phrase: Int32
  }

  // One bit for each possible first word: most positions of a text are refused without a search.
  private let filter: [UInt64]
  private let entries: [Entry]
  private let rest: [UInt64]

  init(_ phrases: [[UInt64]]) {
    var filter = [UInt64](repeating: 0, count: 64)
    var entries: [Entry] = []
    var rest: [UInt64] = []
    for (number, keys) in phrases.enumerated() {
      filter[Int(keys[0] >> 6 & 63)] |= 1 << (keys[0] & 63)
      entries.append(
        Entry(first: keys[0], start: Int32(rest.count), count: Int32(keys.count), phrase: Int32(number)))
      rest += keys.dropFirst()
    }
    // Longest first among those that begin alike; of two that are spelt alike the first given stands.
    entries.sort { ($0.first, $1.count, $0.phrase) < ($1.first, $0.count, $1.phrase) }
    self.filter = filter
    self.entries = entries
    self.rest = rest
  }

  @inline(__always)
  func match(
    _ words: borrowing [Word], _ at: Int, _ end: Int, _ spelling: (Word) -> UInt64
  ) -> (phrase: Int, count: Int) {
    let limit = min(end, words.count)
    guard at >= 0, at < limit else { return (0, 0) }
    let first = spelling(words[at])
    guard filter[Int(first >> 6 & 63)] & (1 << (first & 63)) != 0 else { return (0, 0) }
    var index = lowest(first)
    entries: while index < entries.count, entries[index].first == first {
      let entry = entries[index]
      index += 1
      guard at + Int(entry.count) <= limit else { continue }
      for k in 1..<max(1, Int(entry.count)) where spelling(words[at + k]) != rest[Int(entry.start) + k - 1] {
        continue entries
      }
      return (Int(entry.phrase), Int(entry.count))
    }
    return (0, 0)
  }

  /// The first entry whose first word is not below the key.
  private func lowest(_ key: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].first < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
