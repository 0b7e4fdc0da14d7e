import CivilTime

/// Seasons: mùa xuân, mùa hè này, mùa đông năm nay. They begin with the equinoxes and solstices, as calendars print them.
extension DateGrammar {
  func season(_ i: Int) -> DatePiece? {
    guard isField, has(i, .mua), i + 1 < end, let first = firstMonth(i + 1) else { return nil }
    let next = i + 2
    func from(_ year: Int) -> DayRange? {
      guard let start = Day(year, first, 21) else { return nil }
      return DayRange(start, start.adding(months: 3).adding(days: first == 6 ? 2 : -1))
    }
    if let year = yearTail(next, afterMonth: false) {
      return from(year.value).map { DatePiece(.season, days: $0, next: year.next) }
    }
    let turn = direction(next)
    // The one that is not over; winter began last year.
    let seasons = (on.year - 2...on.year + 2).compactMap(from)
    guard let now = seasons.firstIndex(where: { $0.last >= on }) else { return nil }
    let isPresent = seasons[now].contains(on)
    let steps = turn.map { $0.steps > 0 && !isPresent ? 0 : $0.steps } ?? 0
    guard seasons.indices.contains(now + steps) else { return nil }
    return DatePiece(.season, days: seasons[now + steps], next: turn?.next ?? next).relative()
  }

  private func firstMonth(_ i: Int) -> Int? {
    if has(i, .xuan) { return 3 }
    if hasAny(i, .he, .ha) { return 6 }
    if has(i, .thuAutumn) { return 9 }
    return has(i, .dong) ? 12 : nil
  }
}
