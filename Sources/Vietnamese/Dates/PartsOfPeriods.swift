import CivilTime

/// Parts of a year, quarter, month or week: đầu năm, giữa tháng 6, cuối quý II, 6 tháng đầu năm, nửa cuối tháng 3.
///
/// A month has tens of days (1-10, 11-20, the rest), a year its first quarter, the two in the middle and the last one, a
/// quarter its three months, a week Monday and Tuesday, Wednesday and Thursday, Saturday and Sunday.
extension DateGrammar {
  enum Part { case first, middle, last, firstHalf, lastHalf }

  private func part(_ i: Int) -> (Part, Int)? {
    if has(i, .half), has(i + 1, .dau) { return (.firstHalf, i + 2) }
    if has(i, .half), has(i + 1, .cuoi) || has(i + 1, .sau) { return (.lastHalf, i + 2) }
    if has(i, .dau) { return (.first, i + 1) }
    if has(i, .giua) { return (.middle, i + 1) }
    if has(i, .cuoi) { return (.last, i + 1) }
    if has(i + 1, .tuan) {
      if has(i, .thuong) { return (.first, i + 2) }
      if has(i, .trung) { return (.middle, i + 2) }
      if has(i, .ha) { return (.last, i + 2) }
    }
    return nil
  }

  /// đầu năm 2026, giữa tháng, cuối quý II/2026, cuối tuần sau, nửa đầu tháng 3, thượng tuần tháng 5.
  func partWords(_ i: Int) -> DatePiece? {
    guard let (part, afterPart) = part(i), afterPart < end, words[afterPart].gap <= .line else { return nil }
    let at = skip(afterPart, .cua)
    if has(at, .tuan) { return ofWeek(part, at, i) }
    if let month = ofMonth(part, at) { return month }
    if let year = ofYear(part, at) { return year }
    return ofQuarter(part, at)
  }

  private func ofWeek(_ part: Part, _ i: Int, _ first: Int) -> DatePiece? {
    let ends: (Int, Int)
    switch part {
    case .first, .firstHalf: ends = (0, 1)
    case .middle: ends = (2, 3)
    case .last, .lastHalf: ends = (5, 6)
    }
    if every(i - 1, .tuan, isFirst: true) != nil { return nil }
    guard let turn = direction(i + 1) ?? (isField ? Turn(steps: 0, next: i + 1) : nil) else { return nil }
    let monday = on.startOfWeek.adding(days: 7 * turn.steps)
    let days = DayRange(monday.adding(days: ends.0), monday.adding(days: ends.1))
    return DatePiece(.part, days: days, next: turn.next).relative()
  }

  private func ofMonth(_ part: Part, _ i: Int) -> DatePiece? {
    guard let scope = monthScope(i) else { return nil }
    let place: Recurrence.Place
    switch part {
    case .first: place = .days(1, 10)
    case .middle: place = .days(11, 20)
    case .last: place = .days(21, 31)
    case .firstHalf: place = .days(1, 15)
    case .lastHalf: place = .days(16, 31)
    }
    if case .bare = scope.kind {
      guard isField else { return nil }
    }
    return inMonth(PlaceInMonth(place: place, next: i, scope: scope), .part)
  }

  private func ofYear(_ part: Part, _ i: Int) -> DatePiece? {
    let months = part.monthsOfYear
    if let next = every(i, .nam) {
      return settled(DatePiece(.recurrence, Recurrence(.every(1, .year), months: months), next: next))
    }
    guard has(i, .nam) else { return nil }
    if has(i + 1, .hoc) { return nil }
    if let next = every(i + 1, .nam) {
      return settled(DatePiece(.recurrence, Recurrence(.every(1, .year), months: months), next: next))
    }
    if let year = yearTail(i, afterMonth: false) {
      return inYear(months, year.value, next: year.next).map { year.isRelative ? $0.relative() : $0 }
    }
    guard let piece = inYear(months, settings.planYear ?? on.year, next: i + 1) else { return nil }
    piece.isYearGiven = false
    return piece
  }

