import CivilTime
import Domain
import TestSupport
import Testing

@testable import Actions

/// What is kept decoded between two looks never shows anything but what stands.
@Suite struct KeptInMemoryTests {
  @Test func aLaunchedPlanIsDecodedOnceForEachVersion() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    func look(_ id: Identifier) async throws -> (plan: LaunchedPlan?, shape: MovementShape) {
      try await rehearsal.ask { desk in
        let view = try MovementView(id, at: desk)
        return (view.view.launched, view.shape)
      }
    }
    let (first, again) = (try await look(movement.id), try await look(movement.id))
    #expect(first.plan != nil && first.plan === again.plan && first.shape === again.shape)
    // Something else happens in the agency: what may have changed is asked for again, what cannot have is not.
    try await rehearsal.perform(try AddPerson(name: "Lê An", unit: try rehearsal.unit("Thanh tra")))
    let later = try await look(movement.id)
    #expect(later.plan === first.plan && later.shape !== first.shape)
    #expect(later.shape.times == first.shape.times)
    // Withdrawn, changed and launched anew, it says what it says now.
    try await rehearsal.perform(try WithdrawMovement(movement.id, reason: "sai một mục"))
    let duty = try #require(first.plan?.items.first { $0.kind == .duty && $0.kept != nil })
    _ = try await rehearsal.perform(ChangeItem(duty.id, version: nil) { $0.text = "Việc đã sửa" })
    let next = try await rehearsal.perform(LaunchMovement(plan.id))
    let changed = try await look(next.id)
    #expect(changed.plan !== first.plan)
    #expect(changed.plan?.items.first { $0.id == duty.id }?.kept?.text == "Việc đã sửa")
    await rehearsal.office.close()
  }

  @Test func aMovedDayAndAnotherOwnerShowAtOnce() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    let before = try await rehearsal.ask { try MovementView(movement.id, at: $0) }
    let time = try #require(before.times.first { $0.state == .dated && $0.due != nil })
    let day = try #require(time.due).adding(days: -1)
    _ = try await rehearsal.perform(try MoveDueTime(time.id, of: movement.id, to: day, reason: "trùng ngày họp"))
    let unit = try rehearsal.unit("Văn phòng")
    let person = try await rehearsal.perform(try AddPerson(name: "Lê An", unit: unit))
    let given = try #require(before.view.assignments.first { $0.unit == unit && $0.role != .sign })
    let head = try await rehearsal.actor(.unitHead, in: unit)
    _ = try await rehearsal.perform(HandOver(given.item, in: unit, to: person.id), as: head)
    let after = try await rehearsal.ask { try MovementView(movement.id, at: $0) }
    #expect(after.times.first { $0.id == time.id }?.due == day)
    #expect(after.view.assignments(of: given.item).contains { $0.person == person.id })
    #expect(after.view.personNames[person.id] == "Lê An")
    await rehearsal.office.close()
  }

  @Test func aFullShelfIsClearedAndAnotherVersionReplacesTheFirst() {
    let shelf = Shelf<Int, Int, String>(room: 10)
    var made = 0
    func value(_ key: Int, _ version: Int, _ weight: Int) -> String {
      shelf.value(of: key, as: version, weighing: { _ in weight }) {
        made += 1
        return "\(key).\(version)"
      }
    }
    #expect(value(1, 1, 6) == "1.1" && value(1, 1, 6) == "1.1" && made == 1)
    #expect(value(1, 2, 6) == "1.2" && made == 2 && shelf.count == 1)
    #expect(value(2, 1, 5) == "2.1" && shelf.count == 1, "there was no room for both")
    #expect(value(1, 2, 6) == "1.2" && made == 4)
    #expect(value(3, 1, 11) == "3.1" && shelf.count == 1, "what is larger than the shelf is not kept")
  }
}
