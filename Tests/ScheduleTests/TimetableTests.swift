import CivilTime
import Domain
import Law
import Testing

@testable import Schedule

/// The movement of these tests runs from 15 January to 14 December 2026, a Monday.
@Suite struct TimetableTests {
  private static let period = DayRange(day("2026-01-15"), day("2026-12-14"))

  static func day(_ text: String) -> Day { Day(iso: text) ?? .first }

  private static func timetable(_ change: (inout ScheduleSettings) -> Void = { _ in }) -> Timetable {
    var settings = ScheduleSettings()
    change(&settings)
    return Timetable(period: period, settings: settings, holidays: LawBook.embedded.holidays)
  }

  private static func item(
    _ kind: TimedItem.Kind = .duty, _ text: String = "Rà soát thủ tục", deadline: Deadline? = nil,
    every recurrence: RecurrenceReading.Kind? = nil, _ words: String = ""
  ) -> TimedItem {
    TimedItem(
      key: "c", kind: kind, text: text, deadline: deadline,
      recurrence: recurrence.map { RecurrenceReading(kind: $0, text: words) })
  }

  /// `round due`, the window's first day in front when it is not the round's.
  private func list(_ timetable: Timetable, _ item: TimedItem) -> [String] {
    timetable.occurrences(of: item).occurrences.map { "\($0.round) \($0.due?.description ?? $0.state.rawValue)" }
  }

  @Test(arguments: [
    (Deadline(kind: .by, date: .day(day("2026-09-30")), text: "đến hết ngày 30/9/2026"), "once 2026-09-30"),
    (Deadline(kind: .before, date: .day(day("2026-02-15")), text: "trước ngày 15/02/2026"), "once 2026-02-14"),
    (Deadline(kind: .in, date: .quarter(year: 2026, quarter: 1), text: "quý I/2026"), "once 2026-03-31"),
    (Deadline(kind: .in, date: .month(year: 2026, month: 2), text: "trong tháng 02/2026"), "once 2026-02-28"),
    (Deadline(kind: .from, date: .day(day("2026-07-01")), text: "từ ngày 01/7/2026"), "once 2026-12-14"),
    (
      Deadline(
        kind: .range, start: .month(year: 2026, month: 3), end: .month(year: 2026, month: 9), text: "tháng 3 - 9"),
      "once 2026-09-30"
    ),
    (Deadline(kind: .onOrder, text: "theo chỉ đạo của cấp trên"), "order waiting"),
    (Deadline(kind: .conditional, text: "khi kết thúc kiểm tra"), "event waiting"),
    (
      Deadline(kind: .before, date: .everyYear(month: 12, day: 5), text: "trước ngày 05/12 hằng năm"), "2026 2026-12-04"
    ),
  ])
  func oneDeadline(deadline: Deadline, expected: String) {
    #expect(list(Self.timetable(), Self.item(deadline: deadline)) == [expected])
  }

