import CivilTime
import Domain
import Law
import Testing

@testable import Schedule

@Suite struct CalendarTests {
  private let holidays = LawBook.embedded.holidays

  private func found() -> [Occurrence] {
    let timetable = Timetable(period: DayRange(Day(2026, 1, 5)!, Day(2026, 12, 15)!), holidays: holidays)
    return timetable.expand([
      TimedItem(
        key: "a", kind: .report, text: "",
        recurrence: RecurrenceReading(kind: .monthly, text: "tuần cuối cùng của tháng")),
      TimedItem(key: "b", kind: .duty, text: "", deadline: Deadline(kind: .onOrder, text: "khi có yêu cầu")),
      TimedItem(
        key: "c", kind: .duty, text: "", recurrence: RecurrenceReading(kind: .continuous, text: "thường xuyên")),
      TimedItem(key: "d", kind: .anniversary, text: "50 năm thành lập"),
    ]).occurrences
  }

  @Test func weeksOfAMonth() throws {
    let sheet = MonthCalendar(Month(2026, 9)!, found(), holidays: holidays)
    #expect(sheet.weeks.count == 5)
    #expect(sheet.weeks.allSatisfy { $0.count == 7 && $0[0].day.weekday == .monday })
    let national = try #require(sheet.weeks[0].first { $0.day == Day(2026, 9, 2)! })
    #expect(national.isInMonth && !national.isWorkingDay && national.holiday == "Quốc khánh")
    let last = try #require(sheet.weeks[4].first { $0.day == Day(2026, 9, 30)! })
    #expect(last.due.map(\.item) == ["a", "c"])
    #expect(sheet.weeks[4][0].running.map(\.item) == ["a"])
    #expect(!sheet.weeks[4][6].isInMonth)
  }

  @Test func everyMonthHasAllItsDaysOnce() {
    for number in 1...24 {
      let month = Month(2025 + (number - 1) / 12, (number - 1) % 12 + 1)!
      let days = MonthCalendar(month, []).weeks.flatMap { $0 }.filter(\.isInMonth).map(\.day)
      #expect(days.count == month.dayCount)
      #expect(days.first == month.firstDay && days.last == month.lastDay)
    }
  }

  @Test func aYearAsAList() {
    let list = YearList(found())
    #expect(list.months.map(\.month.number) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    #expect(list.months[2].occurrences.map(\.round.description) == ["2026-03", "check 2026-Q1"])
    #expect(list.months[11].occurrences.map(\.round) == [.checkpoint(.end)])
    #expect(list.waiting.map(\.item) == ["b"])
    #expect(list.standing.map(\.item) == ["c"])
    #expect(list.undated.map(\.item) == ["d"])
  }
}
