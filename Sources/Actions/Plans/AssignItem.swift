import Domain
import Store

/// A person gives an item to a unit, or to a person in it.
package struct AssignItem: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let role: OwnerRole?
  private let unit: Identifier
  private let person: Identifier?
  private let printed: String?

  /// `role` nil: the one that answers for the item.
  package init(
    _ item: Identifier, _ role: OwnerRole?, to unit: Identifier, person: Identifier? = nil, printed: String? = nil
  ) {
    self.item = item
    self.role = role
    self.unit = unit
    self.person = person
    self.printed = printed
  }

  package func perform(at desk: Desk) throws -> Assignment {
    let item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(item.plan)
    guard item.kind.needsOwner, item.kept != nil else {
      throw Problem.invalid(
        "item.unowned", Wording("mục này không giao cho ai", en: "this item has no owner"), field: item.id.text)
    }
    let place = try desk.unit(unit)
    let role = role ?? OwnerRole.answering(for: item.kind)
    if let person {
      let posts = try desk.posts.of(unit: unit, on: desk.today)
      guard posts.contains(where: { $0.person == person }) else {
        throw Problem.invalid(
          "person.elsewhere",
          Wording("người này hôm nay không ở «\(place.unit.name)»", en: "this person is not in that unit today"),
          field: "person")
      }
    }
    let known = try desk.assignments.of(item: item.id, plan: item.plan)
    if let same = known.first(where: { $0.role == role && $0.unit == unit && $0.person == person }) { return same }
    let assignment = Assignment(
      id: desk.newID(), plan: item.plan, item: item.id, role: role, unit: unit, person: person, printed: printed,
      isChosen: true)
    try desk.assignments.insert(assignment)
    try desk.record(
      "item.assign", item.plan, ["item": item.id.text, "role": role.rawValue, "unit": place.unit.name])
    return assignment
  }
}

/// Takes an item from somebody.
package struct UnassignItem: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let unit: Identifier

  package init(_ item: Identifier, from unit: Identifier) {
    self.item = item
    self.unit = unit
  }

  package func perform(at desk: Desk) throws {
    let item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(item.plan)
    let gone = try desk.assignments.of(item: item.id, plan: item.plan).filter { $0.unit == unit }
    guard !gone.isEmpty else { throw Problem.notFound(Wording("phân công này", en: "assignment")) }
    for assignment in gone { try desk.assignments.delete(assignment.id) }
    try desk.record("item.unassign", item.plan, ["item": item.id.text, "unit": unit.text])
  }
}

extension OwnerRole {
  /// What somebody is who answers for an item of a kind.
  package static func answering(for kind: PlanItem.Kind) -> OwnerRole {
    switch kind {
    case .pledge: .sign
    case .report: .report
    default: .lead
    }
  }
}
