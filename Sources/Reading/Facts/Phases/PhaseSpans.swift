import CivilTime
import Domain
import Vietnamese

/// Reads the span of time that a run of words says: from when to when.
struct PhaseSpans {
  struct Span {
    var start: PartialDate?
    var end: PartialDate?
    /// Indices of the words it stands in.
    var words: Range<Int>
  }

  private let manuscript: Manuscript
  private let dates: DateMentions
  /// The days of an anniversary are not those of a phase.
  private let anniversaries: Runs

  init(_ manuscript: Manuscript, planYear: Int?, anniversaries: [Fact<Anniversary>]) {
    self.manuscript = manuscript
    self.anniversaries = Runs(anniversaries.map(\.span.range))
    dates = DateMentions(manuscript, planYear: planYear)
  }

  /// The first span of the range. A single day is none, but "đến hết ngày …" is one whose start is an event.
  func first(in range: Range<Int>, orDeadline: Bool = false) -> Span? {
    if let span = firstAsRead(range, orDeadline) { return span }
    // "Từ khi ban hành đến hết năm 2030": the event has no date, the end has.
    guard let end = manuscript.first(PhaseSpans.ends, in: range), end.at > range.lowerBound else { return nil }
    guard let span = firstAsRead(end.at..<range.upperBound, orDeadline) else { return nil }
    return Span(start: nil, end: span.end, words: end.at..<span.words.upperBound)
  }

  private static let ends = PhraseTable(["đến hết", "đến ngày", "đến cuối", "đến khi kết thúc"])

  private func firstAsRead(_ range: Range<Int>, _ orDeadline: Bool) -> Span? {
    let mentions: [DateMention] = dates.find(in: range).filter { !isOfAnniversary($0) }
    for (index, mention) in mentions.enumerated() {
      if mention.recurrence != nil || isYearly(mention.date) { return nil }
      if let span = span(mention, orDeadline) { return span }
      // "Từ ngày phát động đến …": the reader gives both ends apart.
      if mention.comparator == .from, index + 1 < mentions.count, let end = mentions[index + 1].date {
        let next = mentions[index + 1]
        if next.comparator == .by {
          return Span(start: mention.date, end: end, words: joined(mention.words, next.words))
        }
      }
      if orDeadline, mention.comparator == .from, let start = mention.date {
        return Span(start: start, end: nil, words: mention.words)
      }
    }
    return nil
  }

  private func isOfAnniversary(_ mention: DateMention) -> Bool {
    if let start = mention.startDate?.yearNumber, let end = mention.endDate?.yearNumber, end - start > 15 {
      return true
    }
    return anniversaries.overlaps(manuscript.span(mention.words).range)
  }

  private func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> { a.lowerBound..<b.upperBound }

  private func span(_ mention: DateMention, _ orDeadline: Bool) -> Span? {
    switch mention.kind {
    case .range:
      // "Từ nay đến …" begins on a day nobody wrote.
      let start = mention.isRelative ? nil : mention.startDate ?? mention.start.map(PartialDate.day)
      let end = mention.endDate ?? mention.end.map(PartialDate.day)
      guard !isYearly(start), !isYearly(end) else { return nil }
      return Span(start: start, end: end, words: mention.words)
    case .day, .month, .quarter, .year, .time:
      guard mention.isPossible, let date = mention.date, !isYearly(date) else { return nil }
      if mention.comparator == .by || orDeadline && mention.comparator == .before {
        return Span(start: nil, end: date, words: mention.words)
      }
      guard mention.kind == .month || mention.kind == .quarter, mention.comparator == nil || mention.comparator == .in
      else { return nil }
      return Span(start: date, end: date, words: mention.words)
    case .recurrence, .conditional: return nil
    }
  }

  private func isYearly(_ date: PartialDate?) -> Bool {
    switch date {
    case .everyYear?, .everyMonth?: return true
    default: return false
    }
  }
}
