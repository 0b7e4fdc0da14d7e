import Blocks
import CivilTime
import Domain
import Vietnamese

/// Reads the anniversaries of one passage.
struct AnniversaryReader {
  let manuscript: Manuscript
  private let dates: DateMentions

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    dates = DateMentions(manuscript, planYear: planYear)
  }

  /// A number of years and where the name of the occasion begins.
  private struct Opening {
    var years: Int
    /// The first word of the expression, "kỷ niệm" included.
    var start: Int
    var name: Int
  }

  func anniversaries(in range: Range<Int>) -> [Fact<Anniversary>] {
    var found: [Fact<Anniversary>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let opening = opening(at: i, in: range) else {
        i += 1
        continue
      }
      let (fact, next) = read(opening, in: range)
      if let fact { found.append(fact) }
      i = max(next, i + 1)
      // "80 năm Cách mạng tháng Tám (…) và Quốc khánh (…)": one number for both.
      if let fact, let (twin, end) = twin(of: fact.value, at: next, in: range) {
        found.append(twin)
        i = end
      }
    }
    return found
  }

  // MARK: Where one begins

  private func opening(at i: Int, in range: Range<Int>) -> Opening? {
    let words = manuscript.words
    if words[i].isNumber { return counted(at: i, in: range) }
    guard manuscript.stands(AnniversaryWords.celebrate, at: i, end: range.upperBound) else { return nil }
    return ordinal(at: i, in: range)
  }

  /// "75 năm Ngày …", with or without "kỷ niệm" before it.
  private func counted(at i: Int, in range: Range<Int>) -> Opening? {
    let end = range.upperBound
    guard let years = years(at: i), manuscript.stands(AnniversaryWords.year, at: i + 1, end: end), i + 2 < end else {
      return nil
    }
    if let start = celebration(before: i, range.lowerBound) {
      return isName(i + 2, end) ? Opening(years: years, start: start, name: i + 2) : nil
    }
    guard manuscript.match(AnniversaryWords.occasions, at: i + 2, end: end) != nil else { return nil }
    return Opening(years: years, start: i, name: i + 2)
  }

  /// "kỷ niệm lần thứ 75 Ngày …" and "kỷ niệm Ngày … lần thứ 75".
  private func ordinal(at i: Int, in range: Range<Int>) -> Opening? {
    let end = range.upperBound
    let next = i + AnniversaryWords.celebrate.count
    let after = next + AnniversaryWords.times.count
    if manuscript.stands(AnniversaryWords.times, at: next, end: end), after + 1 < end, let years = years(at: after) {
      let name = manuscript.stands(AnniversaryWords.year, at: after + 1, end: end) ? after + 2 : after + 1
      return isName(name, end) ? Opening(years: years, start: i, name: name) : nil
    }
    guard manuscript.match(AnniversaryWords.occasions, at: next, end: end) != nil else { return nil }
    var at = next
    while at < min(end, next + 24), !stops(at, end) {
      let number = at + AnniversaryWords.times.count
      if manuscript.stands(AnniversaryWords.times, at: at, end: end), number < end, let years = years(at: number) {
        return Opening(years: years, start: i, name: next)
      }
      at += 1
    }
    return nil
  }

  private func years(at i: Int) -> Int? {
    guard i < manuscript.words.count, manuscript.words[i].isNumber, manuscript.words[i].length <= 4,
      let years = manuscript.words[i].number, (1...4000).contains(years),
      i == 0 || manuscript.words[i].gap != .none || manuscript.words[i - 1].mark == .openParen
        || manuscript.words[i - 1].mark == .openQuote
    else { return nil }
    return years
  }

  /// "kỷ niệm", "kỷ niệm tròn", "mừng" right before the number.
  private func celebration(before i: Int, _ floor: Int) -> Int? {
    var start: Int?
    for length in 1...4 where i - length >= floor {
      if let found = manuscript.match(AnniversaryWords.celebrations, at: i - length, end: i), found.count == length {
        start = found.value ? i - length : i
      }
    }
    return start
  }

  private func isName(_ i: Int, _ end: Int) -> Bool {
    i < end && manuscript.words[i].isLetters
      && manuscript.match(AnniversaryWords.noOccasions, at: i, end: end) == nil
  }

  // MARK: Its name and dates

  private func read(_ opening: Opening, in range: Range<Int>) -> (Fact<Anniversary>?, next: Int) {
    let limit = limit(from: opening.name, range.upperBound)
    let bracket = dateBracket(from: opening.name, limit)
    var end = bracket?.lowerBound ?? plainEnd(from: opening.name, limit)
    if let times = manuscript.first(AnniversaryWords.times, in: opening.name..<end) { end = times }
    let name = trimmed(opening.name..<end)
    guard !name.isEmpty else { return (nil, opening.name) }
    let ends = bracket.map(days) ?? (nil, nil)
    let last = bracket?.upperBound ?? end
    let value = Anniversary(years: opening.years, name: manuscript.line(name), from: ends.0, to: ends.1)
    return (
      Fact(value, at: manuscript.span(opening.start..<max(last, name.upperBound)), rule: AnniversaryFinder.rule), last
    )
  }

  private func twin(of first: Anniversary, at i: Int, in range: Range<Int>) -> (Fact<Anniversary>, Int)? {
    guard first.from != nil, i + 1 < range.upperBound,
      let joint = manuscript.match(AnniversaryWords.joints, at: i, end: range.upperBound),
      manuscript.match(AnniversaryWords.occasions, at: i + joint.count, end: range.upperBound) != nil
    else { return nil }
    let start = i + joint.count
    guard let bracket = dateBracket(from: start, limit(from: start, range.upperBound)) else { return nil }
    let ends = days(bracket)
    let name = trimmed(start..<bracket.lowerBound)
    guard let from = ends.0?.yearNumber, let to = ends.1?.yearNumber, to - from == first.years, !name.isEmpty else {
      return nil
    }
    let value = Anniversary(years: first.years, name: manuscript.line(name), from: ends.0, to: ends.1)
    return (
      Fact(value, at: manuscript.span(start..<bracket.upperBound), rule: AnniversaryFinder.rule), bracket.upperBound
    )
  }

  /// How far the expression can reach: to the end of the sentence, the next one, or the words of another thought.
  private func limit(from start: Int, _ end: Int) -> Int {
    var i = start
    while i < min(end, start + 48) {
      if stops(i, end) { return i }
      if manuscript.words[i].isNumber, i + 2 < end, manuscript.stands(AnniversaryWords.year, at: i + 1, end: end),
        years(at: i) != nil, manuscript.match(AnniversaryWords.occasions, at: i + 2, end: end) != nil
      {
        return i
      }
      if i > start, let other = manuscript.match(AnniversaryWords.otherThoughts, at: i, end: end),
        other.value || manuscript.words[i - 1].mark == .comma
      {
        return i
      }
      i += 1
    }
    return i
  }

  private func stops(_ i: Int, _ end: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .semicolon: return bracketDepth(at: i) == 0
    case .colon: return true
    case .period:
      guard i + 1 < end else { return true }
      let next = manuscript.words[i + 1]
      return next.gap != .none && !(next.isLetters && next.shape == .lower)
    default: return false
    }
  }

  /// Whether the word stands inside a bracket opened within the last words.
  private func bracketDepth(at i: Int) -> Int {
    var depth = 0
    for k in max(0, i - 12)..<i {
      if manuscript.words[k].mark == .openParen { depth += 1 }
      if manuscript.words[k].mark == .closeParen { depth = max(0, depth - 1) }
    }
    return depth
  }

  /// The bracket that holds the two dates.
  private func dateBracket(from start: Int, _ limit: Int) -> Range<Int>? {
    var i = start
    while i < limit {
      if manuscript.words[i].mark == .openParen {
        var close = i + 1
        while close < min(manuscript.words.count, i + 24), manuscript.words[close].mark != .closeParen { close += 1 }
        guard close < manuscript.words.count, manuscript.words[close].mark == .closeParen else { return nil }
        if (i + 1..<close).contains(where: { manuscript.words[$0].isNumber }) { return i..<close + 1 }
        i = close
      }
      i += 1
    }
    return nil
  }

  /// Without a bracket the name ends at the first comma or joint that does not go on with it.
  private func plainEnd(from start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit {
      switch manuscript.words[i].mark {
      case .comma where manuscript.match(AnniversaryWords.continuations, at: i + 1, end: limit) == nil: return i
      case .openParen, .closeParen, .closeQuote,
        .slash where manuscript.words[i].gap != .none || !isNumeric(i):
        return i
      case .none
      where i > start && manuscript.words[i].isNumber && i + 1 < limit && manuscript.words[i + 1].mark == .slash:
        return i
      default: if i > start, manuscript.match(AnniversaryWords.otherThoughts, at: i, end: limit) != nil { return i }
      }
      i += 1
    }
    return limit
  }

  private func isNumeric(_ i: Int) -> Bool { i > 0 && manuscript.words[i - 1].isNumber }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(start) { start += 1 }
    while start < end, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private func isEdge(_ i: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .comma, .star, .quote, .openQuote, .closeQuote, .dash, .slash, .period: return true
    default: return manuscript.match(AnniversaryWords.joints, at: i, end: i + 1) != nil
    }
  }

  /// The two days of the bracket; nil for one that is missing or in no calendar.
  private func days(_ bracket: Range<Int>) -> (PartialDate?, PartialDate?) {
    var days: [PartialDate?] = []
    for mention in dates.find(in: bracket.lowerBound + 1..<bracket.upperBound - 1) {
      if mention.kind == .range {
        days.append(mention.startDate ?? mention.start.map(PartialDate.day))
        days.append(mention.endDate ?? mention.end.map(PartialDate.day))
      } else {
        days.append(mention.isPossible && mention.isYearGiven ? mention.date : nil)
      }
    }
    return (days.first ?? nil, days.count > 1 ? days[1] : nil)
  }
}

extension PartialDate {
  /// The year, where it has one.
  var yearNumber: Int? {
    switch self {
    case .year(let y), .half(let y, _), .quarter(let y, _), .month(let y, _): return y
    case .day(let day): return day.year
    case .everyYear, .everyMonth: return nil
    }
  }
}
