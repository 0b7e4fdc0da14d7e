import Domain

/// Who might answer for a clause that names nobody, or somebody this agency does not know.
package struct OwnerProposals: Sendable {
  /// A clause somebody led before, in an earlier plan: what it said and who led it.
  package struct Earlier: Sendable {
    package var text: String
    package var unit: Identifier

    package init(text: String, unit: Identifier) {
      self.text = text
      self.unit = unit
    }
  }

  private let resolver: NameResolver
  /// Units that answer for clauses of this plan, with how many each has.
  private let leading: [Identifier: Int]
  private let monitors: Set<Identifier>
  private let earlier: [(words: WorkWords, unit: Identifier)]
  private let units: [(unit: Identifier, words: WorkWords)]

  /// `clauses`: all of the plan, for who leads and who follows up elsewhere in it.
  package init(_ resolver: NameResolver, clauses: [PlanClause], earlier: [Earlier] = []) {
    self.resolver = resolver
    var leading: [Identifier: Int] = [:]
    var monitors: Set<Identifier> = []
    for clause in clauses {
      for (role, names) in clause.content.names where role != .receive && role != .sign {
        let owners = names.flatMap { resolver.resolve($0).owners }
        // Groups lead nothing alone.
        guard owners.count <= 2 else { continue }
        for owner in owners {
          if role == .monitor || role == .report { monitors.insert(owner.unit) }
          if role == .lead || role == .advise { leading[owner.unit, default: 0] += 1 }
        }
      }
    }
    self.leading = leading
    self.monitors = monitors
    self.earlier = earlier.map { (WorkWords($0.text), $0.unit) }
    let home = WorkWords(resolver.reader.flatMap { resolver.name(of: $0.home.home) } ?? "")
    // Work is named after divisions; unions and councils bear the agency's name, which every clause may speak of.
    units = resolver.directory.entries.filter { $0.depth > 0 && $0.unit.line == .government && $0.kind != .council }
      .map { entry in
        let name = entry.names[0].words[...]
        let bare = resolver.reader?.home.withoutHome(name) ?? name
        let own = WorkWords(Array(bare.drop { NameLikeness.isLight($0) }))
        return (entry.unit.id, own.subtracting(home))
      }
  }

  /// The units a target or pledge counts, each for its own part: «100% các phòng, đơn vị thuộc Sở». Empty where the
  /// population is people, dossiers, or nothing of this agency.
  package func counted(by clause: PlanClause) -> [Owner] {
    guard let population = clause.content.population else { return [] }
    let found = resolver.resolve(population)
    return found.needsChoice ? [] : found.owners
  }

  /// The nearest owners of a clause, best first, at most `limit`: what its names may mean, who did it before, whose
  /// name speaks of the work, who follows the plan up.
  package func nearest(to clause: PlanClause, limit: Int = 3) -> [Candidate] {
    var best: [Owner: Candidate] = [:]
    func add(_ owner: Owner, _ score: Int, _ reason: NameReason) {
      if score > best[owner]?.score ?? 0 { best[owner] = Candidate(owner: owner, score: score, reason: reason) }
    }
    for name in OwnerRole.allCases.filter({ $0.answers(for: clause.kind) }).flatMap({ clause.content.names[$0] ?? [] })
    {
      for candidate in resolver.resolve(name).candidates { add(candidate.owner, candidate.score, candidate.reason) }
    }
    let words = WorkWords(clause.text)
    for (before, unit) in earlier {
      let score = (words.likeness(before) + words.coverage(by: before)) / 2
      if score >= 400 { add(Owner(unit), min(950, 300 + score * 2 / 3), .didItBefore) }
    }
    for (unit, name) in units {
      let score = name.coverage(by: words)
      if score >= 500 { add(Owner(unit), score * 7 / 10, .wordsOfTheWork) }
    }
    for owner in counted(by: clause) { add(owner, 600, .counted) }
    if clause.kind == .pledge, let home = resolver.reader?.home.home { add(Owner(home), 700, .everybody) }
    for unit in monitors { add(Owner(unit), 300, .leadsElsewhere) }
    for (unit, count) in leading { add(Owner(unit), min(290, 200 + count * 10), .leadsElsewhere) }
    // The office follows up what nobody else does.
    for entry in resolver.directory.entries where entry.depth == 1 && entry.kind == .office {
      add(Owner(entry.unit.id), 150, .usualOffice)
    }
    return Array(
      best.values.sorted {
        ($1.score, resolver.directory.order($0.owner.unit)) < ($0.score, resolver.directory.order($1.owner.unit))
      }.prefix(limit))
  }
}