  @Test func lastWeekOfEveryMonthByTheOfficesCount() {
    let item = Self.item(.report, every: .monthly, "tuần cuối cùng của mỗi tháng")
    func weeks(_ rule: LastWeek) -> [String] {
      Self.timetable { $0.lastWeek = rule }.occurrences(of: item).occurrences.prefix(9).map { "\($0.window!.first)" }
    }
    // 30 April and 1 May are holidays, 31 August and 1 September exchanged days off.
    #expect(
      weeks(.ofLastMonday) == [
        "2026-01-26", "2026-02-23", "2026-03-30", "2026-04-27", "2026-05-25", "2026-06-29", "2026-07-27", "2026-08-31",
        "2026-09-28",
      ])
    #expect(weeks(.ofLastFriday).prefix(6).last == "2026-06-22")
    let dues = list(Self.timetable { $0.lastWeek = .ofLastWorkingDay }, item)
    #expect(dues.prefix(4) == ["2026-01 2026-01-30", "2026-02 2026-02-27", "2026-03 2026-03-31", "2026-04 2026-04-29"])
    // December's last week lies behind the end of the movement.
    #expect(dues.count == 11)
    let left = Self.timetable().occurrences(of: item).leftOut
    #expect(left.map(\.round) == [.month(Month(2026, 12)!)])
    #expect(
      left.first?.vietnamese
        == "tháng 12/2026: hạn 31/12/2026 ở sau ngày kết thúc phong trào (14/12/2026).")
  }

  @Test func rhythmsInsideTheMovement() {
    let timetable = Self.timetable()
    #expect(
      list(timetable, Self.item(every: .quarterly, "hằng quý"))
        == ["2026-Q1 2026-03-31", "2026-Q2 2026-06-30", "2026-Q3 2026-09-30", "2026-Q4 2026-12-14"])
    #expect(
      list(timetable, Self.item(every: .quarterly, "trước ngày 20 của tháng cuối quý"))
        == ["2026-Q1 2026-03-19", "2026-Q2 2026-06-19", "2026-Q3 2026-09-19"])
    #expect(
      list(timetable, Self.item(every: .halfYearly, "Định kỳ 6 tháng, năm"))
        == ["2026-H1 2026-06-30", "2026 2026-12-14"])
    #expect(
      list(timetable, Self.item(every: .other, "3 lần/năm"))
        == ["2026 part 1/3 2026-04-30", "2026 part 2/3 2026-08-31", "2026 part 3/3 2026-12-14"])
    #expect(list(timetable, Self.item(every: .other, "định kỳ")) == ["standing standing"])
    let weeks = list(timetable, Self.item(every: .weekly, "ngày thứ Sáu hằng tuần"))
    #expect(weeks.first == "week 2026-01-12 2026-01-16")
    #expect(weeks.count == 48)
  }

  @Test func aDayAndAStandingDutyAreTwo() {
    let deadline = Deadline(kind: .in, date: .month(year: 2026, month: 2), text: "trong tháng 02/2026")
    #expect(
      list(Self.timetable(), Self.item(deadline: deadline, every: .continuous, "thường xuyên"))
        == ["once 2026-02-28", "standing standing"])
    let order = Deadline(kind: .onOrder, text: "theo chỉ đạo của cấp trên")
    #expect(
      list(Self.timetable(), Self.item(deadline: order, every: .onOrder, "theo chỉ đạo")) == ["order waiting"])
  }

  @Test func daysOffMoveAsTheOfficeSets() {
    // 2 September is the National Day, the 1st off with it; 5 September is a Saturday.
    let feast = Self.item(deadline: Deadline(kind: .by, date: .day(Self.day("2026-09-02")), text: "02/9/2026"))
    let saturday = Self.item(deadline: Deadline(kind: .by, date: .day(Self.day("2026-09-05")), text: "05/9/2026"))
    func due(_ item: TimedItem, _ shift: ScheduleSettings.Shift) -> Occurrence {
      Self.timetable { $0.shift = shift }.occurrences(of: item).occurrences[0]
    }
    #expect(due(feast, .none).due == Self.day("2026-09-02"))
    #expect(due(feast, .none).reasons.last == .dayOff(Self.day("2026-09-02"), holiday: "Quốc khánh"))
    #expect(due(feast, .later).due == Self.day("2026-09-03"))
    #expect(due(saturday, .earlier).due == Self.day("2026-09-04"))
    #expect(
      due(saturday, .later).reasons.last?.wording.vi
        == "Ngày 05/9/2026 là thứ Bảy: chuyển sang ngày làm việc 07/9/2026.")
    var anniversary = saturday
    anniversary.kind = .anniversary
    #expect(due(anniversary, .later).due == Self.day("2026-09-05"))
  }

  @Test func withoutTimeDueWithTheMovementOrLeftOpen() {
    let supposed = Self.timetable().occurrences(of: Self.item()).occurrences[0]
    #expect(supposed.due == Self.period.last)
    #expect(supposed.isAssumed)
    #expect(list(Self.timetable { $0.undated = .open }, Self.item()) == ["once undated"])
    #expect(list(Self.timetable(), Self.item(.anniversary)) == ["once undated"])
  }

  @Test func standingWorkIsLookedAtOnReviewsPhasesAndQuarters() {
    let standing = Self.item(every: .continuous, "thường xuyên")
    let phase = TimedItem(
      PhaseReading(name: "Đợt 1", start: .day(Self.day("2026-01-15")), end: .month(year: 2026, month: 5)),
      key: "phase-1")
    let review = TimedItem(
      key: "review", kind: .report, text: "sơ kết 6 tháng",
      deadline: Deadline(kind: .by, date: .day(Self.day("2026-06-25")), text: "25/6/2026"))
    func checks(_ items: [TimedItem], _ change: (inout ScheduleSettings) -> Void = { _ in }) -> [String] {
      Self.timetable(change).expand(items).occurrences.filter { $0.state == .checkpoint }
        .map { "\($0.due!) \($0.round)" }
    }
    #expect(
      checks([standing, phase, review]) == [
        "2026-03-31 check 2026-Q1", "2026-05-31 check phase phase-1", "2026-06-25 check review review/once",
        "2026-06-30 check 2026-Q2", "2026-09-30 check 2026-Q3", "2026-12-14 check end",
      ])
    #expect(checks([standing]) { $0.checksQuarterEnds = false } == ["2026-12-14 check end"])
    #expect(checks([standing]) { $0.checksMonthEnds = true }.count == 12)
    #expect(checks([phase, review]).isEmpty)
  }
}
