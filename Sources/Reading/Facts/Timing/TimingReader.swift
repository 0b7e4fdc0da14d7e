import CivilTime
import Domain
import Vietnamese

/// Turns the dates of a run of words into deadlines and recurrences.
struct TimingReader {
  let manuscript: Manuscript
  let scope: Timing.Scope
  let planYear: Int?
  private let dates: DateReader
  /// In a plan of several years a report that is due on a day without a year is due in every year.
  private let comesEveryYear: Bool
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, planYear: Int?, scope: Timing.Scope) {
    self.manuscript = manuscript
    self.scope = scope
    self.planYear = planYear
    comesEveryYear = scope == .report && PlanYear.spansYears(manuscript)
    dates = DateReader(
      on: Day(planYear ?? 2000, 1, 1) ?? Day(number: 0), planYear: planYear,
      ignoringAccents: manuscript.ignoresAccents, scope: scope == .field ? .field : .prose)
  }

  func mentions(in range: Range<Int>) -> [Timing.Mention] {
    let all = dates.find(in: words, text: manuscript.source.text, range: range)
    var found: [Timing.Mention] = []
    var covered = range.lowerBound
    for (i, mention) in all.enumerated() where mention.words.lowerBound >= covered && counts(mention, in: range) {
      let next = i + 1 < all.count ? all[i + 1] : nil
      let last = i > 0 ? all[i - 1] : nil
      guard let made = self.mention(led(mention, by: last), after: last, before: next, range) else { continue }
      covered = made.words.upperBound
      if let last = found.last, mergesIntoLast(mention, all, i), let merged = bounded(last, by: made) {
        found[found.count - 1] = merged
      } else if let joined = joined(found.last, made) {
        found[found.count - 1] = joined
      } else {
        found.append(made)
      }
    }
    if scope == .report { found += habits(in: range, found) }
    if !found.contains(where: { $0.deadline != nil }) { found += events(in: range) }
    if scope == .report, !found.contains(where: { $0.deadline != nil }) { found += orders(in: range) }
    return found
  }

  // MARK: - One mention

  private func mention(
    _ m: DateMention, after last: DateMention?, before next: DateMention?, _ range: Range<Int>
  ) -> Timing.Mention? {
    if let recurrence = m.recurrence { return recurring(m, recurrence, range) }
    if m.kind == .conditional { return event(m.words.lowerBound, atLeast: m.words.upperBound, range) }
    var date = m.date
    if !m.isYearGiven, comesEveryYear || isRepeated(m, last, next), case .day(let day)? = date {
      date = .everyYear(month: day.month, day: day.day)
    }
    if !m.isYearGiven, planYear == nil, !(isRepeated(m, last, next)) { return nil }
    return deadline(m, date).map { Timing.Mention(deadline: $0, words: m.words) }
  }

  /// A date without a year beside a recurrence is due in every year: "trước ngày 01/6 và 15/11 hằng năm".
  private func isRepeated(_ m: DateMention, _ last: DateMention?, _ next: DateMention?) -> Bool {
    if let next, next.recurrence?.kind == .yearly, next.words.lowerBound - m.words.upperBound <= 1 { return true }
    guard let kind = last?.recurrence?.kind, let last, m.words.lowerBound - last.words.upperBound <= 1 else {
      return false
    }
    return kind == .yearly || kind == .halfYearly
  }

  private func recurring(_ m: DateMention, _ recurrence: Recurrence, _ range: Range<Int>) -> Timing.Mention? {
    let text = manuscript.line(m.words)
    guard recurrence.kind != .onOrder else {
      if scope == .prose { return nil }
      let words = m.words.lowerBound..<phraseEnd(m.words.upperBound, range.upperBound)
      return Timing.Mention(deadline: Deadline(kind: .onOrder, text: manuscript.line(words)), words: words)
    }
    var found = Timing.Mention(
      recurrence: RecurrenceReading(
        kind: .init(recurrence.kind), detail: recurrence.place == nil ? nil : text, text: text),
      words: m.words)
    if let date = m.date, m.comparator != nil || recurrence.kind == .yearly { found.deadline = deadline(m, date) }
    if m.date == nil, recurrence.kind == .yearly { found.deadline = daysOfEveryYear(m) }
    return found
  }

  /// "từ ngày 16 đến ngày 31 tháng 12 hằng năm": some days of one month, in every year.
  private func daysOfEveryYear(_ m: DateMention) -> Deadline? {
    guard let start = m.start, let end = m.end, start < end, start.monthOfYear == end.monthOfYear,
      start.day > 1 || end != end.monthOfYear.lastDay
    else { return nil }
    return Deadline(
      kind: .range, start: .everyYear(month: start.month, day: start.day),
      end: .everyYear(month: end.month, day: end.day), text: manuscript.line(m.words))
  }

  private func deadline(_ m: DateMention, _ date: PartialDate?) -> Deadline? {
    let text = manuscript.line(m.words)
    if case .half(let year, let half)? = date {
      return Deadline(
        kind: .range, start: .month(year: year, month: half == 1 ? 1 : 7),
        end: .month(year: year, month: half == 1 ? 6 : 12),
        text: text)
    }
    if let date {
      let kind: Deadline.Kind =
        switch m.comparator ?? comparatorInside(m) {
        case .by: .by
        case .before: .before
        case .from, .after: m.hour != nil ? .in : .from
        case .in, nil: .in
        }
      return Deadline(kind: kind, date: date, text: text)
    }
    let start = m.startDate ?? m.start.map { .day($0) }
    let end = m.endDate ?? m.end.map { .day($0) }
    guard start != nil || end != nil else { return nil }
    if m.comparator == .by || m.comparator == .before {
      return Deadline(kind: m.comparator == .by ? .by : .before, date: end ?? start, text: text)
    }
    return Deadline(kind: .range, start: start, end: end, text: text)
  }

  /// "trước ngày 01/6 và 15/11": what stands before the first date holds for the second.
  private func led(_ m: DateMention, by last: DateMention?) -> DateMention {
    guard m.comparator == nil, let last, last.comparator == .before || last.comparator == .by,
      m.words.lowerBound - last.words.upperBound <= 1,
      manuscript.stands(TimingReader.and, at: m.words.lowerBound - 1, end: m.words.upperBound)
    else { return m }
    var m = m
    m.comparator = last.comparator
    return m
  }

  private static let and: Phrase = "và"
  private static let before: Phrase = "trước"

  /// "hằng năm (trước ngày 05 tháng 12)": the comparator stands behind the recurrence.
  private func comparatorInside(_ m: DateMention) -> DateMention.Comparator? {
    m.recurrence != nil && manuscript.first(TimingReader.before, in: m.words) != nil ? .before : nil
  }

  // MARK: - Neighbours

  /// "…, trường hợp đặc biệt không quá 15/02 hàng năm" bounds the deadline before it.
  private func mergesIntoLast(_ m: DateMention, _ all: [DateMention], _ i: Int) -> Bool {
    guard i > 0, case let last = all[i - 1], m.comparator == .by, m.words.lowerBound - last.words.upperBound <= 6 else {
      return false
    }
    return manuscript.first(TimingReader.exception, in: last.words.upperBound..<m.words.lowerBound) != nil
  }

  private func bounded(_ last: Timing.Mention, by made: Timing.Mention) -> Timing.Mention? {
    guard var deadline = last.deadline, let end = made.deadline?.date else { return nil }
    let words = last.words.lowerBound..<made.words.upperBound
    deadline.end = end
    deadline.text = manuscript.line(words)
    return Timing.Mention(deadline: deadline, recurrence: last.recurrence ?? made.recurrence, words: words)
  }

  private static let exception: Phrase = "trường hợp đặc biệt"

  /// "định kỳ 06 tháng (trước ngày 05 tháng 6)": the recurrence and its date are one statement.
  private func joined(_ last: Timing.Mention?, _ made: Timing.Mention) -> Timing.Mention? {
    guard var last, made.words.lowerBound - last.words.upperBound <= 1, last.deadline == nil, last.recurrence != nil,
      let deadline = made.deadline, made.recurrence == nil || last.recurrence?.kind == .other
    else { return nil }
    last.deadline = deadline
    last.recurrence = made.recurrence ?? last.recurrence
    last.words = last.words.lowerBound..<made.words.upperBound
    return last
  }

  /// The end of the phrase that goes on at `i`: at the next mark, "và" or "để"; a field is one phrase.
  private func phraseEnd(_ i: Int, _ end: Int) -> Int {
    var at = i
    if scope == .field {
      while at < end, at < i + 20, words[at].mark != .semicolon, words[at].mark != .period { at += 1 }
      return at
    }
    while at < end, at < i + 10, words[at].kind != .mark, manuscript.match(TimingReader.breaks, at: at, end: end) == nil
    { at += 1 }
    return at
  }

  private static let breaks = PhraseTable(["và", "để", "nhằm", "hoặc"])

  // MARK: - Reports

  private static let habitual = PhraseTable(["định kỳ", "theo định kỳ"])
  private static let ordered = PhraseTable([
    "theo quy định", "theo đúng quy định", "theo yêu cầu", "theo chỉ đạo", "theo hướng dẫn", "khi có yêu cầu",
    "đột xuất",
  ])

  /// A bare "định kỳ" says that the report comes again and again.
  private func habits(in range: Range<Int>, _ found: [Timing.Mention]) -> [Timing.Mention] {
    guard !found.contains(where: { $0.recurrence != nil }),
      let habit = manuscript.first(TimingReader.habitual, in: range)
    else { return [] }
    let words = habit.at..<habit.at + habit.count
    return [Timing.Mention(recurrence: RecurrenceReading(kind: .other, text: manuscript.line(words)), words: words)]
  }

  private func orders(in range: Range<Int>) -> [Timing.Mention] {
    guard let order = manuscript.first(TimingReader.ordered, in: range) else { return [] }
    let words = order.at..<order.at + order.count
    return [Timing.Mention(deadline: Deadline(kind: .onOrder, text: manuscript.line(words)), words: words)]
  }

  // MARK: - Events

  private static let events = PhraseTable([
    "trước khi", "sau khi", "ngay sau khi", "ngay khi", "kết thúc kiểm tra", "kết thúc đợt", "kết thúc năm học",
    "kết thúc phong trào", "sau hội nghị", "sau đại hội",
  ])
  private static let reportEvents = PhraseTable([
    "nếu có", "trường hợp có", "khi có", "nếu phát sinh", "trường hợp phát sinh", "nếu gặp", "khi phát sinh",
    "khi kết thúc", "kết thúc", "nếu vướng mắc", "nếu còn", "nếu thấy", "trường hợp vượt", "khi xảy ra",
  ])
  private static let fieldEvents = PhraseTable(["khi", "sau", "trước", "kết thúc", "nếu", "ngay", "trong quá trình"])
  private static let fieldOrders = PhraseTable(["theo", "căn cứ", "tùy", "tùy theo"])

  /// "sau khi …", "trước khi …", in a report also "nếu có …"; in a field whatever it says.
  private func events(in range: Range<Int>) -> [Timing.Mention] {
    if scope == .field, let first = range.first {
      let words = first..<Clauses(words: words).trimmed(range).upperBound
      if manuscript.match(TimingReader.fieldEvents, at: first, end: range.upperBound) != nil, words.count > 1 {
        return [Timing.Mention(deadline: Deadline(kind: .conditional, text: manuscript.line(words)), words: words)]
      }
      if manuscript.match(TimingReader.fieldOrders, at: first, end: range.upperBound) != nil {
        return [Timing.Mention(deadline: Deadline(kind: .onOrder, text: manuscript.line(words)), words: words)]
      }
      return []
    }
    for i in range {
      guard
        manuscript.match(TimingReader.events, at: i, end: range.upperBound) != nil
          || scope == .report && manuscript.match(TimingReader.reportEvents, at: i, end: range.upperBound) != nil
      else { continue }
      if let event = event(i, atLeast: i + 1, range) { return [event] }
    }
    return []
  }

  /// How many words an event may be told in.
  private static let eventLimit = 40
  /// Pairs that a comma does not part.
  private static let compounds = PhraseTable([
    "phòng, chống", "thi đua, khen thưởng", "cán bộ, công chức", "công chức, viên chức", "khen thưởng, kỷ luật",
    "sửa đổi, bổ sung", "sơ kết, tổng kết", "văn hóa, thể thao", "thanh tra, kiểm tra", "kiểm tra, giám sát",
  ])

  /// What has to happen first, up to the mark that ends the clause; in a sentence of work it stands at the beginning
  /// or at the end, and in between it belongs to a noun ("kinh phí sau khi hoàn trả, …").
  private func event(_ start: Int, atLeast least: Int, _ range: Range<Int>) -> Timing.Mention? {
    var end = least
    while end < range.upperBound, end < start + TimingReader.eventLimit {
      if words[end].kind == .mark, !(words[end].mark == .comma && isCompound(end, range)),
        !(scope == .field && words[end].mark != .semicolon && words[end].mark != .period)
      {
        break
      }
      end += 1
    }
    if scope == .prose, start > range.lowerBound, words[start - 1].kind != .mark, end < range.upperBound,
      words[end].mark == .comma || words[end].kind != .mark
    {
      return nil
    }
    let run = start..<Clauses(words: words).trimmed(start..<end).upperBound
    return Timing.Mention(deadline: Deadline(kind: .conditional, text: manuscript.line(run)), words: run)
  }

  private func isCompound(_ comma: Int, _ range: Range<Int>) -> Bool {
    (1...2).contains { back in
      comma - back >= range.lowerBound
        && manuscript.match(TimingReader.compounds, at: comma - back, end: range.upperBound) != nil
    }
  }
}

extension RecurrenceReading.Kind {
  /// The contract has no day: what is due daily is `other`.
  fileprivate init(_ kind: Recurrence.Kind) {
    switch kind {
    case .continuous: self = .continuous
    case .weekly: self = .weekly
    case .monthly: self = .monthly
    case .quarterly: self = .quarterly
    case .halfYearly: self = .halfYearly
    case .yearly: self = .yearly
    case .onOrder: self = .onOrder
    case .daily, .other: self = .other
    }
  }
}
