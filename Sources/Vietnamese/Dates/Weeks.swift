import CivilTime

/// Weeks and weekdays.
extension DateGrammar {
  /// tuần này, tuần sau, tuần trước nữa, tuần 2 tháng 5, tuần đầu tiên của tháng 7, tuần cuối cùng của mỗi tháng,
  /// tuần 23 năm 2026.
  func weekWords(_ i: Int) -> DatePiece? {
    guard has(i, .tuan), i + 1 < end, isNear(i + 1) else { return nil }
    if let turn = direction(i + 1) {
      return DatePiece(.week, days: on.adding(days: 7 * turn.steps).week, next: turn.next).relative()
    }
    if let place = placeInMonth(i) { return inMonth(place, .week) }
    return numberedWeek(i)
  }

  /// tuần 23 năm 2026, tuần thứ 23/2026: week 1 is the one with the year's first Thursday (ISO 8601).
  private func numberedWeek(_ i: Int) -> DatePiece? {
    guard let n = digits(skip(i + 1, .thu)), (1...53).contains(n.value), let year = yearTail(n.next, afterMonth: true),
      let fourth = Day(year.value, 1, 4)
    else { return nil }
    let week = fourth.week.first.adding(days: 7 * (n.value - 1)).week
    guard week.first.adding(days: 3).year == year.value else { return nil }
    return DatePiece(.week, days: week, next: year.next)
  }

  /// The weekday named at `i`: thứ hai, thứ 2, chủ nhật; in a field also T2, CN.
  func weekday(_ i: Int) -> (Weekday, Int)? {
    if has(i, .chu, .nhat) { return (.sunday, i + 2) }
    if isField, has(i, .cn) { return (.sunday, i + 1) }
    if isField, i + 1 < end, words[i].length == 1, isTight(i + 1), has(i, .t), let n = weekdayNumber(i + 1) {
      return (n, i + 2)
    }
    guard has(i, .thu), i + 1 < end, isNear(i + 1), let day = weekdayNumber(i + 1) ?? weekdayWord(i + 1) else {
      return nil
    }
    return (day, i + 2)
  }

  private func weekdayNumber(_ i: Int) -> Weekday? {
    guard let n = digits(i), n.digits == 1, (2...7).contains(n.value) else { return nil }
    return Weekday(rawValue: n.value - 1)
  }

  private func weekdayWord(_ i: Int) -> Weekday? {
    if has(i, .hai) { return .monday }
    if has(i, .ba) { return .tuesday }
    if has(i, .tuFour) || has(i, .bon) { return .wednesday }
    if has(i, .nam) { return .thursday }
    if has(i, .sauSix) { return .friday }
    if has(i, .bay) || has(i, .bayOther) { return .saturday }
    return nil
  }

  /// thứ sáu tuần sau, thứ Hai, ngày 16/3/2026, thứ ba tới, thứ Sáu hằng tuần, thứ Hai đầu tiên của tháng 9, thứ hai.
  func weekdayWords(_ i: Int, isExpected: Bool) -> DatePiece? {
    if let next = every(i, .tuan, isFirst: true) { return settled(DatePiece(.recurrence, .weekly(), next: next)) }
    if hasAny(i, .moi, .cac) || has(i, .hang) || has(i, .hangTone), let (day, next) = weekday(i + 1) {
      return settled(DatePiece(.recurrence, .weekly(day), next: every(next, .tuan) ?? skipInWeek(next)))
    }
    guard !isOrdinal(i), let (day, next) = weekday(i) else { return nil }
    if let next = every(next, .tuan) ?? everyOfWeek(next) {
      return settled(DatePiece(.recurrence, .weekly(day), next: next))
    }
    if let dated = beside(day, next) { return dated }
    let at = skip(skipComma(next), .cua, .trong)
    if has(at, .tuan), let turn = direction(at + 1) {
      let monday = on.startOfWeek.adding(days: 7 * turn.steps)
      return DatePiece(.weekday, .day(monday.adding(days: day.rawValue - 1)), next: turn.next).relative()
    }
    if let inWeek = ofNamedWeek(day, at) { return inWeek }
    if let place = nth(day, next) { return inMonth(place, .ordinal) }
    if let turn = direction(next) { return near(day, turn) }
    guard isField || isExpected || isNamedLikeWeekday(i), !isPartOfName(next) else { return nil }
    return DatePiece(.weekday, .day(on.next(day)), next: next).relative()
  }

