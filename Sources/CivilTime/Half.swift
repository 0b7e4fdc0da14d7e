/// Six months of a year, the first or the last: "6 tháng đầu năm", "6 tháng cuối năm".
package struct Half: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 or 2.
  package let number: Int

  package init?(_ year: Int, _ number: Int) {
    guard (1...9999).contains(year), (1...2).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  package static func < (a: Half, b: Half) -> Bool { (a.year, a.number) < (b.year, b.number) }

  package var firstDay: Day { Day(known: year, number == 1 ? 1 : 7, 1) }
  package var lastDay: Day { number == 1 ? Day(known: year, 6, 30) : Day(known: year, 12, 31) }
  package var days: DayRange { DayRange(firstDay, lastDay) }
}
