import CivilTime

/// Months, quarters and years by name, and which one is meant: "tháng sau", "quý này", "năm ngoái".
extension DateGrammar {
  struct Turn {
    /// 0 the present one, 1 the next, -1 the last.
    var steps: Int
    var next: Int
    /// "trước" and "sau" may also compare with what follows.
    var isAmbiguous = false
  }

  /// này, nay, hiện tại; tới, sau, tiếp theo, kế tiếp, sau nữa; trước, qua, vừa rồi, ngoái, trước nữa.
  func direction(_ i: Int) -> Turn? {
    guard i < end, isNear(i), words[i].isLetters else { return nil }
    if hasAny(i, .nay, .nayTone) || has(i, .hien, .tai) { return Turn(steps: 0, next: has(i, .hien) ? i + 2 : i + 1) }
    if has(i, .sau) || has(i, .truoc) {
      let steps = has(i, .sau) ? 1 : -1
      if has(i + 1, .nua) { return Turn(steps: steps * 2, next: i + 2) }
      if has(i + 1, .ado) { return nil }
      if comparesWithNext(i + 1) { return nil }
      return Turn(steps: steps, next: i + 1, isAmbiguous: true)
    }
    if has(i, .toi) || has(i, .sap) {
      let at = has(i, .sap) ? i + 2 : i + 1
      guard at <= end, has(at - 1, .toi) || has(at - 1, .den), !comparesWithNext(at), !isNumber(at) else { return nil }
      return Turn(steps: 1, next: skip(at, .day))
    }
    if has(i, .ke), hasAny(i + 1, .tiep, .sau) { return Turn(steps: 1, next: i + 2) }
    if has(i, .tiep) { return Turn(steps: 1, next: hasAny(i + 1, .theo, .toi) ? i + 2 : i + 1) }
    if has(i, .vua), hasAny(i + 1, .roi, .qua) { return Turn(steps: -1, next: i + 2) }
    if hasAny(i, .qua, .roi, .ngoai) { return Turn(steps: -1, next: i + 1) }
    return nil
  }

  /// "tuần trước ngày lễ", "3 tháng sau khi": trước and sau look forward.
  private func comparesWithNext(_ i: Int) -> Bool {
    guard i < end, words[i].gap < .line else { return false }
    return hasAny(i, .ngay, .khi, .luc) || has(i, .tet) || has(i, .thu)
      || (hasAny(i, .thang, .nam, .quy) && (isNumber(i + 1) || roman(i + 1) != nil))
  }

  struct YearTail {
    var value: Int
    var next: Int
    var isRelative = false
  }

  /// [,] [của] năm 2026, năm nay, năm tới; after a month or quarter also /2026, -2026, .2026.
  func yearTail(_ i: Int, afterMonth: Bool, isFirst: Bool = false) -> YearTail? {
    guard i < end, isFirst || words[i].gap <= .line else { return nil }
    if afterMonth, [.slash, .dash, .period].contains(mark(i)), words[i].gap <= .space, i + 1 < end,
      words[i + 1].gap <= (mark(i) == .period ? .none : .space), let y = yearNumber(i + 1), y.next > i + 1,
      !isTight(y.next) || words[y.next].kind == .mark
    {
      guard mark(i) != .dash || !has(i + 2, .nam) else { return nil }
      return YearTail(value: y.value, next: y.next)
    }
    let at = skip(skipComma(i), .cua, .trong)
    if has(at, .nam) {
      if let y = yearNumber(at + 1, mayBeTorn: true) { return YearTail(value: y.value, next: y.next) }
      if let turn = direction(at + 1) {
        return YearTail(value: on.year + turn.steps, next: turn.next, isRelative: true)
      }
      if at + 1 < end, words[at + 1].isLetters, let y = count(at + 1), (1900...2999).contains(y.value) {
        return YearTail(value: y.value, next: y.next)
      }
      if isField, afterMonth, let y = digits(at + 1), y.digits == 2 {
        return YearTail(value: 2000 + y.value, next: y.next)
      }
      return nil
    }
    if isField, at == i, let y = yearNumber(i), words[i].gap == .space, (1900...2100).contains(y.value) {
      return YearTail(value: y.value, next: y.next)
    }
    return nil
  }

