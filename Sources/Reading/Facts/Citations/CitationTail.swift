import CivilTime
import Vietnamese

/// What stands behind the number or the name of a cited document: date, issuer and subject, in any order of the first two.
struct CitationTail {
  var date: PartialDate?
  var issuer: Range<Int>?
  var subject: Range<Int>?
  /// Index behind the date or the issuer, whichever comes last; where the tail began when there is neither.
  var end: Int

  private static let of: Phrase = "của"

  /// Reads the tail from word `i`; it never reaches `end`, where the next document is cited.
  init(from i: Int, end: Int, _ manuscript: Manuscript, _ types: CitedTypes) {
    let words = manuscript.words
    var at = i
    self.end = i
    var hasDate = false
    while true {
      var next = at
      // "năm 2024" is a date only where it touches the name: "Luật … năm 2022".
      while next < end, CitationTail.isFiller(words[next]) { next += 1 }
      if next < end, words[next].mark == .comma { next += 1 }
      while next < end, words[next].mark == .star { next += 1 }
      if !hasDate, let found = CitationDate(at: next, end: end, manuscript, allowsYear: next == i) {
        date = found.date
        hasDate = true
        at = found.end
      } else if issuer == nil, let name = CitationTail.issuer(at: next, from: i, end: end, manuscript) {
        issuer = name
        at = name.upperBound
      } else if !hasDate, let (found, close) = CitationTail.bracketed(at: next, end: end, manuscript) {
        date = found
        hasDate = true
        at = close
      } else {
        break
      }
      self.end = at
    }
    var next = at
    if next < end, words[next].mark == .comma || words[next].mark == .openParen { next += 1 }
    if next < end, CitationTail.isFootnoteMark(next, end, words) { next += 1 }
    let found = CitedSubject.words(from: next, end: end, manuscript, types)
    if !found.isEmpty, next == at || words[at].mark != .openParen { subject = found }
  }

  /// "(26/12/2022)"
  private static func bracketed(at i: Int, end: Int, _ manuscript: Manuscript) -> (date: PartialDate?, end: Int)? {
    guard i + 2 < end, manuscript.words[i].mark == .openParen,
      let found = CitationDate(at: i + 1, end: end, manuscript, allowsYear: false), found.end < end,
      manuscript.words[found.end].mark == .closeParen
    else { return nil }
    return (found.date, found.end + 1)
  }

  private static func isFiller(_ word: Word) -> Bool { word.mark == .star }

  /// A footnote mark glued to a date: "ngày 5/3/20251".
  private static func isFootnoteMark(_ i: Int, _ end: Int, _ words: [Word]) -> Bool {
    words[i].isNumber && words[i].gap == .none
  }

  /// The issuer behind "của", or right behind the number when "về" follows it.
  private static func issuer(at i: Int, from start: Int, end: Int, _ manuscript: Manuscript) -> Range<Int>? {
    guard i < end else { return nil }
    if manuscript.stands(of, at: i, end: end) {
      let nameEnd = IssuerName.end(from: i + 1, end: end, manuscript)
      return nameEnd > i + 1 ? i + 1..<nameEnd : nil
    }
    guard i == start || manuscript.words[i - 1].mark != .comma, IssuerName.begins(at: i, end: end, manuscript) else {
      return nil
    }
    let nameEnd = IssuerName.end(from: i, end: end, manuscript)
    guard nameEnd < end, manuscript.stands(about, at: nameEnd, end: end) else { return nil }
    return i..<nameEnd
  }

  private static let about: Phrase = "về"
}
