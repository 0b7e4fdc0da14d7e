import CivilTime
import Domain
import Vietnamese

/// A recurrence as calendars know it (RRULE of RFC 5545): the day of each round on which the work is due.
struct CalendarRule: Equatable {
  /// Which day of the week or month.
  enum Pick: Equatable {
    case weekday(Weekday)
    /// 1…31, in a shorter month its last day.
    case day(Int)
    case firstWorkingDay, lastWorkingDay
    /// 1…4, 0 for the last.
    case nth(Int, Weekday)
  }
  /// Months of a round; 0 for weeks.
  var months: Int
  var pick: Pick
  /// Which month of the round, from 1.
  var month: Int

  /// Nil when the rounds have no fixed days (thường xuyên, theo chỉ đạo).
  init?(_ kind: RecurrenceReading.Kind, place: Recurrence.Place?, month: Int?) {
    switch kind {
    case .weekly: months = 0
    case .monthly: months = 1
    case .quarterly: months = 3
    case .halfYearly: months = 6
    case .yearly: months = 12
    case .continuous, .onOrder, .other: return nil
    }
    self.month = min(max(month ?? months, 1), max(months, 1))
    pick = CalendarRule.pick(place, isWeekly: months == 0)
  }

  /// What is due in a round without a named day is due at its end; the last week of a month is that of its last
  /// working day.
  private static func pick(_ place: Recurrence.Place?, isWeekly: Bool) -> Pick {
    switch place {
    case .weekday(let weekday)?: isWeekly ? .weekday(weekday) : .nth(1, weekday)
    case .day(let day)?: .day(min(max(day, 1), 31))
    case .days(_, let last)?: .day(min(max(last, 1), 31))
    case .firstWorkingDay?: .firstWorkingDay
    case .lastWorkingDay?, .lastWeek?: .lastWorkingDay
    case .week(let week)?: week >= 5 ? .lastWorkingDay : .nth(max(week, 1), .monday)
    case .nth(let n, let weekday)?: .nth(min(max(n, 0), 4), weekday)
    case .lastDay?, nil: isWeekly ? .weekday(.friday) : .day(31)
    }
  }

  var text: String {
    let frequency = months == 0 ? "FREQ=WEEKLY" : months == 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=\(months)"
    switch pick {
    case .weekday(let weekday): return "\(frequency);BYDAY=\(CalendarRule.code(weekday))"
    case .day(31): return "\(frequency);BYMONTHDAY=-1"
    case .day(let day) where day > 28:
      return "\(frequency);BYMONTHDAY=\((28...day).map(String.init).joined(separator: ","));BYSETPOS=-1"
    case .day(let day): return "\(frequency);BYMONTHDAY=\(day)"
    case .firstWorkingDay: return "\(frequency);BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"
    case .lastWorkingDay: return "\(frequency);BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
    case .nth(let n, let weekday): return "\(frequency);BYDAY=\(n == 0 ? -1 : n)\(CalendarRule.code(weekday))"
    }
  }

  /// The first day on which it is due, not before `day`.
  func first(onOrAfter day: Day) -> Day {
    var candidate = day
    for _ in 0..<800 {
      if isDue(candidate) { return candidate }
      candidate = candidate.adding(days: 1)
    }
    return day
  }

  private func isDue(_ day: Day) -> Bool {
    if months > 1, (day.month - 1) % months + 1 != month { return false }
    let count = Day.count(ofMonth: day.month, year: day.year)
    switch pick {
    case .weekday(let weekday): return day.weekday == weekday
    case .day(let number): return day.day == min(number, count)
    case .firstWorkingDay:
      return isWeekday(day) && !(1..<day.day).contains { isWeekday(day.adding(days: $0 - day.day)) }
    case .lastWorkingDay:
      return isWeekday(day) && !(0..<count - day.day).contains { isWeekday(day.adding(days: $0 + 1)) }
    case .nth(0, let weekday): return day.weekday == weekday && day.day + 7 > count
    case .nth(let n, let weekday): return day.weekday == weekday && (day.day - 1) / 7 + 1 == n
    }
  }

  private func isWeekday(_ day: Day) -> Bool { day.weekday != .saturday && day.weekday != .sunday }

  private static func code(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }
}

extension CalendarRule {
  /// Where inside the period it is due stands in the words themselves: "ngày 05 hằng tháng".
  init?(_ recurrence: RecurrenceReading, from day: Day) {
    let words = [recurrence.text, recurrence.detail ?? ""].joined(separator: " ")
    let read = DateReader(on: day).find(inText: words).compactMap(\.recurrence).first
    self.init(recurrence.kind, place: read?.place, month: read?.months?.upperBound)
  }
}
