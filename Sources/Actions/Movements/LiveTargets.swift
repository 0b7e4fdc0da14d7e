import Cascade
import CivilTime
import Domain
import Store

extension LaunchMovement {
  /// The targets of the plan as they are followed from now on.
  func keepTargets(of movement: Movement, _ items: [PlanItem], at desk: Desk) throws {
    let reader = try desk.targetReader(from: movement.from, to: movement.to)
    for item in items where item.kind == .target {
      guard let content = item.kept else { continue }
      let definition = reader.definition(of: TargetReading(content))
      try desk.targets.insert(LiveTarget(definition, item: item.id, movement: movement.id))
    }
  }
}

extension Desk {
  /// Reads the targets of a movement that runs from one day to another, by the law of its first.
  func targetReader(from: Day, to: Day) throws -> TargetReader {
    TargetReader(
      titles: law.titles.filter { $0.provenance.holds(on: from) },
      agency: try agencies.get(agency)?.name ?? "", launch: from, end: to)
  }
}

extension TargetReading {
  /// A target as people keep it.
  init(_ content: ItemContent) {
    self.init(
      comparator: content.comparator ?? .none, value: content.value, unit: content.unit, population: content.population,
      indicator: content.text, deadline: content.deadline)
  }
}

extension TargetDefinition.Metric {
  /// One word, with what it is of.
  fileprivate var name: String {
    switch self {
    case .shareOfPeople: "shareOfPeople"
    case .shareOfUnits: "shareOfUnits"
    case .shareOfWork: "shareOfWork"
    case .count: "count"
    case .ratingShare(let rating, let orBetter): "ratingShare \(rating.rawValue)\(orBetter ? "+" : "")"
    case .titleShare(let title): "titleShare \(title)"
    case .titleCount(let title): "titleCount \(title)"
    case .noneOf: "noneOf"
    case .change(let direction): "change \(direction.rawValue)"
    case .rank: "rank"
    case .index: "index"
    case .titleKept: "titleKept"
    case .qualitative: "qualitative"
    }
  }
}

extension LiveTarget {
  /// Whether it is about people who have a title.
  package var isOfTitle: Bool { metric.hasPrefix("titleShare ") || metric.hasPrefix("titleCount ") }

  init(_ definition: TargetDefinition, item: Identifier, movement: Identifier) {
    self.init(
      item: item, movement: movement, metric: definition.metric.name, comparator: definition.comparator,
      numerator: definition.value?.numerator, denominator: definition.value?.denominator, unit: definition.unit,
      indicator: definition.indicator, population: definition.population, populationDay: definition.populationDay,
      isPerUnit: definition.isPerUnit, base: definition.base, due: definition.due)
  }
}

/// How many have registered for a title and how many have been recognised. Only the last is a result.
package struct SetFigures: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let movement: Identifier
  private let registered: Int?
  private let recognised: Int?

  package init(_ item: Identifier, of movement: Identifier, registered: Int?, recognised: Int?) throws(Problem) {
    guard [registered, recognised].allSatisfy({ $0.map { $0 >= 0 } ?? true }) else {
      throw Problem.invalid(
        "figure.negative", Wording("số người không thể âm", en: "a number of people is not negative"))
    }
    self.item = item
    self.movement = movement
    self.registered = registered
    self.recognised = recognised
  }

  package func perform(at desk: Desk) throws {
    try desk.requireEverywhere(.changePlans)
    // Nobody knows how many there are while the people of the agency are not entered.
    if let population = try TargetView(movement, { $0.id == item }, at: desk).population, population > 0,
      let over = [registered, recognised].compactMap(\.self).first(where: { $0 > population })
    {
      throw Problem.invalid(
        "figure.over",
        Wording(
          "\(over) nhiều hơn \(population) người được tính", en: "\(over) is more than the \(population) counted"),
        field: over == registered ? "registered" : "recognised",
        fix: Wording("Xem lại con số, hoặc danh sách người.", en: "Look at the number again, or at the list of people.")
      )
    }
    guard let known = try desk.targets.of(movement: movement).first(where: { $0.item == item }) else {
      throw Problem.notFound(Wording("chỉ tiêu này", en: "target"), item.text)
    }
    _ = try desk.targets.setFigures(
      item, of: movement, registered: registered ?? known.registered, recognised: recognised ?? known.recognised)
    try desk.record(
      "target.figures", movement,
      ["item": item.text, "registered": registered.map(String.init), "recognised": recognised.map(String.init)])
  }
}
