import Domain
import Formats
import Store

/// Finds the unit of each row, once for each way of writing it.
struct UnitPlaces {
  private enum Answer {
    case place(PlacedUnit)
    case fault(reason: String, fix: String)
    case forbidden
  }

  private let desk: Desk
  private let base: PlacedUnit
  private let root: PlacedUnit
  private let makesUnits: Bool
  private let writer: ListWriter?
  private var names: UnitNames
  private var answers: [[String]: Answer] = [:]
  /// Units that the list names and the agency lacked.
  private(set) var made: [PlacedUnit] = []

  init(_ desk: Desk, base: Identifier?, makesUnits: Bool, writer: ListWriter?) throws {
    self.desk = desk
    self.writer = writer
    self.makesUnits = makesUnits
    root = try desk.rootUnit()
    self.base = try base.map { try desk.unit($0) } ?? root
    names = UnitNames(try desk.units.subtree(self.base.path).filter { $0.unit.exists(on: desk.today) })
  }

  /// Nil with a fault when the row's unit is not known, or the actor may not change people there.
  mutating func find(
    _ draft: PersonDraft, mapping: ColumnMapping, _ faults: inout [TableFault], remark: (String) -> Void
  ) throws -> PlacedUnit? {
    switch try answer(draft, isSound: faults.isEmpty) {
    case nil: return nil
    case .place(let place)?:
      if draft.isUnderHeading, place.unit.id == base.unit.id {
        remark("đứng dưới «\(draft.unit.joined(separator: " / "))», không phải tên đơn vị; xếp vào \(base.unit.name)")
      }
      return place
    case .fault(let reason, let fix)?:
      let column = mapping.columns[PeopleField.unit.key] ?? mapping.columns[PeopleField.part.key]
      let title = column.flatMap { mapping.titles.indices.contains($0) ? mapping.titles[$0] : nil } ?? ""
      faults.append(
        TableFault(
          row: draft.row, column: column, title: title, field: PeopleField.unit.key,
          value: draft.unit.joined(separator: " / "), reason: reason, fix: fix))
      return nil
    case .forbidden?: throw Problem.forbidden(.changePeople)
    }
  }

  /// Nil for a row with faults whose unit would have to be made: nothing is made for such a row.
  private mutating func answer(_ draft: PersonDraft, isSound: Bool) throws -> Answer? {
    if let known = answers[draft.unit] { return known }
    let answer = try ask(draft.unit, isUnderHeading: draft.isUnderHeading, isSound: isSound)
    answers[draft.unit] = answer
    return answer
  }

  private mutating func ask(_ words: [String], isUnderHeading: Bool, isSound: Bool) throws -> Answer? {
    if words.isEmpty { return permitted(base) }
    switch names.find(words) {
    case .unit(let place): return permitted(place)
    case .several(let places):
      return .fault(
        reason: "là tên của \(places.count) đơn vị",
        fix: "Ghi cả đơn vị trên: «\(parentName(places[0])) / \(places[0].unit.name)».")
    case .none(let nearest):
      if isUnderHeading { return permitted(base) }
      if makesUnits, words.count == 1 { return isSound ? .place(try make(words[0])) : nil }
      let near = nearest.isEmpty ? "" : "Gần giống: \(nearest.map { "«\($0.unit.name)»" }.joined(separator: ", ")). "
      return .fault(
        reason: "chưa có trong danh mục đơn vị",
        fix: near + "Sửa tên, thêm đơn vị (thidua unit add), hoặc cho tạo mới khi nhập (--create-units).")
    }
  }

  private func permitted(_ place: PlacedUnit) -> Answer {
    desk.actor.has(.changePeople, at: place.path) ? .place(place) : .forbidden
  }

  private func parentName(_ place: PlacedUnit) -> String {
    place.unit.parent.flatMap { id in names.units.first { $0.unit.id == id } }?.unit.name ?? root.unit.name
  }

  /// A unit below the base that exists once the list is written.
  private mutating func make(_ name: String) throws -> PlacedUnit {
    try desk.require(.changeUnits, at: base.path)
    let (kind, line) = UnitWords.kind(of: name)
    let unit = Unit(
      id: desk.newID(), parent: base.unit.id, name: try Checked.name(name, "unit"), kind: kind, line: line)
    let place = PlacedUnit(unit: unit, path: UnitPath.of(unit.id, under: base.path), ordinal: 0, version: 1)
    names.add(place)
    made.append(place)
    try writer?.add(place)
    return place
  }
}
