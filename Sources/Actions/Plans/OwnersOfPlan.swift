import Cascade
import CivilTime
import Domain
import Store

/// Who is meant by the names in a plan, in the agency as it is today.
package struct OwnersOfPlan: Sendable {
  /// A unit, and the person who sits in the seat that was named.
  package struct Holder: Sendable, Hashable {
    package var unit: Identifier
    package var person: Identifier?
  }
  /// What a person may choose where no name is clear, the nearest first.
  package struct Proposal: Sendable, Equatable {
    package var unit: Identifier
    package var name: String
    /// Why it is near.
    package var reason: Wording
  }

  let resolver: NameResolver
  private let children: [Identifier: [Identifier]]
  private let root: Identifier
  /// Who might answer for the items of one plan.
  private var proposed: OwnerProposals?

  package init(at desk: Desk) throws {
    let root = try desk.rootUnit()
    let units = try desk.units.subtree(root.path).map(\.unit)
    self.root = root.unit.id
    children = Dictionary(grouping: units.filter { $0.parent != nil }, by: { $0.parent ?? root.unit.id })
      .mapValues { $0.map(\.id) }
    resolver = NameResolver(
      agency: try desk.agencies.get(desk.agency), units: units, posts: try desk.posts.named(on: desk.today),
      on: desk.today, top: root.unit.id)
  }

  /// Those a printed name surely means; people as a whole are reached through the units right below theirs.
  package func holders(of printed: String) -> [Holder] {
    let resolution = resolver.resolve(printed)
    var holders: [Holder] = []
    func add(_ holder: Holder) { if !holders.contains(holder) { holders.append(holder) } }
    for owner in resolution.owners {
      let seated = owner.seat == .unit ? [] : resolver.holders(of: owner)
      if seated.isEmpty { add(Holder(unit: owner.unit)) }
      for post in seated { add(Holder(unit: owner.unit, person: post.person)) }
    }
    if let people = resolution.people {
      for unit in people.units {
        let below = (children[unit] ?? []).filter { !people.without.contains($0) }
        for unit in unit == root && !below.isEmpty ? below : [unit] { add(Holder(unit: unit)) }
      }
    }
    return holders
  }

  package func name(of unit: Identifier) -> String? { resolver.name(of: unit) }

  /// The same, knowing all items of a plan: who leads and follows up in it.
  package func knowing(_ items: [PlanItem]) -> OwnersOfPlan {
    var owners = self
    owners.proposed = OwnerProposals(resolver, clauses: items.compactMap { PlanClause($0) })
    return owners
  }

  /// Who might answer for an item, the nearest first, each unit once.
  func proposals(for item: PlanItem, among items: [PlanItem]) -> [Proposal] {
    guard let clause = PlanClause(item), let proposed = proposed ?? knowing(items).proposed else { return [] }
    var seen: Set<Identifier> = []
    return proposed.nearest(to: clause).compactMap { candidate in
      guard seen.insert(candidate.owner.unit).inserted, let name = resolver.name(of: candidate.owner.unit) else {
        return nil
      }
      return Proposal(unit: candidate.owner.unit, name: name, reason: candidate.reason.wording)
    }
  }
}

/// Gives every item to those its names surely mean. What a person chose stays.
package struct ResolveOwners: Action {
  package let right: Right? = .changePlans
  private let plan: Identifier

  package init(_ plan: Identifier) { self.plan = plan }

  /// The answer is how many assignments were made.
  package func perform(at desk: Desk) throws -> Int {
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(plan)
    let made = try ResolveOwners.resolve(try desk.items.of(plan: plan), of: plan, at: desk)
    if made > 0 { try desk.record("plan.resolve", plan, ["assignments": String(made)]) }
    return made
  }

  static func resolve(_ items: [PlanItem], of plan: Identifier, at desk: Desk) throws -> Int {
    let owners = try OwnersOfPlan(at: desk)
    let known = Dictionary(grouping: try desk.assignments.of(plan: plan), by: \.item)
    var made = 0
    for item in items where item.kind.needsOwner {
      guard let names = item.kept?.names else { continue }
      let before = known[item.id] ?? []
      if before.contains(where: \.isChosen) { continue }
      for (role, printed, holder) in ResolveOwners.parts(names, owners)
      where !before.contains(where: { $0.role == role && $0.unit == holder.unit && $0.person == holder.person }) {
        try desk.assignments.insert(
          Assignment(
            id: desk.newID(), plan: plan, item: item.id, role: role, unit: holder.unit, person: holder.person,
            printed: printed))
        made += 1
      }
    }
    return made
  }

  /// Whoever leads does not coordinate with itself, and whoever receives the reports of "the units" sends none.
  private static func parts(
    _ names: [OwnerRole: [String]], _ owners: OwnersOfPlan
  ) -> [(OwnerRole, String, OwnersOfPlan.Holder)] {
    var parts: [(OwnerRole, String, OwnersOfPlan.Holder)] = []
    for role in OwnerRole.allCases {
      for printed in names[role] ?? [] { parts += owners.holders(of: printed).map { (role, printed, $0) } }
    }
    func units(_ role: OwnerRole) -> Set<Identifier> { Set(parts.filter { $0.0 == role }.map(\.2.unit)) }
    let (leading, receiving, reporting) = (units(.lead), units(.receive), units(.report))
    return parts.filter { role, _, holder in
      switch role {
      case .coordinate: !leading.contains(holder.unit)
      case .report: reporting.count == 1 || !receiving.contains(holder.unit)
      default: true
      }
    }
  }
}

extension PlanView {
  /// Whom a person might give an item to that has no owner: units near the names printed with it or near its work, those
  /// it counts, the one that follows the plan up, at last the one to whom most of it was given. `owners` knows the items
  /// of the plan when many are asked for.
  package func proposals(for item: PlanItem, _ owners: OwnersOfPlan) -> [OwnersOfPlan.Proposal] {
    let near = owners.proposals(for: item, among: items)
    if !near.isEmpty { return near }
    let counted = Dictionary(grouping: assignments.filter { $0.role == .monitor || $0.role == .lead }, by: \.unit)
      .mapValues { list in list.reduce(0) { $0 + ($1.role == .monitor ? 3 : 1) } }
    guard let most = counted.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, let name = unitNames[most]
    else {
      return []
    }
    return [
      .init(
        unit: most, name: name,
        reason: Wording("theo dõi, chủ trì nhiều việc nhất của văn bản này", en: "follows or leads most of this plan"))
    ]
  }
}
