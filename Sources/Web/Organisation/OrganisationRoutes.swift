import Actions
import Domain
import HTTP
import Showing
import Store

/// The tree of units.
extension Site {
  func addOrganisation(to routes: inout Routes) {
    routes.get(Addresses.organisation) { [self] request in
      let chosen = request.query["thuoc"].flatMap { Identifier($0) }
      return page(
        OrganisationPage(try await glance(request) { try OrganisationPage.Model(chosen: chosen, at: $0) }), request)
    }
    routes.post(Addresses.organisation) { [self] request in
      let form = request.form
      do throws(Problem) {
        let kind = form["loai"].flatMap { Unit.Kind(rawValue: $0) } ?? .office
        let line = form["loi"].flatMap { Unit.Line(rawValue: $0) } ?? .government
        let action = try AddUnit(
          name: form["ten"] ?? "", shortName: form["ten-tat"], parent: form["thuoc"].flatMap { Identifier($0) },
          kind: kind, line: line)
        let visitor = try Self.signedIn(request)
        try await office.perform(action, as: visitor.actor, in: visitor.session.agency)
        return done(Addresses.organisation(), .added)
      } catch {
        guard error.isAboutForm else { throw error }
        let chosen = form["thuoc"].flatMap { Identifier($0) }
        var model = try await ask(request) { try OrganisationPage.Model(chosen: chosen, at: $0) }
        model.typedName = form["ten"] ?? ""
        model.problem = error.naming(["name": "ten", "parent": "thuoc"])
        return page(OrganisationPage(model), request, .unprocessable)
      }
    }
    routes.get(Addresses.unit) { [self] request, id in
      page(UnitPage(try await ask(request) { try UnitPage.Model(id, at: $0) }), request)
    }
  }

  /// For places that throw problems only.
  static func signedIn(_ request: Request) throws(Problem) -> Visitor {
    guard let visitor = request.visit.visitor else { throw Problem.forbidden(.seeUnits) }
    return visitor
  }
}

extension OrganisationPage.Model {
  /// A tree of more units shows its upper ones; each of them opens what is below it.
  private static let mostUnits = 300

  /// `chosen`: the unit to which another is going to be added.
  init(chosen: Identifier? = nil, at desk: Desk) throws {
    let scopes = desk.actor.scopes(of: .seeUnits)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seeUnits) }
    var shown: [UnitLine] = []
    var counts: [Identifier: Int] = [:]
    var heads: [Identifier: String] = [:]
    var units = 0
    for path in scopes {
      guard let top = UnitPath.units(path).last else { continue }
      if let all = try desk.units.lines(in: path, most: Self.mostUnits) {
        shown += all
        units += all.count
        counts.merge(try desk.roster.counts(in: path, on: desk.today)) { first, _ in first }
        heads.merge(try desk.posts.headNames(in: path, on: desk.today)) { first, _ in first }
      } else {
        shown += try [desk.units.line(top)].compactMap(\.self) + desk.units.lines(under: top)
        units += try desk.units.count(in: path)
        counts.merge(try desk.roster.counts(under: top, on: desk.today)) { first, _ in first }
        counts[top] = try desk.roster.count(of: top, on: desk.today)
        heads.merge(try desk.posts.headNames(under: top, on: desk.today)) { first, _ in first }
      }
    }
    let tree = Self.tree(shown, counts, heads)
    var parents = shown
    if let chosen, !shown.contains(where: { $0.id == chosen }), let line = try desk.units.line(chosen),
      scopes.contains(where: { line.path.hasPrefix($0) })
    {
      parents.append(line)
    }
    self.init(
      units: units, people: tree.reduce(0) { $0 + $1.people }, dayWords: TimeWords.day(desk.today), tree: tree,
      mayEdit: desk.actor.has(.changeUnits), parents: parents.map { ($0.id.text, Wording(same: $0.name)) },
      kinds: Unit.Kind.allCases.filter { $0 != .agency }.map { ($0.rawValue, $0.title) },
      lines: Unit.Line.allCases.map { ($0.rawValue, $0.title ?? Wording("chính quyền", en: "government")) })
    isCut = shown.count < units
    parent = chosen?.text ?? ""
  }

  private static func tree(
    _ lines: [UnitLine], _ counts: [Identifier: Int], _ heads: [Identifier: String]
  ) -> [OrganisationPage.Node] {
    let known = Set(lines.map(\.id))
    var children: [Identifier?: [UnitLine]] = [:]
    for line in lines { children[line.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(line) }
    func node(_ line: UnitLine) -> OrganisationPage.Node {
      OrganisationPage.Node(
        line.name, address: Addresses.unit(line.id), shortName: line.shortName ?? "", head: heads[line.id] ?? "",
        people: counts[line.id] ?? 0, line: line.line.title, children: (children[line.id] ?? []).map(node))
    }
    return (children[nil] ?? []).map(node)
  }
}

