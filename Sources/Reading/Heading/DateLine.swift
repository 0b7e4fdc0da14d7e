import Blocks
import CivilTime
import Vietnamese

/// The place and date of a document: `An Phú, ngày 08 tháng 02 năm 2026`, also with day or month left blank.
struct DateLine {
  let date: Day?
  /// From "ngày" to the year.
  let words: Range<Int>
  /// The place before the comma; empty when none is printed.
  let place: Range<Int>
  /// False when the day is left blank.
  let hasDay: Bool
  /// False when the month is left blank.
  let hasMonth: Bool
  /// What stands in the blank cannot be read.
  let isGarbled: Bool
  /// All three numbers are there and no calendar has the day.
  let isImpossible: Bool

  /// Day or month is left blank.
  var isBlank: Bool { !hasDay || !hasMonth }

  /// The date line in a run of words; nil when there is none.
  init?(in range: Range<Int>, _ sheet: Sheet) {
    guard
      let found = DateLine.spelled(in: range, sheet) ?? DateLine.figures(in: range, sheet)
        ?? DateLine.blurred(in: range, sheet)
    else { return nil }
    words = found.words
    place = DateLine.place(before: found.words.lowerBound, from: range.lowerBound, sheet)
    let parts = [found.day, found.month, found.year]
    if case .number(let d) = found.day, case .number(let m) = found.month, case .number(let y) = found.year {
      date = Day(y, m, d)
      isImpossible = date == nil
    } else {
      date = nil
      isImpossible = false
    }
    hasDay = found.day != .blank
    hasMonth = found.month != .blank
    isGarbled = parts.contains { $0 == .garbled }
  }

  private enum Part: Equatable { case number(Int), blank, garbled }
  private typealias Found = (words: Range<Int>, day: Part, month: Part, year: Part)

  /// "ngày 18 tháng 01 năm 2024"
  private static func spelled(in range: Range<Int>, _ sheet: Sheet) -> Found? {
    guard let words = sheet.dateLine(in: range) else { return nil }
    func first(_ phrase: Phrase, from start: Int) -> Int? {
      (start..<words.upperBound).first { sheet.stands(phrase, at: $0, end: words.upperBound) }
    }
    let month = first(HeadingSigns.month, from: words.lowerBound)
    guard let year = first(HeadingSigns.year, from: month.map { $0 + 1 } ?? words.lowerBound) else { return nil }
    guard let month else { return (words, .garbled, .garbled, part(year + 1..<words.upperBound, sheet)) }
    return (
      words, part(words.lowerBound + 1..<month, sheet), part(month + 1..<year, sheet),
      part(year + 1..<words.upperBound, sheet)
    )
  }

  private static func blurred(in range: Range<Int>, _ sheet: Sheet) -> Found? {
    guard let words = sheet.blurredDateLine(in: range) else { return nil }
    return (words, .garbled, .garbled, part(words.upperBound - 1..<words.upperBound, sheet))
  }

  /// "Hà Nội, 15/3/2026", "Hà Nội, ngày 15/3/2026"
  private static func figures(in range: Range<Int>, _ sheet: Sheet) -> Found? {
    let words = sheet.words
    for i in range where words[i].isNumber && i + 4 < range.upperBound {
      guard words[i + 1].mark == .slash || words[i + 1].mark == .dash, words[i + 3].mark == words[i + 1].mark,
        let d = words[i].number, let m = words[i + 2].number, let y = words[i + 4].number, (1900...2200).contains(y),
        i > range.lowerBound
      else { continue }
      let before = words[i - 1]
      guard before.mark == .comma || sheet.stands(HeadingSigns.day, at: i - 1, end: i) else { continue }
      let start = before.mark == .comma ? i : i - 1
      return (start..<i + 5, .number(d), .number(m), .number(y))
    }
    return nil
  }

  private static func part(_ range: Range<Int>, _ sheet: Sheet) -> Part {
    var value: Int?
    for i in range {
      let word = sheet.words[i]
      switch word.kind {
      case .number:
        if value != nil { return .garbled }
        value = word.number
      case .letters: return .garbled
      case .mark:
        switch word.mark {
        case .ellipsis, .period, .underscore, .comma, .dash: continue
        case .slash where range.count == 1: continue
        default: return .garbled
        }
      }
    }
    return value.map { .number($0) } ?? .blank
  }

  /// The head of a place on the line above, when that line holds nothing else: "Thành phố Hồ" / "Chí Minh, ngày …".
  private static func above(_ start: Int, _ sheet: Sheet) -> Int {
    let words = sheet.words
    guard start > 0, start < words.count, words[start].gap == .line else { return start }
    var at = start
    while at > 0, start - at < 4, at == start || words[at].gap < .line {
      let word = words[at - 1]
      guard word.isLetters, word.shape == .capitalised || sheet.stands(DateLine.city, at: at - 2, end: at) else {
        return start
      }
      at -= 1
    }
    return at > 0 && words[at].gap >= .line ? at : start
  }

  private static let city = Phrase("thành phố")
  private static let placeKinds = PhraseTable(["thành phố", "thị xã", "thị trấn", "đặc khu"])

  /// Capitalised words before the comma in front of the date, on the same line.
  private static func place(before start: Int, from lower: Int, _ sheet: Sheet) -> Range<Int> {
    let words = sheet.words
    var end = start
    if end > 0, words[end - 1].mark == .comma || words[end - 1].mark == .period && words[end].gap < .line { end -= 1 }
    guard end < start else { return start..<start }
    // "An Phú," / "ngày 05 …": the place stands on the line above.
    let lower = end < lower ? max(0, end - 7) : lower
    var at = end
    while at > lower, at > end - 7, words[at].gap < .line || at == end {
      let word = words[at - 1]
      let isPart =
        word.isLetters && (word.shape == .capitalised || sheet.isUpper(at - 1) && word.length <= 3)
        || at - 2 >= lower && sheet.match(placeKinds, at: at - 2, end: at)?.count == 2
      let isJoint = (word.mark == .period || word.mark == .dash) && at < end
      guard isPart || isJoint else { break }
      if at < end, words[at].gap >= .line { break }
      at -= 1
    }
    while at < end, words[at].kind == .mark { at += 1 }
    return (at == lower || words[at].gap >= .line ? above(at, sheet) : at)..<end
  }
}
