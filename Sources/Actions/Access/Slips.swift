import Domain
import Store

/// Makes personal slips: for each person one link, good once and for 14 days. Slips made before are void.
package struct MakeSlips: Action {
  package struct Made: Sendable {
    package var person: Person
    package var unit: String?
    /// Only here and on the paper.
    package var token: Token
    package var expiresAt: Int64
  }
  package static let lifetime: Int64 = 14 * 86_400_000
  package let right: Right? = .manageAccounts
  private let people: [Identifier]

  package init(_ people: [Identifier]) { self.people = people }

  package func perform(at desk: Desk) throws -> [Made] {
    try people.map { id in
      guard let person = try desk.people.get(id) else {
        throw Problem.notFound(Wording("người này", en: "person"), id.text)
      }
      let places = try desk.posts.of(person: id).compactMap { try desk.units.get($0.unit) }
      for place in places { try desk.require(.manageAccounts, at: place.path) }
      if places.isEmpty { try desk.requireEverywhere(.manageAccounts) }
      _ = try desk.slips.revoke(person: id, in: desk.agency, at: desk.now)
      let token = Token()
      let slip = Slip(
        id: desk.newID(), agency: desk.agency, person: id, token: token.hash, madeAt: desk.now,
        expiresAt: desk.now + MakeSlips.lifetime)
      try desk.slips.insert(slip)
      try desk.record("slip.make", id, ["slip": slip.id.text])
      return Made(person: person, unit: places.last?.unit.name, token: token, expiresAt: slip.expiresAt)
    }
  }
}

/// Takes back the slips of a person that were not used.
package struct RevokeSlips: Action {
  package let right: Right? = .manageAccounts
  private let person: Identifier

  package init(of person: Identifier) { self.person = person }

  package func perform(at desk: Desk) throws -> Int {
    try desk.requireEverywhere(.manageAccounts)
    let count = try desk.slips.revoke(person: person, in: desk.agency, at: desk.now)
    if count > 0 { try desk.record("slip.revoke", person, ["count": String(count)]) }
    return count
  }
}

extension Office {
  /// Whom a slip belongs to, if it is still good. Looking does not use it up.
  package func bearer(of token: String) async throws(Problem) -> (slip: Slip, person: Person)? {
    let (hash, now) = (Token(text: token).hash, now)
    do {
      return try await database.read { connection in
        guard let slip = try SlipTable(connection).find(hash), slip.usedAt == nil, slip.revokedAt == nil,
          slip.expiresAt > now, let person = try PersonTable(connection, slip.agency).get(slip.person)
        else { return nil }
        return (slip, person)
      }
    } catch {
      throw Problem(error)
    }
  }
}