extension Unit.Kind {
  var title: Wording {
    switch self {
    case .agency: Wording("cơ quan", en: "agency")
    case .office: Wording("phòng, ban, văn phòng", en: "office")
    case .subordinate: Wording("đơn vị trực thuộc", en: "subordinate unit")
    case .team: Wording("tổ, đội, khoa, nhóm", en: "team")
    case .body: Wording("tổ chức đảng, đoàn thể, hội đồng", en: "body")
    }
  }
}

extension Unit.Line {
  /// Nil for the line of government, which needs no word.
  var title: Wording? {
    switch self {
    case .government: nil
    case .party: Wording("Đảng", en: "Party")
    case .union: Wording("Công đoàn", en: "union")
    case .youth: Wording("Đoàn Thanh niên", en: "youth")
    }
  }
}

extension UnitPage.Model {
  private static let shownPeople = 30

  init(_ id: Identifier, at desk: Desk) throws {
    let placed = try desk.unit(id)
    try desk.require(.seeUnits, at: placed.path)
    let unit = placed.unit
    var parents: [Crumb] = []
    var above = unit.parent
    while let next = try above.flatMap({ try desk.units.get($0) }), desk.actor.has(.seeUnits, at: next.path) {
      parents.insert(Crumb(Wording(same: next.unit.name), Addresses.unit(next.unit.id)), at: 0)
      above = next.unit.parent
    }
    let before = try unit.predecessors.compactMap { try desk.units.get($0)?.unit.name }
    let (people, total) =
      desk.actor.has(.seePeople, at: placed.path)
      ? try desk.people(in: [placed.path], limit: Self.shownPeople) : ([], 0)
    let counts = try desk.roster.counts(under: id, on: desk.today)
    self.init(
      name: unit.name, parents: parents,
      facts: [
        (Wording("Loại", en: "Kind"), unit.kind.title.vi), (Wording("Tên tắt", en: "Short name"), unit.shortName ?? ""),
        (Wording("Tên cũ", en: "Former names"), unit.formerNames.joined(separator: ", ")),
        (Wording("Từ ngày", en: "Since"), unit.from.map(TimeWords.day) ?? ""),
        (Wording("Đến ngày", en: "Until"), unit.until.map(TimeWords.day) ?? ""),
        (Wording("Tiền thân", en: "Predecessors"), before.joined(separator: ", ")),
      ], head: try desk.head(of: id)?.name ?? "",
      people: people.map { PeoplePage.Line($0.person, $0.post, in: $0.unit) },
      peopleAddress: Addresses.people(query: Fields(["don-vi": id.text])), total: total,
      children: try desk.units.lines(under: id).map { child in
        OrganisationPage.Node(child.name, address: Addresses.unit(child.id), people: counts[child.id] ?? 0)
      })
    if desk.actor.has(.changeUnits, at: placed.path) {
      adding = Addresses.organisation(query: Fields(["thuoc": id.text]))
    }
    guard desk.actor.has(.seeMovements, at: placed.path) else { return }
    for receipt in try desk.receipts.of(unit: id) {
      guard let found = try desk.movements.get(receipt.movement), found.movement.state == .launched else { continue }
      let view = try MovementView(found.movement.id, at: desk)
      guard let placed = view.placed.first(where: { $0.receipt.unit == id }) else { continue }
      var shown = MovementPage.Receipt(placed)
      (shown.unit, shown.address) = (found.movement.name, Addresses.movement(found.movement.id))
      movements.append(shown)
      for item in view.view.items where item.kept != nil {
        guard view.view.assignments(of: item.id).contains(where: { $0.unit == id }) else { continue }
        items.append(MovementPage.Item(item, view, today: desk.today))
      }
    }
  }
}
