import CivilTime
import Testing

@Suite struct DayTests {
  /// Every day from 1900 to 2100, counted one after the other by month lengths alone.
  @Test func numbersFollowAnIndependentCount() {
    var number = 0
    var weekday = 1  // 1 January 1900 was a Monday.
    let start = Day(1900, 1, 1)!.number
    for year in 1900...2100 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for d in 1...length {
          let day = Day(year, index + 1, d)!
          #expect(day.number == start + number && Day(number: start + number) == day && day.weekday.rawValue == weekday)
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(year, index + 1, length + 1) == nil)
      }
    }
    #expect(number == 73_414)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-15", -3, "2025-12-15"),
    ("2026-11-30", 14, "2028-01-30"), ("2026-03-31", -1, "2026-02-28"),
  ])
  func monthsAreAdded(day: String, months: Int, expected: String) {
    #expect(Day(iso: day)?.adding(months: months).description == expected)
  }

  @Test func theCalendarHasEnds() {
    #expect(Day.last.adding(days: 1) == Day.last)
    #expect(Day.first.adding(days: .min) == Day.first)
    #expect(Day.last.adding(months: .max) == Day.last)
    #expect(Day(number: .max) == Day.last && Day(number: .min) == Day.first)
    #expect(Day.first.adding(years: .min) <= Day.last)
  }

  @Test(arguments: [
    "2026-2-3", "2026-02-30", "26-02-03", "2026/02/03", "", "2026-02-03 ", "-2026-02-3", "２026-02-03", "2026-13-01",
  ])
  func otherTextsAreNoIsoDays(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func weeksBeginOnMonday() {
    let tuesday = Day(2026, 3, 10)!
    #expect(tuesday.weekday == .tuesday)
    #expect(tuesday.week == DayRange(Day(2026, 3, 9)!, Day(2026, 3, 15)!))
    #expect(tuesday.next(.tuesday) == Day(2026, 3, 17)!)
    #expect(tuesday.next(.wednesday) == Day(2026, 3, 11)!)
    #expect(tuesday.previous(.tuesday) == Day(2026, 3, 3)!)
    #expect(tuesday.previous(.monday) == Day(2026, 3, 9)!)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2026", "2026-01-01..2026-12-31"), ("2026-H1", "2026-01-01..2026-06-30"), ("2026-H2", "2026-07-01..2026-12-31"),
    ("2026-Q3", "2026-07-01..2026-09-30"), ("2024-02", "2024-02-01..2024-02-29"),
    ("2026-03-15", "2026-03-15..2026-03-15"),
  ])
  func coversDays(text: String, days: String) {
    let date = PartialDate(text)
    #expect(date?.days?.description == days)
    #expect(date?.description == text)
  }

  @Test(arguments: ["--07", "--01-05", "--02-29", "---31"])
  func comesBack(text: String) {
    #expect(PartialDate(text)?.description == text)
    #expect(PartialDate(text)?.days == nil)
  }

  @Test(arguments: [
    "2026-Q5", "2026-Q0", "2026-H3", "2026-13", "--13", "--02-30", "---32", "---00", "0000", "2026-", "2026-3",
    "Q1-2026",
    "2026-02-29", "2026-q1", "----5", "",
  ])
  func refuses(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
