import CivilTime
import Domain
import Formats
import Store

/// What a person decides about an import of people.
package struct PeopleImportChoices: Sendable {
  /// Where people go whose row names no unit; nil for the agency itself.
  package var unit: Identifier?
  /// Makes units that the list names and the agency lacks, directly below the agency.
  package var makesUnits = false
  /// Takes the sound rows when others have faults.
  package var passesFaults = false

  package init(unit: Identifier? = nil, makesUnits: Bool = false, passesFaults: Bool = false) {
    self.unit = unit
    self.makesUnits = makesUnits
    self.passesFaults = passesFaults
  }
}

/// One walk over a list of people: what each row means for the records. With a writer it is done, without one it is
/// only told. Memory grows by the numbers of the people, not with their rows.
struct PeopleImport {
  private let desk: Desk
  private let source: ListSource
  private let choices: PeopleImportChoices
  private let writer: ListWriter?
  private var places: UnitPlaces
  private var report = ListReport()
  /// The row in which a number, or a name without one, stood first.
  private var seen: [String: Int32] = [:]
  /// An agency without people needs no search for each.
  private let hasPeople: Bool

  init(_ desk: Desk, _ source: ListSource, _ choices: PeopleImportChoices, writer: ListWriter? = nil) throws {
    self.desk = desk
    self.source = source
    self.choices = choices
    self.writer = writer
    places = try UnitPlaces(desk, base: choices.unit, makesUnits: choices.makesUnits, writer: writer)
    hasPeople = try desk.people.isAny()
  }

  mutating func run() throws -> ListReport {
    let reader = try source.reader(PeopleField.fields(for: source.mapping))
    var row = TableRow()
    while try reader.next(into: &row) {
      report.rows += 1
      guard report.rows <= 2_000_000 else { throw ListProblem.tooLong }
      try take(row)
    }
    try writer?.flush()
    report.skipped = reader.skipped
    report.newUnits = places.made.map(\.unit.name)
    return report
  }

  private mutating func take(_ row: TableRow) throws {
    var faults = row.faults
    var remarks: [String] = []
    guard let draft = PersonDraft(row, &faults, remark: { remarks.append($0) }) else { return report.add(faults) }
    findTwice(draft, &faults)
    let place = try places.find(draft, mapping: source.mapping, &faults) { remarks.append($0) }
    let person = try known(draft, in: place, &faults)
    addSample(draft, place)
    guard faults.isEmpty, let place else { return report.add(faults) }
    for remark in remarks { report.remark(remark) }
    if let person { try change(person, by: draft, in: place) } else { try add(draft, in: place) }
  }

  /// The same person twice in one list.
  private mutating func findTwice(_ draft: PersonDraft, _ faults: inout [TableFault]) {
    let key =
      draft.code.map { "#" + $0 }
      ?? ([draft.name, draft.birthday?.description ?? ""] + draft.unit).joined(separator: "|")
    guard let first = seen.updateValue(Int32(draft.row), forKey: key) else { return }
    seen[key] = first
    let what = draft.code == nil ? "họ tên, ngày sinh và đơn vị" : "mã"
    faults.append(
      fault(
        draft, draft.code == nil ? .name : .code, draft.code ?? draft.name, "trùng \(what) với dòng \(first)",
        draft.code == nil ? "Xóa một dòng, hoặc thêm cột mã để phân biệt hai người." : "Sửa mã, hoặc xóa một dòng."))
  }

  /// The person of the records that a row means: by number, else by name with birthday or unit.
  private func known(_ draft: PersonDraft, in place: PlacedUnit?, _ faults: inout [TableFault]) throws -> Person? {
    guard hasPeople else { return nil }
    if let code = draft.code, let person = try desk.people.withCode(code).first { return person }
    var named = try desk.people.named(draft.name).filter { draft.code == nil || $0.code == nil }
    if draft.birthday != nil {
      let same = named.filter { $0.birthday == draft.birthday }
      named = same.isEmpty ? named.filter { $0.birthday == nil } : same
    }
    if named.count > 1 || draft.birthday == nil, let place {
      named = try named.filter { person in try desk.posts.of(person: person.id).contains { $0.unit == place.unit.id } }
    }
    if named.count > 1 {
      faults.append(
        fault(
          draft, .name, draft.name, "trùng với \(named.count) người đã có trong danh sách",
          "Ghi thêm mã hoặc ngày sinh để biết là ai."))
    }
    return named.count == 1 ? named[0] : nil
  }

