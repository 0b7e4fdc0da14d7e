import Domain
import Law
import Vietnamese

/// The award a person means by a name, an abbreviation or an id.
enum AwardWord {
  static func find(_ word: String) throws(Problem) -> Award {
    if let award = Award(rawValue: word) { return award }
    let wanted = Folding.searchKey(of: word)
    for title in LawBook.embedded.titles {
      let names = [title.name] + title.variants
      if names.contains(where: { Folding.searchKey(of: $0) == wanted }), let award = Award(rawValue: title.id) {
        return award
      }
    }
    let nearest = nearest(word)
    throw Problem(
      .notFound, "law.unknownAward",
      Wording("không có danh hiệu hay hình thức khen nào tên «\(word)»", en: "there is no title or form «\(word)»"),
      field: word,
      fix: nearest.isEmpty
        ? Wording("Xem mọi tên: thidua law show --list", en: "All names: thidua law show --list")
        : Wording(
          "Có phải: " + nearest.map { "«\($0)»" }.joined(separator: ", ") + "? Mọi tên: thidua law show --list",
          en: "Did you mean " + nearest.map { "«\($0)»" }.joined(separator: ", ") + "?"))
  }

  /// Up to three names that share the most words with `word`, spelling slips allowed; the likest first.
  static func nearest(_ word: String) -> [String] {
    let wanted = words(word)
    guard !wanted.isEmpty else { return [] }
    var found: [(name: String, share: Double)] = []
    for title in LawBook.embedded.titles where !found.contains(where: { $0.name == title.name }) {
      let best = ([title.name, title.id] + title.variants).map { share(wanted, words($0)) }.max() ?? 0
      if best >= leastShare { found.append((title.name, best)) }
    }
    return found.sorted { ($1.share, $0.name) < ($0.share, $1.name) }.prefix(3).map(\.name)
  }

  /// Less than half of the words in common is no likeness.
  private static let leastShare = 0.5

  private static func words(_ text: String) -> [[UInt8]] {
    Folding.searchKey(of: text).split(separator: " ").prefix(12).map { Array($0.utf8.prefix(40)) }
  }

  /// Words that both have, over all words of the longer one.
  private static func share(_ wanted: [[UInt8]], _ known: [[UInt8]]) -> Double {
    var left = known
    var common = 0
    for word in wanted {
      let place = left.firstIndex { $0 == word || word.count > 3 && NearestWord.edits(word, $0) <= word.count / 4 }
      guard let place else { continue }
      left.remove(at: place)
      common += 1
    }
    return Double(common) / Double(max(wanted.count, known.count))
  }
}
