import CivilTime

/// Places inside a month ("tuần cuối cùng", "ngày 05", "cuối") and the month they are in ("của tháng 6", "hằng tháng").
extension DateGrammar {
  struct MonthScope {
    enum Kind {
      case fixed(Month)
      case everyMonth
      /// "của tháng": which one is left to the reader.
      case bare
      /// The month of a quarter, 1…3, of every quarter or of one.
      case ofQuarter(Int, Quarter?)
      case everyYear(Int)
    }
    var kind: Kind
    var next: Int
    var isYearGiven = true
    var isRelative = false

    var hasYear: Bool {
      if case .bare = kind { return false }
      return isYearGiven
    }
  }

  struct PlaceInMonth {
    var place: Recurrence.Place
    var next: Int
    var scope: MonthScope
  }

  /// [của|trong] tháng 6 [năm 2026], tháng này, hằng tháng, mỗi tháng, tháng thứ 3 trong quý, tháng cuối quý, tháng.
  func monthScope(_ i: Int, afterDay: Bool = false, isFirst: Bool = false) -> MonthScope? {
    var at = skipComma(i)
    guard at < end, isFirst || isNear(at) else { return nil }
    at = skip(at, .cua, .trong, .vao)
    if let next = every(at, .thang, isFirst: isFirst) { return MonthScope(kind: .everyMonth, next: next) }
    if !isFirst, let next = every(at, .quy) { return MonthScope(kind: .ofQuarter(3, nil), next: next) }
    guard has(at, .thang) else { return nil }
    if let ofQuarter = monthOfQuarter(at) { return ofQuarter }
    if let month = namedMonth(at), !isNextMonth(at) { return month }
    if let which = direction(at + 1) {
      let month = on.monthOfYear.adding(which.steps)
      return MonthScope(kind: .fixed(month), next: which.next, isRelative: true)
    }
    // "ngày 05 tháng" alone has lost its month.
    guard at > i || !afterDay else { return nil }
    return MonthScope(kind: .bare, next: at + 1)
  }

  /// "thang sau" without accents is next month, not June, unless a year follows.
  private func isNextMonth(_ i: Int) -> Bool { has(i + 1, .sau) && yearTail(i + 2, afterMonth: true) == nil }

  /// tháng 6, tháng sáu năm nay, tháng 6/2026, tháng 6 hằng năm.
  func namedMonth(_ i: Int) -> MonthScope? {
    guard has(i, .thang), isNear(i + 1), let m = monthNumber(i + 1), (1...12).contains(m.value), m.digits <= 2
    else { return nil }
    if let next = every(m.next, .nam) { return MonthScope(kind: .everyYear(m.value), next: next) }
    if let year = yearTail(m.next, afterMonth: true), let month = Month(year.value, m.value) {
      return MonthScope(kind: .fixed(month), next: year.next, isRelative: year.isRelative)
    }
    if let turn = direction(m.next), turn.steps != 0, !turn.isAmbiguous {
      let month = turn.steps > 0 ? nextMonth(m.value) : lastMonth(m.value)
      return MonthScope(kind: .fixed(month), next: turn.next, isRelative: true)
    }
    let month = settings.planYear.flatMap { Month($0, m.value) } ?? comingMonth(m.value)
    return MonthScope(kind: .fixed(month), next: m.next, isYearGiven: false)
  }

  private func comingMonth(_ number: Int) -> Month {
    let month = Month(on.year, number) ?? on.monthOfYear
    return month.lastDay < on ? month.adding(12) : month
  }

  private func nextMonth(_ number: Int) -> Month {
    let month = Month(on.year, number) ?? on.monthOfYear
    return month <= on.monthOfYear ? month.adding(12) : month
  }

  private func lastMonth(_ number: Int) -> Month {
    let month = Month(on.year, number) ?? on.monthOfYear
    return month >= on.monthOfYear ? month.adding(-12) : month
  }

  /// tháng thứ 3 trong quý, tháng cuối (của) quý, tháng đầu tiên của mỗi quý, tháng cuối quý II.
  private func monthOfQuarter(_ i: Int) -> MonthScope? {
    var at = i + 1
    var index = 0
    if has(at, .thu), let n = count(at + 1), (1...3).contains(n.value) {
      index = n.value
      at = n.next
    } else if has(at, .dau) {
      index = 1
      at = skip(at + 1, .tien)
    } else if has(at, .giua) {
      index = 2
      at += 1
    } else if has(at, .cuoi) {
      index = 3
      at = skip(at + 1, .cung)
    }
    guard index > 0 else { return nil }
    at = skip(at, .cua, .trong)
    if let next = every(at, .quy) { return MonthScope(kind: .ofQuarter(index, nil), next: next) }
    guard isQuarterWord(at) else { return nil }
    // In a plan "tháng đầu quý sau" is that of the quarter behind each quarter.
    if settings.planYear != nil, let turn = direction(at + 1), turn.steps == 1 {
      return MonthScope(kind: .ofQuarter(index, nil), next: turn.next)
    }
    if let quarter = quarterWords(at), case .quarter(let y, let q)? = quarter.date, let of = Quarter(y, q) {
      return MonthScope(
        kind: .ofQuarter(index, of), next: quarter.next, isYearGiven: quarter.isYearGiven,
        isRelative: quarter.isRelative)
    }
    return MonthScope(kind: .ofQuarter(index, nil), next: at + 1)
  }

