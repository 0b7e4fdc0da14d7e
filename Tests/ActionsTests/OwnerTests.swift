import Domain
import Store
import TestSupport
import Testing

@testable import Actions

/// The names in a plan and the units of the agency.
@Suite struct OwnerTests {
  private func names(_ view: PlanView, _ kind: PlanItem.Kind, _ ordinal: Int, _ role: OwnerRole) throws -> [String] {
    let item = try #require(view.items.first { $0.kind == kind && $0.ordinal == ordinal })
    return view.assignments(of: item.id).filter { $0.role == role }.compactMap { view.unitNames[$0.unit] }.sorted()
  }

  @Test func clearNamesHaveOwnersAtOnce() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let view = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    #expect(try names(view, .duty, 1, .lead) == ["Văn phòng"])
    #expect(!(try names(view, .duty, 1, .coordinate)).contains("Văn phòng"), "nobody coordinates with itself")
    #expect(try names(view, .duty, 2, .lead) == ["Phòng Công trình"])
    #expect(try names(view, .report, 1, .receive) == ["Văn phòng"])
    #expect(!(try names(view, .report, 1, .report)).contains("Văn phòng"), "nobody reports to itself")
    #expect(try names(view, .pledge, 1, .sign).count == 4, "everybody signs: each unit gets it")
    await rehearsal.office.close()
  }

  @Test func whatAPersonChoseStaysWhenNamesAreResolvedAgain() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let item = try #require(try await rehearsal.ask { try $0.items.of(plan: plan.id) }.first { $0.kind == .duty })
    try await rehearsal.perform(UnassignItem(item.id, from: try rehearsal.unit("Văn phòng")))
    try await rehearsal.perform(AssignItem(item.id, .lead, to: try rehearsal.unit("Thanh tra")))
    #expect(try await rehearsal.perform(ResolveOwners(plan.id)) == 0)
    let view = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    #expect(try names(view, .duty, 1, .lead) == ["Thanh tra"])
    await rehearsal.office.close()
  }

  @Test func anUnclearNameBlocksTheLaunchAndTheNearestUnitIsProposed() async throws {
    let rehearsal = try await Rehearsal.open()
    let text = WaterPlan.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.hasPrefix("2. Phòng Công trình") ? "2. Phòng Công trình thủy chủ trì rà soát hồ sơ trong quý I/2026." : $0
      }
    let plan = try await rehearsal.addPlan(text.joined(separator: "\n"))
    let (view, owners) = try await rehearsal.ask { (try PlanView(plan.id, at: $0), try OwnersOfPlan(at: $0)) }
    let item = try #require(view.unowned.first { $0.kind == .duty && $0.ordinal == 2 })
    #expect(view.proposals(for: item, owners).first?.name == "Phòng Công trình")
    await rehearsal.office.close()
  }

  /// One act gives each item to the unit that stood first for it, and none to anybody nobody proposed.
  @Test func allAreGivenToTheFirstProposalAtOnce() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let proposed = try await rehearsal.ask { desk in
      let view = try PlanView(plan.id, at: desk)
      let owners = try OwnersOfPlan(at: desk).knowing(view.items)
      return Dictionary(
        uniqueKeysWithValues: view.unowned.map { ($0.id, view.proposals(for: $0, owners).first?.unit) })
    }
    #expect(proposed.count > 1 && proposed.values.contains { $0 != nil })
    let given = try await rehearsal.perform(AssignProposed(plan.id))
    #expect(given == proposed.values.count { $0 != nil })
    let view = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    for (item, unit) in proposed {
      #expect(view.assignments(of: item).contains { $0.unit == unit && $0.isChosen } == (unit != nil))
    }
    #expect(Set(view.unowned.map(\.id)) == Set(proposed.filter { $0.value == nil }.keys))
    #expect(try await rehearsal.perform(AssignProposed(plan.id)) == 0)
    await rehearsal.office.close()
  }
}
