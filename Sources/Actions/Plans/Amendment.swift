import Cascade
import CivilTime
import Domain
import Store

/// What an amending plan changes of the launched one, clause by clause.
package struct Amendment: Sendable {
  package var difference: PlanDifference
  /// Items of the plan that was launched, and of the one that changes it.
  package var before: [PlanItem]
  package var after: [PlanItem]

  package init(of old: Identifier, by new: Identifier, at desk: Desk) throws {
    before = try desk.items.of(plan: old)
    after = try desk.items.of(plan: new)
    difference = PlanDifference(from: before.compactMap { PlanClause($0) }, to: after.compactMap { PlanClause($0) })
  }

  /// The units whose part changes: they take it on again, nobody else does.
  package func unitsAgain(_ old: Identifier, _ new: Identifier, at desk: Desk) throws -> Set<Identifier> {
    func units(_ plan: Identifier) throws -> [String: Set<Identifier>] {
      Dictionary(grouping: try desk.assignments.of(plan: plan), by: \.item.text).mapValues { Set($0.map(\.unit)) }
    }
    return difference.acknowledgingAgain(before: try units(old), after: try units(new))
  }
}

extension AddPlan {
  /// Clauses that an amendment leaves to the same people keep all to whom they were given where a person had a say, and
  /// the words that are signed. Where the document names others, it is asked anew.
  func takeOver(from old: Identifier, _ items: [PlanItem], at desk: Desk) throws {
    guard let plan = items.first?.plan else { return }
    let amendment = try Amendment(of: old, by: plan, at: desk)
    let given = Dictionary(grouping: try desk.assignments.of(plan: old), by: \.item.text)
    let moved = Set(
      amendment.difference.changes.compactMap { change -> String? in
        if case .changed(_, let new, let fields) = change, fields.contains(.owners) { new } else { nil }
      })
    for item in items {
      guard let origin = amendment.difference.origins[item.id.text] else { continue }
      if let wording = amendment.before.first(where: { $0.id.text == origin })?.kept?.wording {
        var worded = item
        worded.kept?.wording = wording
        _ = try desk.items.update(worded)
      }
      let before = moved.contains(item.id.text) ? [] : given[origin] ?? []
      guard before.contains(where: \.isChosen) else { continue }
      for assignment in before {
        var taken = assignment
        (taken.id, taken.plan, taken.item) = (desk.newID(), plan, item.id)
        try desk.assignments.insert(taken)
      }
    }
  }
}

extension LaunchMovement {
  /// Of an amending plan: the movement it changes ends, and units whose part is the same have taken it on already. The
  /// answer is how many.
  func takeOver(_ plan: Plan, _ movement: Movement, _ items: [PlanItem], at desk: Desk) throws -> Int {
    guard let old = plan.amends, let running = try desk.movements.of(plan: old)?.movement else { return 0 }
    let again = try Amendment(of: old, by: plan.id, at: desk).unitsAgain(old, plan.id, at: desk)
    var kept = 0
    for receipt in try desk.receipts.of(movement: running.id) {
      guard let at = receipt.acknowledgedAt, !again.contains(receipt.unit),
        try desk.receipts.get(movement.id, receipt.unit) != nil
      else { continue }
      if try desk.receipts.markSeen(movement.id, receipt.unit, at: receipt.seenAt ?? at) {
        try desk.movements.count(movement.id, seen: 1)
      }
      if try desk.receipts.acknowledge(
        movement.id, receipt.unit, by: receipt.acknowledgedBy, isPaper: receipt.isPaper, at: at)
      {
        try desk.movements.count(movement.id, acknowledged: 1)
        kept += 1
      }
    }
    try desk.movements.setState(running.id, .amended)
    try desk.record("movement.amend", running.id, ["by": movement.id.text, "again": String(again.count)])
    return kept
  }
}

extension Amendment {
  /// Each clause with what became of it: `added`, `removed`, `changed`, `unchanged`; its label and words.
  package var lines: [(change: String, label: String, text: String)] {
    let items = Dictionary((before + after).map { ($0.id.text, $0) }, uniquingKeysWith: { _, last in last })
    func line(_ change: String, _ key: String) -> (change: String, label: String, text: String)? {
      items[key].map { (change, "\($0.kind.rawValue)-\($0.ordinal)", $0.content?.text ?? "") }
    }
    return difference.changes.compactMap { change in
      switch change {
      case .added(let key): line("added", key)
      case .removed(let key): line("removed", key)
      case .changed(_, let new, let fields):
        line(fields.isSubset(of: PlanDifference.formal) ? "unchanged" : "changed", new)
      case .unchanged(_, let new): line("unchanged", new)
      }
    }
  }
}
