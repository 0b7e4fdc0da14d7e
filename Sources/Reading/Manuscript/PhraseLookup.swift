import Vietnamese

extension PhraseTable {
  /// What `match` gives, compiled in this room for its own values.
  func stands(
    in words: borrowing [Word], at i: Int, end: Int, ignoringAccents: Bool
  ) -> (value: Value, count: Int)? {
    let found = index.match(words, at: i, end: end, ignoringAccents: ignoringAccents)
    return found.count == 0 ? nil : (values[found.phrase], found.count)
  }
}
