import CivilTime
import Domain
import JSON
import Testing

@testable import Law

/// The law the program carries: a few facts looked up by hand, and what must hold for all records.
@Suite struct LawBookTests {
  let law = LawBook.embedded

  @Test func everyFileOfTheLawIsEmbeddedAndKnown() {
    let embedded = Embedded.paths.filter { $0.hasPrefix("law/") && !$0.hasPrefix("law/examples/") }
    let parameters = ParameterName.allCases.map { "parameters/\($0.id).json" }
    #expect(Set(embedded) == Set((LawBook.fileNames + parameters).map { "law/\($0)" }))
    #expect(Embedded.paths == Embedded.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Embedded.bytes("law/không-có.json") == nil)
  }

  @Test func thePartForDocumentsLoadsAlone() throws {
    var asked: [String] = []
    let part = try DocumentLaw { name in
      asked.append(name)
      return Embedded.bytes("law/\(name)").map { JSONSource(name: name, bytes: $0) }
    }
    #expect(
      asked.sorted() == [
        "authority-prefixes.json", "body-codes.json", "document-types.json", "instruments.json", "plan-parts.json",
        "titles.json",
      ])
    #expect(part.titles == law.titles && part.documentTypes == law.documentTypes && part.planParts == law.planParts)
  }

  @Test(arguments: [
    ("KH", DocumentSystem.state, "Kế hoạch"), ("QyĐ", .state, "Quy định"), ("CTr", .state, "Chương trình"),
    ("TTr", .party, "Tờ trình"), ("KL", .party, "Kết luận"), ("NĐ", .legislation, "Nghị định"),
  ])
  func codesOfTypes(code: String, system: DocumentSystem, name: String) {
    let found = law.documentTypes.filter { $0.code == code && $0.system == system }
    #expect(Set(found.map(\.name)) == [name])
  }

  @Test func codeOfTheDayCounts() throws {
    func codes(_ id: String, on day: Day?) throws -> [String?] {
      let day = try #require(day)
      return law.documentTypes.filter { $0.id == id && $0.provenance.holds(on: day) }.map(\.code)
    }
    #expect(try codes("party.regulation", on: Day(2026, 5, 26)) == ["QĐi"])
    #expect(try codes("party.regulation", on: Day(2026, 5, 27)) == ["QĐ"])
    #expect(try codes("state.authorisation", on: Day(2020, 3, 4)) == ["UQ"])
    #expect(try codes("state.authorisation", on: Day(2020, 3, 5)) == ["GUQ"])
    #expect(!law.documentTypes.contains { $0.code == "PĐ" })
  }

  @Test(arguments: [
    ("34-CT/TW", "2014-04-07", "2024-12-26", nil),
    ("34-CT/TW", "2014-04-07", "2024-12-27", "41-CT/TW"),
    ("34-CT/TW", "2024-05-24", "2026-01-01", nil),
    ("91/2017/NĐ-CP", "2017-07-31", "2024-02-01", "98/2023/NĐ-CP"),
    ("91/2017/NĐ-CP", "2017-07-31", "2025-08-01", "152/2025/NĐ-CP"),
    ("15/2003/QH11", "2003-11-26", "2024-01-15", "06/2022/QH15"),
    ("06/2022/QH15", "2022-06-15", "2026-11-01", nil),
    ("36-HD/VPTW", "2018-04-03", "2026-06-01", "05-HD/VPTW"),
  ])
  func whatReplacedWhat(number: String, signed: String, on: String, successor: String?) throws {
    func day(_ text: String) throws -> Day {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      return try #require(Day(parts[0], parts[1], parts[2]))
    }
    let found = law.instruments.instrument(number: number, date: .day(try day(signed)))
    #expect(try found.flatMap { law.instruments.successor(of: $0, on: try day(on))?.id } == successor)
  }

  @Test func aPartialDateMustAgreeToo() {
    #expect(law.instruments.instrument(number: "34-CT/TW", date: .year(2024)) == nil)
    #expect(law.instruments.instrument(number: "34-CT/TW", date: .month(year: 2014, month: 4)) != nil)
    #expect(law.instruments.instrument(number: "34-CT/TW", date: nil) != nil)
  }

  @Test func chainsOfReplacementEnd() throws {
    let end = try #require(Day(2030, 1, 1))
    for instrument in law.instruments.all {
      #expect(law.instruments.successor(of: instrument, on: end)?.id != instrument.id)
    }
  }

  /// Every lunar feast of the data is that of the calendar: mồng một tháng giêng, mồng mười tháng ba.
  @Test func lunarFeastsAreThoseOfTheCalendar() throws {
    let feasts = law.holidays.dated.filter { $0.feast != nil }
    #expect(feasts.count == 28)
    for entry in feasts {
      let feast = try #require(entry.feast)
      let expected =
        entry.id == "tet"
        ? LunarYear.firstDay(month: 1, of: feast.year) : LunarYear.firstDay(month: 3, of: feast.year).adding(days: 9)
      #expect(feast == expected, "\(entry.id) \(feast.year)")
    }
  }

  /// Days the Ministry announces year by year are not made up for years to come.
  @Test func announcedDaysEndWithTheLastAnnouncement() {
    let announced = law.holidays.dated.filter { ["nationalDaySecond", "exchange"].contains($0.id) }
    #expect(announced.allSatisfy { (2024...2026).contains($0.first.year) })
    #expect(law.holidays.exchangedWorkdays.allSatisfy { $0.weekday >= .saturday })
  }

  /// No text was read that gives these facts: they name things and never prove a finding.
  @Test func whatRestsOnNoTextIsMarked() {
    let grounds =
      law.documentTypes.map(\.provenance) + law.bodyCodes.map(\.provenance) + law.titles.map(\.provenance)
      + law.authorityPrefixes.map(\.provenance) + law.planParts.map(\.provenance)
    #expect(grounds.allSatisfy { $0.citation != nil || $0.confidence != .seen })
  }

  @Test(arguments: [
    (2026, 9, 2, "Quốc khánh"), (2026, 9, 1, "Quốc khánh (ngày liền kề)"), (2026, 4, 26, "Ngày Giỗ Tổ Hùng Vương"),
    (2026, 2, 20, "Tết Âm lịch"), (2023, 5, 3, "Nghỉ bù Giỗ Tổ Hùng Vương, Ngày Chiến thắng và Quốc tế lao động"),
    (2026, 11, 24, nil), (2026, 2, 21, nil), (2031, 9, 2, "Quốc khánh"), (2018, 9, 3, nil),
  ])
  func daysOff(year: Int, month: Int, day: Int, name: String?) throws {
    #expect(law.holidays.holiday(on: try #require(Day(year, month, day))) == name)
  }

  @Test func exchangedDays() throws {
    #expect(law.holidays.isExchangedWorkday(try #require(Day(2025, 4, 26))))
    #expect(!law.holidays.isExchangedWorkday(try #require(Day(2025, 5, 3))))
  }

  @Test func planPartsStandOnceEach() {
    #expect(law.planParts.map(\.part) == PlanPart.allCases)
    #expect(law.planParts.filter(\.blocksThemedAward).map(\.part) == [.objectives, .contents, .period])
    #expect(law.planParts.filter(\.isWarned).map(\.part) == [.criteria, .period, .tasks])
    #expect(law.planParts.first?.provenance.citation?.description == "khoản 1 Điều 17, 06/2022/QH15")
  }

  @Test func signingWords() {
    let forms = { (system: DocumentSystem) in law.authorityPrefixes.filter { $0.system == system }.map(\.form) }
    #expect(forms(.state) == ["TM.", "KT.", "TL.", "TUQ.", "Q."])
    #expect(Set(forms(.party)) == ["T/M", "K/T", "T/L"])
  }

  @Test func namesOfTitlesAreUniqueInTheirTime() {
    var seen = Set<String>()
    for title in law.titles {
      for name in [title.name] + title.variants { #expect(seen.insert(name).inserted, "\(name)") }
    }
    #expect(law.titles.contains { $0.id == "grassrootsEmulationFighter" && $0.variants.contains("CSTĐCS") })
  }
}
