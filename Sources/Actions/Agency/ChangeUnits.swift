import CivilTime
import Domain
import Store

/// Adds a unit below another.
package struct AddUnit: Action {
  package let right: Right? = .changeUnits
  private let unit: Unit

  /// `parent` nil: directly below the agency.
  package init(
    name: String, shortName: String? = nil, formerNames: [String] = [], parent: Identifier? = nil,
    kind: Unit.Kind = .office, line: Unit.Line = .government, from: Day? = nil
  ) throws(Problem) {
    unit = Unit(
      id: AddUnit.unnamed, parent: parent, name: try Checked.name(name, "name"), shortName: Checked.optional(shortName),
      formerNames: formerNames.compactMap { Checked.optional($0) }, kind: kind, line: line, from: from)
  }

  /// Levels of a tree.
  static let deepest = 24
  private static let unnamed = Identifier(Int64(0))!

  package func perform(at desk: Desk) throws -> Unit {
    var unit = unit
    unit.id = desk.newID()
    let parent = try unit.parent.map { try desk.unit($0) } ?? desk.rootUnit()
    unit.parent = parent.unit.id
    try desk.require(.changeUnits, at: parent.path)
    guard parent.depth < AddUnit.deepest else {
      throw Problem.invalid(
        "unit.deep", Wording("cây đơn vị sâu quá \(AddUnit.deepest) cấp", en: "the tree is too deep"), field: "parent")
    }
    if try desk.units.children(of: parent.unit.id).contains(where: { $0.unit.name == unit.name }) {
      throw Problem.conflict(
        "unit.exists", Wording("«\(parent.unit.name)» đã có «\(unit.name)»", en: "the unit exists already"),
        field: "name")
    }
    try desk.units.insert(unit, path: UnitPath.of(unit.id, under: parent.path))
    try desk.record("unit.add", unit.id, ["name": unit.name, "parent": parent.unit.name])
    return unit
  }
}

/// Gives a unit another name, kind or end. The old name is kept among the former ones.
package struct ChangeUnit: Action {
  package let right: Right? = .changeUnits
  private let id: Identifier
  private let version: Int
  private let change: @Sendable (inout Unit) -> Void

  package init(_ id: Identifier, version: Int, _ change: @escaping @Sendable (inout Unit) -> Void) {
    self.id = id
    self.version = version
    self.change = change
  }

  package func perform(at desk: Desk) throws -> Unit {
    let placed = try desk.unit(id)
    try desk.require(.changeUnits, at: placed.path)
    var unit = placed.unit
    change(&unit)
    unit.name = try Checked.name(unit.name, "name")
    if unit.name != placed.unit.name { unit.formerNames.insert(placed.unit.name, at: 0) }
    guard try desk.units.update(unit, version: version) else { throw Problem.changedMeanwhile }
    try desk.record("unit.change", id, ["name": unit.name, "before": placed.unit.name])
    return unit
  }
}

extension Desk {
  package func unit(_ id: Identifier) throws -> PlacedUnit {
    guard let unit = try units.get(id) else { throw Problem.notFound(Wording("đơn vị", en: "unit"), id.text) }
    return unit
  }

  package func rootUnit() throws -> PlacedUnit {
    guard let root = try units.root() else { throw Problem.notFound(Wording("cơ quan", en: "agency")) }
    return root
  }
}
