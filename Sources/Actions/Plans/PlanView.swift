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
  /// Of each citation whose document the agency keeps: that document. The others are to be asked for.
  package var library: [Identifier: Plan]

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
    library = [:]
    for item in items where item.kind == .citation {
      guard let number = item.kept?.form else { continue }
      // The same number of another body or year is another document.
      library[item.id] = try desk.plans.numbered(number).first { plan in
        plan.id != id && (item.kept?.from?.year).map { $0 == plan.issued?.year } ?? true
      }
    }
    check = LaunchCheck(plan: plan, items: items, doubts: doubts, assignments: assignments)
  }

  package func assignments(of item: Identifier) -> [Assignment] { assignments.filter { $0.item == item } }

  package var openDoubts: [Doubt] { doubts.filter { $0.answer == nil } }
}

extension PlanView {
  /// Cited documents with a number that the agency does not keep.
  package var missingDocuments: [PlanItem] {
    items.filter { $0.kind == .citation && $0.kept?.form != nil && library[$0.id] == nil }
  }

  /// The items nobody answers for yet.
  package var unowned: [PlanItem] {
    check.blockers.compactMap { if case .noOwner(let item, _) = $0 { item } else { nil } }
  }
}
