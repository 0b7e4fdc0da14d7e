/// A quarter of a year.
package struct Quarter: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1…4.
  package let number: Int

  package init?(_ year: Int, _ number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.init(known: year, number)
  }

  init(known year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }

  package static func < (a: Quarter, b: Quarter) -> Bool { (a.year, a.number) < (b.year, b.number) }

  /// The first, second or third month of the quarter.
  package func month(_ index: Int) -> Month { Month(known: year, number * 3 - 3 + min(max(index, 1), 3)) }
  package var firstDay: Day { month(1).firstDay }
  package var lastDay: Day { month(3).lastDay }
  package var days: DayRange { DayRange(firstDay, lastDay) }

  /// Stops at the ends of the calendar.
  package func adding(_ quarters: Int) -> Quarter {
    month(1).adding(min(max(quarters, -40_000), 40_000) * 3).quarter
  }
}
