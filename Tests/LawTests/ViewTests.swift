import CivilTime
import JSON
import TestSupport
import Testing

@testable import Law

/// The law as a page: one title on a day, what changed between two days, and rulings a person has looked at.
@Suite struct ViewTests {
  private let engine = LawEngine(LawBook.embedded)
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func theSheetOfATitleFollowsTheLaw() throws {
    let before = AwardSheet(.grassrootsEmulationFighter, on: try day("2025-09-01"), engine)
    let after = AwardSheet(.grassrootsEmulationFighter, on: try day("2026-10-15"), engine)
    #expect(before.sections != after.sections)
    #expect(before.period == .p2b && after.period == .p3)
    #expect(before.unverified.allSatisfy { !$0.ground.contains("06/2026") })
    #expect(after.unverified.contains { $0.text.contains("dự thảo") })
    #expect(before.sections.map(\.title).contains("Tiền thưởng"))
  }

  @Test func everySheetHasCriteriaVotesAndDeciders() throws {
    for award in Award.allCases where award.isTitle {
      let sheet = AwardSheet(award, on: try day("2025-09-01"), engine)
      for title in ["Tiêu chuẩn", "Bỏ phiếu", "Người quyết định", "Tiền thưởng"] {
        #expect(sheet.sections.contains { $0.title == title }, "\(award) \(title)")
      }
    }
  }

  @Test func theEndOfTheDistrictsIsToldOf() throws {
    let difference = LawDifference(LawBook.embedded, from: try day("2025-06-30"), to: try day("2025-07-01"))
    let authority = difference.changes.filter { $0.area == .authority }
    #expect(authority.contains { $0.subject.contains("huyện") && $0.after == nil })
    #expect(authority.contains { $0.subject.contains("Cấp xã") && $0.after == "Chủ tịch UBND cấp xã" })
    #expect(difference.changes.contains { $0.area == .title && $0.after == "Xã, phường, đặc khu tiêu biểu" })
    #expect(difference.changes.contains { $0.area == .instrument && $0.subject.contains("152/2025/NĐ-CP") })
  }

  @Test func aDayWithoutChangeHasNone() throws {
    #expect(LawDifference(LawBook.embedded, from: try day("2025-09-01"), to: try day("2025-09-02")).changes.isEmpty)
  }

  @Test(arguments: ["title", "collective", "form", "bonus"])
  func rulings(_ name: String) throws {
    let question = try #require(Self.questions[name])
    var writer = JSONWriter(indent: 1)
    RulingJSON.write(try AskingDesk().ask(question), into: &writer)
    Golden(beside: #filePath).check(writer.bytes + [0x0A], "\(name).json")
  }

  private static let questions = [
    "title":
      #"{"ask":"title","title":"grassrootsEmulationFighter","received":"2026-11-20","year":2026,"subject":{"group":"publicEmployee","years":[{"year":2026,"rating":"good","leave":[{"kind":"sick","months":2}]}],"initiatives":[{"id":"SK-31","kind":"initiative","effectScope":"grassroots","recognised":"2026-05-11"}]}}"#,
    "collective":
      #"{"ask":"collectiveTitle","title":"excellentCollective","received":"2025-12-22","year":2025,"unit":{"rating":"excellent","members":14,"notRated":1,"advancedWorkers":9,"completedTasks":13,"grassrootsFighters":1,"disciplined":[]}}"#,
    "form":
      #"{"ask":"form","form":"labourOrder","class":3,"subjectKind":"collective","received":"2026-03-10","year":2025,"subject":{"founded":"2012-04-01","flagsPossible":true,"years":[{"year":2021,"rating":"excellent"},{"year":2022,"rating":"excellent"},{"year":2023,"rating":"excellent"},{"year":2024,"rating":"excellent"},{"year":2025,"rating":"excellent"}],"awards":[{"award":"primeMinisterCertificateOfMerit","decided":"2020-09-01"},{"award":"provincialEmulationFlag","decided":"2023-01-15","year":2022}]}}"#,
    "bonus":
      #"{"ask":"bonus","awards":[{"award":"grassrootsEmulationFighter","recipient":"individual","decided":"2026-07-15","period":"2025"},{"award":"advancedWorker","recipient":"individual","decided":"2026-07-15","period":"2025"},{"award":"certificateOfCommendation","recipient":"individual","decided":"2026-07-15"}]}"#,
  ]
}
