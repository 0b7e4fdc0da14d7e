import CivilTime
import Vietnamese

/// The further rhythms of a list: «định kỳ hằng tháng, quý, 6 tháng, năm» asks for four, the readers of dates see one.
enum FurtherPeriods {
  /// All rhythms of the list, the first included when it is one of months, quarters, halves or years.
  static func find(in texts: [String]) -> [Recurrence] {
    for text in texts {
      let list = list(WordScanner.words(of: Array(text.utf8)))
      if list.count > 1 { return list }
    }
    return []
  }

  private static func list(_ words: [Word]) -> [Recurrence] {
    guard var at = words.indices.first(where: { isOpening(words, $0) }) else { return [] }
    while at < words.count, openings.contains(words[at].key) { at += 1 }
    var list: [Recurrence] = []
    while let (period, next) = period(words, at) {
      list.append(period)
      at = next
      guard at < words.count, words[at].mark == .comma || words[at].key == and || words[at].mark == .slash
      else { break }
      while at < words.count, words[at].kind == .mark || words[at].key == and || openings.contains(words[at].key) {
        at += 1
      }
    }
    return list
  }

  private static func isOpening(_ words: [Word], _ at: Int) -> Bool {
    openings.contains(words[at].key) && at + 1 < words.count && period(words, at + 1) != nil
  }

  private static func period(_ words: [Word], _ at: Int) -> (Recurrence, Int)? {
    guard at < words.count else { return nil }
    var count = 1
    var noun = at
    if let number = words[at].number {
      count = number
      noun += 1
    }
    guard noun < words.count else { return nil }
    // "năm 2026" is a year, not a rhythm.
    if noun + 1 < words.count, words[noun + 1].isNumber { return nil }
    switch (words[noun].key, count) {
    case (month, 1): return (.monthly(), noun + 1)
    case (month, 3), (quarter, 1): return (.quarterly(), noun + 1)
    case (month, 6): return (.halfYearly(), noun + 1)
    case (month, 9): return (.yearly(month: 9), noun + 1)
    case (year, 1): return (.yearly(), noun + 1)
    default: return nil
    }
  }

  private static func key(_ word: String) -> UInt64 { Phrase(word).keys[0] }
  private static let month = key("tháng")
  private static let quarter = key("quý")
  private static let year = key("năm")
  private static let and = key("và")
  private static let openings: Set<UInt64> = Set(["định", "kỳ", "hằng", "hàng", "mỗi", "từng"].map(key))
}