  private func inYear(_ months: ClosedRange<Int>, _ year: Int, next: Int) -> DatePiece? {
    guard let first = Month(year, months.lowerBound), let last = Month(year, months.upperBound) else { return nil }
    if months == 1...6 || months == 7...12 {
      return DatePiece(.part, .half(year: year, half: months.lowerBound == 1 ? 1 : 2), next: next)
    }
    let piece = DatePiece(.part, .range, next: next)
    piece.days = DayRange(first.firstDay, last.lastDay)
    piece.startDate = .month(year: year, month: months.lowerBound)
    piece.endDate = .month(year: year, month: months.upperBound)
    return piece
  }

  private func ofQuarter(_ part: Part, _ i: Int) -> DatePiece? {
    let index = part == .first || part == .firstHalf ? 1 : part == .middle ? 2 : 3
    if let next = every(i, .quy) { return settled(DatePiece(.recurrence, .quarterly(month: index), next: next)) }
    guard isQuarterWord(i), let quarter = quarterWords(i) ?? (isField ? barePeriod(i) : nil),
      case .quarter(let y, let q)? = quarter.date,
      let month = Quarter(y, q)?.month(index)
    else { return nil }
    let piece = DatePiece(.part, .month(year: month.year, month: month.number), next: quarter.next)
    piece.isYearGiven = quarter.isYearGiven
    piece.isRelative = quarter.isRelative
    return piece
  }

  /// 6 tháng đầu năm 2026, 9 tháng đầu năm, 6 tháng cuối năm, 2 quý đầu năm, các tháng cuối năm, 10 ngày đầu tháng 3.
  func partOfYearByMonths(_ i: Int) -> DatePiece? {
    let isMany = hasAny(i, .cac, .nhung)
    guard let n = isMany ? Numeral(value: 3, digits: 0, next: i + 1) : count(i), n.value > 0 else { return nil }
    var at = n.next
    if has(at, .ngay), hasAny(at + 1, .dau, .cuoi) { return daysOfMonth(n.value, at + 1) }
    let months = has(at, .thang) ? n.value : isQuarterWord(at) ? n.value * 3 : 0
    guard (1...11).contains(months), hasAny(at + 1, .dau, .cuoi) else { return nil }
    let isFirst = has(at + 1, .dau)
    at = skip(skip(at + 2, .tien, .cung), .cua)
    guard has(at, .nam) else { return nil }
    let range = isFirst ? 1...months : (13 - months)...12
    if let next = every(at, .nam) ?? every(at + 1, .nam) {
      return settled(DatePiece(.recurrence, Recurrence(.every(1, .year), months: range), next: next))
    }
    if let year = yearTail(at, afterMonth: false) {
      return inYear(range, year.value, next: year.next).map { year.isRelative ? $0.relative() : $0 }
    }
    let piece = inYear(range, settings.planYear ?? on.year, next: at + 1)
    piece?.isYearGiven = false
    return piece
  }

  private func daysOfMonth(_ count: Int, _ i: Int) -> DatePiece? {
    let at = skip(skip(i + 1, .tien, .cung), .cua)
    guard (1...28).contains(count), let scope = monthScope(at) else { return nil }
    if case .bare = scope.kind, !isField { return nil }
    if has(i, .dau) { return inMonth(PlaceInMonth(place: .days(1, count), next: at, scope: scope), .part) }
    guard case .fixed(let month) = scope.kind else { return nil }
    let first = month.dayCount - count + 1
    return inMonth(PlaceInMonth(place: .days(first, 31), next: at, scope: scope), .part)
  }
}

extension DateGrammar.Part {
  var monthsOfYear: ClosedRange<Int> {
    switch self {
    case .first: 1...3
    case .middle: 4...9
    case .last: 10...12
    case .firstHalf: 1...6
    case .lastHalf: 7...12
    }
  }
}
