import Domain

/// Who belongs to a group of people today.
package struct PeopleCount: Sendable, Equatable {
  /// In the order of the tree, each once.
  package var members: [Identifier]
  /// People of the units whose kind of employment nobody has entered: they may belong.
  package var unknown: [Identifier]

  package var count: Int { members.count }
}

extension NameResolver {
  /// The people of a group, by their posts on the day of the resolver. Party, union and youth members are those with a
  /// post in a unit of that line; people of such a unit alone are nobody's staff.
  package func people(of group: PeopleGroup) -> PeopleCount {
    var members: [Identifier] = []
    var unknown: [Identifier] = []
    var seen: Set<Identifier> = []
    var without: Set<Identifier> = []
    for unit in group.without { without.formUnion(directory.subtree(of: unit).map(\.unit.id)) }
    for unit in group.units {
      for entry in directory.subtree(of: unit) where !without.contains(entry.unit.id) {
        for post in posts.of(entry.unit.id) {
          switch group.belongs(post, to: entry.unit.line, posts) {
          case true?: if seen.insert(post.person).inserted { members.append(post.person) }
          case nil: unknown.append(post.person)
          case false?: break
          }
        }
      }
    }
    var doubtful: Set<Identifier> = []
    return PeopleCount(
      members: members, unknown: unknown.filter { !seen.contains($0) && doubtful.insert($0).inserted })
  }

  /// How many heads each unit right below the agency has in the group, for sharing a target out; those who sit in the
  /// agency itself, its leaders, stand first. Nobody counts twice, so that the heads add up to the group. Units without
  /// any are left out.
  package func heads(of group: PeopleGroup) -> [(unit: Identifier, heads: Int)] {
    var seen: Set<Identifier> = []
    return group.units.flatMap { top -> [(unit: Identifier, heads: Int)] in
      let below = directory.children(of: top).map(\.unit.id)
      let own = PeopleGroup(group.categories, in: [top], without: group.without + below)
      let parts = [(top, own)] + below.map { ($0, PeopleGroup(group.categories, in: [$0], without: group.without)) }
      return parts.compactMap { unit, part in
        let heads = people(of: part).members.count { seen.insert($0).inserted }
        return heads > 0 ? (unit, heads) : nil
      }
    }
  }
}

extension PeopleGroup {
  /// Whether the holder of a post belongs; nil when the post does not say.
  fileprivate func belongs(_ post: Post, to line: Unit.Line, _ posts: PostDirectory) -> Bool? {
    var isUnknown = false
    for category in categories {
      switch category {
      case .partyMember: if line == .party { return true }
      case .unionMember: if line == .union { return true }
      case .youthMember: if line == .youth { return true }
      case .position(let title): if posts.has(post, NameWord.all(in: title)) { return true }
      case .anybody: if line == .government { return true }
      case .official, .civilServant, .publicEmployee, .worker:
        guard line == .government else { continue }
        guard let employment = post.employment else {
          isUnknown = true
          continue
        }
        if employment == category.employment { return true }
      }
    }
    return isUnknown ? nil : false
  }
}

extension TargetDefinition {
  /// The kinds of employment of the people it counts; nil for everybody, and for words that name no kind.
  package var employments: Set<Post.Employment>? { PeopleGroup.employments(named: population) }
}

extension PeopleGroup {
  /// The kinds of employment that words name; nil for everybody, and for words that name no kind.
  package static func employments(named words: String?) -> Set<Post.Employment>? {
    guard let words, let people = PeopleWords(NameWord.all(in: words)[...]) else { return nil }
    let kinds = people.categories.compactMap(\.employment)
    return kinds.isEmpty || kinds.count < people.categories.count ? nil : Set(kinds)
  }
}

extension PeopleGroup.Category {
  fileprivate var employment: Post.Employment? {
    switch self {
    case .official: .official
    case .civilServant: .civilServant
    case .publicEmployee: .publicEmployee
    case .worker: .contract
    default: nil
    }
  }
}
