/// Who has what to do with an item: a unit, and within it perhaps one person.
package struct Assignment: Sendable, Equatable {
  package var id: Identifier
  package var plan: Identifier
  package var item: Identifier
  package var role: OwnerRole
  package var unit: Identifier
  package var person: Identifier?
  /// The name in the plan that led here; nil when a person chose without it.
  package var printed: String?
  /// Whether a person chose; otherwise the name in the plan was clear.
  package var isChosen: Bool

  package init(
    id: Identifier, plan: Identifier, item: Identifier, role: OwnerRole, unit: Identifier, person: Identifier? = nil,
    printed: String? = nil, isChosen: Bool = false
  ) {
    self.id = id
    self.plan = plan
    self.item = item
    self.role = role
    self.unit = unit
    self.person = person
    self.printed = printed
    self.isChosen = isChosen
  }
}
