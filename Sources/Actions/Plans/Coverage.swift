import Cascade
import Domain
import Store

/// What an agency's plan answers of the plan above it, clause by clause, and what it leaves open.
package struct Coverage: Sendable {
  package struct Line: Sendable {
    package var above: PlanItem
    package var state: PlanCoverage.State
    package var own: [PlanItem]
    package var reasons: [Wording]
    /// What the body above changed of this clause since; nil when nothing.
    package var change: Change?
  }
  /// What became of a clause above.
  package enum Change: Sendable, Equatable {
    case added
    case changed(Set<PlanDifference.Field>)
  }
  package var plan: Plan
  /// The plan above as it stands: the one that was named, or the newest that changes it.
  package var parent: Plan
  /// What was named as the plan above, where another has changed it since.
  package var before: Plan?
  package var lines: [Line]
  /// Clauses that the body above has dropped.
  package var dropped: [PlanItem]

  package init(of id: Identifier, at desk: Desk) throws {
    guard desk.actor.has(.seePlans) else { throw Problem.forbidden(.seePlans) }
    plan = try desk.plan(id)
    guard let above = plan.parent else {
      throw Problem.notFound(
        Wording("văn bản cấp trên của văn bản này", en: "plan above"), plan.number,
        fix: Wording(
          "Chọn nó: thidua plan set \(id.text) --parent VĂN_BẢN",
          en: "Choose it: thidua plan set \(id.text) --parent PLAN"))
    }
    let named = try desk.plan(above)
    parent = try Coverage.newest(of: named, at: desk)
    before = parent.id == named.id ? nil : named
    let (theirs, ours) = (try desk.items.of(plan: parent.id), try desk.items.of(plan: id))
    let byKey = Dictionary(uniqueKeysWithValues: (theirs + ours).map { ($0.id.text, $0) })
    let coverage = PlanCoverage(
      of: theirs.compactMap { PlanClause($0) }, by: ours.compactMap { PlanClause($0) },
      resolver: try OwnersOfPlan(at: desk).resolver)
    var changes: [String: Change] = [:]
    dropped = []
    if let before {
      let amendment = try Amendment(of: before.id, by: parent.id, at: desk)
      let olds = Dictionary(uniqueKeysWithValues: amendment.before.map { ($0.id.text, $0) })
      for change in amendment.difference.changes {
        switch change {
        case .added(let key): changes[key] = .added
        case .changed(_, let key, let fields) where !fields.isSubset(of: PlanDifference.formal):
          changes[key] = .changed(fields)
        case .removed(let key): if let item = olds[key], item.kind.needsOwner { dropped.append(item) }
        case .changed, .unchanged: break
        }
      }
    }
    lines = coverage.lines.compactMap { line in
      byKey[line.parent].map { item in
        Line(
          above: item, state: line.state, own: line.own.compactMap { byKey[$0] }, reasons: line.reasons.map(\.wording),
          change: changes[line.parent])
      }
    }
  }

  package func count(_ state: PlanCoverage.State) -> Int { lines.count { $0.state == state } }

  /// The last of the plans that change one another, from this one on. What was launched here is changed by what was
  /// launched.
  private static func newest(of plan: Plan, at desk: Desk) throws -> Plan {
    let all = try desk.plans.all().filter { $0.state != .withdrawn }
    var (newest, seen) = (plan, Set([plan.id]))
    while let next = all.filter({ $0.amends == newest.id && (newest.state != .launched || $0.state == .launched) })
      .max(by: { $0.addedAt < $1.addedAt }),
      seen.insert(next.id).inserted
    {
      newest = next
    }
    return newest
  }
}
