import Domain

/// What an amendment changes: two versions of a plan, clause by clause.
package struct PlanDifference: Sendable, Equatable {
  package enum Field: String, Sendable, CaseIterable {
    case text, section, number, population, owners, deadline, recurrence, product, wording
  }
  package enum Change: Sendable, Equatable {
    case added(String)
    case removed(String)
    /// Keys of the old and the new clause, and what is another.
    case changed(old: String, new: String, Set<Field>)
    case unchanged(old: String, new: String)
  }
  /// In the order of the new plan; what is gone stands last, in the order of the old one.
  package var changes: [Change]

  /// A clause that only moved to another place of the plan is not changed in what it asks.
  package static let formal: Set<Field> = [.section]

  package init(from old: [PlanClause], to new: [PlanClause]) {
    let pairs = PlanDifference.pairs(old, new)
    var changes: [Change] = []
    for (index, clause) in new.enumerated() {
      guard let before = pairs[index].map({ old[$0] }) else {
        changes.append(.added(clause.key))
        continue
      }
      let fields = PlanDifference.fields(before, clause)
      changes.append(
        fields.isEmpty
          ? .unchanged(old: before.key, new: clause.key) : .changed(old: before.key, new: clause.key, fields))
    }
    let kept = Set(pairs.compactMap(\.self))
    changes += old.indices.filter { !kept.contains($0) }.map { .removed(old[$0].key) }
    self.changes = changes
  }

  /// Of each new clause the old one it came from: the surest pairs first, each clause once.
  private static func pairs(_ old: [PlanClause], _ new: [PlanClause]) -> [Int?] {
    let before = old.map { WorkWords($0.text) }
    let after = new.map { WorkWords($0.text) }
    var found: [(score: Int, old: Int, new: Int)] = []
    for (j, clause) in new.enumerated() {
      for (i, was) in old.enumerated() where was.kind == clause.kind {
        let isSame = was.text == clause.text
        let likeness = isSame ? 1000 : before[i].likeness(after[j])
        let isHere = was.content.section != nil && was.content.section == clause.content.section
        guard likeness >= (isHere ? 250 : 450) else { continue }
        found.append((likeness + (isHere ? 100 : 0), i, j))
      }
    }
    // Of equal pairs the ones that keep the order.
    found.sort { ($1.score, abs($0.old - $0.new), $0.old, $0.new) < ($0.score, abs($1.old - $1.new), $1.old, $1.new) }
    var pairs = [Int?](repeating: nil, count: new.count)
    var taken: Set<Int> = []
    for pair in found where pairs[pair.new] == nil && taken.insert(pair.old).inserted { pairs[pair.new] = pair.old }
    return pairs
  }

  private static func fields(_ old: PlanClause, _ new: PlanClause) -> Set<Field> {
    let (a, b) = (old.content, new.content)
    var fields: Set<Field> = []
    if !sameWords(a.text, b.text) { fields.insert(.text) }
    if a.section != b.section { fields.insert(.section) }
    if a.comparator != b.comparator || a.value != b.value || a.unit != b.unit { fields.insert(.number) }
    if !sameWords(a.population ?? "", b.population ?? "") { fields.insert(.population) }
    if owners(a) != owners(b) { fields.insert(.owners) }
    if a.deadline.map(\.timing) != b.deadline.map(\.timing) || a.from != b.from || a.to != b.to {
      fields.insert(.deadline)
    }
    if a.recurrence?.kind != b.recurrence?.kind || !sameWords(a.recurrence?.text ?? "", b.recurrence?.text ?? "") {
      fields.insert(.recurrence)
    }
    if !sameWords(a.product ?? "", b.product ?? "") { fields.insert(.product) }
    if !sameWords(a.wording ?? "", b.wording ?? "") { fields.insert(.wording) }
    return fields
  }

  /// Case, marks and the place of tones are no change.
  private static func sameWords(_ a: String, _ b: String) -> Bool {
    a == b || NameWord.all(in: a).map(\.key) == NameWord.all(in: b).map(\.key)
  }

  private static func owners(_ content: ItemContent) -> [OwnerRole: Set<[UInt64]>] {
    content.names.mapValues { names in Set(names.map { NameWord.all(in: $0).map(\.key) }) }
  }
}

extension PlanDifference {
  /// The units whose part is another: who got a clause, lost one, or has one that now asks for something else. They
  /// acknowledge again; nobody else does.
  ///
  /// `before` and `after` give the units of each clause by its key, in the old and in the new plan.
  package func acknowledgingAgain(
    before: [String: Set<Identifier>], after: [String: Set<Identifier>]
  ) -> Set<Identifier> {
    var units: Set<Identifier> = []
    for change in changes {
      switch change {
      case .added(let key): units.formUnion(after[key] ?? [])
      case .removed(let key): units.formUnion(before[key] ?? [])
      case .changed(let old, let new, let fields):
        let (was, now) = (before[old] ?? [], after[new] ?? [])
        units.formUnion(fields.isSubset(of: PlanDifference.formal) ? was.symmetricDifference(now) : was.union(now))
      case .unchanged(let old, let new):
        units.formUnion((before[old] ?? []).symmetricDifference(after[new] ?? []))
      }
    }
    return units
  }

  /// Key of the old clause by that of the new one, so that assignments and dates go over.
  package var origins: [String: String] {
    var origins: [String: String] = [:]
    for change in changes {
      switch change {
      case .changed(let old, let new, _), .unchanged(let old, let new): origins[new] = old
      case .added, .removed: break
      }
    }
    return origins
  }

  /// True when nothing is asked otherwise than before.
  package var isEmpty: Bool {
    changes.allSatisfy { change in
      switch change {
      case .unchanged: true
      case .changed(_, _, let fields): fields.isSubset(of: PlanDifference.formal)
      case .added, .removed: false
      }
    }
  }
}

extension Deadline {
  /// The time without the words it is printed in.
  fileprivate var timing: String {
    [kind.rawValue, date?.description, start?.description, end?.description].map { $0 ?? "-" }.joined(separator: " ")
  }
}
