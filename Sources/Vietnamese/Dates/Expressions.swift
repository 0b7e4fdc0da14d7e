import CivilTime

/// The whole expression: comparator, date or range, recurrence.
extension DateGrammar {
  /// The date expression that begins at `i`; nil also at the ends of the calendar, where "năm sau" is nowhere.
  func expression(_ i: Int) -> DatePiece? {
    guard let piece = anyExpression(i), piece.date?.exists ?? true else { return nil }
    return piece
  }

  private func anyExpression(_ i: Int) -> DatePiece? {
    if let always = withoutDate(i) { return always }
    guard let lead = lead(i) else { return dateOrRange(i, Lead(comparator: nil, next: i)) }
    if let piece = dateOrRange(lead.next, lead) { return piece }
    // The comparator word itself may begin the date: "sau 3 ngày", "cuối", "hết" are tried above, "trước" is no date.
    return dateOrRange(i, Lead(comparator: nil, next: i))
  }

  private func dateOrRange(_ i: Int, _ lead: Lead) -> DatePiece? {
    guard i < end, i == begin || lead.next == i && words[i].gap <= .line || lead.comparator == nil else { return nil }
    var first: DatePiece?
    let mayOpen = lead.opensRange || lead.comparator == nil || lead.comparator == .in || lead.comparator == .by
    if mayOpen {
      first = rangeStart(i, lead)
      if let first, let range = range(from: first, lead) { return range }
    }
    if let counted = countedFromNow(i, lead) ?? untilEvent(i, lead) { return counted }
    // Most places hold no date: what the first look did not find is not looked for again.
    if !mayOpen || lead.opensRange || first?.openDay != nil {
      first = point(i, isExpected: expectsDay(lead))
    }
    guard var piece = first ?? ledPeriod(i, lead) else { return nil }
    guard settles(&piece, i, lead), isField || isDatedPart(piece, lead) else { return nil }
    // "từ năm 2021 đến năm 2025" is whole in itself.
    piece.comparator = piece.rule == .yearSpan && lead.comparator == .from ? nil : lead.comparator
    return piece
  }

  /// "ngày 15 và 30 hằng tháng": the first day takes its round from the second one.
  private func hasRound(_ i: Int) -> Bool { every(i + 1, .thang) != nil }

  /// In running text "đầu năm" and "6 tháng cuối năm" say when only with a year or behind a comparator.
  private func isDatedPart(_ piece: DatePiece, _ lead: Lead) -> Bool {
    piece.rule != .part || piece.isYearGiven || lead.comparator != nil
  }

  /// A bare day of the month becomes the next one; in running text it is too little to be a date.
  private func settles(_ piece: inout DatePiece, _ i: Int, _ lead: Lead) -> Bool {
    guard let open = piece.openDay, piece.days == nil, piece.recurrence == nil else { return true }
    let isListed = (mark(piece.next) == .comma || has(piece.next, .va)) && isNumber(piece.next + 1)
    guard isField, (1...31).contains(open), words[i].isLetters, !isListed || hasRound(piece.next + 1) else {
      return false
    }
    var month = on.monthOfYear
    for _ in 0..<4 {
      if let day = Day(month.year, month.number, open), day >= on {
        piece.days = DayRange(day, day)
        piece.date = .day(day)
        piece.isYearGiven = false
        return true
      }
      month = month.adding(1)
    }
    return false
  }

  /// Whether "1/7" behind these words is a day and no share: always behind "trước", in a field behind "từ", "đến", "sau".
  func expectsDay(_ lead: Lead) -> Bool {
    lead.isStrong || lead.comparator == .before || (isField && lead.comparator != nil && lead.comparator != .in)
  }

  private func ledPeriod(_ i: Int, _ lead: Lead) -> DatePiece? {
    isField && (lead.comparator == .by || lead.comparator == .in) ? barePeriod(i) : nil
  }

  /// One date: the rules in the order of how much they ask for.
  func point(_ i: Int, isExpected: Bool) -> DatePiece? {
    guard i < end else { return nil }
    guard let piece = timed(i, isExpected) ?? untimed(i, isExpected: isExpected) else { return nil }
    return withHourAfter(withWeekdayAfter(piece))
  }

  /// The date with its weekday in brackets behind it: ngày 09/10/2025 (thứ Năm).
  private func withWeekdayAfter(_ piece: DatePiece) -> DatePiece {
    guard piece.kind == .day || piece.kind == .time, piece.weekday == nil, mark(piece.next) == .openParen,
      let (day, next) = weekday(piece.next + 1), mark(next) == .closeParen
    else { return piece }
    let named = piece
    named.weekday = day
    named.next = next + 1
    return named
  }

  func untimed(_ i: Int, isExpected: Bool) -> DatePiece? {
    guard i < end else { return nil }
    return words[i].isNumber || (isScan && digits(i) != nil) ? numbered(i, isExpected) : worded(i, isExpected)
  }

  private func numbered(_ i: Int, _ isExpected: Bool) -> DatePiece? {
    if let day = numericDay(i, isExpected: isExpected) ?? isoDate(i) { return day }
    if let month = numericMonth(i, isExpected: false) { return month }
    if let years = yearSpan(i, isExpected: isExpected) { return years }
    if let round = partOfYearByMonths(i) ?? frequency(i) { return round }
    if let day = spelledDay(i, isExpected: isExpected), day.openDay == nil { return day }
    if let day = numericDayYearly(i, isExpected: isExpected) { return day }
    return bareYear(i)
  }

  private func worded(_ i: Int, _ isExpected: Bool) -> DatePiece? {
    if let day = dayWords(i) ?? rounds(i) { return day }
    if let named = monthWords(i) ?? quarterWords(i) ?? yearWords(i) ?? weekWords(i) { return named }
    if let day = weekdayWords(i, isExpected: isExpected) ?? relativeDay(i) ?? partWords(i) ?? holiday(i) ?? season(i) {
      return day
    }
    if let round = frequency(i) ?? periodic(i) { return round }
    if let span = yearSpan(i, isExpected: isExpected) ?? partOfYearByMonths(i) { return span }
    guard let day = spelledDay(i, isExpected: isExpected), day.openDay == nil else { return nil }
    return day
  }

  /// 15/6 hằng năm.
  func numericDayYearly(_ i: Int, isExpected: Bool) -> DatePiece? {
    if let d = digits(i), d.digits <= 2, mark(d.next) == .slash || mark(d.next) == .dash, let m = digits(d.next + 1),
      m.digits <= 2, let next = every(m.next, .nam), (1...12).contains(m.value), Day(2024, m.value, d.value) != nil
    {
      return yearly(day: d.value, month: m.value, next: next)
    }
    return numericDayAndMonth(i, isExpected: isExpected)
  }

  func yearly(day: Int, month: Int, next: Int) -> DatePiece {
    let piece = DatePiece(.recurrence, .yearly(month: month, .day(day)), next: next)
    piece.date = .everyYear(month: month, day: day)
    return settled(piece)
  }

  func monthly(day: Int, next: Int) -> DatePiece {
    let piece = DatePiece(.recurrence, .monthly(.day(day)), next: next)
    piece.date = .everyMonth(day: day)
    return settled(piece)
  }

  /// Fills in when a recurrence is due next.
  func settled(_ piece: DatePiece) -> DatePiece {
    let piece = piece
    let from = settings.planYear.flatMap { $0 == on.year ? on : Day($0, 1, 1) } ?? on
    piece.days = piece.recurrence?.next(from: from, lastWeek: settings.lastWeek, holidays: settings.holidays)
    return piece
  }
}
