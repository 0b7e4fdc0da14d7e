import CivilTime

/// How often: hằng tháng, mỗi quý, 02 tuần/lần, 2 lần/năm, định kỳ 6 tháng, thường xuyên, theo chỉ đạo.
extension DateGrammar {
  /// hằng ngày, hằng tuần, hằng tháng, mỗi quý, hằng năm, hằng năm vào tháng 12, mỗi 6 tháng.
  func periodic(_ i: Int) -> DatePiece? {
    if let next = every(i, .ngay, isFirst: true) {
      return settled(DatePiece(.recurrence, Recurrence(.every(1, .day)), next: next))
    }
    if let next = every(i, .tuan, isFirst: true) { return withPlace(.weekly(), next) }
    if let next = every(i, .thang, isFirst: true) { return withPlace(.monthly(), next) }
    if let next = every(i, .quy, isFirst: true) { return withPlace(.quarterly(), next) }
    if let next = every(i, .nam, isFirst: true) { return withPlace(.yearly(), next) }
    let isRound = has(i, .dinh, .ki)
    guard isRound || has(i, .moi) else { return nil }
    let at = skip(isRound ? skip(skip(i + 2, .hang), .hangTone) : i + 1, .moi)
    if let n = count(at), let (unit, next) = unit(n.next), n.value > 0, n.value < 100 {
      return settled(DatePiece(.frequency, Recurrence(.every(n.value, unit.period)), next: skipOnce(next)))
    }
    if isRound, let n = frequency(at) { return n }
    guard isRound else { return nil }
    if isQuarterWord(at) { return settled(DatePiece(.recurrence, .quarterly(), next: at + 1)) }
    if has(at, .tuan) { return settled(DatePiece(.recurrence, .weekly(), next: at + 1)) }
    return isField ? DatePiece(.recurrence, Recurrence(.unspecified), next: i + 2) : nil
  }

  /// "hằng tháng, vào ngày 05", "mỗi năm một lần", "hằng quý (trước ngày 20 tháng cuối quý)".
  private func withPlace(_ recurrence: Recurrence, _ next: Int) -> DatePiece {
    if let times = timesPer(recurrence, next) { return settled(times) }
    var at = skipComma(next)
    let isBracketed = mark(at) == .openParen
    if isBracketed { at += 1 }
    let led = lead(at)
    if let led { at = led.next }
    guard led != nil || isBracketed || at == next, let inner = placed(recurrence, at) else {
      return settled(DatePiece(.recurrence, recurrence, next: next))
    }
    let piece = settled(DatePiece(.recurrence, inner.recurrence, next: inner.next))
    piece.comparator = led?.comparator
    if isBracketed, mark(piece.next) == .closeParen { piece.next += 1 }
    if case .day(let n)? = inner.recurrence.place {
      if inner.recurrence.kind == .monthly { piece.date = .everyMonth(day: n) }
      if inner.recurrence.kind == .yearly, let m = inner.recurrence.months {
        piece.date = .everyYear(month: m.lowerBound, day: n)
      }
    }
    return piece
  }

  private func placed(_ recurrence: Recurrence, _ i: Int) -> (recurrence: Recurrence, next: Int)? {
    guard i < end, words[i].gap <= .line else { return nil }
    var found = recurrence
    switch recurrence.kind {
    case .weekly:
      guard let (day, next) = weekday(skip(i, .ngay)) else { return nil }
      found.place = .weekday(day)
      return (found, next)
    case .monthly:
      guard hasAny(i, .ngay, .mong, .mung), let d = dayNumber(skip(skip(i, .ngay), .mong, .mung)),
        (1...31).contains(d.value),
        mark(d.next) != .slash, !has(d.next, .thang)
      else { return nil }
      found.place = .day(d.value)
      return (found, d.next)
    case .yearly:
      guard let piece = dayWords(i) ?? monthWords(i) ?? quarterWords(i), !piece.isYearGiven else { return nil }
      switch piece.date {
      case .day(let day)?: return (.yearly(month: day.month, .day(day.day)), piece.next)
      case .month(_, let month)?: return (.yearly(month: month), piece.next)
      case .quarter(_, let q)?: return (Recurrence(.every(1, .year), months: (q * 3 - 2)...(q * 3)), piece.next)
      default: return nil
      }
    case .quarterly:
      guard let piece = dayWords(i) ?? weekWords(i) ?? monthWords(i), let inner = piece.recurrence,
        inner.kind == .quarterly
      else { return nil }
      return (inner, piece.next)
    default: return nil
    }
  }