  /// "hằng tháng", "hàng tháng", "mỗi tháng", "từng tháng", "các tháng": the place after them.
  func every(_ i: Int, _ unit: DateWord, isFirst: Bool = false) -> Int? {
    guard i + 1 < end, isFirst || isNear(i) else { return nil }
    var at = has(i, .dinh, .ki) ? i + 2 : i
    guard hasAny(at, .hang, .hangTone) || hasAny(at, .moi, .tung) || has(at, .cac) else { return nil }
    let isMany = has(at, .cac)
    at += 1
    guard has(at, unit) || (unit == .quy && has(at, .qui)) else { return nil }
    // "các tháng cuối năm", "các năm 2025" name some, not every one.
    if isMany, isFirst || hasAny(at + 1, .dau, .cuoi) || isNumber(at + 1) { return nil }
    return at + 1
  }

  /// A place with its month: ngày cuối cùng của tháng 6, tuần đầu hằng tháng, tuần 2 tháng 5, ngày làm việc cuối tháng.
  func placeInMonth(_ i: Int) -> PlaceInMonth? {
    guard let (place, next) = dayPlace(i) ?? weekPlace(i) else { return nil }
    guard let scope = monthScope(next) ?? longScope(next, place) else { return nil }
    return PlaceInMonth(place: place, next: next, scope: scope)
  }

  /// "ngày cuối cùng của quý II", "tuần đầu tiên của năm 2026": the first or last month of the quarter or year.
  private func longScope(_ i: Int, _ place: Recurrence.Place) -> MonthScope? {
    guard isNear(i) else { return nil }
    let isFirst = [.day(1), .week(1), .firstWorkingDay].contains(place)
    guard isFirst || [.lastDay, .lastWeek, .lastWorkingDay].contains(place) else { return nil }
    let at = skip(i, .cua, .trong)
    let piece: DatePiece?
    if isQuarterWord(at) {
      piece = quarterWords(at) ?? (isField ? barePeriod(at) : nil)
    } else {
      piece = yearTail(at, afterMonth: false) == nil ? nil : yearWords(at)
    }
    guard let piece, let days = piece.days, piece.recurrence == nil else { return nil }
    let month = isFirst ? days.first.monthOfYear : days.last.monthOfYear
    return MonthScope(
      kind: .fixed(month), next: piece.next, isYearGiven: piece.isYearGiven, isRelative: piece.isRelative)
  }

  /// ngày đầu (tiên), ngày cuối (cùng), ngày làm việc cuối cùng.
  private func dayPlace(_ i: Int) -> (Recurrence.Place, Int)? {
    guard has(i, .ngay) else { return nil }
    let isWorking = has(i + 1, .lam, .viec)
    let at = isWorking ? i + 3 : i + 1
    if has(at, .dau) { return (isWorking ? .firstWorkingDay : .day(1), skip(at + 1, .tien)) }
    if has(at, .cuoi) { return (isWorking ? .lastWorkingDay : .lastDay, skip(at + 1, .cung)) }
    return nil
  }

  /// tuần đầu (tiên), tuần cuối (cùng), tuần thứ 2, tuần 2.
  private func weekPlace(_ i: Int) -> (Recurrence.Place, Int)? {
    guard has(i, .tuan) else { return nil }
    if has(i + 1, .dau) { return (.week(1), skip(i + 2, .tien)) }
    if has(i + 1, .cuoi) { return (.lastWeek, skip(i + 2, .cung)) }
    let at = skip(i + 1, .thu)
    guard let n = has(i + 1, .thu) && has(at, .nhatMost) ? Numeral(value: 1, digits: 0, next: at + 1) : count(at),
      (1...5).contains(n.value)
    else { return nil }
    return (.week(n.value), n.next)
  }

  /// The days a place and its month come to.
  func inMonth(_ found: PlaceInMonth, _ rule: DateRule) -> DatePiece? {
    let scope = found.scope
    switch scope.kind {
    case .fixed(let month): return fixed(found.place, month, scope, rule)
    case .bare where settings.planYear == nil && isField:
      return fixed(found.place, on.monthOfYear, scope, rule)?.relative()
    case .everyMonth, .bare:
      let piece = DatePiece(.recurrence, .monthly(found.place), next: scope.next)
      if case .day(let n) = found.place { piece.date = .everyMonth(day: n) }
      return settled(piece)
    case .ofQuarter(let index, let quarter?):
      return fixed(found.place, quarter.month(index), scope, rule)
    case .ofQuarter(let index, nil):
      return settled(DatePiece(.recurrence, .quarterly(month: index, found.place), next: scope.next))
    case .everyYear(let month):
      if case .day(let n) = found.place { return yearly(day: n, month: month, next: scope.next) }
      return settled(DatePiece(.recurrence, .yearly(month: month, found.place), next: scope.next))
    }
  }

  private func fixed(_ place: Recurrence.Place, _ month: Month, _ scope: MonthScope, _ rule: DateRule) -> DatePiece? {
    var piece: DatePiece
    if case .day(let n) = place {
      if !scope.isYearGiven {
        piece = day(rule, n, month.number, next: scope.next)
      } else if let day = Day(month.year, month.number, n) {
        piece = DatePiece(rule, .day(day), next: scope.next)
      } else {
        piece = impossible(rule, month.year, month.number, n, next: scope.next)
      }
    } else {
      guard let days = place.exactDays(in: month, settings.lastWeek, settings.holidays) else { return nil }
      piece = DatePiece(rule, days: days, next: scope.next)
      piece.place = (place, month)
    }
    piece.isYearGiven = scope.isYearGiven
    piece.isRelative = scope.isRelative
    return isLunar(piece.next) ? nil : piece
  }
}

extension Recurrence.Place {
  /// As `days(in:)`, but nil for a fifth week that the month does not have.
  func exactDays(in month: Month, _ lastWeek: LastWeek, _ holidays: HolidayCalendar) -> DayRange? {
    if case .week(let n) = self { return month.week(n) }
    return days(in: month, lastWeek, holidays)
  }
}
