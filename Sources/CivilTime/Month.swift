/// A month of a year.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1…12.
  package let number: Int

  package init?(_ year: Int, _ number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    self.init(known: year, number)
  }

  init(known year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }

  package static func < (a: Month, b: Month) -> Bool { (a.year, a.number) < (b.year, b.number) }

  package var dayCount: Int { Day.count(ofMonth: number, year: year) }
  package var firstDay: Day { Day(known: year, number, 1) }
  package var lastDay: Day { Day(known: year, number, dayCount) }
  package var days: DayRange { DayRange(firstDay, lastDay) }
  package var quarter: Quarter { Quarter(known: year, (number + 2) / 3) }

  /// Stops at the ends of the calendar.
  package func adding(_ months: Int) -> Month {
    let (sum, overflow) = (year * 12 + number - 1).addingReportingOverflow(months)
    let index = overflow ? (months < 0 ? 12 : 9999 * 12 + 11) : min(max(sum, 12), 9999 * 12 + 11)
    return Month(known: index / 12, index % 12 + 1)
  }

  /// The first such weekday of the month.
  package func first(_ weekday: Weekday) -> Day { firstDay.adding(days: -1).next(weekday) }

  /// The last such weekday of the month.
  package func last(_ weekday: Weekday) -> Day {
    lastDay.weekday == weekday ? lastDay : lastDay.previous(weekday)
  }
}
