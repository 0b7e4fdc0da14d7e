import CivilTime
import Testing

@Suite struct WorkingDayTests {
  /// Invented: days off from Thursday 30 April to Friday 1 May 2026, Saturday 9 May worked in exchange.
  private let calendar = HolidayCalendar(
    annual: [
      .init(id: "a", names: ["Ngày A"], month: 4, day: 30, from: Day(1976, 4, 30)!),
      .init(id: "b", names: ["Ngày B"], month: 5, day: 1, from: Day(1976, 5, 1)!),
      .init(id: "c", names: ["Ngày C"], month: 6, day: 1, from: Day(1976, 6, 1)!, isSure: false),
    ],
    dated: [.init(id: "d", names: ["Nghỉ bù"], first: Day(2026, 5, 4)!, last: Day(2026, 5, 4)!)],
    exchangedWorkdays: [Day(2026, 5, 9)!])

  @Test(arguments: [
    ("2026-04-29", true), ("2026-04-30", false), ("2026-05-02", false), ("2026-05-04", false), ("2026-05-05", true),
    ("2026-05-09", true), ("2026-05-10", false), ("2026-06-01", true),
  ])
  func knowsDaysOff(day: String, isWorking: Bool) {
    #expect(calendar.isWorkingDay(Day(iso: day)!) == isWorking)
  }

  @Test func stepsOverDaysOff() {
    let eve = Day(2026, 4, 29)!
    #expect(calendar.nextWorkingDay(after: eve) == Day(2026, 5, 5)!)
    #expect(calendar.previousWorkingDay(before: Day(2026, 5, 5)!) == eve)
    #expect(calendar.adding(workingDays: 3, to: eve) == Day(2026, 5, 7)!)
    #expect(calendar.adding(workingDays: -3, to: Day(2026, 5, 7)!) == eve)
    #expect(calendar.lastWorkingDay(of: Month(2026, 4)!) == eve)
    #expect(calendar.firstWorkingDay(of: Month(2026, 5)!) == Day(2026, 5, 5)!)
  }

  @Test func aCalendarWithoutWorkingDaysEnds() {
    let off = HolidayCalendar(dated: [.init(id: "x", names: ["Nghỉ"], first: Day.first, last: Day.last)])
    #expect(off.nextWorkingDay(after: Day(2026, 1, 1)!) > Day(2026, 1, 1)!)
  }

  @Test func weeksOfAMonth() {
    let july = Month(2026, 7)!
    #expect(july.week(1)?.description == "2026-07-06..2026-07-12")
    #expect(july.week(4)?.description == "2026-07-27..2026-08-02")
    #expect(july.week(5) == nil)
    #expect(Month(2026, 6)!.week(5)?.first == Day(2026, 6, 29)!)
    // 31 May 2026 is a Sunday, so Friday 29 is the last working day and 25 the last Monday.
    #expect(Month(2026, 5)!.lastWeek(.ofLastWorkingDay, holidays: calendar).first == Day(2026, 5, 25)!)
    // 30 and the days before it decide: the last Monday of April is 27, the last working day 29.
    #expect(Month(2026, 4)!.lastWeek(.ofLastMonday, holidays: calendar).first == Day(2026, 4, 27)!)
    #expect(Month(2026, 9)!.lastWeek(.ofLastFriday, holidays: calendar).first == Day(2026, 9, 21)!)
    // A Monday that is the last day but off: the two readings differ.
    let off = HolidayCalendar(dated: [.init(id: "y", names: ["Nghỉ"], first: Day(2026, 8, 31)!, last: Day(2026, 9, 2)!)]
    )
    #expect(Month(2026, 8)!.lastWeek(.ofLastMonday, holidays: off).first == Day(2026, 8, 31)!)
    #expect(Month(2026, 8)!.lastWeek(.ofLastWorkingDay, holidays: off).first == Day(2026, 8, 24)!)
  }
}

@Suite struct RecurrenceTests {
  static let table: [(Recurrence, String, String?)] = [
    (.weekly(.friday), "2026-03-13", "2026-03-13..2026-03-13"),
    (.weekly(.friday), "2026-03-14", "2026-03-20..2026-03-20"),
    (.weekly(), "2026-03-15", "2026-03-09..2026-03-15"),
    (.monthly(.day(5)), "2026-03-05", "2026-03-05..2026-03-05"),
    (.monthly(.day(5)), "2026-03-06", "2026-04-05..2026-04-05"),
    (.monthly(.day(31)), "2026-02-10", "2026-02-28..2026-02-28"),
    (.monthly(.lastWeek), "2026-04-02", "2026-03-30..2026-04-05"),
    (.monthly(.week(1)), "2026-03-09", "2026-04-06..2026-04-12"),
    (.quarterly(month: 3, .lastWeek), "2026-04-10", "2026-06-29..2026-07-05"),
    (.quarterly(), "2026-04-10", "2026-04-01..2026-06-30"),
    (.halfYearly(month: 6, .day(10)), "2026-06-11", "2026-12-10..2026-12-10"),
    (.yearly(month: 1, .day(5)), "2026-03-10", "2027-01-05..2027-01-05"),
    (.yearly(month: 2, .day(29)), "2026-01-10", "2026-02-28..2026-02-28"),
    (.continuous, "2026-03-10", nil), (Recurrence(.every(2, .week)), "2026-03-10", nil),
    (Recurrence(.times(2, per: .year)), "2026-03-10", nil),
  ]

  @Test(arguments: table)
  func isDueNext(recurrence: Recurrence, from: String, expected: String?) {
    #expect(recurrence.next(from: Day(iso: from)!)?.description == expected)
  }

  @Test func kinds() {
    #expect(Recurrence(.every(3, .month)).kind == .quarterly)
    #expect(Recurrence(.every(6, .month)).kind == .halfYearly)
    #expect(Recurrence(.every(2, .week)).kind == .other)
    #expect(Recurrence(.times(1, per: .year)).kind == .yearly)
    #expect(Recurrence.onOrder.kind == .onOrder)
  }

  /// Whatever the day, the next occurrence is not over, and the one after it is later.
  @Test func occurrencesGoForward() {
    let all: [Recurrence] = [
      .weekly(), .weekly(.monday), .monthly(), .monthly(.day(31)), .monthly(.lastWeek), .monthly(.week(1)),
      .monthly(.lastWorkingDay), .quarterly(month: 3, .lastWeek), .quarterly(month: 1, .days(1, 5)), .halfYearly(),
      .yearly(month: 12), .yearly(month: 2, .day(29)), .monthly(.nth(0, .friday)), .monthly(.nth(1, .monday)),
    ]
    for recurrence in all {
      var day = Day(2023, 12, 20)!
      for _ in 0..<800 {
        let due = recurrence.next(from: day)!
        #expect(due.last >= day)
        let after = recurrence.next(from: due.last.adding(days: 1))!
        #expect(after.last > due.last)
        day = day.adding(days: 1)
      }
    }
  }
}
