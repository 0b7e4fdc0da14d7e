import Domain
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct AmendmentTests {
  /// Only the units whose part is another take it on again.
  @Test(arguments: DatabaseKind.present) func unitsWhosePartIsTheSameKeepTheirWord(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let plan = try await rehearsal.readyPlan()
    let first = try await rehearsal.perform(LaunchMovement(plan.id))
    for receipt in try await rehearsal.ask({ try $0.receipts.of(movement: first.id) }) {
      try await rehearsal.perform(Acknowledge(first.id, unit: receipt.unit, paper: "phiếu"))
    }
    let text = WaterPlan.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.hasPrefix("2. Phòng Công trình")
          ? "2. Phòng Công trình chủ trì rà soát hồ sơ công trình trong quý II/2026." : $0
      }
    let bytes = Array(text.joined(separator: "\n").utf8)
    let amending = try await rehearsal.office.addPlan(
      bytes, named: "suadoi.txt", amends: plan.id, as: rehearsal.administrator, in: rehearsal.agency)
    let amendment = try await rehearsal.ask { try Amendment(of: plan.id, by: amending.id, at: $0) }
    #expect(amendment.lines.filter { $0.change != "unchanged" }.map(\.label) == ["duty-2"])
    for doubt in try await rehearsal.ask({ try $0.doubts.of(plan: amending.id) }) {
      try await rehearsal.perform(AnswerDoubt(doubt.id, .keep))
    }
    let view = try await rehearsal.ask { try PlanView(amending.id, at: $0) }
    #expect(view.check.isClear, "what a person gave and worded stays")
    let second = try await rehearsal.perform(LaunchMovement(amending.id))
    let office = try rehearsal.unit("Phòng Công trình")
    let receipts = try await rehearsal.ask { try $0.receipts.of(movement: second.id) }
    #expect(receipts.filter { $0.acknowledgedAt == nil }.map(\.unit) == [office])
    #expect(try await rehearsal.ask { try $0.movement(first.id).movement.state } == .amended)
    let counts = try await rehearsal.ask { try $0.movement(second.id).counts }
    #expect(counts.acknowledged == counts.sent - 1)
    await rehearsal.office.close()
  }

  /// What a person gave beside what the names mean goes over as a whole: nobody's part has changed by it.
  @Test func whatWasGivenByHandGoesOverWithTheRest() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.readyPlan()
    let items = try await rehearsal.ask { try $0.items.of(plan: plan.id) }
    let report = try #require(items.first { $0.kind == .report })
    try await rehearsal.perform(AssignItem(report.id, nil, to: try rehearsal.unit("Thanh tra")))
    _ = try await rehearsal.perform(LaunchMovement(plan.id))
    let text = WaterPlan.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("2. Phòng Công trình") ? "2. Phòng Công trình chủ trì rà soát hồ sơ trong quý II/2026." : $0 }
    let amending = try await rehearsal.office.addPlan(
      Array(text.joined(separator: "\n").utf8), named: "suadoi.txt", amends: plan.id, as: rehearsal.administrator,
      in: rehearsal.agency)
    let again = try await rehearsal.ask { desk in
      try Amendment(of: plan.id, by: amending.id, at: desk).unitsAgain(plan.id, amending.id, at: desk)
    }
    #expect(again == [try rehearsal.unit("Phòng Công trình")])
    await rehearsal.office.close()
  }

  @Test func onlyWhatWasLaunchedIsAmended() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let refusal = await problem {
      _ = try await rehearsal.office.addPlan(
        Array((WaterPlan.text + "\n").utf8), named: "b.txt", amends: plan.id, as: rehearsal.administrator,
        in: rehearsal.agency)
    }
    #expect(refusal?.key == "plan.unlaunched")
    await rehearsal.office.close()
  }

  @Test func whatThePlanAboveAsksIsAnsweredOrOpen() async throws {
    let rehearsal = try await Rehearsal.open()
    let above = try await rehearsal.addPlan()
    let text = WaterPlan.text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("2. Phòng Công trình") }
      .map { $0.hasPrefix("2. 90%") ? "2. 80% trở lên công chức, viên chức đạt danh hiệu “Lao động tiên tiến”." : $0 }
    let own = try await rehearsal.office.addPlan(
      Array(text.joined(separator: "\n").utf8), named: "rieng.txt", parent: above.id, as: rehearsal.administrator,
      in: rehearsal.agency)
    let coverage = try await rehearsal.ask { try Coverage(of: own.id, at: $0) }
    func state(_ part: String) -> String? {
      coverage.lines.first { $0.above.content?.text.contains(part) ?? false }?.state.rawValue
    }
    #expect(state("Lao động tiên tiến") == "partly", "80 is less than 90")
    #expect(state("rà soát hồ sơ") == "open")
    #expect(state("lễ phát động") == "answered")
    await rehearsal.office.close()
  }
}
