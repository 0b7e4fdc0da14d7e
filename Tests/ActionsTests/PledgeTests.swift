import CivilTime
import Domain
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct PledgeTests {
  private func launched() async throws -> (Rehearsal, PlanItem, Movement) {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    let pledge = try #require(try await rehearsal.ask { try $0.items.of(plan: plan.id) }.first { $0.kind == .pledge })
    return (rehearsal, pledge, movement)
  }

  @Test func aDraftIsComposedAndConfirmedByAPerson() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let view = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    let pledge = try #require(view.items.first { $0.kind == .pledge })
    let agency = try #require(try await rehearsal.ask { try $0.agencies.get($0.agency) })
    let draft = try #require(view.draft(for: pledge, agency))
    #expect(draft.text.contains("DỰ THẢO") && draft.text.contains("12/KH-STL"))
    let kept = try await rehearsal.perform(ConfirmPledge(pledge.id))
    #expect(kept.kept?.wording == draft.wording && kept.read == pledge.read)
    let own = try await rehearsal.perform(ConfirmPledge(pledge.id, wording: "Tôi giữ lời."))
    #expect(own.kept?.wording == "Tôi giữ lời.")
    #expect(
      await problem { try await rehearsal.perform(ConfirmPledge(pledge.id, wording: " \n")) }?.key == "pledge.empty")
    await rehearsal.office.close()
  }

  @Test func eachSignsForThemselvesAndOnce() async throws {
    let (rehearsal, pledge, _) = try await launched()
    let person = try await rehearsal.perform(try AddPerson(name: "Lê An", unit: try rehearsal.unit("Thanh tra")))
    var member = try await rehearsal.actor(.member, in: try rehearsal.unit("Thanh tra"))
    #expect(await problem { try await rehearsal.perform(SignPledge(pledge.id), as: member) }?.key == "sign.other")
    member.person = person.id
    #expect(try await rehearsal.perform(SignPledge(pledge.id), as: member))
    #expect(try await rehearsal.perform(SignPledge(pledge.id), as: member) == false)
    member.channel = .commandLine
    #expect(await problem { try await rehearsal.perform(SignPledge(pledge.id), as: member) }?.key == "sign.other")
    let paper = try SignPledge(pledge.id, onPaperBy: person.id, reason: "danh sách ngày 10/02/2026")
    #expect(try await rehearsal.perform(paper) == false)
    #expect(try await rehearsal.ask { try $0.signatures.of(item: pledge.id) }.map(\.channel) == ["web"])
    await rehearsal.office.close()
  }

  @Test func onlyThoseItConcernsSign() async throws {
    let (rehearsal, pledge, _) = try await launched()
    let guest = try await rehearsal.perform(try AddPerson(name: "Vũ Khách", unit: rehearsal.agency))
    let paper = try SignPledge(pledge.id, onPaperBy: guest.id, reason: "phiếu")
    let refusal = await problem { try await rehearsal.perform(paper) }
    #expect(refusal?.code == .forbidden, "the pledge went to the units, not to the top")
    await rehearsal.office.close()
  }

  /// Of the people of a unit only those sign whose kind of employment the pledge names, and whose kind nobody entered;
  /// counted are those who were there on the first day of the movement.
  @Test func theKindOfEmploymentAndTheFirstDayDecideWhoMustSign() async throws {
    let (rehearsal, pledge, movement) = try await launched()
    #expect(pledge.kept?.population == "công chức, viên chức")
    let unit = try rehearsal.unit("Thanh tra")
    func count() async throws -> Int {
      try await rehearsal.ask { try $0.count(of: try $0.signers(of: pledge, on: movement.from)) }
    }
    let before = try await count()
    func add(_ name: String, _ employment: Post.Employment?, from: Day?) async throws -> Identifier {
      try await rehearsal.perform(try AddPerson(name: name, unit: unit, employment: employment, from: from)).id
    }
    let first = movement.from
    let servant = try await add("Lê An", .civilServant, from: first)
    let unknown = try await add("Vũ Bình", nil, from: nil)
    let contract = try await add("Đỗ Chi", .contract, from: first)
    let later = try await add("Hồ Dũng", .publicEmployee, from: first.adding(days: 1))
    #expect(try await count() == before + 2)
    for person in [servant, unknown] {
      #expect(try await rehearsal.perform(try SignPledge(pledge.id, onPaperBy: person, reason: "phiếu")))
    }
    let refusal = await problem {
      try await rehearsal.perform(try SignPledge(pledge.id, onPaperBy: contract, reason: "phiếu"))
    }
    #expect(refusal?.code == .forbidden)
    let waiting = try await rehearsal.ask { try ($0.pledges(of: contract).count, $0.pledges(of: later).count) }
    #expect(waiting.0 == 0)
    #expect(waiting.1 == (rehearsal.office.today > first ? 1 : 0))
    await rehearsal.office.close()
  }

  @Test func partsOfATargetAddUpOrAreRefused() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let target = try #require(try await rehearsal.ask { try $0.items.of(plan: plan.id) }.first { $0.kind == .target })
    let (a, b) = (try rehearsal.unit("Văn phòng"), try rehearsal.unit("Thanh tra"))
    let short = await problem { try await rehearsal.perform(SplitTarget(target.id, total: 12, [(a, 4), (b, 7)])) }
    #expect(short?.key == "target.sum" && short?.message.vi.contains("1") == true)
    try await rehearsal.perform(SplitTarget(target.id, total: 12, [(a, 4), (b, 8)]))
    let head = try await rehearsal.actor(.unitHead, in: b)
    try await rehearsal.perform(try AnswerPart(target.id, unit: b, refusal: "thiếu người"), as: head)
    let other = await problem {
      try await rehearsal.perform(try AnswerPart(target.id, unit: a, refusal: nil), as: head)
    }
    #expect(other?.code == .forbidden)
    let parts = try await rehearsal.ask { try $0.targets.parts(of: target.id) }
    #expect(parts.first { $0.unit == b }?.answer == .refused && parts.first { $0.unit == b }?.reason == "thiếu người")
    await rehearsal.office.close()
  }
}
