/// Many phrases with a value each, looked up by position: the longest one that stands there wins.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// Where the phrases stand in `values`.
  package let index: PhraseIndex
  package let values: [Value]

  package init(_ phrases: [(String, Value)]) {
    index = PhraseIndex(phrases.map { Phrase($0.0) })
    values = phrases.map(\.1)
  }

  /// The value and the number of words of the longest phrase that stands at `words[at]`, before `end`.
  ///
  /// Other rooms have their own three lines of this: a generic function of another room is not compiled for their
  /// values, and looking types up at run time costs ten times the search.
  package func match(
    _ words: borrowing [Word], at: Int, end: Int? = nil, ignoringAccents: Bool = false
  ) -> (value: Value, count: Int)? {
    let found = index.match(words, at: at, end: end ?? words.count, ignoringAccents: ignoringAccents)
    return found.count == 0 ? nil : (values[found.phrase], found.count)
  }
}

extension PhraseTable where Value == Bool {
  /// A plain set of phrases.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
