import CivilTime
import Domain
import Formats
import Store

/// The people of an agency as a workbook that can be imported again, or an empty one to be filled in.
struct PeopleSheet {
  /// More units than this are not offered as a list to choose from.
  private static let mostChoices = 2_000

  private let desk: Desk
  private let names: UnitNames
  private var labels: [Identifier: String] = [:]

  init(_ desk: Desk) throws {
    self.desk = desk
    let units = try desk.units.subtree(try desk.rootUnit().path).filter { $0.unit.exists(on: desk.today) }
    names = UnitNames(units)
    for unit in units { labels[unit.unit.id] = label(unit) }
  }

  /// The name of a unit as an import finds it again: with those above it where others bear the same.
  private func label(_ unit: PlacedUnit) -> String {
    var words = [unit.unit.name]
    var above = unit.unit.parent
    while true {
      let label = words.joined(separator: " / ")
      if case .unit(let found) = names.find([label]), found.unit.id == unit.unit.id { return label }
      guard let id = above, let parent = names.units.first(where: { $0.unit.id == id }) else { return label }
      words.insert(parent.unit.name, at: 0)
      above = parent.unit.parent
    }
  }

  func write(_ path: String?, isEmpty: Bool) throws -> [UInt8] {
    let root = try desk.rootUnit()
    let writer = try WorkbookWriter(title: "Danh sách cán bộ", created: desk.today)
    try writer.begin(layout(root.unit.name, desk.today, isEmpty: isEmpty))
    if isEmpty { return try writer.finish() }
    var written: Set<Identifier> = []
    for scope in try scopes(path) {
      for (person, post) in try desk.people.within(scope, on: desk.today, limit: 1_000_000)
      where written.insert(person.id).inserted { try writer.append(row(person, post)) }
    }
    return try writer.finish()
  }

  private func scopes(_ path: String?) throws -> [String] {
    guard let path else {
      let scopes = desk.actor.scopes(of: .seePeople)
      guard !scopes.isEmpty else { throw Problem.forbidden(.seePeople) }
      return scopes
    }
    try desk.require(.seePeople, at: path)
    return [path]
  }

  private func layout(_ agency: String, _ day: Day, isEmpty: Bool) -> SheetLayout {
    let units = names.units.count <= PeopleSheet.mostChoices ? names.units.compactMap { labels[$0.unit.id] } : []
    let titles = ["DANH SÁCH CÁN BỘ", isEmpty ? agency : "\(agency), ngày \(SheetCell.day(day).text)"]
    return SheetLayout(
      name: "Cán bộ", titles: titles,
      columns: [
        SheetColumn("Mã CBCC", width: 12), SheetColumn("Họ và tên", width: 28),
        SheetColumn("Ngày sinh", .day, width: 12),
        SheetColumn("Chức vụ", width: 24), SheetColumn("Đơn vị", width: 36, choices: units),
        SheetColumn("Loại cán bộ", width: 14, choices: Self.employments.map(\.name)),
        SheetColumn("Từ ngày", .day, width: 12), SheetColumn("Đến ngày", .day, width: 12),
        SheetColumn("Loại đối tượng", width: 16, choices: Self.kinds.map(\.name)),
      ], isLandscape: true)
  }

  private func row(_ person: Person, _ post: Post) -> [SheetCell] {
    [
      text(person.code), .text(person.name), day(person.birthday), text(post.position), text(labels[post.unit]),
      text(Self.employments.first { $0.value == post.employment }?.name), day(post.from), day(post.until),
      text(person.kind == .person ? nil : Self.kinds.first { $0.value == person.kind }?.name),
    ]
  }

  private func text(_ text: String?) -> SheetCell { text.map { .text($0) } ?? .empty }
  private func day(_ day: Day?) -> SheetCell { day.map { .day($0) } ?? .empty }

  private static let employments: [(value: Post.Employment, name: String)] = [
    (.official, "Cán bộ"), (.civilServant, "Công chức"), (.publicEmployee, "Viên chức"), (.contract, "Hợp đồng"),
  ]
  private static let kinds: [(value: Person.Kind, name: String)] = [
    (.person, "Cá nhân"), (.collective, "Tập thể"), (.household, "Hộ gia đình"), (.enterprise, "Doanh nghiệp"),
    (.foreigner, "Người nước ngoài"),
  ]
}

extension Office {
  /// The people below a path, or wherever the actor may see them, as an .xlsx file; `isEmpty` gives one to be filled in.
  package func peopleWorkbook(
    below path: String? = nil, isEmpty: Bool = false, as actor: Actor, in agency: Identifier
  ) async throws(Problem) -> [UInt8] {
    try await ask(as: actor, in: agency) { try PeopleSheet($0).write(path, isEmpty: isEmpty) }
  }
}
