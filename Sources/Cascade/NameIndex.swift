import Domain

/// The names of a tree, found by their words without walking the tree.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    var unit: Identifier
    var depth: Int
    var name: UnitDirectory.Name
    /// The words compared: the name, or the name without the agency at its end.
    var words: [NameWord]
  }
  private let entries: [Entry]
  private let byWords: [UInt64: [Int]]
  /// Names with initials in them, which other words may stand for.
  private let abbreviated: [Int]

  init(_ entries: [Entry]) {
    self.entries = entries
    byWords = Dictionary(grouping: entries.indices) { NameIndex.hash(entries[$0].words[...]) }
    abbreviated = entries.indices.filter { entries[$0].words.contains(where: \.isUpper) }
  }

  /// Every unit one of whose names is these words, the best name of each, in the order of the tree.
  func matches(_ words: ArraySlice<NameWord>) -> [UnitDirectory.Match] {
    // Words with initials may stand for any name: then all are compared.
    let near =
      words.contains(where: \.isUpper)
      ? Array(entries.indices) : Set((byWords[NameIndex.hash(words)] ?? []) + abbreviated).sorted()
    var best: [UnitDirectory.Match] = []
    for index in near {
      let entry = entries[index]
      guard let first = words.first, let other = entry.words.first,
        first.letters.first == other.letters.first || first.isConnector || other.isConnector,
        let quality = NameAlignment.quality(words, entry.words[...])
      else { continue }
      let match = UnitDirectory.Match(
        unit: entry.unit, depth: entry.depth, sort: entry.name.sort, quality: quality, text: entry.name.text)
      guard let last = best.last, last.unit == match.unit else {
        best.append(match)
        continue
      }
      if (last.sort.rawValue, last.quality) < (match.sort.rawValue, match.quality) { best[best.count - 1] = match }
    }
    return best
  }

  /// The words without accents and connectors, in their order.
  private static func hash(_ words: ArraySlice<NameWord>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words where !word.isConnector { hash = (hash ^ word.plain) &* 0x100_0000_01B3 }
    return hash
  }
}
