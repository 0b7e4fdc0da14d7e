import CivilTime
import Domain
import Law
import Testing

@testable import Schedule

@Suite struct TimetablePropertyTests {
  /// Every mixture of deadline, rhythm and words a reading can hold, possible or not.
  private static let items: [TimedItem] = {
    let dates: [PartialDate?] = [
      nil, .quarter(year: 2025, quarter: 4), .day(Day(2026, 4, 30)!), .everyYear(month: 2, day: 29),
      .everyMonth(day: 31),
    ]
    let kinds: [Deadline.Kind?] = [nil, .before, .in, .range, .onOrder]
    let rhythms: [(RecurrenceReading.Kind, String)?] = [
      nil, (.continuous, "thường xuyên"), (.weekly, "thứ Hai hằng tuần"), (.monthly, "tuần cuối cùng của tháng"),
      (.quarterly, "trước ngày 20 của tháng cuối quý"), (.halfYearly, "định kỳ 6 tháng, năm"), (.yearly, "hằng năm"),
      (.onOrder, "khi có yêu cầu"), (.other, "02 tuần/lần"), (.other, ""),
    ]
    var items: [TimedItem] = []
    for kind in kinds {
      for date in kind == nil ? [nil] : dates {
        for rhythm in rhythms {
          items.append(
            TimedItem(
              key: "item-\(items.count)", kind: items.count % 3 == 0 ? .report : .duty, text: "sơ kết",
              deadline: kind.map { Deadline(kind: $0, date: date, start: date, end: date, text: "hạn") },
              recurrence: rhythm.map { RecurrenceReading(kind: $0.0, text: $0.1) }))
        }
      }
    }
    return items
  }()

  private static let periods = [
    DayRange(Day(2026, 1, 1)!, Day(2026, 12, 31)!), DayRange(Day(2025, 11, 20)!, Day(2026, 5, 19)!),
    DayRange(Day(2026, 2, 28)!, Day(2026, 2, 28)!),
  ]

  private static func timetable(_ period: DayRange, _ shift: ScheduleSettings.Shift = .none) -> Timetable {
    var settings = ScheduleSettings()
    settings.shift = shift
    settings.checksMonthEnds = true
    return Timetable(period: period, settings: settings, holidays: LawBook.embedded.holidays)
  }

  @Test(arguments: periods)
  func identitiesAreUnique(period: DayRange) {
    let found = Self.timetable(period).expand(Self.items).occurrences
    #expect(Set(found.map(\.identity)).count == found.count)
    #expect(!found.isEmpty)
  }

  @Test(arguments: periods)
  func orderOfTheClausesDoesNotMatter(period: DayRange) {
    let timetable = Self.timetable(period, .later)
    let expected = timetable.expand(Self.items)
    #expect(timetable.expand(Self.items.reversed()) == expected)
    var generator = SystemRandomNumberGenerator()
    #expect(timetable.expand(Self.items.shuffled(using: &generator)) == expected)
  }

  @Test(arguments: periods)
  func roundsLieInsideTheMovement(period: DayRange) {
    let outside = Self.timetable(period).expand(Self.items).occurrences.filter { occurrence in
      occurrence.round != .once && !(occurrence.due.map(period.contains) ?? true)
    }
    #expect(outside.isEmpty)
  }

  @Test(arguments: periods)
  func windowsEndWhenTheyAreDue(period: DayRange) {
    let wrong = Self.timetable(period, .earlier).expand(Self.items).occurrences.filter { occurrence in
      let hasDay = occurrence.state == .dated || occurrence.state == .checkpoint
      return hasDay != (occurrence.due != nil) || (hasDay && occurrence.window?.last != occurrence.due)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: periods)
  func shiftedDaysAreWorkingDays(period: DayRange) {
    let holidays = LawBook.embedded.holidays
    let dated = Self.timetable(period, .later).expand(Self.items).occurrences.filter { $0.state == .dated }
    let idle = dated.compactMap { $0.due.map(holidays.isWorkingDay) ?? true ? nil : $0.identity }
    #expect(idle.isEmpty)
  }

  /// The same input again differs in nothing; one clause with another day touches that clause alone.
  @Test func expandingAgainShowsOnlyDifferences() {
    let timetable = Self.timetable(Self.periods[0])
    let before = timetable.expand(Self.items).occurrences
    #expect(ScheduleDifference(from: before, to: timetable.expand(Self.items).occurrences).isEmpty)
    for index in stride(from: 0, to: Self.items.count, by: 19) {
      var changed = Self.items
      changed[index].deadline = Deadline(kind: .by, date: .day(Day(2026, 8, 12)!), text: "12/8/2026")
      changed[index].text = "Rà soát"
      var old = Self.items
      old[index].text = "Rà soát"
      let difference = ScheduleDifference(
        from: timetable.expand(old).occurrences, to: timetable.expand(changed).occurrences)
      #expect(difference.items.allSatisfy { $0 == Self.items[index].key }, "\(difference.items)")
    }
  }

  @Test func aNewDayForEveryMonthMovesAndAddsNothing() {
    func item(_ day: Int) -> TimedItem {
      TimedItem(
        key: "report-1", kind: .report, text: "",
        deadline: Deadline(kind: .in, date: .everyMonth(day: day), text: "ngày \(day)"),
        recurrence: RecurrenceReading(kind: .monthly, text: "hằng tháng"))
    }
    let timetable = Self.timetable(Self.periods[0])
    let difference = ScheduleDifference(
      from: timetable.expand([item(5)]).occurrences, to: timetable.expand([item(10)]).occurrences)
    #expect(difference.moved.count == 12)
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
  }
}
