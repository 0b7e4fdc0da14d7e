import CivilTime
import Domain
import Formats
import Store
import Vietnamese

/// One walk over a list of units. A unit may stand above the one it belongs to or below it.
struct UnitImport {
  private struct Draft {
    var row: Int
    var name: String
    var parent: String?
    var shortName: String?
    var formerNames: [String]
    var kind: Unit.Kind
    var line: Unit.Line
    var from: Day?

    /// The names by which other rows may call it.
    var keys: [String] {
      ([name] + [shortName].compactMap(\.self) + formerNames).map { Folding.searchKey(of: $0) }
    }
  }

  private static let mostUnits = 100_000

  private let desk: Desk
  private let source: ListSource
  private let writer: ListWriter?
  private let root: PlacedUnit
  private var names: UnitNames
  private var siblings: [Identifier: [PlacedUnit]] = [:]
  private var report = ListReport()

  init(_ desk: Desk, _ source: ListSource, writer: ListWriter? = nil) throws {
    self.desk = desk
    self.source = source
    self.writer = writer
    root = try desk.rootUnit()
    let units = try desk.units.subtree(root.path).filter { $0.unit.exists(on: desk.today) }
    names = UnitNames(units)
    for unit in units { if let parent = unit.unit.parent { siblings[parent, default: []].append(unit) } }
  }

  mutating func run() throws -> ListReport {
    let reader = try source.reader(UnitField.all)
    var waiting: [Draft] = []
    var row = TableRow()
    while try reader.next(into: &row) {
      report.rows += 1
      guard report.rows <= UnitImport.mostUnits else { throw ListProblem.tooLong }
      guard row.faults.isEmpty, let draft = draft(row) else {
        report.add(row.faults)
        continue
      }
      waiting.append(draft)
    }
    report.skipped = reader.skipped
    try place(waiting)
    try writer?.flush()
    return report
  }

  private func draft(_ row: TableRow) -> Draft? {
    guard let name = row[unit: .name].text else { return nil }
    let words = UnitWords.kind(of: name)
    return Draft(
      row: row.number, name: name, parent: row[unit: .parent].text ?? row.group, shortName: row[unit: .shortName].text,
      formerNames: (row[unit: .formerNames].text ?? "").split(separator: ";").compactMap {
        Checked.optional(String($0))
      },
      kind: row[unit: .kind].choice.flatMap(Unit.Kind.init(rawValue:)) ?? words.0,
      line: row[unit: .line].choice.flatMap(Unit.Line.init(rawValue:)) ?? words.1, from: row[unit: .from].date?.firstDay
    )
  }

  /// Each round places the units whose upper unit is known by then; what is left names one that nobody knows.
  private mutating func place(_ drafts: [Draft]) throws {
    // A unit further down in the list stands before one of the records that merely bears its name.
    var waiting = drafts
    while true {
      let unplaced = Set(waiting.flatMap(\.keys))
      var left: [Draft] = []
      for draft in waiting {
        let parent = draft.parent.map { Folding.searchKey(of: $0) }
        if let parent, unplaced.contains(parent), !draft.keys.contains(parent) {
          left.append(draft)
        } else {
          try put(draft)
        }
      }
      if left.count == waiting.count { break }
      waiting = left
    }
    for draft in waiting {
      report.add([
        fault(draft, .parent, draft.parent ?? "", "tạo thành vòng với chính đơn vị này", "Sửa cột đơn vị cấp trên.")
      ])
    }
  }

