import Blocks
import CivilTime
import Domain
import Testing

@testable import Schedule

@Suite struct TimedItemTests {
  @Test func everyTimedFactOfAReadingHasAKey() {
    var reading = PlanReading(document: DocumentHead())
    let here = Span(0, 0)
    var duty = DutyReading(section: "III.1", text: "Số hóa hồ sơ")
    duty.recurrence = RecurrenceReading(kind: .monthly, text: "hằng tháng")
    reading.duties = [Fact(duty, at: here, rule: "test"), Fact(duty, at: here, rule: "test")]
    reading.phases = [
      Fact(PhaseReading(name: "Đợt 1", start: .month(year: 2026, month: 1), end: nil), at: here, rule: "test")
    ]
    reading.anniversaries = [
      Fact(Anniversary(years: 40, name: "thành lập ngành", from: nil, to: nil), at: here, rule: "test")
    ]
    let items = TimedItem.all(of: reading)
    #expect(items.map(\.key) == ["duty-1", "duty-2", "phase-1", "anniversary-1"])
    #expect(items[0].recurrence?.kind == .monthly)
    #expect(items[2].deadline?.start == .month(year: 2026, month: 1))
    #expect(items[3].text == "40 năm thành lập ngành")
    #expect(items[3].deadline == nil)
  }
}
