import CivilTime

/// Times of day: 14h00, 15:00, 20 giờ 15 phút, 8 giờ sáng, sáng mai. The day is what counts, the hour is kept beside it.
extension DateGrammar {
  private struct Clock {
    var hour: DateMention.Hour?
    var next: Int
    var isSure: Bool
  }

  /// An hour with its day: 14h00 ngày 05/7/2024, 20 giờ 15 phút, 15:00 ngày thứ Sáu hằng tuần, sáng thứ hai, tối nay.
  func timed(_ i: Int, _ isExpected: Bool) -> DatePiece? {
    guard let clock = clock(i) ?? partOfDay(i) else { return nil }
    var at = skipComma(untilHour(clock))
    at = skip(at, .cua, .vao)
    if at < end, words[at].gap <= .line, clock.hour != nil || !isNumber(at) || numericDay(at, isExpected: true) != nil,
      let day = dayOfHour(at)
    {
      day.hour = clock.hour
      if day.kind == .day { day.kind = .time }
      return day
    }
    guard clock.hour != nil, isField || (isExpected && clock.isSure) else { return nil }
    let piece = DatePiece(.hour, .time, next: untilHour(clock))
    piece.hour = clock.hour
    // In running text an hour alone says nothing about the day.
    if isField { piece.days = DayRange(on, on) }
    return piece.relative()
  }

  /// The place after a second hour: 20 giờ 15 phút - 20 giờ 45 phút, 8h00 đến 11h30.
  private func untilHour(_ first: Clock) -> Int {
    guard first.hour != nil else { return first.next }
    let at = mark(first.next) == .dash || hasAny(first.next, .den, .toi) ? first.next + 1 : first.next
    guard at > first.next, let second = clock(at), second.hour != nil else { return first.next }
    return second.next
  }

  private func dayOfHour(_ i: Int) -> DatePiece? {
    if has(i, .nay) || has(i, .qua) {
      return DatePiece(.hour, .day(on.adding(days: has(i, .nay) ? 0 : -1)), next: i + 1).relative()
    }
    guard let day = untimed(i, isExpected: true), day.kind == .day || day.kind == .recurrence, day.openDay == nil
    else { return nil }
    return day
  }

  /// The date found, with an hour printed after it: ngày 15/3/2026 lúc 8 giờ, ngày mai 14h30.
  func withHourAfter(_ piece: DatePiece) -> DatePiece {
    guard piece.kind == .day, piece.hour == nil, piece.openDay == nil else { return piece }
    let at = skip(skipComma(piece.next), .vao)
    let isLed = has(at, .luc)
    guard isLed || at == piece.next, let clock = clock(skip(at, .luc)), clock.isSure || isLed, clock.hour != nil
    else {
      return piece
    }
    let timed = piece
    timed.hour = clock.hour
    timed.kind = .time
    timed.next = clock.next
    return timed
  }

  private func clock(_ i: Int) -> Clock? {
    guard i < end, let h = count(i), h.value <= 24, h.digits <= 2 else { return nil }
    guard var found = colonClock(h) ?? letterClock(h) ?? spelledClock(h) else { return nil }
    var part = found.next
    if has(part, .buoi) { part += 1 }
    if let shift = dayPart(part), let hour = found.hour {
      found.hour = DateMention.Hour(hour: shift && hour.hour < 12 ? hour.hour + 12 : hour.hour, minute: hour.minute)
      found.next = part + 1
      found.isSure = true
    }
    return found
  }

  /// 15:00, 15:00:30.
  private func colonClock(_ h: Numeral) -> Clock? {
    guard mark(h.next) == .colon, isTight(h.next), isTight(h.next + 1), let m = digits(h.next + 1), m.digits == 2,
      m.value < 60,
      h.value < 24
    else { return nil }
    var next = m.next
    if mark(next) == .colon, isTight(next), let s = digits(next + 1), s.digits == 2, s.value < 60 { next = s.next }
    return Clock(hour: .init(hour: h.value, minute: m.value), next: next, isSure: h.digits == 2)
  }

  /// 14h00, 14h, 8g30, 17h30'.
  private func letterClock(_ h: Numeral) -> Clock? {
    guard h.digits > 0, has(h.next, .h) || has(h.next, .g), words[h.next].length == 1,
      isTight(h.next) || isTight(h.next + 1)
    else { return nil }
    let isHour = has(h.next, .h)
    guard let m = digits(h.next + 1), isTight(h.next + 1), m.digits == 2, m.value < 60 else {
      return isHour && isTight(h.next)
        ? Clock(hour: .init(hour: h.value, minute: 0), next: h.next + 1, isSure: false) : nil
    }
    let next = has(m.next, .phut) ? m.next + 1 : m.next
    return Clock(hour: .init(hour: h.value, minute: m.value), next: next, isSure: true)
  }

  /// 20 giờ 15 phút, 8 giờ rưỡi, 11 giờ kém 15, 3 giờ.
  private func spelledClock(_ h: Numeral) -> Clock? {
    guard has(h.next, .gio) else { return nil }
    let at = h.next + 1
    if has(at, .ruoi) { return Clock(hour: .init(hour: h.value, minute: 30), next: at + 1, isSure: true) }
    if has(at, .kem), let m = count(at + 1), (1...59).contains(m.value), h.value > 0 {
      return Clock(hour: .init(hour: h.value - 1, minute: 60 - m.value), next: skip(m.next, .phut), isSure: true)
    }
    if let m = count(at), m.value >= 60, has(m.next, .phut) { return nil }
    if let m = count(at), m.value < 60, m.digits <= 2, mark(m.next) != .slash, !has(m.next, .thang) {
      return Clock(hour: .init(hour: h.value, minute: m.value), next: skip(m.next, .phut), isSure: true)
    }
    return Clock(hour: .init(hour: h.value, minute: 0), next: at, isSure: false)
  }

  /// Whether the part of the day after an hour adds twelve hours.
  private func dayPart(_ i: Int) -> Bool? {
    if has(i, .sang) { return false }
    if hasAny(i, .trua, .chieu, .toiEvening) || has(i, .dem) {
      return !(has(i, .trua) && i > begin && isNumber(i - 1) && words[i - 1].key >= 10)
    }
    return nil
  }

  /// sáng, buổi chiều, tối … before a day: the hour stays open.
  private func partOfDay(_ i: Int) -> Clock? {
    let at = skip(i, .buoi)
    guard hasAny(at, .sang, .trua, .chieu) || has(at, .dem) || (has(at, .toiEvening) && (isField || !has(at, .toi)))
    else { return nil }
    return Clock(hour: nil, next: at + 1, isSure: false)
  }
}
