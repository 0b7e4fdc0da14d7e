import Domain
import SQL
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct RightsTests {
  @Test func aRightHoldsInItsSubtreeAlone() {
    let (a, b) = (Identifier(Int64(1))!, Identifier(Int64(2))!)
    let root = UnitPath.of(a, under: nil)
    let below = UnitPath.of(b, under: root)
    let head = Actor(account: a, name: "x", grants: [.init(role: .unitHead, unit: b, path: below)], channel: .web)
    #expect(head.has(.seePeople, at: below) && !head.has(.seePeople, at: root))
    #expect(head.has(.acknowledge, at: below + "0000000000003."))
    #expect(!head.has(.launch) && !head.has(.changePlans))
    let both = Actor(
      account: a, name: "x",
      grants: [.init(role: .unitHead, unit: b, path: below), .init(role: .leader, unit: a, path: root)], channel: .web)
    #expect(both.scopes(of: .seePeople) == [root], "a scope inside another is no scope of its own")
  }

  /// Whatever no role gives is refused: each right is held by the roles of the table and by no other.
  @Test(arguments: Role.allCases) func theTableDecides(_ role: Role) async throws {
    let rehearsal = try await Rehearsal.open()
    let actor = try await rehearsal.actor(role)
    let rights = RightsTable.rights(of: role)
    let attempts: [(Right, () async throws -> Void)] = [
      (.changeUnits, { try await rehearsal.perform(try AddUnit(name: "Phòng Mới"), as: actor) }),
      (
        .changePeople,
        { try await rehearsal.perform(try AddPerson(name: "Lê An", unit: rehearsal.agency), as: actor) }
      ),
      (
        .manageAccounts,
        {
          try await rehearsal.perform(
            try AddAccount(login: "ai.do", name: "Ai Đó", role: .member, password: nil), as: actor)
        }
      ),
      (
        .changePlans,
        {
          _ = try await rehearsal.office.addPlan(
            Array(WaterPlan.text.utf8), named: "a.txt", as: actor, in: rehearsal.agency)
        }
      ),
      (.keepData, { _ = try await rehearsal.office.verify(as: actor, in: rehearsal.agency) }),
      (
        .seePlans,
        {
          let plan = try await rehearsal.ask { try $0.plans.all().first }
          let id = if let plan { plan.id } else { try await rehearsal.addPlan().id }
          _ = try await rehearsal.ask(as: actor) { try PlanView(id, at: $0) }
        }
      ),
    ]
    for (right, attempt) in attempts {
      let refusal = await problem(attempt)
      if rights.contains(right) {
        #expect(refusal == nil, "\(role) may \(right)")
      } else {
        #expect(refusal?.code == .forbidden, "\(role) may not \(right)")
      }
    }
    await rehearsal.office.close()
  }

  @Test func whoeverLooksWithOthersEyesChangesNothing() async throws {
    let rehearsal = try await Rehearsal.open()
    var viewer = rehearsal.administrator
    viewer.isViewing = true
    #expect(await problem { try await rehearsal.perform(try AddUnit(name: "Phòng Mới"), as: viewer) }?.key == "viewing")
    await rehearsal.office.close()
  }

  /// Lists of the head of a unit hold nothing of other units.
  @Test(arguments: DatabaseKind.present) func aScopedListHoldsItsSubtreeAlone(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let office = try rehearsal.unit("Văn phòng")
    let team = try await rehearsal.perform(try AddUnit(name: "Tổ Hành chính", parent: office, kind: .team))
    let names = ["Trần Đức Anh", "Lê Thị Ánh", "Đỗ Văn An", "Nguyễn Ái"]
    let places = [office, team.id, try rehearsal.unit("Thanh tra"), team.id]
    for (name, place) in zip(names, places) { try await rehearsal.perform(try AddPerson(name: name, unit: place)) }
    let head = try await rehearsal.actor(.unitHead, in: office)
    let scopes = head.scopes(of: .seePeople)
    let seen = try await rehearsal.ask(as: head) { desk in
      try scopes.flatMap { try desk.people.within($0, on: desk.today, limit: 50) }.map(\.person.name)
    }
    #expect(seen == ["Nguyễn Ái", "Trần Đức Anh", "Lê Thị Ánh"], "the Vietnamese order of given names")
    let found = try await rehearsal.ask { try $0.people.find(SearchQuery("duc anh"), limit: 5).map(\.name) }
    #expect(found == ["Trần Đức Anh"])
    await rehearsal.office.close()
  }
}
