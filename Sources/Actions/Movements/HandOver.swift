import Domain
import Store

/// The head of a unit gives what the unit has to do in a launched movement to one of its people.
package struct HandOver: Action {
  package let right: Right? = nil
  private let item: Identifier
  private let unit: Identifier
  private let person: Identifier

  package init(_ item: Identifier, in unit: Identifier, to person: Identifier) {
    self.item = item
    self.unit = unit
    self.person = person
  }

  package func perform(at desk: Desk) throws -> [Assignment] {
    let item = try desk.item(item)
    let place = try desk.unit(unit)
    if !desk.isHead(of: unit) { try desk.require(.acknowledge, at: place.path) }
    guard try desk.plan(item.plan).state == .launched else {
      throw Problem.conflict("movement.over", Wording("phong trào này không còn chạy", en: "this movement is over"))
    }
    let own = try desk.assignments.of(item: item.id, plan: item.plan).filter { $0.unit == unit }
    guard !own.isEmpty else {
      throw Problem.notFound(Wording("việc này của «\(place.unit.name)»", en: "item of the unit"))
    }
    let isThere = try desk.posts.of(person: person).contains { post in
      guard post.from.map({ $0 <= desk.today }) ?? true, post.until.map({ desk.today <= $0 }) ?? true else {
        return false
      }
      return try desk.unit(post.unit).path.hasPrefix(place.path)
    }
    guard isThere, let known = try desk.people.get(person) else {
      throw Problem.invalid(
        "person.elsewhere",
        Wording("người này hôm nay không ở «\(place.unit.name)»", en: "this person is not in that unit today"),
        field: "person")
    }
    var given: [Assignment] = []
    for before in own {
      try desk.assignments.delete(before.id)
      // What several people of the unit had in one role is now one person's.
      if given.contains(where: { $0.role == before.role }) { continue }
      var assignment = before
      (assignment.id, assignment.person, assignment.isChosen) = (desk.newID(), person, true)
      try desk.assignments.insert(assignment)
      given.append(assignment)
    }
    try desk.record(
      "item.handOver", item.plan, ["item": item.id.text, "unit": place.unit.name, "name": known.name])
    return given
  }
}
