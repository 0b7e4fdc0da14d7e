import Blocks
import Domain
import Vietnamese

/// One fact for each distinct title: several spellings of one name are one, a bare "Bằng khen" is the fuller one's short
/// form.
struct TitleList {
  let manuscript: Manuscript
  private var found: [FoundTitle] = []

  init(manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func add(_ titles: [FoundTitle]) { found += titles }

  func facts() -> [Fact<TitleMention>] {
    var kept: [(title: FoundTitle, key: [UInt64])] = []
    for title in found {
      let key = keys(title)
      if let place = kept.prefix(200).firstIndex(where: { isSame($0.title, $0.key, title, key) }) {
        // The fuller mention stands for both.
        if key.count > kept[place].key.count, key.starts(with: kept[place].key) { kept[place] = (title, key) }
      } else {
        kept.append((title, key))
      }
    }
    return kept.sorted { $0.title.words.lowerBound < $1.title.words.lowerBound }.map { title, _ in
      Fact(
        TitleMention(name: manuscript.plainLine(title.words), kind: title.kind), at: manuscript.span(title.words),
        rule: title.id == nil ? TitleFinder.quotedRule : TitleFinder.rule)
    }
  }

  /// "CSTĐCS" and "Chiến sĩ thi đua cơ sở" are one; "Bằng khen của Bộ trưởng" and "Bằng khen của Chủ tịch …" are two.
  private func isSame(_ a: FoundTitle, _ aKey: [UInt64], _ b: FoundTitle, _ bKey: [UInt64]) -> Bool {
    guard a.id == b.id else { return false }
    if aKey.starts(with: bKey) || bKey.starts(with: aKey) { return true }
    return a.id != nil && aKey.prefix(2) != bKey.prefix(2)
  }

  private func keys(_ title: FoundTitle) -> [UInt64] {
    title.words.filter { manuscript.words[$0].isLetters }.map {
      manuscript.ignoresAccents ? manuscript.words[$0].plain : manuscript.words[$0].key
    }
  }
}
