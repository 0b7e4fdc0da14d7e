import Cascade
import CivilTime
import Domain
import Store

extension LaunchMovement {
  /// The targets of the plan as they are followed from now on.
  func keepTargets(of movement: Movement, _ items: [PlanItem], at desk: Desk) throws {
    guard let agency = try desk.agencies.get(desk.agency) else { return }
    let reader = TargetReader(
      titles: desk.law.titles.filter { $0.provenance.holds(on: movement.from) }, agency: agency.name,
      launch: movement.from, end: movement.to)
    for item in items where item.kind == .target {
      guard let content = item.kept else { continue }
      let definition = reader.definition(of: TargetReading(content))
      try desk.targets.insert(LiveTarget(definition, item: item.id, movement: movement.id))
    }
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
  init(_ definition: TargetDefinition, item: Identifier, movement: Identifier) {
    self.init(
      item: item, movement: movement, metric: definition.metric.name, comparator: definition.comparator,
      numerator: definition.value?.numerator, denominator: definition.value?.denominator, unit: definition.unit,
      indicator: definition.indicator, population: definition.population, populationDay: definition.populationDay,
      isPerUnit: definition.isPerUnit, base: definition.base, due: definition.due)
  }
}

/// Shares a numeric target out to units. The parts must add up to the whole.
package struct SplitTarget: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let total: Int
  private let parts: [TargetPart]

  package init(_ item: Identifier, total: Int, _ values: [(unit: Identifier, value: Int)]) {
    self.item = item
    self.total = total
    parts = values.map { TargetPart(item: item, unit: $0.unit, value: $0.value) }
  }

  package func perform(at desk: Desk) throws -> [TargetPart] {
    let item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    guard item.kind == .target, item.kept != nil else {
      throw Problem.invalid("item.noTarget", Wording("mục này không phải chỉ tiêu", en: "this is no target"))
    }
    for part in parts { _ = try desk.unit(part.unit) }
    let split = TargetSplit(total: total, parts: parts.map { .init(unit: $0.unit, value: $0.value) })
    guard split.sum == .equal else {
      throw Problem.invalid("target.sum", split.sum.wording, field: "parts")
    }
    try desk.targets.setParts(parts, of: item.id)
    try desk.record(
      "target.split", item.plan, ["item": item.id.text, "total": String(total), "parts": String(parts.count)])
    return parts
  }
}

/// A unit takes its part of a target, or refuses it with a reason.
package struct AnswerPart: Action {
  package let right: Right? = nil
  private let item: Identifier
  private let unit: Identifier
  private let refusal: String?

  /// `refusal` nil: the unit takes it.
  package init(_ item: Identifier, unit: Identifier, refusal: String?) throws(Problem) {
    self.item = item
    self.unit = unit
    self.refusal = try refusal.map { text throws(Problem) in try Checked.name(text, "reason") }
  }

  package func perform(at desk: Desk) throws -> TargetPart {
    let place = try desk.unit(unit)
    if !desk.isHead(of: unit) { try desk.require(.acknowledge, at: place.path) }
    var parts = try desk.targets.parts(of: item)
    guard let index = parts.firstIndex(where: { $0.unit == unit }) else {
      throw Problem.notFound(Wording("phần của «\(place.unit.name)»", en: "part of this unit"))
    }
    parts[index].answer = refusal == nil ? .accepted : .refused
    parts[index].reason = refusal
    try desk.targets.setParts(parts, of: item)
    try desk.record(
      refusal == nil ? "target.accept" : "target.refuse", item, ["unit": place.unit.name], reason: refusal)
    return parts[index]
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
