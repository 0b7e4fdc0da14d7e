import CivilTime

/// Two ends: từ tháng 3 đến tháng 9/2026, từ 15 đến 20/3, 15-20/3/2026, quý I-III/2026, từ nay đến hết năm.
extension DateGrammar {
  func range(from a: DatePiece, _ lead: Lead) -> DatePiece? {
    if let run = consecutive(a) {
      run.comparator = lead.comparator
      return run
    }
    guard let at = rangeSign(a.next, a, lead) else { return nil }
    guard let b = rangeEnd(at, a), b.isPossible, a.isPossible, let piece = joined(a, b) else { return nil }
    if lead.comparator == .in { piece.comparator = .in }
    return piece
  }

  func rangeStart(_ i: Int, _ lead: Lead) -> DatePiece? {
    if lead.opensRange, has(i, .nay), !isNumber(i + 1) {
      return DatePiece(.relativeDay, .day(on), next: i + 1).relative()
    }
    if lead.opensRange, isField || isNumber(i), let year = yearNumber(i), hasAny(year.next, .den, .toi) {
      return DatePiece(.year, .year(year.value), next: year.next)
    }
    let isExpected = lead.opensRange || expectsDay(lead)
    if lead.opensRange, let open = openNumber(i) { return open }
    if let open = openDashed(i, isExpected) ?? openPair(i) ?? openRun(i) { return open }
    return point(i, isExpected: isExpected)
  }

  /// quý I, II và III/2026; tháng 3, 4/2026: periods one after the other are one range.
  private func consecutive(_ a: DatePiece) -> DatePiece? {
    guard !a.isYearGiven, !a.isRelative else { return nil }
    var number: Int
    switch a.date {
    case .quarter(_, let q)?: number = q
    case .month(_, let m)?: number = m
    default: return nil
    }
    let isQuarter = a.kind == .quarter
    var b = a
    while mark(b.next) == .comma || has(b.next, .va) {
      guard let short = isQuarter ? shortQuarter(b.next + 1) : shortMonth(b.next + 1), short.isPossible else { break }
      switch short.date {
      case .quarter(_, let q)? where q == number + 1: number = q
      case .month(_, let m)? where m == number + 1: number = m
      default: return nil
      }
      b = short
    }
    guard b.next > a.next else { return nil }
    return joined(a, b)
  }

  /// "từ 15 đến …": a number that will be a day.
  private func openNumber(_ i: Int) -> DatePiece? {
    guard let d = digits(i), d.digits <= 2, (1...31).contains(d.value),
      hasAny(d.next, .den, .toi) || mark(d.next) == .dash
    else { return nil }
    return open(d)
  }

  /// "15-20/3/2026", "ngày 15-20 tháng 3", "ngày 15, 16/3/2026".
  private func openDashed(_ i: Int, _ isExpected: Bool) -> DatePiece? {
    let at = skip(i, .ngay)
    guard let d = digits(at), d.digits <= 2, (1...31).contains(d.value), mark(d.next) == .dash,
      let e = digits(d.next + 1),
      e.digits <= 2, e.value > d.value, mark(e.next) == .slash || has(e.next, .thang) || mark(e.next) == .period,
      at > i || isExpected || isField || numericDay(d.next + 1, isExpected: true) != nil || has(e.next, .thang)
    else { return nil }
    return open(d)
  }

  /// "ngày 15, 16 và 17 tháng 3": days one after the other, of which only the last one has its month.
  private func openRun(_ i: Int) -> DatePiece? {
    guard has(i, .ngay), let first = digits(i + 1), first.digits <= 2, (1...31).contains(first.value) else {
      return nil
    }
    var last = first
    var sign = i
    while last.value < 31, mark(last.next) == .comma || has(last.next, .va) {
      let at = skip(last.next + 1, .ngay)
      guard let more = digits(at), more.value == last.value + 1, more.digits <= 2 else { return nil }
      sign = last.next
      last = more
    }
    guard sign > i, has(last.next, .thang) || mark(last.next) == .slash else { return nil }
    let run = open(first)
    run.isRun = true
    run.next = sign
    return run
  }

  /// "15/3 - 20/4/2026": a day and month before a whole date.
  private func openPair(_ i: Int) -> DatePiece? {
    guard isNumber(i), let a = numericDayAndMonth(i, isExpected: true),
      mark(a.next) == .dash || hasAny(a.next, .den, .toi), numericDay(a.next + 1, isExpected: true) != nil
    else { return nil }
    return a
  }

  private func open(_ d: Numeral) -> DatePiece {
    let piece = DatePiece(.bareDay, .day, next: d.next)
    piece.openDay = d.value
    return piece
  }

  /// đến, tới, cho đến, đến hết, a dash; a dash only between two of a kind.
  private func rangeSign(_ i: Int, _ a: DatePiece, _ lead: Lead) -> Int? {
    if a.isRun { return i + 1 }
    var at = skipComma(i)
    guard at < end, words[at].gap <= .line else { return nil }
    if has(at, .cho) { at += 1 }
    if hasAny(at, .den, .toi) {
      at = skip(at + 1, .truoc, .het)
      if has(at, .ket, .thuc) { at += 2 }
      if has(at, .ngay), has(at + 1, .nay) { at += 1 }
      return at
    }
    // A dash at the head of a line begins an item of a list.
    guard mark(at) == .dash, at == i, words[at].gap < .line else { return nil }
    return at + 1
  }

