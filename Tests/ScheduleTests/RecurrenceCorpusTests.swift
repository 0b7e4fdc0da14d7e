import CivilTime
import Domain
import TestSupport
import Testing

@testable import Schedule

@Suite struct RecurrenceCorpusTests {
  @Test(arguments: CorpusFile("recurrence").entries)
  func rhythm(entry: CorpusFile.Entry) throws {
    let kind = try #require(entry.setting.first.flatMap(RecurrenceReading.Kind.init(rawValue:)))
    let rules = RoundRule.of(RecurrenceReading(kind: kind, text: entry.text), deadline: nil)
    let words = rules.map { ($0.isBefore ? "before " : "") + $0.recurrence.description }
    #expect(words.joined(separator: " | ") == entry.value)
  }

  @Test(arguments: [
    (Deadline(kind: .before, date: .everyMonth(day: 5), text: "trước ngày 05 hằng tháng"), "before monthly day 5"),
    (Deadline(kind: .in, date: .everyMonth(day: 25), text: "vào ngày 25"), "monthly day 25"),
    (
      Deadline(kind: .before, date: .everyYear(month: 6, day: 5), text: "trước ngày 05 tháng 6"),
      "before yearly month 6 day 5"
    ),
    (Deadline(kind: .in, date: .everyYear(month: 7, day: nil), text: "trong tháng 7"), "yearly month 7 last day"),
  ])
  func aDayOfEveryRoundIsItsPlace(deadline: Deadline, expected: String) {
    let rules = RoundRule.of(RecurrenceReading(kind: .monthly, text: "hằng tháng"), deadline: deadline)
    #expect(rules.map { ($0.isBefore ? "before " : "") + $0.recurrence.description } == [expected])
  }
}
