/// A fixed run of words to look for, written as it is spelt: `"trở lên"`, `"tối thiểu"`.
///
/// In a text read from images accents are unreliable, so a phrase also knows its spelling without them.
package struct Phrase: Sendable, ExpressibleByStringLiteral {
  package let keys: [UInt64]
  package let plains: [UInt64]
  package let text: String

  package init(_ text: String) {
    let words = WordScanner.words(of: Array(text.utf8))
    precondition(!words.isEmpty, "a phrase has words")
    keys = words.map(\.key)
    plains = words.map(\.plain)
    self.text = text
  }

  package init(stringLiteral value: String) { self.init(value) }
  package var count: Int { keys.count }
}

/// Many phrases with a value each, looked up by position: the longest one that stands there wins.
package struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var keys: [UInt64]
    var value: Value
  }
  private var exact: [UInt64: [Entry]] = [:]
  private var plain: [UInt64: [Entry]] = [:]
  // One bit per possible first word: most positions of a text are refused without touching a dictionary.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var plainFilter = [UInt64](repeating: 0, count: 64)

  package init(_ phrases: [(String, Value)]) {
    for (text, value) in phrases {
      let phrase = Phrase(text)
      exact[phrase.keys[0], default: []].append(Entry(keys: phrase.keys, value: value))
      plain[phrase.plains[0], default: []].append(Entry(keys: phrase.plains, value: value))
      PhraseTable.mark(&filter, phrase.keys[0])
      PhraseTable.mark(&plainFilter, phrase.plains[0])
    }
    for key in exact.keys { exact[key]!.sort { $0.keys.count > $1.keys.count } }
    for key in plain.keys { plain[key]!.sort { $0.keys.count > $1.keys.count } }
  }

  private static func mark(_ filter: inout [UInt64], _ key: UInt64) {
    filter[Int(key >> 6 & 63)] |= 1 << (key & 63)
  }

  /// The value and the number of words of the longest phrase that stands at `words[at]`, before `end`.
  package func match(
    _ words: borrowing [Word], at: Int, end: Int? = nil, ignoringAccents: Bool = false
  ) -> (value: Value, count: Int)? {
    let limit = min(end ?? words.count, words.count)
    guard at >= 0, at < limit else { return nil }
    let first = ignoringAccents ? words[at].plain : words[at].key
    let bits = ignoringAccents ? plainFilter : filter
    guard bits[Int(first >> 6 & 63)] & (1 << (first & 63)) != 0,
      let entries = ignoringAccents ? plain[first] : exact[first]
    else { return nil }
    entries: for entry in entries where at + entry.keys.count <= limit {
      for k in 1..<max(1, entry.keys.count) {
        let word = words[at + k]
        if (ignoringAccents ? word.plain : word.key) != entry.keys[k] { continue entries }
      }
      return (entry.value, entry.keys.count)
    }
    return nil
  }
}

extension PhraseTable where Value == Bool {
  /// A plain set of phrases.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