  private func rangeEnd(_ i: Int, _ a: DatePiece) -> DatePiece? {
    guard i < end, words[i].gap <= .line else { return nil }
    if has(i, .nay) && !hasAny(i + 1, .nay, .nua) { return DatePiece(.relativeDay, .day(on), next: i + 1).relative() }
    if case .month? = a.date, let short = shortMonth(i) { return short }
    if case .quarter? = a.date, let short = shortQuarter(i) { return short }
    if case .year? = a.date, let year = yearNumber(i) { return DatePiece(.year, .year(year.value), next: year.next) }
    return point(i, isExpected: true) ?? (has(i - 1, .het) ? barePeriod(i) : nil)
  }

  /// "tháng 3-5/2026", "từ tháng 3 đến 9 năm 2026": the second month without its noun.
  private func shortMonth(_ i: Int) -> DatePiece? {
    if let full = numericMonth(i, isExpected: true), numericDay(i, isExpected: true) == nil { return full }
    guard let m = digits(i), m.digits <= 2, (1...12).contains(m.value), mark(m.next) != .slash else { return nil }
    if let year = yearTail(m.next, afterMonth: true) {
      return DatePiece(.month, .month(year: year.value, month: m.value), next: year.next)
    }
    guard isField || !isTight(m.next) || words[m.next].kind == .mark else { return nil }
    guard let month = Month(settings.planYear ?? on.year, m.value) else { return nil }
    let year = settings.planYear == nil && month.lastDay < on ? month.year + 1 : month.year
    let piece = DatePiece(.month, .month(year: year, month: m.value), next: m.next)
    piece.isYearGiven = false
    return piece
  }

  private func shortQuarter(_ i: Int) -> DatePiece? {
    guard let q = roman(i) ?? digits(i), (1...4).contains(q.value), q.digits <= 1 else { return nil }
    if let year = yearTail(q.next, afterMonth: true) {
      return DatePiece(.quarter, .quarter(year: year.value, quarter: q.value), next: year.next)
    }
    let piece = DatePiece(.quarter, .quarter(year: settings.planYear ?? on.year, quarter: q.value), next: q.next)
    piece.isYearGiven = false
    return piece
  }

  /// One range from two ends; what the first leaves out it takes from the second.
  private func joined(_ first: DatePiece, _ last: DatePiece) -> DatePiece? {
    var a = first
    var b = last
    if let open = b.openDay, b.days == nil, let settled = sameMonth(open, a) { b = settled.with(next: b.next) }
    if b.recurrence != nil { return recurringRange(a, b) }
    if let open = a.openDay, a.days == nil {
      guard let end = b.days?.first, b.kind == .day || b.kind == .time,
        let start = Day(end.year, end.month, open) ?? end.monthOfYear.days.last as Day?, start <= end
      else { return nil }
      a = DatePiece(.bareDay, .day(start), next: a.next)
      a.isYearGiven = b.isYearGiven
    }
    if !a.isYearGiven, let year = b.days?.last.year, b.isYearGiven || settings.planYear == nil {
      a = a.inYear(year, settings)
      if let s = a.days?.first, let e = b.days?.last, s > e { a = a.inYear(year - 1, settings) }
    } else if !b.isYearGiven, !b.isRelative, let year = a.days?.first.year {
      b = b.inYear(year, settings)
      if let s = a.days?.first, let e = b.days?.last, s > e { b = b.inYear(year + 1, settings) }
    }
    // "từ thứ hai đến thứ sáu": the weekday after the first one.
    if a.rule == .weekday, b.rule == .weekday, let s = a.days?.first, let e = b.days?.first, e < s {
      b = DatePiece(.weekday, .day(e.adding(days: 7)), next: b.next).relative()
    }
    guard let start = a.days?.first, let end = b.days?.last, start <= end else { return nil }
    return span(a, b, DayRange(start, end))
  }

  private func span(_ a: DatePiece, _ b: DatePiece, _ days: DayRange) -> DatePiece {
    let piece = DatePiece(.range, .range, next: b.next)
    piece.days = days
    piece.startDate = a.startDate ?? a.date ?? .day(days.first)
    piece.endDate = b.endDate ?? b.date ?? .day(days.last)
    piece.isYearGiven = a.isYearGiven || b.isYearGiven
    piece.isRelative = a.isRelative || b.isRelative
    piece.hour = a.hour
    return piece
  }

  /// "từ ngày 15/3 đến ngày 20": the day after in the same month.
  private func sameMonth(_ open: Int, _ a: DatePiece) -> DatePiece? {
    guard let start = a.days?.first, let day = Day(start.year, start.month, open) else { return nil }
    let piece = DatePiece(.bareDay, .day(day), next: a.next)
    piece.isYearGiven = a.isYearGiven
    return piece
  }

