import CivilTime
import Domain
import Store
import TestSupport
import Testing

@testable import Actions

/// From the document to the first acknowledgement, on both engines.
@Suite struct LaunchTests {
  @Test(arguments: DatabaseKind.present) func aPlanIsReadAskedAboutOwnedAndLaunched(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let plan = try await rehearsal.addPlan()
    #expect(plan.number == "12/KH-STL" && plan.issued == Day(2026, 1, 15))
    #expect(plan.from == Day(2026, 1, 15) && plan.to == Day(2026, 12, 15))
    let before = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    #expect(before.items.contains { $0.kind == .pledge } && before.items.contains { $0.kind == .report })
    #expect(!before.check.isClear)
    let blocked = await problem { try await rehearsal.perform(LaunchMovement(plan.id)) }
    #expect(blocked?.key == "launch.blocked" && blocked?.code == .conflict)

    _ = try await rehearsal.office.ask(as: rehearsal.administrator, in: rehearsal.agency) { try $0.plans.all() }
    for doubt in before.doubts { try await rehearsal.perform(AnswerDoubt(doubt.id, .keep)) }
    for item in try await rehearsal.ask({ try PlanView(plan.id, at: $0).unowned }) {
      try await rehearsal.perform(AssignItem(item.id, nil, to: try rehearsal.unit("Văn phòng")))
    }
    let unworded = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    #expect(unworded.check.blockers.count == 1, "a pledge is signed word for word")
    for item in unworded.items where item.kind == .pledge { try await rehearsal.perform(ConfirmPledge(item.id)) }
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    #expect(movement.name == "Nước về đúng hẹn")
    let targets = try await rehearsal.ask { try MovementView(movement.id, at: $0).targets }
    #expect(targets.contains { $0.metric == "titleShare advancedWorker" && $0.numerator == 9 && $0.denominator == 10 })
    let view = try await rehearsal.ask { try MovementView(movement.id, at: $0) }
    #expect(view.counts.sent == view.receipts.count && view.counts.acknowledged == 0)
    let report = try #require(view.view.items.first { $0.kind == .report })
    #expect(view.times(of: report.id).filter { $0.state == .dated }.count >= 10)
    #expect(view.times.contains { $0.due == Day(2026, 2, 19) })

    let again = await problem { try await rehearsal.perform(LaunchMovement(plan.id)) }
    #expect(again?.key == "plan.launched")
    await rehearsal.office.close()
  }

  @Test func aLaunchIsWithdrawnUntilAUnitHasTakenItsPartOn() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let office = try rehearsal.unit("Văn phòng")
    let first = try await rehearsal.perform(LaunchMovement(plan.id))
    #expect(await problem { _ = try WithdrawMovement(first.id, reason: " ") }?.field == "reason")
    try await rehearsal.perform(try WithdrawMovement(first.id, reason: "sai thời hạn"))
    #expect(try await rehearsal.ask { try $0.dueTimes.of(movement: first.id) }.isEmpty)
    let second = try await rehearsal.perform(LaunchMovement(plan.id))
    let head = try await rehearsal.actor(.unitHead, in: office)
    try await rehearsal.perform(Acknowledge(second.id, unit: office), as: head)
    try await rehearsal.perform(Acknowledge(second.id, unit: office), as: head)
    let counts = try await rehearsal.ask { try $0.movement(second.id).counts }
    #expect(counts.acknowledged == 1 && counts.seen == 1, "twice counts once")
    let refused = await problem { try await rehearsal.perform(try WithdrawMovement(second.id, reason: "muộn")) }
    #expect(refused?.key == "movement.acknowledged")
    await rehearsal.office.close()
  }

  @Test func nobodyTakesWorkOnForAnother() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    let office = try rehearsal.unit("Văn phòng")
    let other = try await rehearsal.actor(.unitHead, in: try rehearsal.unit("Thanh tra"))
    #expect(
      await problem { try await rehearsal.perform(Acknowledge(movement.id, unit: office), as: other) }?.code
        == .forbidden)
    var clerk = try await rehearsal.actor(.unitHead, in: office)
    clerk.channel = .commandLine
    #expect(
      await problem { try await rehearsal.perform(Acknowledge(movement.id, unit: office), as: clerk) }?.key
        == "acknowledge.other")
    try await rehearsal.perform(Acknowledge(movement.id, unit: office, paper: "phiếu ngày 21/01/2026"))
    let receipt = try await rehearsal.ask { try $0.receipts.get(movement.id, office) }
    #expect(receipt?.isPaper == true && receipt?.acknowledgedBy == rehearsal.administrator.account)
    let event = try await rehearsal.ask { try $0.events.page(before: nil, subject: movement.id, limit: 1)[0].event }
    #expect(event.verb == "movement.acknowledge" && event.reason == "phiếu ngày 21/01/2026")
    await rehearsal.office.close()
  }

  @Test func whatWasReadAndWhatAPersonKeepsStandApart() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let item = try #require(try await rehearsal.ask { try $0.items.of(plan: plan.id) }.first { $0.kind == .duty })
    let changed = try await rehearsal.perform(
      ChangeItem(item.id, version: item.version) { $0.text = "Tổ chức lễ ra quân" })
    #expect(changed.kept?.text == "Tổ chức lễ ra quân" && changed.read == item.read && changed.state == .changed)
    let late = await problem {
      try await rehearsal.perform(ChangeItem(item.id, version: item.version) { $0.text = "Khác" })
    }
    #expect(late?.key == "changedMeanwhile" && late?.code == .conflict)
    let gone = try await rehearsal.perform(RemoveItem(item.id))
    #expect(gone.kept == nil && gone.state == .removed)
    let back = try await rehearsal.perform(RemoveItem(item.id, undo: true))
    #expect(back.kept == item.read && back.state == .confirmed)
    await rehearsal.office.close()
  }

  @Test func theSameDocumentIsNotAddedTwice() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let second = await problem { _ = try await rehearsal.addPlan() }
    #expect(second?.key == "plan.exists" && second?.field == plan.id.text)
    let empty = await problem { _ = try await rehearsal.addPlan("  \n") }
    #expect(empty?.code == .invalid)
    await rehearsal.office.close()
  }
}
