import Domain

/// Gives every item that nobody answers for to the unit that is proposed first for it. An item without a proposal waits on.
package struct AssignProposed: Action {
  package let right: Right? = .changePlans
  private let plan: Identifier

  package init(_ plan: Identifier) { self.plan = plan }

  /// The answer is how many items were given.
  package func perform(at desk: Desk) throws -> Int {
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(plan)
    let view = try PlanView(unchecked: plan, at: desk)
    let owners = try OwnersOfPlan(at: desk).knowing(view.items)
    var given = 0
    for item in view.unowned {
      guard let first = view.proposals(for: item, owners).first else { continue }
      let printed = LaunchCheck.printed(item).first
      _ = try AssignItem(item.id, nil, to: first.unit, printed: printed).perform(at: desk)
      given += 1
    }
    return given
  }
}
