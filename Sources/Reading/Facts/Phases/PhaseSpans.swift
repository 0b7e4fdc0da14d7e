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

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    dates = DateMentions(manuscript, planYear: planYear)
  }

  /// The first span of the range. A single day is none, but "đến hết ngày …" is one whose start is an event.
  func first(in range: Range<Int>) -> Span? {
    if let span = firstAsRead(range) { return span }
    // "Từ khi ban hành đến hết năm 2030": the event has no date, the end has.
    guard let end = manuscript.first(PhaseSpans.ends, in: range), end.at > range.lowerBound else { return nil }
    guard let span = firstAsRead(end.at..<range.upperBound) else { return nil }
    return Span(start: nil, end: span.end, words: end.at..<span.words.upperBound)
  }

  private static let ends = PhraseTable(["đến hết", "đến ngày", "đến cuối", "đến khi kết thúc"])

  private func firstAsRead(_ range: Range<Int>) -> Span? {
    let mentions = dates.find(in: range)
    for (index, mention) in mentions.enumerated() {
      if mention.recurrence != nil || isYearly(mention.date) { return nil }
      if let span = span(mention) { return span }
      // "Từ ngày phát động đến …": the reader gives both ends apart.
      if mention.comparator == .from, index + 1 < mentions.count, let end = mentions[index + 1].date {
        let next = mentions[index + 1]
        if next.comparator == .by {
          return Span(start: mention.date, end: end, words: joined(mention.words, next.words))
        }
      }
    }
    return nil
  }

  private func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> { a.lowerBound..<b.upperBound }

  private func span(_ mention: DateMention) -> Span? {
    switch mention.kind {
    case .range:
      // "Từ nay đến …" begins on a day nobody wrote.
      let start = mention.isRelative ? nil : mention.startDate ?? mention.start.map(PartialDate.day)
      let end = mention.endDate ?? mention.end.map(PartialDate.day)
      guard !isYearly(start), !isYearly(end) else { return nil }
      return Span(start: start, end: end, words: mention.words)
    case .day, .month, .quarter, .year, .time:
      guard mention.isPossible, let date = mention.date, !isYearly(date) else { return nil }
      if mention.comparator == .by { return Span(start: nil, end: date, words: mention.words) }
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
