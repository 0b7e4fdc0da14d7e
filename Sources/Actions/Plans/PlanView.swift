import CivilTime
import Domain
import Store

/// A plan with all that a person looks at while going through it.
package struct PlanView: Sendable {
  package var plan: Plan
  /// What was taken out is among them.
  package var items: [PlanItem]
  package var doubts: [Doubt]
  package var assignments: [Assignment] { didSet { byItem = Dictionary(grouping: assignments, by: \.item) } }
  package var unitNames: [Identifier: String]
  package var personNames: [Identifier: String]
  /// Of each citation whose document the agency keeps: that document. The others are to be asked for.
  package var library: [Identifier: Plan]
  /// Where the view was made after the launch.
  package private(set) var launched: LaunchedPlan?
  private var byItem: [Identifier: [Assignment]]

  package init(_ id: Identifier, at desk: Desk) throws {
    guard desk.actor.has(.seePlans) || desk.actor.has(.changePlans) else { throw Problem.forbidden(.seePlans) }
    try self.init(unchecked: id, at: desk)
  }

  /// A plan on its way to the launch.
  init(unchecked id: Identifier, at desk: Desk) throws {
    plan = try desk.plan(id)
    items = try desk.items.of(plan: id)
    doubts = try desk.doubts.of(plan: id)
    (assignments, unitNames, personNames, library, byItem) = ([], [:], [:], [:], [:])
    take(try desk.assignments.placed(plan: id))
    for item in items where item.kind == .citation {
      guard let number = item.kept?.form else { continue }
      // The same number of another body or year is another document.
      library[item.id] = try desk.plans.numbered(number).first { plan in
        plan.id != id && (item.kept?.from?.year).map { $0 == plan.issued?.year } ?? true
      }
    }
  }

  /// A plan after its launch: only what is kept, without doubts, without the documents it cites. `scopes`: only what
  /// units below these paths have to do; nil for everything. `known`: names of units that are known already.
  init(launched id: Identifier, in scopes: [String]?, known: [Identifier: String], at desk: Desk) throws {
    plan = try desk.plan(id)
    let launched = try desk.launched(plan)
    (items, self.launched) = (launched.items, launched)
    (doubts, assignments, unitNames, personNames, library, byItem) = ([], [], known, [:], [:], [:])
    if let scopes {
      take(try scopes.flatMap { try desk.assignments.placed(plan: id, in: $0) })
      return
    }
    let all = try desk.assignments.of(plan: id)
    for assignment in all {
      if unitNames[assignment.unit] == nil { unitNames[assignment.unit] = try desk.unit(assignment.unit).unit.name }
      guard let person = assignment.person, personNames[person] == nil else { continue }
      personNames[person] = try desk.people.get(person)?.name
    }
    assignments = all
    byItem = Dictionary(grouping: all, by: \.item)
  }

  private mutating func take(_ placed: [PlacedAssignment]) {
    assignments = placed.map(\.assignment)
    for found in placed {
      unitNames[found.assignment.unit] = found.unit
      if let person = found.assignment.person { personNames[person] = found.person }
    }
  }

  package var check: LaunchCheck {
    LaunchCheck(plan: plan, items: items, doubts: doubts, assignments: assignments)
  }

  package func assignments(of item: Identifier) -> [Assignment] { byItem[item] ?? [] }

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
