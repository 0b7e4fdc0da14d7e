import CivilTime

/// Days of the solar year people call by name. Days off are law (HolidayCalendar); these are the names alone.
enum Commemorations {
  static let days: [(name: String, month: Int, day: Int)] = [
    ("Tết Dương lịch", 1, 1), ("tết tây", 1, 1), ("năm mới dương lịch", 1, 1),
    ("thành lập Đảng", 2, 3), ("thành lập Đảng Cộng sản Việt Nam", 2, 3),
    ("thầy thuốc Việt Nam", 2, 27), ("lễ tình nhân", 2, 14), ("Valentine", 2, 14),
    ("quốc tế phụ nữ", 3, 8), ("thành lập Đoàn", 3, 26),
    ("giải phóng miền Nam", 4, 30), ("thống nhất đất nước", 4, 30), ("chiến thắng 30/4", 4, 30), ("30-4", 4, 30),
    ("giải phóng miền Nam, thống nhất đất nước", 4, 30),
    ("quốc tế lao động", 5, 1), ("chiến thắng Điện Biên Phủ", 5, 7), ("sinh nhật Bác", 5, 19),
    ("ngày sinh Chủ tịch Hồ Chí Minh", 5, 19), ("sinh Chủ tịch Hồ Chí Minh", 5, 19), ("sinh nhật Bác Hồ", 5, 19),
    ("quốc tế thiếu nhi", 6, 1), ("môi trường thế giới", 6, 5), ("thi đua ái quốc", 6, 11),
    ("truyền thống thi đua yêu nước", 6, 11), ("báo chí cách mạng Việt Nam", 6, 21), ("gia đình Việt Nam", 6, 28),
    ("thương binh liệt sĩ", 7, 27), ("thương binh - liệt sĩ", 7, 27),
    ("Quốc khánh", 9, 2), ("lễ Quốc khánh", 9, 2), ("giải phóng thủ đô", 10, 10), ("doanh nhân Việt Nam", 10, 13),
    ("phụ nữ Việt Nam", 10, 20), ("pháp luật Việt Nam", 11, 9), ("nhà giáo Việt Nam", 11, 20),
    ("đại đoàn kết toàn dân tộc", 11, 18), ("thành lập quân đội nhân dân Việt Nam", 12, 22),
    ("Giáng sinh", 12, 25), ("Noel", 12, 25), ("đêm Giáng sinh", 12, 24),
  ]

  static func has(_ month: Int, _ day: Int) -> Bool { days.contains { $0.month == month && $0.day == day } }

  static let table = PhraseTable(days.map { ($0.name, ($0.month, $0.day)) })
  static let firstWords = days.map { String($0.name.split(separator: " ")[0]) }
}

/// Holidays: Quốc khánh, Quốc khánh 2/9, ngày Nhà giáo Việt Nam năm nay. Only where a date is expected: in running text
/// a plan speaks of anniversaries more often than it sets a day by them.
extension DateGrammar {
  func holiday(_ i: Int) -> DatePiece? {
    guard isField, i < end, words[i].isLetters || words[i].isNumber else { return nil }
    let loose = settings.accents == .ignored || (settings.accents == .optional && words[i].key == words[i].plain)
    guard let found = Commemorations.table.match(words, at: i, end: end, ignoringAccents: loose) else {
      return lunarHoliday(i, loose)
    }
    let (month, number) = found.value
    var next = i + found.count
    if let after = numericDayAndMonth(mark(next) == .openParen ? next + 1 : next, isExpected: true),
      case .day(let day)? = after.date, day.month == month, day.day == number
    {
      next = mark(after.next) == .closeParen ? after.next + 1 : after.next
    }
    if let year = yearTail(next, afterMonth: true), let day = Day(year.value, month, number) {
      let piece = DatePiece(.holiday, .day(day), next: year.next)
      piece.isRelative = year.isRelative
      return piece
    }
    if let turn = direction(next), !turn.isAmbiguous {
      let past = Day(on.year, month, number).map { $0 < on } ?? false
      let year = turn.steps < 0 ? (past ? on.year : on.year - 1) : (past && turn.steps > 0 ? on.year + 1 : on.year)
      if let day = Day(year, month, number) { return DatePiece(.holiday, .day(day), next: turn.next).relative() }
    }
    return day(.holiday, number, month, next: next)
  }

  /// Tết Nguyên đán, Giỗ Tổ: the days the calendar of holidays knows, the next one or that of a year.
  private func lunarHoliday(_ i: Int, _ loose: Bool) -> DatePiece? {
    guard has(i, .tet) || has(i, .gio1) || has(i, .le) else { return nil }
    var best: (Day, Int)?
    for entry in settings.holidays.dated where entry.isSure {
      guard let feast = entry.feast, let length = longest(entry.names, i, loose) else { continue }
      let year = yearTail(i + length, afterMonth: true)
      if let year, feast.year != year.value { continue }
      if year == nil, feast < on || feast > on.adding(days: 400) { continue }
      let next = year?.next ?? i + length
      if best == nil || feast < best!.0 { best = (feast, next) }
    }
    if best == nil, has(i, .tet), !hasAny(i + 1, .duong, .tay) { best = nextTet(i) }
    return best.map { DatePiece(.holiday, .day($0.0), next: $0.1) }
  }

  /// "Tết" alone is the one of the lunar year.
  private func nextTet(_ i: Int) -> (Day, Int)? {
    let feasts = settings.holidays.dated.filter { $0.isSure && ($0.names.first?.hasPrefix("Tết") ?? false) }
    // A calendar that ends or begins elsewhere does not know the next one.
    return feasts.compactMap(\.feast).first { $0 >= on && $0 < on.adding(days: 400) }.map { ($0, i + 1) }
  }

  private func longest(_ names: [String], _ i: Int, _ loose: Bool) -> Int? {
    let table = PhraseTable(names.filter { !$0.isEmpty })
    return table.match(words, at: i, end: end, ignoringAccents: loose)?.count
  }
}
