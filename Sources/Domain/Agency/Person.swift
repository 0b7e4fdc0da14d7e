import CivilTime

/// Whom a movement can commend: a person, or what stands in the same place (Law on Emulation and Commendation, art. 2).
package struct Person: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable { case person, collective, household, enterprise, foreigner }

  package var id: Identifier
  package var kind: Kind
  package var name: String
  /// The office's own number for the person.
  package var code: String?
  package var birthday: Day?

  package init(id: Identifier, kind: Kind = .person, name: String, code: String? = nil, birthday: Day? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.code = code
    self.birthday = birthday
  }
}