  /// thứ hai tuần đầu tháng 4, thứ Sáu tuần thứ 2 hằng tháng.
  private func ofNamedWeek(_ day: Weekday, _ i: Int) -> DatePiece? {
    guard has(i, .tuan), let week = weekWords(i) else { return nil }
    if let round = week.recurrence {
      guard round.kind == .monthly else { return nil }
      switch round.place {
      case .week(let n)?: return settled(DatePiece(.recurrence, .monthly(.nth(n, day)), next: week.next))
      case .lastWeek?: return settled(DatePiece(.recurrence, .monthly(.nth(0, day)), next: week.next))
      default: return nil
      }
    }
    guard let days = week.days, days.count == 7 else { return nil }
    let piece = DatePiece(.ordinal, .day(days.first.adding(days: day.rawValue - 1)), next: week.next)
    piece.isYearGiven = week.isYearGiven
    piece.isRelative = week.isRelative
    return piece
  }

  /// "thứ ba tới" is the next one, "thứ ba này" may be today, "thứ ba vừa rồi" the last one.
  private func near(_ day: Weekday, _ turn: Turn) -> DatePiece? {
    let found: Day
    switch turn.steps {
    case 0: found = on.weekday == day ? on : on.next(day)
    case 1: found = on.next(day)
    case -1: found = on.previous(day)
    default: found = on.startOfWeek.adding(days: 7 * turn.steps + day.rawValue - 1)
    }
    return DatePiece(.weekday, .day(found), next: turn.next).relative()
  }

  /// thứ Hai, ngày 16 tháng 3 năm 2026; thứ 2 (16/3); thứ hai 16/3.
  private func beside(_ day: Weekday, _ next: Int) -> DatePiece? {
    var at = skipComma(next)
    let isBracketed = mark(at) == .openParen
    if isBracketed { at += 1 }
    guard at < end, words[at].gap <= .line else { return nil }
    let found: DatePiece?
    if has(at, .ngay) || hasAny(at, .mong, .mung) {
      found = dayWords(at)
    } else if isNumber(at), at == next || isBracketed || mark(next) == .comma {
      found = numericDay(at, isExpected: true) ?? numericDayAndMonth(at, isExpected: true)
    } else {
      found = nil
    }
    guard let piece = found, piece.openDay == nil, piece.kind == .day else { return nil }
    piece.weekday = day
    if isBracketed, mark(piece.next) == .closeParen { piece.next += 1 }
    return piece
  }

  /// thứ Hai đầu tiên của tháng, thứ Sáu cuối cùng của tháng 6, thứ Bảy tuần cuối cùng của tháng.
  private func nth(_ day: Weekday, _ next: Int) -> PlaceInMonth? {
    var at = next
    var index = -1
    if has(at, .dau) {
      index = 1; at = skip(at + 1, .tien)
    } else if has(at, .cuoi) {
      index = 0; at = skip(at + 1, .cung)
    }
    guard index >= 0, let scope = monthScope(at) else { return nil }
    return PlaceInMonth(place: .nth(index, day), next: at, scope: scope)
  }

  /// "thứ hai của tuần", "thứ hai trong tuần".
  private func everyOfWeek(_ i: Int) -> Int? {
    guard hasAny(i, .cua, .trong) else { return nil }
    return every(i + 1, .tuan)
  }

  private func skipInWeek(_ i: Int) -> Int {
    hasAny(i, .cua, .trong) && has(i + 1, .tuan) && direction(i + 2) == nil ? i + 2 : i
  }

  /// "tháng thứ 3", "lần thứ hai", "đứng thứ ba" count, they name no weekday.
  private func isOrdinal(_ i: Int) -> Bool {
    guard i > begin, has(i, .thu), words[i - 1].isLetters, words[i].gap <= .line else { return false }
    return isIn(i - 1, DateGrammar.counted)
  }

  private static let counted = WordFilter.Exact([
    "tháng", "tuần", "quý", "năm", "lần", "khóa", "kỳ", "điều", "điểm", "hạng", "đứng", "xếp", "giải", "người", "con",
    "lớp",
    "phần", "đợt", "bước", "nhóm", "vòng", "giới", "cột", "dòng", "trang", "tập", "cấp", "bậc", "loại", "đoạn", "học",
    "vị", "trí", "ngôi", "sản", "xuất", "cách", "lý", "do", "nguyên", "nhân", "vấn", "đề", "nhiệm", "vụ", "tiêu", "chí",
  ])

  /// "Thứ Hai", "thứ Sáu": written in capitals it is a weekday also in running text; so is Chủ nhật.
  private func isNamedLikeWeekday(_ i: Int) -> Bool {
    if has(i, .chu) { return words[i + 1].shape == .lower || words[i].shape == .capitalised }
    return words[i + 1].isLetters && words[i + 1].shape == .capitalised
  }

  /// "Ngày Chủ nhật xanh", "Thứ Bảy tình nguyện" are campaigns.
  private func isPartOfName(_ i: Int) -> Bool { has(i, .xanh) || has(i, .tinhNguyen) || has(i, .van) || has(i, .doRed) }
}