  /// từ ngày 01 đến ngày 05 hằng tháng; từ thứ hai đến thứ sáu hằng tuần.
  private func recurringRange(_ a: DatePiece, _ b: DatePiece) -> DatePiece? {
    guard var recurrence = b.recurrence else { return nil }
    guard a.openDay != nil || (a.rule == .weekday && recurrence.kind == .weekly) || (a.kind == .day && !a.isYearGiven)
    else { return nil }
    if a.rule == .weekday { recurrence.place = nil }
    if let open = a.openDay, case .day(let n)? = recurrence.place, open <= n { recurrence.place = .days(open, n) }
    return settled(DatePiece(.recurrence, recurrence, next: b.next))
  }
}

extension DatePiece {
  func with(next: Int) -> DatePiece {
    let piece = copy()
    piece.next = next
    return piece
  }

  /// The same date in another year; unchanged when that year has it not.
  func inYear(_ year: Int, _ settings: DateReader.Settings) -> DatePiece {
    let piece = copy()
    if let (place, month) = place, let moved = Month(year, month.number) {
      piece.place = (place, moved)
      piece.days = place.days(in: moved, settings.lastWeek, settings.holidays)
      if let days = piece.days, days.count == 1 { piece.date = .day(days.first) }
      return piece
    }
    guard let moved = date?.inYear(year) else {
      if let days, kind == .range {
        piece.days = DayRange(
          days.first.adding(years: year - days.last.year), days.last.adding(years: year - days.last.year))
        piece.startDate = startDate?.inYear(piece.days?.first.year ?? year)
        piece.endDate = endDate?.inYear(year)
      }
      return piece
    }
    piece.date = moved
    piece.days = moved.days
    return piece
  }
}

extension PartialDate {
  func inYear(_ year: Int) -> PartialDate? {
    switch self {
    case .year: return .year(year)
    case .half(_, let half): return .half(year: year, half: half)
    case .quarter(_, let quarter): return .quarter(year: year, quarter: quarter)
    case .month(_, let month): return .month(year: year, month: month)
    case .day(let day): return Day(year, day.month, day.day).map { .day($0) }
    case .everyYear, .everyMonth: return nil
    }
  }
}

/// Years, rounds and comparators taken from the neighbour in an enumeration: "tháng 3, tháng 6 và tháng 9/2026".
extension DateGrammar {
  /// The next day of an enumeration, which needs no noun of its own: "ngày 15/6, 20/9 và 15/12".
  func listedDay(_ i: Int, after last: DateMention?) -> DatePiece? {
    guard let last, isNumber(i), last.words.upperBound == i - 1, last.kind == .day || last.kind == .recurrence,
      mark(i - 1) == .comma || has(i - 1, .va), words[i].gap == .space,
      case .day? = last.date ?? last.start.map({ .day($0) })
    else { return nil }
    return numericDay(i, isExpected: true) ?? numericDayYearly(i, isExpected: true)
  }

  /// Only a comma or "và" stands between them.
  private func isEnumerated(_ mention: DateMention, _ next: DateMention) -> Bool {
    let between = mention.words.upperBound..<next.words.lowerBound
    return between.count == 1 && (mark(between.lowerBound) == .comma || has(between.lowerBound, .va))
  }

  /// "trước ngày 15/6 và 15/12 hằng năm": the second one is before, too.
  func takeComparator(_ mention: inout DateMention, from last: DateMention) {
    guard mention.comparator == nil, last.comparator == .before || last.comparator == .by, mention.kind == last.kind,
      mention.kind == .day || mention.kind == .recurrence, isEnumerated(last, mention)
    else { return }
    mention.comparator = last.comparator
  }

  /// "15/6 và 15/12 hằng năm": the first one comes back, too.
  private func takeRound(_ mention: inout DateMention, from next: DateMention) {
    guard let round = next.recurrence, case .day? = round.place, mention.kind == .day, !mention.isYearGiven,
      !mention.isRelative, let day = mention.start, isEnumerated(mention, next)
    else { return }
    let piece: DatePiece
    switch (round.kind, mention.rule) {
    case (.yearly, _): piece = yearly(day: day.day, month: day.month, next: mention.words.upperBound)
    case (.monthly, .bareDay): piece = monthly(day: day.day, next: mention.words.upperBound)
    default: return
    }
    mention.kind = .recurrence
    mention.recurrence = piece.recurrence
    mention.date = piece.date
    mention.start = piece.days?.first
    mention.end = piece.days?.last
    mention.rule = .recurrence
  }

  func takeYear(_ mention: inout DateMention, from next: DateMention) {
    takeRound(&mention, from: next)
    guard !mention.isYearGiven, next.isYearGiven, !next.isRelative, mention.kind == next.kind, mention.isPossible,
      next.isPossible, let year = next.start?.year, let date = mention.date?.inYear(year), let days = date.days
    else { return }
    guard isEnumerated(mention, next) else { return }
    mention.date = date
    mention.start = days.first
    mention.end = days.last
    mention.isYearGiven = true
  }
}
