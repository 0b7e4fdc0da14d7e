import CivilTime

/// Who was in which unit, as what, from when to when.
package struct Post: Sendable, Equatable {
  /// `head` and `deputy` lead the unit, `worker` works directly.
  package enum Standing: String, Sendable, CaseIterable { case head, deputy, worker }
  package enum Employment: String, Sendable, CaseIterable {
    case official, civilServant, publicEmployee, contract
  }

  package var id: Identifier
  package var person: Identifier
  package var unit: Identifier
  /// As the office calls it: `Phó Trưởng phòng`.
  package var position: String?
  package var standing: Standing
  package var employment: Employment?
  package var from: Day?
  package var until: Day?

  package init(
    id: Identifier, person: Identifier, unit: Identifier, position: String? = nil, standing: Standing = .worker,
    employment: Employment? = nil, from: Day? = nil, until: Day? = nil
  ) {
    self.id = id
    self.person = person
    self.unit = unit
    self.position = position
    self.standing = standing
    self.employment = employment
    self.from = from
    self.until = until
  }
}
