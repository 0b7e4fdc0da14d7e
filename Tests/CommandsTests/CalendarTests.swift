import CivilTime
import Domain
import TestSupport
import Testing

@testable import Commands

struct CalendarTests {
  private let bytes = CalendarFile.bytes(of: .sample)

  @Test func theSampleCalendar() { Golden(beside: #filePath).check(bytes, "calendar.ics") }

  @Test(arguments: 0..<90)
  func foldsAtSeventyFiveOctetsAndNeverInsideALetter(_ length: Int) {
    let words =
      String(repeating: "a", count: length)
      + "Ủy ban nhân dân tỉnh Bình Lâm 📄 phát động phong trào thi đua đặc biệt năm 2026 số hóa"
    var writer = CalendarWriter()
    writer.text("SUMMARY", words)
    var unfolded: [UInt8] = []
    for line in lines(writer.bytes) {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
      unfolded += line.first == 0x20 ? line.dropFirst() : line[...]
    }
    #expect(String(decoding: unfolded, as: UTF8.self) == "SUMMARY:" + words)
  }

  @Test func escapesWhatHasAMeaning() {
    var writer = CalendarWriter()
    writer.text("X", "a;b,c\\d\ne\r")
    #expect(writer.bytes == Array("X:a\\;b\\,c\\\\d\\ne \r\n".utf8))
  }

  @Test func everyEventHasItsOwnNameAndEveryLineItsEnd() {
    let all = lines(bytes).map { String(decoding: $0, as: UTF8.self) }
    let names = all.filter { $0.hasPrefix("UID:") }
    #expect(names.count == all.count { $0 == "BEGIN:VEVENT" })
    #expect(names.count >= 5)
    #expect(Set(names).count == names.count)
    #expect(!bytes.enumerated().contains { $0.element == 0x0A && bytes[$0.offset - 1] != 0x0D })
    #expect(all.count { $0.hasPrefix("BEGIN:") } == all.count { $0.hasPrefix("END:") })
  }

  @Test(arguments: [
    (RecurrenceReading.Kind.monthly, Recurrence.Place?.some(.day(5)), "FREQ=MONTHLY;BYMONTHDAY=5", "2026-02-05"),
    (.monthly, nil, "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31"),
    (.monthly, .day(30), "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2026-01-30"),
    (.monthly, .lastWeek, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-30"),
    (.monthly, .firstWorkingDay, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2026-02-02"),
    (.monthly, .nth(0, .friday), "FREQ=MONTHLY;BYDAY=-1FR", "2026-01-30"),
    (.monthly, .nth(2, .monday), "FREQ=MONTHLY;BYDAY=2MO", "2026-02-09"),
    (.weekly, nil, "FREQ=WEEKLY;BYDAY=FR", "2026-01-23"),
    (.weekly, .weekday(.monday), "FREQ=WEEKLY;BYDAY=MO", "2026-01-26"),
    (.quarterly, nil, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "2026-03-31"),
    (.halfYearly, nil, "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1", "2026-06-30"),
    (.yearly, .day(15), "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=15", "2026-12-15"),
  ])
  func rulesBeginOnADayTheyName(
    _ kind: RecurrenceReading.Kind, _ place: Recurrence.Place?, _ text: String, _ first: String
  ) throws {
    let rule = try #require(CalendarRule(kind, place: place, month: nil))
    #expect(rule.text == text)
    #expect(rule.first(onOrAfter: Day(2026, 1, 20)!).description == first)
  }

  @Test(arguments: [RecurrenceReading.Kind.continuous, .onOrder, .other])
  func workWithoutFixedDaysIsNotInTheCalendar(_ kind: RecurrenceReading.Kind) {
    #expect(CalendarRule(kind, place: nil, month: nil) == nil)
  }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in bytes where byte != 0x0D {
      if byte == 0x0A { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    }
    return lines.filter { !$0.isEmpty }
  }
}