  /// "mỗi năm 2 lần", "hằng tháng một lần".
  private func timesPer(_ recurrence: Recurrence, _ i: Int) -> DatePiece? {
    guard case .every(1, let unit) = recurrence.period, let n = count(i), has(n.next, .lan), n.value > 0 else {
      return nil
    }
    let period: Recurrence.Period = n.value == 1 ? .every(1, unit) : .times(n.value, per: unit)
    return DatePiece(.frequency, Recurrence(period), next: n.next + 1)
  }

  /// năm hai lần, quý một lần.
  func rounds(_ i: Int) -> DatePiece? {
    guard let (unit, next) = unit(i, isFirst: true), unit != .workingDay, let n = count(next), has(n.next, .lan),
      (1..<100).contains(n.value)
    else { return nil }
    return times(n.value, unit, next: n.next + 1)
  }

  private func times(_ count: Int, _ unit: Unit, next: Int) -> DatePiece {
    let period: Recurrence.Period = count == 1 ? .every(1, unit.period) : .times(count, per: unit.period)
    return settled(DatePiece(.frequency, Recurrence(period), next: next))
  }

  /// 02 tuần/lần, 3 tháng một lần, 02 lần/năm, 1 lần mỗi tháng, một năm hai lần.
  func frequency(_ i: Int) -> DatePiece? {
    guard let n = count(i), n.value > 0, n.value < 100 else { return nil }
    if has(n.next, .lan) { return timesIn(n.value, n.next + 1) }
    guard let (unit, next) = unit(n.next) else { return nil }
    if mark(next) == .slash, let once = oneTime(next + 1) {
      return settled(DatePiece(.frequency, Recurrence(.every(n.value, unit.period)), next: once))
    }
    if let once = oneTime(next), once > next + 1 {
      return settled(DatePiece(.frequency, Recurrence(.every(n.value, unit.period)), next: once))
    }
    if n.value == 1, let times = count(next), has(times.next, .lan), times.value > 0 {
      return self.times(times.value, unit, next: times.next + 1)
    }
    return nil
  }

  private func timesIn(_ count: Int, _ i: Int) -> DatePiece? {
    var at = mark(i) == .slash ? i + 1 : skip(i, .trong, .moi, .mo)
    guard at > i else { return nil }
    if let one = digits(at), one.value == 1 { at = one.next }
    at = skip(at, .mo)
    guard let (unit, next) = unit(at), unit != .workingDay else { return nil }
    return times(count, unit, next: next)
  }

  /// "lần", "1 lần", "một lần": the place after it.
  private func oneTime(_ i: Int) -> Int? {
    if has(i, .lan) { return i + 1 }
    guard let n = count(i), n.value == 1, has(n.next, .lan) else { return nil }
    return n.next + 1
  }

  private func skipOnce(_ i: Int) -> Int {
    if mark(i) == .slash { return oneTime(i + 1) ?? i }
    return oneTime(i) ?? i
  }

  /// What is no date of the calendar: thường xuyên, liên tục, theo chỉ đạo, khi có yêu cầu, đột xuất.
  func withoutDate(_ i: Int) -> DatePiece? {
    if has(i, .thuongXuyen1, .thuongXuyen2) {
      if !isField, i > begin, has(i - 1, .dua) { return nil }
      return DatePiece(.continuous, .continuous, next: has(i + 2, .lien, .tuc) ? i + 4 : i + 2)
    }
    guard isField else { return nil }
    if has(i, .lien, .tuc) { return DatePiece(.continuous, .continuous, next: i + 2) }
    if has(i, .dot, .xuat) { return DatePiece(.onOrder, .onOrder, next: i + 2) }
    if has(i, .khi), has(i + 1, .co), has(i + 2, .yeu, .cau) { return DatePiece(.onOrder, .onOrder, next: i + 4) }
    guard has(i, .theo) else { return nil }
    if has(i + 1, .chi, .dao) || has(i + 1, .yeu, .cau) || has(i + 1, .huong, .dan) || has(i + 1, .quyRule, .dinh)
      || has(i + 1, .ke, .hoach)
    {
      return DatePiece(.onOrder, .onOrder, next: i + 3)
    }
    return nil
  }
}

extension DateGrammar.Unit {
  var period: Recurrence.Unit {
    switch self {
    case .day, .workingDay: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
