import Domain
import JSON
import Law
import Store
import TestSupport
import Testing

@testable import Actions

/// Rulings that an office keeps: word for word, with the law of the moment, for those who may.
@Suite struct RulingTests {
  private static let question = """
    {"ask": "title", "id": "Q-1", "title": "grassrootsEmulationFighter", "received": "2026-02-02", "year": 2025,
     "subject": {"group": "civilServant", "years": [{"year": 2025, "rating": "good"}],
      "initiatives": [{"id": "SK-3", "kind": "initiative", "effectScope": "grassroots", "recognised": "2025-09-12"}]}}
    """

  @Test(arguments: DatabaseKind.present) func aRulingIsKeptWithItsQuestionAndItsLaw(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let law = try OfficeLaw.load([])
    let person = try await rehearsal.perform(try AddPerson(name: "Lê An", unit: try rehearsal.unit("Thanh tra")))
    let question = try JSONReader.read(Self.question)
    let kept = try await rehearsal.perform(KeepRuling(question, law, person: person.id))
    #expect(kept.title == "Chiến sĩ thi đua cơ sở, năm 2025" && kept.about == "Lê An" && kept.answer == "eligible")
    #expect(kept.day?.description == "2026-02-02" && kept.period == "P2b" && kept.lawVersion.utf8.count == 16)
    let found = try await rehearsal.ask { try $0.ruling(kept.id) }
    #expect(found == kept)
    let view = try RulingView(found)
    let fresh = QuestionDesk(law.engine).answer(question).ruling
    #expect(view.ruling.clauses == fresh.clauses && view.ruling.instruments == fresh.instruments)
    #expect(view.ruling.outputs == fresh.outputs && view.ruling.warnings == fresh.warnings)
    let clause = try #require(view.ruling.clauses.first { $0.rule == "excellentOrInitiative" })
    #expect(
      view.facts(of: clause).map(\.value) == ["hoàn thành tốt nhiệm vụ", "SK-3, sáng kiến, phạm vi cơ sở, 12/9/2025"])
    #expect(try await rehearsal.ask { try $0.rulings.about(person: person.id, limit: 5) } == [kept])
    #expect(try await rehearsal.ask { try $0.rulings.about(award: "advancedWorker", limit: 5) }.isEmpty)
    let event = try #require(
      try await rehearsal.ask { try $0.events.page(before: nil, subject: kept.id, limit: 1) }.first)
    #expect(event.event.verb == "ruling.keep" && event.details?.contains(kept.lawVersion) == true)
    await rehearsal.office.close()
  }

  /// Every kind of answer comes back as it went in.
  @Test(arguments: [
    #"{"ask":"vote","award":"grassrootsEmulationFighter","day":"2025-03-01","council":{"members":11,"agree":9}}"#,
    #"{"ask":"bonus","awards":[{"award":"advancedWorker","recipient":"individual","decided":"2026-07-10"}]}"#,
    #"{"ask":"authority","award":"grassrootsEmulationFighter","day":"2025-08-15","office":"communeChair","place":"commune"}"#,
    #"{"ask":"ratingCap","group":"civilServant","ratedOn":"2026-12-10","good":60,"outstanding":false}"#,
    #"{"ask":"value","name":"baseSalary","day":"2026-07-01"}"#,
  ])
  func readsBackWhatItWrote(_ text: String) throws {
    let ruling = QuestionDesk(LawEngine(.embedded)).answer(try JSONReader.read(text)).ruling
    var writer = JSONWriter()
    RulingJSON.write(ruling, into: &writer)
    let back = try #require(RulingJSON.read(try JSONReader.read(writer.string)))
    #expect(back.answer == ruling.answer && back.clauses == ruling.clauses && back.outputs == ruling.outputs)
    #expect(back.next == ruling.next && back.instruments == ruling.instruments)
  }

  @Test func aWrongQuestionIsNotKept() async throws {
    let rehearsal = try await Rehearsal.open()
    let law = try OfficeLaw.load([])
    let wrong = try JSONReader.read(#"{"ask": "title", "title": "labourOrder", "received": "2025-13-40"}"#)
    let problem = await problem { try await rehearsal.perform(KeepRuling(wrong, law)) }
    #expect(problem?.key == "law.question" && problem?.field == "title")
    #expect(try await rehearsal.ask { try $0.rulings.count() } == 0)
    await rehearsal.office.close()
  }

  @Test func onlyThoseWithTheRightKeepAndSee() async throws {
    let rehearsal = try await Rehearsal.open()
    let law = try OfficeLaw.load([])
    let question = try JSONReader.read(Self.question)
    let head = try await rehearsal.actor(.unitHead, in: try rehearsal.unit("Thanh tra"))
    #expect(await problem { try await rehearsal.perform(KeepRuling(question, law), as: head) }?.code == .forbidden)
    let kept = try await rehearsal.perform(KeepRuling(question, law, about: "Ông Mẫu"))
    let refusal = await problem {
      try await rehearsal.office.ask(as: head, in: rehearsal.agency) { _ = try $0.ruling(kept.id) }
    }
    #expect(refusal?.code == .forbidden)
    await rehearsal.office.close()
  }

  /// Two laws have two names; the same law has one.
  @Test func theVersionNamesTheData() throws {
    let plain = try OfficeLaw.load([])
    let root = #filePath.dropLast("Tests/ActionsTests/RulingTests.swift".count)
    let layered = try OfficeLaw.load([root + "law/examples/bac-ninh"])
    #expect(plain.version == (try OfficeLaw.load([])).version && plain.version != layered.version)
    #expect(layered.layerNames.count == 1)
    #expect(throws: Problem.self) { try OfficeLaw.load(["/khong/co"]) }
  }
}
