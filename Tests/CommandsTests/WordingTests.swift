import CivilTime
import Domain
import Testing

@testable import Commands
@testable import Showing

/// How dates, deadlines and figures read to a person.
struct WordingTests {
  @Test(arguments: [
    (PartialDate.year(2026), "năm 2026"), (.half(year: 2026, half: 1), "6 tháng đầu năm 2026"),
    (.quarter(year: 2026, quarter: 4), "quý IV/2026"), (.month(year: 2026, month: 3), "tháng 3/2026"),
    (.day(Day(2026, 3, 5)!), "5/3/2026"), (.everyYear(month: 1, day: 5), "ngày 5/1 hằng năm"),
    (.everyYear(month: 7, day: nil), "tháng 7 hằng năm"), (.everyMonth(day: 5), "ngày 5 hằng tháng"),
  ])
  func dates(_ date: PartialDate, _ words: String) { #expect(TimeWords.date(date) == words) }

  @Test(arguments: [
    (PartialDate?.some(.year(2021)), PartialDate?.some(.year(2025)), "2021 – 2025"),
    (.year(2026), .year(2026), "năm 2026"), (nil, .year(2025), "đến năm 2025"), (.year(2021), nil, "từ năm 2021"),
    (.month(year: 2026, month: 3), .month(year: 2026, month: 9), "tháng 3 – 9/2026"),
    (.month(year: 2025, month: 11), .month(year: 2026, month: 2), "tháng 11/2025 – tháng 2/2026"), (nil, nil, ""),
  ])
  func ranges(_ from: PartialDate?, _ to: PartialDate?, _ words: String) { #expect(TimeWords.range(from, to) == words) }

  @Test(arguments: [
    (Decimal10(100), "100"), (Decimal10(925, places: 1), "92,5"), (Decimal10(2500), "2.500"),
    (Decimal10(33_600_000), "33.600.000"), (Decimal10(-1500), "-1.500"), (Decimal10(1_250_055, places: 2), "12.500,55"),
    (Decimal10(5, places: 2), "0,05"),
  ])
  func numbers(_ value: Decimal10, _ words: String) { #expect(TimeWords.number(value) == words) }

  @Test(arguments: [
    (Deadline(kind: .by, date: .day(Day(2026, 3, 5)!), text: "x"), "đến 5/3/2026"),
    (Deadline(kind: .conditional, text: "Sau khi có\nvăn bản"), "sau khi có văn bản"),
    (Deadline(kind: .onOrder, text: "UBND tỉnh giao"), "UBND tỉnh giao"),
    (Deadline(kind: .range, start: .year(2021), end: .year(2025), text: "x"), "2021 – 2025"),
  ])
  func deadlines(_ deadline: Deadline, _ words: String) { #expect(TimeWords.deadline(deadline) == words) }

  @Test(arguments: [
    (RecurrenceReading(kind: .monthly, text: "hàng tháng"), "hằng tháng"),
    (RecurrenceReading(kind: .monthly, detail: "ngày 05", text: "x"), "hằng tháng, ngày 05"),
    (
      RecurrenceReading(kind: .monthly, detail: "Tuần cuối cùng của mỗi tháng", text: "x"),
      "tuần cuối cùng của mỗi tháng"
    ),
    (RecurrenceReading(kind: .other, text: "02 tuần/lần"), "02 tuần/lần"),
  ])
  func recurrences(_ recurrence: RecurrenceReading, _ words: String) {
    #expect(TimeWords.recurrence(recurrence) == words)
  }

  @Test(arguments: [
    ("Phòng A tổng hợp kết quả", ["Phòng A"], "tổng hợp kết quả"),
    ("Giao Phòng A: tổng hợp kết quả", ["Phòng A"], "tổng hợp kết quả"),
    ("Đề nghị Phòng A tổng hợp", ["Phòng A"], "Đề nghị Phòng A tổng hợp"),
    ("Phòng An ninh trực ban", ["Phòng A"], "Phòng An ninh trực ban"),
    ("Phòng A, Phòng B tổng hợp kết quả", ["Phòng A", "Phòng B"], "tổng hợp kết quả"),
    ("Phòng A", ["Phòng A"], "Phòng A"),
  ])
  func ownersAreNotNamedTwice(_ text: String, _ owners: [String], _ rest: String) {
    #expect(WithoutOwner.text(text, owners) == rest)
  }
}