  private mutating func put(_ draft: Draft) throws {
    guard let parent = parent(draft) else { return }
    try desk.require(.changeUnits, at: parent.path)
    guard parent.depth < AddUnit.deepest else {
      return report.add([
        fault(draft, .parent, draft.parent ?? "", "nằm sâu quá \(AddUnit.deepest) cấp", "Gộp bớt cấp.")
      ])
    }
    let same = siblings[parent.unit.id]?.first { $0.unit.name.lowercased() == draft.name.lowercased() }
    if let same { return try change(same, by: draft) }
    let unit = Unit(
      id: desk.newID(), parent: parent.unit.id, name: try Checked.name(draft.name, "name"), shortName: draft.shortName,
      formerNames: draft.formerNames, kind: draft.kind, line: draft.line, from: draft.from)
    let placed = PlacedUnit(unit: unit, path: UnitPath.of(unit.id, under: parent.path), ordinal: 0, version: 1)
    try writer?.add(placed)
    names.add(placed)
    siblings[parent.unit.id, default: []].append(placed)
    report.added += 1
    report.newUnits.append(unit.name)
    if report.sample.count < ListReport.keptSamples {
      report.sample.append(.init(row: draft.row, cells: [unit.name, parent.unit.name, draft.kind.rawValue]))
    }
  }

  private mutating func parent(_ draft: Draft) -> PlacedUnit? {
    guard let name = draft.parent else { return root }
    switch names.find([name]) {
    case .unit(let place): return place
    case .several(let places):
      report.add([
        fault(
          draft, .parent, name, "là tên của \(places.count) đơn vị", "Ghi cả đơn vị trên: «Đơn vị trên / \(name)».")
      ])
    case .none(let nearest):
      let near = nearest.isEmpty ? "" : "Gần giống: \(nearest.map { "«\($0.unit.name)»" }.joined(separator: ", ")). "
      report.add([
        fault(
          draft, .parent, name, "chưa có trong danh mục đơn vị và cũng không có trong tệp",
          near + "Sửa tên, hoặc thêm một dòng cho đơn vị ấy.")
      ])
    }
    return nil
  }

  private mutating func change(_ known: PlacedUnit, by draft: Draft) throws {
    var unit = known.unit
    unit.shortName = draft.shortName ?? unit.shortName
    unit.formerNames += draft.formerNames.filter { !unit.formerNames.contains($0) }
    unit.from = draft.from ?? unit.from
    guard unit != known.unit else {
      report.unchanged += 1
      return
    }
    report.changed += 1
    try writer?.change(unit, version: known.version, from: known.unit)
  }

  private func fault(
    _ draft: Draft, _ field: UnitField, _ value: String, _ reason: String, _ fix: String
  ) -> TableFault {
    source.fault(row: draft.row, field: field.key, value: value, reason, fix)
  }
}

/// Takes a list of units into the tree, all of it or nothing; the answer has no id when faults stand in the way.
package struct ImportUnits: Action {
  package let right: Right? = .changeUnits
  private let source: ListSource
  private let passesFaults: Bool

  package init(_ source: ListSource, passesFaults: Bool = false) {
    self.source = source
    self.passesFaults = passesFaults
  }

  package func perform(at desk: Desk) throws -> ListReport {
    try desk.take(source, as: .units, passesFaults: passesFaults) { writer in
      var pass = try UnitImport(desk, source, writer: writer)
      return try pass.run()
    }
  }
}

extension Office {
  package func openUnitList(
    _ input: InputFile, wishes: ListSource.Wishes = ListSource.Wishes(), as actor: Actor, in agency: Identifier
  ) async throws(Problem) -> ListSource {
    try await ask(as: actor, in: agency) { desk in
      guard actor.has(.changeUnits) else { throw Problem.forbidden(.changeUnits) }
      let kept = try desk.imports.latest(.units, limit: 50).map(\.mapping)
      return try ListSource(input, fields: UnitField.all, wishes: wishes, kept: kept)
    }
  }

  package func previewUnits(
    _ source: ListSource, as actor: Actor, in agency: Identifier
  ) async throws(Problem) -> ListReport {
    try await ask(as: actor, in: agency) { desk in
      guard actor.has(.changeUnits) else { throw Problem.forbidden(.changeUnits) }
      var pass = try UnitImport(desk, source)
      return try pass.run()
    }
  }
}
