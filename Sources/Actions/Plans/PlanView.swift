import CivilTime
import Domain
import Store

/// A plan with all that a person looks at while going through it.
package struct PlanView: Sendable {
  package var plan: Plan
  /// What was taken out is among them.
  package var items: [PlanItem]
  package var doubts: [Doubt]
  package var assignments: [Assignment]
  package var unitNames: [Identifier: String]
  package var personNames: [Identifier: String]
  package var check: LaunchCheck

  package init(_ id: Identifier, at desk: Desk) throws {
    guard desk.actor.has(.seePlans) || desk.actor.has(.changePlans) else { throw Problem.forbidden(.seePlans) }
    try self.init(unchecked: id, at: desk)
  }

  init(unchecked id: Identifier, at desk: Desk) throws {
    plan = try desk.plan(id)
    items = try desk.items.of(plan: id)
    doubts = try desk.doubts.of(plan: id)
    assignments = try desk.assignments.of(plan: id)
    (unitNames, personNames) = ([:], [:])
    for assignment in assignments {
      if unitNames[assignment.unit] == nil { unitNames[assignment.unit] = try desk.unit(assignment.unit).unit.name }
      if let person = assignment.person, personNames[person] == nil {
        personNames[person] = try desk.people.get(person)?.name
      }
    }
    check = LaunchCheck(plan: plan, items: items, doubts: doubts, assignments: assignments)
  }

  package func assignments(of item: Identifier) -> [Assignment] { assignments.filter { $0.item == item } }

  package var openDoubts: [Doubt] { doubts.filter { $0.answer == nil } }
}

extension PlanView {
  /// The items nobody answers for yet.
  package var unowned: [PlanItem] {
    check.blockers.compactMap { if case .noOwner(let item, _) = $0 { item } else { nil } }
  }
}
