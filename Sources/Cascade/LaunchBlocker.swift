import CivilTime
import Domain

/// Why a movement cannot be launched yet, as far as names and figures go, with the nearest way out.
package enum LaunchBlocker: Sendable, Equatable {
  /// Nobody answers for the clause.
  case noOwner(clause: String, proposals: [Candidate])
  /// A name that needs a choice.
  case nameToChoose(clause: String, name: String, proposals: [Candidate])
  /// The owner's unit has nobody in the seat that answers.
  case emptySeat(clause: String, Owner)
  /// A pledge without wording, or with a draft nobody has confirmed.
  case noWording(clause: String)
  /// A target with a question nobody has decided.
  case openTarget(clause: String, TargetDoubt)
  /// The time of the movement is not known.
  case noPeriod

  /// Key of the clause; nil for what concerns the whole plan.
  package var clause: String? {
    switch self {
    case .noOwner(let key, _), .nameToChoose(let key, _, _), .emptySeat(let key, _), .noWording(let key),
      .openTarget(let key, _):
      key
    case .noPeriod: nil
    }
  }
}

/// One clause on its way to the launch: whom its names mean, and whom a person has chosen.
package struct LaunchClause: Sendable {
  package var clause: PlanClause
  /// Owners that a person set; they stand in place of the names.
  package var chosen: [Owner]
  /// The definition of a target.
  package var target: TargetDefinition?

  package init(_ clause: PlanClause, chosen: [Owner] = [], target: TargetDefinition? = nil) {
    self.clause = clause
    self.chosen = chosen
    self.target = target
  }
}

extension LaunchBlocker {
  /// All that stands in the way, in the order of the clauses; an empty seat once, at the first clause that needs it.
  package static func all(
    _ clauses: [LaunchClause], period: DayRange?, resolver: NameResolver, earlier: [OwnerProposals.Earlier] = []
  ) -> [LaunchBlocker] {
    let proposals = OwnerProposals(resolver, clauses: clauses.map(\.clause), earlier: earlier)
    var blockers: [LaunchBlocker] = period == nil ? [.noPeriod] : []
    var empty: Set<Owner> = []
    for one in clauses where one.clause.kind.needsOwner {
      let found = Ownership(one, resolver)
      blockers += found.open
      if found.isMissing {
        blockers.append(.noOwner(clause: one.clause.key, proposals: proposals.nearest(to: one.clause)))
      }
      for owner in found.owners where resolver.holders(of: owner).isEmpty && empty.insert(owner).inserted {
        blockers.append(.emptySeat(clause: one.clause.key, owner))
      }
      if one.clause.kind == .pledge, one.clause.content.wording?.isEmpty ?? true {
        blockers.append(.noWording(clause: one.clause.key))
      }
      for doubt in one.target?.doubts ?? [] { blockers.append(.openTarget(clause: one.clause.key, doubt)) }
    }
    return blockers
  }
}

/// Who answers for one clause, by choice or by the names in the plan.
private struct Ownership {
  var owners: [Owner]
  var hasPeople = false
  var open: [LaunchBlocker] = []

  /// Nobody is named at all, or only bodies outside.
  var isMissing: Bool { owners.isEmpty && !hasPeople && open.isEmpty }

  init(_ one: LaunchClause, _ resolver: NameResolver) {
    owners = one.chosen
    guard owners.isEmpty else { return }
    // Those who lead stand first; a doubtful helper of a clear leader can wait.
    for role in OwnerRole.allCases where role.answers(for: one.clause.kind) {
      if role != .lead, !owners.isEmpty || hasPeople { break }
      for name in one.clause.content.names[role] ?? [] {
        let found = resolver.resolve(name)
        owners += found.owners
        hasPeople = hasPeople || found.people != nil
        guard found.needsChoice else { continue }
        open.append(
          .nameToChoose(clause: one.clause.key, name: name, proposals: Array(found.candidates.prefix(3))))
      }
    }
  }
}