  /// tháng 3/2026, tháng ba, tháng sau, tháng thứ 3 của quý II, tháng 12 hằng năm; not Cách mạng Tháng Tám.
  func monthWords(_ i: Int) -> DatePiece? {
    guard has(i, .thang), i + 1 < end, words[i + 1].gap <= .line, !has(i - 1, .ram) else { return nil }
    if let month = numericMonth(i + 1, isExpected: true) { return month }
    if let scope = monthScope(i, isFirst: true) { return whole(scope, i) }
    return nil
  }

  private func whole(_ scope: MonthScope, _ i: Int) -> DatePiece? {
    var piece: DatePiece
    switch scope.kind {
    case .bare: return nil
    case .fixed(let month):
      if isName(i, scope) { return nil }
      piece = DatePiece(.month, .month(year: month.year, month: month.number), next: scope.next)
    case .everyMonth: piece = settled(DatePiece(.recurrence, .monthly(), next: scope.next))
    case .ofQuarter(let index, let quarter?):
      let month = quarter.month(index)
      piece = DatePiece(.ordinal, .month(year: month.year, month: month.number), next: scope.next)
    case .ofQuarter(let index, nil):
      piece = settled(DatePiece(.recurrence, .quarterly(month: index), next: scope.next))
    case .everyYear(let month):
      piece = DatePiece(.recurrence, .yearly(month: month), next: scope.next)
      piece.date = .everyYear(month: month, day: nil)
      piece = settled(piece)
    }
    piece.isYearGiven = scope.isYearGiven
    piece.isRelative = scope.isRelative
    return isLunar(piece.next) ? nil : piece
  }

  /// Cách mạng Tháng Tám, phường Tháng Tám: in capitals and without a year it is a name.
  private func isName(_ i: Int, _ scope: MonthScope) -> Bool {
    if has(i - 1, .mang) { return true }
    // "3 tháng 6 ngày" counts.
    if isNumber(i - 1), words[i].gap == .space, has(scope.next, .ngay), !isNumber(scope.next + 1) { return true }
    guard !scope.isYearGiven, i + 1 < end, words[i + 1].isLetters, words[i + 1].shape == .capitalised else {
      return false
    }
    return words[i].shape == .capitalised
  }

  func isQuarterWord(_ i: Int) -> Bool { has(i, .quy) || has(i, .qui) }

  /// quý I/2026, Quí IV-2025, quý 3, quý ba năm nay, quý này, quý IV hằng năm.
  func quarterWords(_ i: Int) -> DatePiece? {
    guard isQuarterWord(i), i + 1 < end, words[i + 1].gap <= .line else { return nil }
    if let turn = direction(i + 1) {
      let quarter = on.monthOfYear.quarter.adding(turn.steps)
      return DatePiece(.quarter, .quarter(year: quarter.year, quarter: quarter.number), next: turn.next).relative()
    }
    guard let q = roman(i + 1) ?? digits(i + 1) ?? quarterInWords(i + 1), (1...4).contains(q.value), q.digits <= 2
    else { return nil }
    if let next = every(q.next, .nam) {
      let months = (q.value * 3 - 2)...(q.value * 3)
      return settled(DatePiece(.recurrence, Recurrence(.every(1, .year), months: months), next: next))
    }
    if let year = yearTail(q.next, afterMonth: true) {
      let piece = DatePiece(.quarter, .quarter(year: year.value, quarter: q.value), next: year.next)
      piece.isRelative = year.isRelative
      return piece
    }
    var year = settings.planYear ?? on.year
    if settings.planYear == nil, let quarter = Quarter(year, q.value), quarter.lastDay < on { year += 1 }
    let piece = DatePiece(.quarter, .quarter(year: year, quarter: q.value), next: q.next)
    piece.isYearGiven = false
    return piece
  }

