import CivilTime

/// Counts of units with a direction: 3 ngày trước, hai tuần nữa, 3 tháng tới, 2 năm qua. A count without a direction,
/// "3 tháng", is a duration and no date.
extension DateGrammar {
  enum Unit { case day, workingDay, week, month, quarter, year }

  func unit(_ i: Int, isFirst: Bool = false) -> (Unit, Int)? {
    guard i < end, isFirst || isNear(i) else { return nil }
    if has(i, .ngay) { return has(i + 1, .lam, .viec) ? (.workingDay, i + 3) : (.day, i + 1) }
    if has(i, .hom) && isField { return (.day, i + 1) }
    if has(i, .tuan) { return (.week, i + 1) }
    if has(i, .thang) { return (.month, i + 1) }
    if isQuarterWord(i) { return (.quarter, i + 1) }
    if has(i, .nam) { return (.year, i + 1) }
    return nil
  }

  /// The counted forms, with what leads them: sau 3 ngày nữa, trong vòng 5 ngày tới, cách đây 2 tháng.
  func countedFromNow(_ i: Int, _ lead: Lead) -> DatePiece? {
    if has(i, .cach, .day), let n = count(i + 2), let (unit, next) = unit(n.next) {
      return shifted(unit, -n.value, next)
    }
    guard let n = units(i), n.value > 0, n.value <= 1200, let (unit, next) = unit(n.next) else { return nil }
    if let conditional = afterEvent(next, lead) { return conditional }
    if lead.comparator == .after, isField, next == end || has(next, .nua) || has(next, .hien) {
      return shifted(unit, n.value, skip(next, .nua))
    }
    if has(next, .nua) { return shifted(unit, n.value, next + 1) }
    if has(next, .truoc) || has(next, .sau) {
      guard let turn = direction(next) else { return nil }
      // "3 tháng sau" of a story and "2 năm trước" as a name for the past are dates only where one is expected.
      guard isField || turn.next >= end || !words[turn.next].isLetters || has(turn.next, .day) else { return nil }
      let steps = has(next, .sau) ? n.value : -n.value
      return shifted(unit, steps, skip(turn.next, .day))
    }
    if has(next, .tro, .lai), has(next + 2, .day) { return whole(unit, -n.value, next + 3) }
    if has(next, .gan, .day) || has(next, .gan, .nhatMost) { return whole(unit, -n.value, next + 2) }
    if let turn = direction(next), abs(turn.steps) == 1 {
      let piece = whole(unit, turn.steps * n.value, turn.next)
      piece.comparator = lead.comparator == .in ? .in : nil
      return piece
    }
    // A plan's "trong 3 ngày" runs from an event, a person's from today.
    if lead.comparator == .in, isField, settings.planYear == nil, next == end || mark(next) == .period {
      return whole(unit, n.value, next).led(.in)
    }
    return nil
  }

  private func units(_ i: Int) -> Numeral? {
    if hasAny(i, .nhung, .cac) { return nil }
    return count(i)
  }

  /// trước khi tiến hành, ngay sau khi kết thúc, đến khi có hướng dẫn: the day depends on an event.
  func untilEvent(_ i: Int, _ lead: Lead) -> DatePiece? {
    guard isField, lead.comparator != nil, has(i, .khi), i + 1 < end else { return nil }
    let piece = DatePiece(.condition, .conditional, next: endOfClause(i + 1))
    piece.comparator = lead.comparator
    return piece
  }

  private func endOfClause(_ i: Int) -> Int {
    var at = i
    while at < end, at < i + 12, words[at].gap <= .line, words[at].kind != .mark { at += 1 }
    return at
  }

  /// A day so many units away.
  private func shifted(_ unit: Unit, _ steps: Int, _ next: Int) -> DatePiece {
    let day: Day
    switch unit {
    case .day: day = on.adding(days: steps)
    case .workingDay: day = settings.holidays.adding(workingDays: steps, to: on)
    case .week: day = on.adding(days: 7 * steps)
    case .month: day = on.adding(months: steps)
    case .quarter: day = on.adding(months: 3 * steps)
    case .year: day = on.adding(years: steps)
    }
    return DatePiece(.offset, .day(day), next: next).relative()
  }

  /// Whole units after (before when negative) the present one.
  private func whole(_ unit: Unit, _ steps: Int, _ next: Int) -> DatePiece {
    let near = steps > 0 ? 1 : -1
    let days = DayRange(days(unit, near).first, days(unit, steps).last)
    let other = DayRange(days.first, self.days(unit, steps).first)
    let range = steps > 0 ? days : DayRange(other.first, self.days(unit, near).last)
    let piece = DatePiece(.units, .range, next: next).relative()
    piece.days = steps > 0 ? DayRange(self.days(unit, 1).first, self.days(unit, steps).last) : range
    return piece
  }

  /// The whole unit so many steps from the present one.
  private func days(_ unit: Unit, _ steps: Int) -> DayRange {
    switch unit {
    case .day: return DayRange(on.adding(days: steps), on.adding(days: steps))
    case .workingDay:
      let day = settings.holidays.adding(workingDays: steps, to: on)
      return DayRange(day, day)
    case .week: return on.adding(days: 7 * steps).week
    case .month: return on.monthOfYear.adding(steps).days
    case .quarter: return on.monthOfYear.quarter.adding(steps).days
    case .year:
      let month = on.monthOfYear.adding(12 * steps)
      return DayRange(Month(month.year, 1)?.firstDay ?? on, Month(month.year, 12)?.lastDay ?? on)
    }
  }

  /// sau 03 tháng kể từ khi có văn bản, trong vòng 15 ngày kể từ ngày nhận: counted from an event.
  private func afterEvent(_ i: Int, _ lead: Lead) -> DatePiece? {
    guard has(i, .keFrom, .tu) || has(i, .tinh, .tu) || (has(i, .sau) && hasAny(i + 1, .khi, .ngay) && !isNumber(i + 2))
    else { return nil }
    let at = has(i, .sau) ? i + 1 : i + 2
    if let date = point(at, isExpected: true), date.openDay == nil, date.recurrence == nil { return nil }
    let piece = DatePiece(.condition, .conditional, next: endOfClause(at))
    piece.comparator = lead.comparator
    return piece
  }
}

extension DatePiece {
  func led(_ comparator: DateMention.Comparator) -> DatePiece {
    let piece = copy()
    piece.comparator = comparator
    return piece
  }
}
