import Actions
import Domain
import HTTP
import SQL
import Showing
import Store
import Vietnamese

/// People: the list, one person.
extension Site {
  func addPeople(to routes: inout Routes) {
    routes.get(Addresses.people) { [self] request in
      let query = request.query
      let model = try await ask(request) { desk in
        try PeoplePage.Model(
          words: OneLine.of(query["q"] ?? ""), unit: query["don-vi"].flatMap { Identifier($0) },
          start: query["tu"].flatMap { Int($0) } ?? 0, edge: PeoplePage.Model.Edge(query), at: desk)
      }
      return page(PeoplePage(model), request)
    }
    routes.get(Addresses.person) { [self] request, id in
      page(PersonPage(try await ask(request) { try PersonPage.Model(id, at: $0) }), request)
    }
  }
}

extension PeoplePage.Model {
  private static let pageSize = 50
  /// More units than this are not offered as a choice: the tree leads to each.
  private static let mostUnits = 300
  /// Of the people found by their names.
  private static let mostFound = 500

  /// `start`: how many lines stand before the page; of the whole list only a number to show, `edge` leads there.
  init(words: String, unit: Identifier?, start: Int, edge: Edge?, at desk: Desk) throws {
    let scopes = desk.actor.scopes(of: .seePeople)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seePeople) }
    var paths = scopes
    if let unit {
      let placed = try desk.unit(unit)
      try desk.require(.seePeople, at: placed.path)
      paths = [placed.path]
    }
    func address(_ start: Int, _ place: (name: String, post: Identifier)? = nil) -> String {
      var query = Fields()
      if !words.isEmpty { query.append("q", words) }
      if let unit { query.append("don-vi", unit.text) }
      query.append("tu", String(start))
      if let place { query.append(place.name, place.post.text) }
      return Addresses.people(query: query)
    }
    var start = min(max(0, start), 10_000_000)
    let (lines, total, previous, next): ([PeoplePage.Line], Int, String?, String?)
    if words.isEmpty {
      let listed = try Self.listed(in: paths, beyond: edge, &start, desk)
      (lines, total) = (listed.people.map { PeoplePage.Line($0.person, $0.post, in: $0.unit) }, listed.count)
      previous = listed.people.first.map { address(max(0, start - Self.pageSize), ("truoc", $0.post.id)) }
      next = listed.people.last.map { address(start + listed.people.count, ("sau", $0.post.id)) }
    } else {
      (lines, total) = try Self.found(words, in: paths, from: start, at: desk)
      (previous, next) = (address(max(0, start - Self.pageSize)), address(start + Self.pageSize))
    }
    self.init(
      words: words, unit: unit?.text ?? "", units: try Self.choices(in: scopes, unit, at: desk), lines: lines,
      total: total, first: start + 1, previous: start > 0 ? previous : nil,
      next: start + lines.count < total ? next : nil, mayImport: desk.actor.has(.changePeople))
  }

  /// Where a page of the whole list lies: `sau` a line (of this post), or `truoc` one.
  struct Edge: Sendable {
    var post: Identifier
    var isBefore: Bool

    init?(_ query: Fields) {
      guard let post = (query["sau"] ?? query["truoc"]).flatMap({ Identifier($0) }) else { return nil }
      (self.post, isBefore) = (post, query["sau"] == nil)
    }
  }

  /// Whoever comes without a line, or with one that is no more, begins at the start; so does whoever goes back to less
  /// than a page.
  private static func listed(
    in paths: [String], beyond edge: Edge?, _ start: inout Int, _ desk: Desk
  ) throws -> (people: [ListedPerson], count: Int) {
    if start > 0, let edge, let line = try desk.roster.edge(of: edge.post, isBefore: edge.isBefore) {
      let found = try desk.people(in: paths, beyond: line, limit: pageSize)
      if !found.people.isEmpty { return found }
    }
    start = 0
    return try desk.people(in: paths, limit: pageSize)
  }

  private static func found(
    _ words: String, in paths: [String], from start: Int, at desk: Desk
  ) throws -> (lines: [PeoplePage.Line], total: Int) {
    let found = try desk.people.find(SearchQuery(words, isOpen: true), limit: mostFound) { id in
      try desk.posts.paths(of: id).contains { path in paths.contains { path.hasPrefix($0) } }
    }
    let lines = try found.dropFirst(start).prefix(pageSize).compactMap { person -> PeoplePage.Line? in
      for post in try desk.posts.of(person: person.id).reversed() {
        guard let place = try desk.units.line(post.unit), paths.contains(where: { place.path.hasPrefix($0) }) else {
          continue
        }
        return PeoplePage.Line(person, post, in: place.name)
      }
      return nil
    }
    return (lines, found.count)
  }

  /// The units in sight; of very many only the upper ones, and the one that is chosen.
  private static func choices(
    in scopes: [String], _ chosen: Identifier?, at desk: Desk
  ) throws -> [(value: String, name: Wording)] {
    var lines: [UnitLine] = []
    for path in scopes {
      if let all = try desk.units.lines(in: path, most: mostUnits) {
        lines += all
      } else if let top = UnitPath.units(path).last {
        lines += try [desk.units.line(top)].compactMap(\.self) + desk.units.lines(under: top).prefix(mostUnits)
      }
    }
    if let chosen, !lines.contains(where: { $0.id == chosen }), let line = try desk.units.line(chosen) {
      lines.append(line)
    }
    return lines.map { ($0.id.text, Wording(same: $0.name)) }
  }
}

