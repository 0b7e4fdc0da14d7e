import CivilTime
import JSON
import Law
import Testing

@testable import Documents

@Suite("Numbers by series")
struct NumberRegisterTests {
  private static let day = Day(2026, 3, 5)!

  private func series(_ kind: String, _ system: Letterhead.System) throws -> PaperSeries {
    let kind = try #require(DocumentKind.named(kind))
    let data = try JSONReader.read(kind.example(system))
    return try kind.series(of: data, law: .embedded, today: Self.day).get()
  }

  @Test("each type of a year, each type of a committee's term")
  func keys() throws {
    #expect(try series("decision-titles", .state).key == "QĐ/2026")
    #expect(try series("decision-council", .state).key == "QĐ/2026", "one series for all decisions")
    #expect(try series("dispatch", .state).key == "CV/2026", "a dispatch has no code in its symbol")
    #expect(try series("report-final", .state).key == "BC/2025", "the year of the paper's day")
    #expect(try series("decision-titles", .party).key == "QĐ/2025-10-01")
    #expect(try series("decision-titles", .party).symbol(7) == "07-QĐ/BTGDVTU")
    #expect(try series("dispatch", .state).symbol(12) == "12/SNV-TĐKT")
  }

  @Test("the next number stands behind the greatest of its series")
  func next() throws {
    var bytes: [UInt8] = []
    for (series, number) in [("QĐ/2026", 1), ("KH/2026", 9), ("QĐ/2026", 4), ("QĐ/2025", 80)] {
      bytes +=
        NumberRegister.Entry(
          series: series, number: number, symbol: "0\(number)/QĐ-SNV", day: Self.day, title: "Quyết định “A”"
        ).line
    }
    let register = try NumberRegister.read(bytes).get()
    #expect(register.entries.count == 4 && register.entries[0].title == "Quyết định “A”")
    #expect(register.next(in: "QĐ/2026") == 5, "what was left out is not given later")
    #expect(register.next(in: "BC/2026") == 1)
    #expect(register.holder(of: 4, in: "QĐ/2026") != nil && register.holder(of: 2, in: "QĐ/2026") == nil)
  }

  @Test(
    "a line that is none is named", arguments: ["{", "{}", #"{"series": "a", "number": 0}"#, "\n\n[]", "\u{0}"])
  func broken(_ text: String) {
    guard case .failure = NumberRegister.read(Array(text.utf8)) else {
      Issue.record("read \(text)")
      return
    }
  }

  @Test("settings add what the data leaves out and overrule nothing")
  func merged() throws {
    let data = try JSONReader.read(#"{"archive": "VT", "recipients": null, "subject": "x"}"#)
    let settings = try JSONReader.read(#"{"archive": "TĐKT", "recipients": ["A"], "signer": {"post": "B"}}"#)
    let merged = AgencySettings.merged(data, with: settings)
    #expect(merged["archive"]?.string == "VT" && merged["recipients"]?.array?.count == 1)
    #expect(merged["signer"]?["post"]?.string == "B" && merged["subject"]?.string == "x")
    for system in Letterhead.System.allCases {
      #expect(AgencySettings.faults(in: try JSONReader.read(AgencySettings.example(system))).isEmpty)
    }
  }

  @Test("a unit without an abbreviation in the letterhead is a fault")
  func unknownUnit() throws {
    let kind = DocumentKind.dispatch
    let text = kind.example().replacing(
      "\"draftingUnit\": \"Phòng Thi đua", with: "\"draftingUnit\": \"Phòng Xa thi đua")
    guard case .failure(let faults) = kind.paper(from: try JSONReader.read(text), law: .embedded, today: Self.day)
    else {
      Issue.record("written")
      return
    }
    #expect(faults.all.map(\.path) == ["draftingUnit"])
  }
}

@Suite("People on several lists")
struct AwardGroupTests {
  /// Two are on both lists, two of one list are namesakes.
  private static let json = """
    {"awards": [
      {"award": "Chiến sĩ thi đua cơ sở", "bonusEach": 2340000, "units": [{"unit": "A", "people": [{"name": "An"}]}]},
      {"award": "Lao động tiên tiến", "bonusEach": 710000, "units": [
        {"unit": "A", "people": [{"name": "An"}, {"name": "Bình"}, {"name": "Bình"}]},
        {"unit": "B", "people": [{"name": "An"}]}]},
      {"award": "Tập thể lao động tiên tiến", "bearer": "collective", "bonusEach": 1880000, "names": ["A", "B"]}
    ]}
    """

  @Test("are counted once and paid the highest bonus alone")
  func counts() throws {
    let form = FormReader.read(try JSONReader.read(Self.json), [AwardGroup.field.row]).form
    let groups = AwardGroup.all(form)
    #expect(AwardGroup.counts(groups) == "02 tập thể và 04 cá nhân")
    #expect(AwardGroup.highestBonuses(groups) == 2_340_000 + 3 * 710_000 + 2 * 1_880_000)
    #expect(AwardGroup.hasRepeated(groups) && !AwardGroup.hasRepeated(Array(groups.dropFirst())))
  }
}
