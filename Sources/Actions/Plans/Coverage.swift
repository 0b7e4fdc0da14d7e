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
  }
  package var parent: Plan
  package var lines: [Line]

  package init(of id: Identifier, at desk: Desk) throws {
    guard desk.actor.has(.seePlans) else { throw Problem.forbidden(.seePlans) }
    let plan = try desk.plan(id)
    guard let above = plan.parent else {
      throw Problem.notFound(Wording("văn bản cấp trên của văn bản này", en: "plan above"), plan.number)
    }
    parent = try desk.plan(above)
    let (theirs, ours) = (try desk.items.of(plan: above), try desk.items.of(plan: id))
    let byKey = Dictionary(uniqueKeysWithValues: (theirs + ours).map { ($0.id.text, $0) })
    let coverage = PlanCoverage(
      of: theirs.compactMap { PlanClause($0) }, by: ours.compactMap { PlanClause($0) },
      resolver: try OwnersOfPlan(at: desk).resolver)
    lines = coverage.lines.compactMap { line in
      byKey[line.parent].map { item in
        Line(
          above: item, state: line.state, own: line.own.compactMap { byKey[$0] }, reasons: line.reasons.map(\.wording))
      }
    }
  }

  package func count(_ state: PlanCoverage.State) -> Int { lines.count { $0.state == state } }
}
