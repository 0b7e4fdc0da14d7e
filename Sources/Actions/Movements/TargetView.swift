import Cascade
import CivilTime
import Domain
import Store

/// One target of a launched movement as a page shows it: what is measured, of how many, how it was shared out.
package struct TargetView: Sendable {
  /// A unit below the agency and what it might bring or has to.
  package struct Share: Sendable {
    package var unit: Identifier
    package var name: String
    /// People with a post in it or below on the day of the population.
    package var heads: Int
    package var part: TargetPart?
  }
  package var movement: MovementView
  package var item: PlanItem
  package var target: LiveTarget
  package var definition: TargetDefinition
  /// How many people it counts on its day; nil for what counts no people.
  package var population: Int?
  /// For those who share it out every unit; for others their own.
  package var shares: [Share]
  package var mayShare: Bool

  /// `named`: the label of the item, `target-2`.
  package init(_ movement: Identifier, _ named: (PlanItem) -> Bool, at desk: Desk) throws {
    let view = try MovementView(movement, at: desk)
    guard let item = view.view.items.first(where: { $0.kind == .target && named($0) }), let content = item.kept,
      let target = view.targets.first(where: { $0.item == item.id })
    else { throw Problem.notFound(Wording("chỉ tiêu này", en: "target")) }
    self.movement = view
    self.item = item
    self.target = target
    let reader = try desk.targetReader(from: view.movement.from, to: view.movement.to)
    definition = reader.definition(of: TargetReading(content))
    definition.populationDay = target.populationDay
    let root = try desk.rootUnit()
    let mayShare = desk.actor.has(.changePlans, at: root.path)
    self.mayShare = mayShare
    let (metric, day, kinds) = (definition.metric, definition.populationDay, definition.employments)
    population = metric.isOfPeople ? try desk.posts.headcount(in: root.path, on: day, of: kinds) : nil
    let parts = view.parts.filter { $0.part.item == item.id }
    var shares: [Share] = []
    if mayShare {
      let heads = try desk.posts.headcounts(in: root.path, on: day, of: kinds)
      let units = try desk.units.subtree(root.path)
      for child in units where child.unit.parent == root.unit.id {
        let count = units.reduce(0) { $0 + ($1.path.hasPrefix(child.path) ? heads[$1.unit.id] ?? 0 : 0) }
        shares.append(Share(unit: child.unit.id, name: child.unit.name, heads: count))
      }
    }
    for part in parts {
      if let index = shares.firstIndex(where: { $0.unit == part.part.unit }) {
        shares[index].part = part.part
      } else {
        let count = try desk.posts.headcount(in: part.path, on: day, of: kinds)
        shares.append(Share(unit: part.part.unit, name: part.unit, heads: count, part: part.part))
      }
    }
    self.shares = shares
  }

  /// What is shared out: the number itself, or how many people a share of them comes to. Nil for what has no number.
  package var total: Int? {
    guard let value = definition.value else { return nil }
    if let population, definition.isShare { return definition.required(of: population) }
    return !definition.isShare && value.denominator == 1 && value.numerator > 0 && definition.metric.isCounted
      ? value.numerator : nil
  }

  /// How many people are expected with the title: the target itself.
  package var expected: Int? { definition.metric.isTitle ? total : nil }

  /// The whole shared out by how many people each unit has.
  package var proposal: [Identifier: Int] {
    guard let total else { return [:] }
    let split = TargetSplit(total: total, weights: shares.map { ($0.unit, $0.heads) })
    return Dictionary(uniqueKeysWithValues: split.parts.map { ($0.unit, $0.value) })
  }
}

extension TargetDefinition.Metric {
  /// Whether people of the agency are counted.
  package var isOfPeople: Bool {
    switch self {
    case .shareOfPeople, .ratingShare, .titleShare: true
    default: false
    }
  }

  /// Whether it is about people who have a title: registered, expected and recognised are three numbers.
  package var isTitle: Bool {
    switch self {
    case .titleShare, .titleCount: true
    default: false
    }
  }

  /// Whether it is a number of things that several can bring together.
  fileprivate var isCounted: Bool {
    switch self {
    case .count, .titleCount: true
    default: false
    }
  }
}
