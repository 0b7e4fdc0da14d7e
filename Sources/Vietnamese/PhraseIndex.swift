/// Phrases by the hashes of their words, with and without accents.
public final class PhraseIndex: Sendable {
  @usableFromInline let exact: SpellingIndex
  @usableFromInline let plain: SpellingIndex

  /// All phrases are cut into words in one go: a program has thousands of them to look for.
  @usableFromInline init(_ phrases: [String]) {
    var text: [UInt8] = []
    text.reserveCapacity(phrases.count * 16)
    for phrase in phrases {
      text.append(contentsOf: phrase.utf8)
      text.append(0x0A)
    }
    let words = WordScanner.words(of: text)
    var starts = words.indices.filter { words[$0].gap >= .line }
    precondition(starts.count == phrases.count, "a phrase has words and one line")
    starts.append(words.count)
    exact = SpellingIndex(words.map(\.key), starts)
    plain = SpellingIndex(words.map(\.plain), starts)
  }

  /// Which of the phrases is the longest that stands at `words[at]`, before `end`, and how many words it has; 0 words
  /// when none stands there.
  @inlinable public func match(
    _ words: borrowing [Word], at: Int, end: Int, ignoringAccents: Bool
  ) -> (phrase: Int, count: Int) {
    guard at >= 0, at < end, at < words.count else { return (0, 0) }
    return ignoringAccents
      ? plain.mayBegin(words[at].plain) ? longestPlain(words, at, end) : (0, 0)
      : exact.mayBegin(words[at].key) ? longestExact(words, at, end) : (0, 0)
  }

  @usableFromInline func longestExact(
    _ words: borrowing [Word], _ at: Int, _ end: Int
  ) -> (phrase: Int, count: Int) { exact.longest(words, at, end) { $0.key } }

  @usableFromInline func longestPlain(
    _ words: borrowing [Word], _ at: Int, _ end: Int
  ) -> (phrase: Int, count: Int) { plain.longest(words, at, end) { $0.plain } }
}

/// Phrases by one sort of hash, in one sorted list.
@usableFromInline struct SpellingIndex: Sendable {
  private struct Entry: Sendable {
    var first: UInt64
    /// Where the other words stand in `rest`.
    var start: Int32
    var count: Int32
    var phrase: Int32
  }

  /// One bit for each possible first word: most positions of a text are refused without a search.
  @usableFromInline let filter: [UInt64]
  private let entries: [Entry]
  private let keys: [UInt64]

  /// Phrase `k` is `keys[starts[k]..<starts[k + 1]]`.
  init(_ keys: [UInt64], _ starts: [Int]) {
    var filter = [UInt64](repeating: 0, count: 64)
    var entries: [Entry] = []
    entries.reserveCapacity(starts.count)
    for phrase in 0..<starts.count - 1 {
      let (start, end) = (starts[phrase], starts[phrase + 1])
      filter[Int(keys[start] >> 6 & 63)] |= 1 << (keys[start] & 63)
      entries.append(
        Entry(first: keys[start], start: Int32(start + 1), count: Int32(end - start), phrase: Int32(phrase)))
    }
    // Longest first among those that begin alike; of two that are spelt alike the first given stands.
    entries.sort {
      if $0.first != $1.first { return $0.first < $1.first }
      return $0.count != $1.count ? $0.count > $1.count : $0.phrase < $1.phrase
    }
    self.filter = filter
    self.entries = entries
    self.keys = keys
  }

  @inlinable func mayBegin(_ key: UInt64) -> Bool { filter[Int(key >> 6 & 63)] & (1 << (key & 63)) != 0 }

  @inline(__always)
  func longest(
    _ words: borrowing [Word], _ at: Int, _ end: Int, _ spelling: (Word) -> UInt64
  ) -> (phrase: Int, count: Int) {
    let limit = min(end, words.count)
    let first = spelling(words[at])
    var index = lowest(first)
    entries: while index < entries.count, entries[index].first == first {
      let entry = entries[index]
      index += 1
      guard at + Int(entry.count) <= limit else { continue }
      for k in 1..<max(1, Int(entry.count)) where spelling(words[at + k]) != keys[Int(entry.start) + k - 1] {
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