extension PeoplePage.Line {
  init(_ person: Person, _ post: Post, in unit: String) {
    self.init(
      person.name, address: Addresses.person(person.id), unit: unit,
      unitAddress: Addresses.unit(post.unit), position: post.position.map { Wording(same: $0) } ?? post.standing.title,
      kind: post.employment?.title ?? Wording("", en: ""),
      state: post.until.map { Badge(.plain, "đến \(TimeWords.day($0))", en: "until \(TimeWords.day($0))") })
  }
}

extension Post.Standing {
  var title: Wording {
    switch self {
    case .head: Wording("cấp trưởng", en: "head")
    case .deputy: Wording("cấp phó", en: "deputy")
    case .worker: Wording("", en: "")
    }
  }
}

extension Post.Employment {
  var title: Wording {
    switch self {
    case .official: Wording("cán bộ", en: "official")
    case .civilServant: Wording("công chức", en: "civil servant")
    case .publicEmployee: Wording("viên chức", en: "public employee")
    case .contract: Wording("hợp đồng", en: "contract")
    }
  }
}

extension PersonPage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    guard let person = try desk.people.get(id) else { throw Refusal.notFound }
    let posts = try desk.posts.of(person: id)
    let places = try posts.compactMap { try desk.units.get($0.unit) }
    let isOwn = desk.actor.person == id
    guard isOwn || places.contains(where: { desk.actor.has(.seePeople, at: $0.path) }) else {
      throw Problem.forbidden(.seePeople)
    }
    let now = posts.last { $0.until == nil } ?? posts.last
    let account = try desk.accounts.of(person: id)
    self.init(
      name: person.name,
      about: Wording(
        same: [now?.position, now.flatMap { post in places.first { $0.unit.id == post.unit }?.unit.name }]
          .compactMap(\.self).joined(separator: ", ")),
      posts: try posts.reversed().map { post in
        PersonPage.Post(
          unit: try desk.units.get(post.unit)?.unit.name ?? "", unitAddress: Addresses.unit(post.unit),
          position: post.position.map { Wording(same: $0) } ?? post.standing.title,
          kind: post.employment?.title ?? Wording("", en: ""),
          time: TimeWords.range(post.from.map { .day($0) }, post.until.map { .day($0) }))
      },
      account: account == nil
        ? Badge(.plain, "không có tài khoản", en: "no account") : Badge(.done, "có tài khoản", en: "has an account"))
    let isSeen = try isOwn || desk.actor.has(.seeRulings, at: desk.rootUnit().path)
    if isSeen {
      rulings = try desk.rulings.about(person: id, limit: 20).map { RulingListPage.Line($0) }
    }
    guard desk.actor.has(.seeMovements) else { return }
    for (movement, _) in try desk.movements.all() where movement.state == .launched {
      let view = try MovementView(movement.id, at: desk)
      for item in view.view.items where view.view.assignments(of: item.id).contains(where: { $0.person == id }) {
        duties.append(MovementPage.Item(item, view, today: desk.today))
      }
    }
  }
}
