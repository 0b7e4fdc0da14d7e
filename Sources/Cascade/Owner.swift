import Domain

/// Who is meant by a name: a unit as a whole, or a seat in it.
package struct Owner: Sendable, Hashable {
  package enum Seat: Sendable, Hashable {
    /// The unit as a whole; its head answers.
    case unit
    case head
    case deputies
    /// Head and deputies: «Lãnh đạo Sở», «Ban Giám đốc», «Chi ủy».
    case leaders
    /// The posts with that title: «Giáo viên chủ nhiệm».
    case position(String)
  }
  package var unit: Identifier
  package var seat: Seat

  package init(_ unit: Identifier, _ seat: Seat = .unit) {
    self.unit = unit
    self.seat = seat
  }
}

/// People by what they are, in some units and everything below them: «toàn thể công chức, viên chức của Sở».
package struct PeopleGroup: Sendable, Equatable {
  package enum Category: Sendable, Hashable {
    case official, civilServant, publicEmployee, worker
    case partyMember, unionMember, youthMember
    /// Posts with that word in their title: giáo viên, điều dưỡng.
    case position(String)
    /// Everybody.
    case anybody
  }
  package var categories: Set<Category>
  package var units: [Identifier]
  /// Units, with all below them, whose people do not belong.
  package var without: [Identifier]

  package init(_ categories: Set<Category>, in units: [Identifier], without: [Identifier] = []) {
    self.categories = categories
    self.units = units
    self.without = without
  }
}

/// What a printed name means in this agency.
package struct NameMeaning: Sendable, Equatable {
  /// Units and seats, in the order of the tree.
  package var owners: [Owner] = []
  package var people: PeopleGroup?
  /// Units that stand near a group of units and are not in it: the exceptions named, and the office beside «các phòng».
  package var leftOut: [Identifier] = []
  package var reasons: [NameReason] = []
}

/// A unit or seat that might be meant.
package struct Candidate: Sendable, Equatable {
  package var owner: Owner
  /// 0…1000, the nearest first.
  package var score: Int
  package var reason: NameReason
}

/// One body, post or group of people in a printed name.
package struct NamePart: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    /// No other reading is near.
    case sure(NameMeaning)
    /// A person has to choose; empty when nothing is near.
    case choose([Candidate], NameReason)
    /// A body or people outside this agency.
    case outside(NameReason)
  }
  /// As printed.
  package var text: String
  package var outcome: Outcome
}

/// All that one printed name says: «Văn phòng Sở và các phòng nghiệp vụ» has two parts.
package struct NameResolution: Sendable, Equatable {
  package var printed: String
  package var parts: [NamePart]

  /// Nothing is left to choose and somebody of the agency is named.
  package var isSure: Bool { !needsChoice && !owners.isEmpty || people != nil && !needsChoice }

  package var needsChoice: Bool {
    parts.contains { if case .choose = $0.outcome { true } else { false } }
  }

  /// Everybody named surely.
  package var owners: [Owner] {
    parts.flatMap { part -> [Owner] in
      guard case .sure(let meaning) = part.outcome else { return [] }
      return meaning.owners
    }
  }

  /// The people named surely, when the name speaks of people; several groups become one.
  package var people: PeopleGroup? {
    let groups = parts.compactMap { part -> PeopleGroup? in
      guard case .sure(let meaning) = part.outcome else { return nil }
      return meaning.people
    }
    guard var all = groups.first else { return nil }
    for group in groups.dropFirst() {
      all.categories.formUnion(group.categories)
      all.units += group.units.filter { !all.units.contains($0) }
      all.without = all.without.filter(group.without.contains)
    }
    return all
  }

  /// Nearest units for the parts a person has to choose, best first.
  package var candidates: [Candidate] {
    parts.flatMap { part -> [Candidate] in
      guard case .choose(let near, _) = part.outcome else { return [] }
      return near
    }.sorted { ($1.score, $0.owner.unit) < ($0.score, $1.owner.unit) }
  }
}
