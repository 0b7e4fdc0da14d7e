import CivilTime

/// Days spelt with "ngày" or "mồng", and days by number inside a month.
extension DateGrammar {
  /// ngày 15/3/2026, ngày 18 tháng 01 năm 2024, ngày mồng 3, mồng 3 tháng ba, ngày thứ Hai, ngày đầu tiên của tháng 3,
  /// ngày 05 hằng tháng, ngày tháng 01 năm 2025 (blank).
  func dayWords(_ i: Int) -> DatePiece? {
    if hasAny(i, .mong, .mung) { return spelledDay(i, isExpected: true) }
    guard has(i, .ngay) else { return nil }
    let at = i + 1
    guard at < end, isNear(at) else { return nil }
    if words[at].isNumber || isScan {
      if let day = numericDay(at, isExpected: true) { return day }
      if let day = numericDayYearly(at, isExpected: true) { return day }
    }
    if let day = spelledDay(at, isExpected: true) { return day }
    if let blank = blankDay(i) { return blank }
    if let place = placeInMonth(i) { return inMonth(place, .ordinal) }
    if let other = weekdayWords(at, isExpected: true) ?? relativeDay(at) ?? holiday(at) { return other }
    return isField ? isoDate(at) : nil
  }

  /// D tháng M [năm Y], D tháng này, D hằng tháng, D của tháng cuối quý; D alone stays open.
  func spelledDay(_ i: Int, isExpected: Bool) -> DatePiece? {
    let named = hasAny(i, .mong, .mung)
    guard let d = dayNumber(named ? i + 1 : i), d.digits <= 3 else { return nil }
    let isDay = named || isExpected
    if !isDay, d.next < end, words[d.next].gap >= .line { return nil }
    if isLunar(d.next) { return nil }
    if isDay, has(d.next, .thang), let m = digits(d.next + 1), m.digits == 2, m.value > 12 {
      let year = yearTail(m.next, afterMonth: true)
      return impossible(.spelledDay, year?.value ?? on.year, m.value, d.value, next: year?.next ?? m.next)
    }
    if let scope = monthScope(d.next, afterDay: true), isDay || scope.hasYear || isField, !isCountOfMonths(scope) {
      if !isDay, case .bare = scope.kind { return nil }
      guard (1...31).contains(d.value) else {
        guard case .fixed(let month) = scope.kind else { return nil }
        return impossible(.spelledDay, month.year, month.number, d.value, next: scope.next)
      }
      return inMonth(PlaceInMonth(place: .day(d.value), next: d.next, scope: scope), .spelledDay)
    }
    guard isDay, (1...31).contains(d.value), !has(d.next, .thang) else { return nil }
    let piece = DatePiece(.bareDay, .day, next: d.next)
    piece.openDay = d.value
    return piece
  }

  /// "3 tháng 6 ngày" counts, it names no day.
  private func isCountOfMonths(_ scope: MonthScope) -> Bool {
    hasAny(scope.next, .ngay, .tuan) && !isNumber(scope.next + 1)
  }

  /// "âm lịch" behind a date: this calendar cannot say which day it is.
  func isLunar(_ i: Int) -> Bool { has(i, .am, .lich) || has(i, .al) }

  /// "ngày … tháng 01 năm 2025", "ngày   tháng   năm 2025": the place for the day was left open.
  private func blankDay(_ i: Int) -> DatePiece? {
    var at = skipDots(i + 1)
    if mark(at) == .slash, let month = numericMonth(skipDots(at + 1), isExpected: true) { return month.blank() }
    guard has(at, .thang) else { return nil }
    if let month = monthNumber(at + 1), let year = yearTail(month.next, afterMonth: true),
      let found = Month(year.value, month.value)
    {
      return DatePiece(.month, .month(year: found.year, month: found.number), next: year.next).blank()
    }
    at = skipDots(at + 1)
    guard has(at, .nam), let year = yearNumber(at + 1, mayBeTorn: true) else { return nil }
    return DatePiece(.year, .year(year.value), next: year.next).blank()
  }

  /// The place after the dots or the line a form leaves for a number.
  private func skipDots(_ i: Int) -> Int {
    var at = i
    while at < end, at < i + 8, [.period, .ellipsis, .underscore].contains(mark(at)) { at += 1 }
    return at
  }
}