  private func fault(
    _ draft: PersonDraft, _ field: PeopleField, _ value: String, _ reason: String, _ fix: String
  ) -> TableFault {
    source.fault(row: draft.row, field: field.key, value: value, reason, fix)
  }

  private mutating func addSample(_ draft: PersonDraft, _ place: PlacedUnit?) {
    guard report.sample.count < ListReport.keptSamples else { return }
    let cells = [
      draft.code ?? "", draft.name, draft.birthday?.description ?? "", place?.unit.name ?? draft.unit.last ?? "",
      draft.position ?? "",
    ]
    report.sample.append(ListReport.Sample(row: draft.row, cells: cells))
  }

  // MARK: Records

  private mutating func add(_ draft: PersonDraft, in place: PlacedUnit) throws {
    report.added += 1
    guard let writer else { return }
    let person = Person(
      id: desk.newID(), kind: draft.kind, name: draft.name, code: draft.code, birthday: draft.birthday)
    try writer.add(person, post(draft, of: person.id, in: place))
  }

  private func post(_ draft: PersonDraft, of person: Identifier, in place: PlacedUnit) -> Post {
    Post(
      id: desk.newID(), person: person, unit: place.unit.id, position: draft.position,
      standing: PositionWords.standing(draft.position), employment: draft.employment, from: draft.from,
      until: draft.until)
  }

  /// What the list says stands; where it says nothing, what was known stays.
  private mutating func change(_ known: Person, by draft: PersonDraft, in place: PlacedUnit) throws {
    var person = known
    person.name = draft.name
    person.code = draft.code ?? known.code
    person.birthday = draft.birthday ?? known.birthday
    if person != known { try writer?.change(person, from: known) }
    let current = try desk.posts.of(person: known.id).filter { $0.until.map { $0 >= desk.today } ?? true }
    guard let post = current.first(where: { $0.unit == place.unit.id }) else {
      report.moved += 1
      return try move(known, current, by: draft, in: place)
    }
    var next = post
    next.position = draft.position ?? post.position
    if draft.position != nil { next.standing = PositionWords.standing(draft.position) }
    next.employment = draft.employment ?? post.employment
    next.from = draft.from ?? post.from
    next.until = draft.until ?? post.until
    if next != post { try writer?.change(next, from: post) }
    if next == post, person == known { report.unchanged += 1 } else { report.changed += 1 }
  }

  private func move(_ person: Person, _ current: [Post], by draft: PersonDraft, in place: PlacedUnit) throws {
    guard let writer else { return }
    let day = draft.from ?? desk.today
    for post in current {
      try desk.require(.changePeople, at: try desk.unit(post.unit).path)
      var ended = post
      ended.until = day.adding(days: -1)
      try writer.change(ended, from: post)
    }
    var next = post(draft, of: person.id, in: place)
    next.from = day
    next.employment = draft.employment ?? current.first?.employment
    try writer.add(next)
  }
}

extension ListSource {
  /// A fault of a row, with the column that feeds the field.
  func fault(row: Int, field: String, value: String, _ reason: String, _ fix: String) -> TableFault {
    let column = mapping.columns[field]
    let title = column.flatMap { mapping.titles.indices.contains($0) ? mapping.titles[$0] : nil } ?? ""
    return TableFault(row: row, column: column, title: title, field: field, value: value, reason: reason, fix: fix)
  }
}

enum ListProblem {
  static let tooLong = Problem.invalid(
    "import.long", Wording("danh sách quá 2.000.000 dòng", en: "the list has more than 2,000,000 rows"),
    fix: Wording("Tách thành nhiều tệp.", en: "Split the file."))
}
