import CivilTime
import Vietnamese

/// The date that stands right behind a number or a name: "ngày 18 tháng 01 năm 2024", "ngày 07/4/2014", "năm 2005".
/// Unlike a date of the text at large it is known to be one, so blanks and broken forms are taken as what they stand for.
struct CitationDate {
  /// Nil for a date left blank ("ngày   tháng   năm 2024") and for one that is in no calendar.
  var date: PartialDate?
  /// Index of the word behind it.
  var end: Int

  private static let day: Phrase = "ngày"
  private static let month: Phrase = "tháng"
  private static let year: Phrase = "năm"
  private static let signed = PhraseTable(["ký", "ban hành", "ký ban hành"])

  /// The date that begins at word `i`. A bare year counts only where `allowsYear`.
  init?(at i: Int, end: Int, _ manuscript: Manuscript, allowsYear: Bool = true) {
    guard i < end else { return nil }
    var at = i
    if let (_, count) = manuscript.match(CitationDate.signed, at: at, end: end),
      manuscript.stands(CitationDate.day, at: at + count, end: end)
    {
      at += count
    }
    let words = manuscript.words
    if manuscript.stands(CitationDate.day, at: at, end: end) {
      at += 1
      if let found = CitationDate.numeric(at, end, words) ?? CitationDate.spelled(at, end, manuscript) {
        self = found
      } else if let blank = CitationDate.blank(at, end, manuscript) {
        self = blank
      } else {
        return nil
      }
      return
    }
    if let found = CitationDate.numeric(at, end, words) {
      self = found
    } else if manuscript.stands(CitationDate.month, at: at, end: end), at + 3 < end, let m = words[at + 1].number,
      words[at + 2].mark == .slash || manuscript.stands(CitationDate.year, at: at + 2, end: end),
      let y = CitationDate.year(words[at + 3]), (1...12).contains(m)
    {
      self.init(date: .month(year: y, month: m), end: at + 4)
    } else if allowsYear, manuscript.stands(CitationDate.year, at: at, end: end), at + 1 < end,
      words[at + 1].length == 4,
      let y = CitationDate.year(words[at + 1])
    {
      self.init(date: .year(y), end: at + 2)
    } else {
      return nil
    }
  }

  private init(date: PartialDate?, end: Int) {
    self.date = date
    self.end = end
  }

  private static func year(_ word: Word) -> Int? {
    guard let value = word.number else { return nil }
    switch word.length {
    case 4: return (1900...2100).contains(value) ? value : nil
    case 2: return value <= 50 ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  private static func day(_ d: Int?, _ m: Int?, _ y: Int?) -> PartialDate? {
    guard let d, let m, let y, let day = Day(y, m, d) else { return nil }
    return .day(day)
  }

  /// `18/01/2024`, `18-01-2024`, `18.01.2024`, with spaces between.
  private static func numeric(_ i: Int, _ end: Int, _ words: [Word]) -> CitationDate? {
    guard i + 4 < end, words[i].isNumber, words[i + 2].isNumber, words[i + 4].isNumber,
      isSeparator(words[i + 1]), isSeparator(words[i + 3]), words[i + 1].mark == words[i + 3].mark,
      words[i].length <= 3, words[i + 2].length <= 3, (2...4).contains(words[i + 4].length)
    else { return nil }
    // "12/2020/TT": the number of an act, no day.
    if i + 5 < end, words[i + 5].mark == .slash, words[i + 5].gap == .none { return nil }
    // "17/01/201 7"
    if i + 5 < end, words[i + 4].length + words[i + 5].length == 4, words[i + 5].isNumber, words[i + 5].gap == .space,
      words[i + 4].length > 2, let torn = words[i + 4].number, let rest = words[i + 5].number
    {
      return CitationDate(date: day(words[i].number, words[i + 2].number, torn * 10 + rest), end: i + 6)
    }
    return CitationDate(date: day(words[i].number, words[i + 2].number, year(words[i + 4])), end: i + 5)
  }

  private static func isSeparator(_ word: Word) -> Bool {
    word.mark == .slash || word.mark == .dash || word.mark == .period
  }

  /// `18 tháng 01 năm 2024`, `18 tháng 01/2024`
  private static func spelled(_ i: Int, _ end: Int, _ manuscript: Manuscript) -> CitationDate? {
    let words = manuscript.words
    guard i + 4 < end, words[i].isNumber, words[i + 2].isNumber, words[i + 4].isNumber,
      manuscript.stands(month, at: i + 1, end: end),
      manuscript.stands(year, at: i + 3, end: end) || words[i + 3].mark == .slash
    else { return nil }
    return CitationDate(date: day(words[i].number, words[i + 2].number, year(words[i + 4])), end: i + 5)
  }

  /// "(ngày) … tháng … năm 2024", "(ngày)    /10/2024": something was left to be filled in by hand.
  private static func blank(_ i: Int, _ end: Int, _ manuscript: Manuscript) -> CitationDate? {
    let words = manuscript.words
    var at = i
    var sawMonth = false
    while at < end, at < i + 12 {
      if manuscript.stands(month, at: at, end: end) || words[at].mark == .slash {
        sawMonth = true
        at += 1
      } else if words[at].mark == .ellipsis || words[at].mark == .period || words[at].mark == .underscore
        || words[at].isNumber && words[at].length <= 2
      {
        at += 1
      } else if sawMonth, manuscript.stands(year, at: at, end: end), at + 1 < end, year(words[at + 1]) != nil {
        return CitationDate(date: nil, end: at + 2)
      } else if sawMonth, year(words[at]) != nil {
        return CitationDate(date: nil, end: at + 1)
      } else {
        break
      }
    }
    return nil
  }
}