  private func quarterInWords(_ i: Int) -> Numeral? {
    if has(i, .tuFour) { return Numeral(value: 4, digits: 0, next: i + 1) }
    if has(i, .nhatMost) { return Numeral(value: 1, digits: 0, next: i + 1) }
    return has(i, .dau) ? Numeral(value: 1, digits: 0, next: i + 1) : has(i, .nam) ? nil : count(i)
  }

  /// năm 2026, năm nay, năm ngoái, năm tới, năm hai nghìn không trăm hai mươi sáu, năm học 2025-2026.
  func yearWords(_ i: Int) -> DatePiece? {
    guard has(i, .nam), i + 1 < end, words[i + 1].gap <= .line else { return nil }
    if let span = yearSpan(i, isExpected: true) { return span }
    guard let year = yearTail(i, afterMonth: false, isFirst: true) else { return nil }
    guard !(isTight(year.next) && mark(year.next) == .percent) else { return nil }
    let piece = DatePiece(.year, .year(year.value), next: year.next)
    piece.isRelative = year.isRelative
    return piece
  }

  /// "hết năm", "trong tháng", "trong quý": the present one, of a plan its year; only where a date is expected.
  func barePeriod(_ i: Int) -> DatePiece? {
    guard let (unit, next) = unit(i),
      next >= end || words[next].kind == .mark || has(next, .va) || words[next].gap > .space
    else { return nil }
    var piece: DatePiece
    switch unit {
    case .day, .workingDay: return nil
    case .week: piece = DatePiece(.week, days: on.week, next: next)
    case .month: piece = DatePiece(.month, .month(year: on.year, month: on.month), next: next)
    case .quarter:
      let quarter = on.monthOfYear.quarter
      piece = DatePiece(.quarter, .quarter(year: quarter.year, quarter: quarter.number), next: next)
    case .year: piece = DatePiece(.year, .year(settings.planYear ?? on.year), next: next)
    }
    piece.isYearGiven = false
    piece.isRelative = settings.planYear == nil
    return piece
  }

  /// "2026" and nothing else.
  func bareYear(_ i: Int) -> DatePiece? {
    guard isField, let y = yearNumber(i), (1900...2100).contains(y.value),
      !isTight(y.next) || words[y.next].kind == .mark,
      i == begin || !isNumber(i - 1)
    else { return nil }
    let isLast =
      y.next == end || [.period, .comma, .semicolon, .closeParen].contains(mark(y.next))
      || hasAny(y.next, .den, .toi)
    guard isLast else { return nil }
    return DatePiece(.year, .year(y.value), next: y.next)
  }

  /// giai đoạn 2021-2025, năm học 2025-2026, nhiệm kỳ 2025 - 2030, 2021-2025.
  func yearSpan(_ i: Int, isExpected: Bool) -> DatePiece? {
    var at = i
    if has(i, .giai, .doan) || has(i, .thoi, .ki) || has(i, .nhiem, .ki) || has(i, .nien, .khoa) { at = i + 2 }
    if has(i, .nam, .hoc) { at = i + 2 }
    let isNamed = at > i
    at = skip(skip(at, .tu), .nam)
    guard isNamed || isField || at > i || isExpected || mark(i - 1) == .openParen, let a = yearNumber(at),
      mark(a.next) == .dash || has(a.next, .den),
      let b = yearNumber(skip(a.next + 1, .nam)), b.value > a.value, (1000...2999).contains(a.value),
      b.value - a.value <= 100,
      !isTight(b.next) || words[b.next].kind == .mark && !(mark(b.next) == .dash && isTight(b.next + 1)),
      a.value > 1900 || isNamed
    else { return nil }
    let isSchoolYear = has(i, .nam, .hoc)
    guard let first = Day(a.value, isSchoolYear ? 9 : 1, 1),
      let last = isSchoolYear ? Day(b.value, 5, 31) : Day(b.value, 12, 31)
    else { return nil }
    let piece = DatePiece(.yearSpan, .range, next: b.next)
    piece.days = DayRange(first, last)
    piece.startDate = isSchoolYear ? .month(year: a.value, month: 9) : .year(a.value)
    piece.endDate = isSchoolYear ? .month(year: b.value, month: 5) : .year(b.value)
    return piece
  }
}
