import Actions
import Cascade
import Domain
import HTTP
import Showing
import Store

/// From a reviewed document to a launch.
extension Site {
  func addCascade(to routes: inout Routes) {
    routes.get(Addresses.cascade) { [self] request, id in
      page(CascadePage(try await ask(request) { try CascadePage.Model(id, at: $0) }), request)
    }
    routes.post(Addresses.cascade) { [self] request, id in
      if request.form["cach"] == "de-xuat" {
        try await perform(AssignProposed(id), request)
      } else {
        try await perform(ResolveOwners(id), request)
      }
      return done(Addresses.cascade(id), .assigned)
    }
    routes.get(Addresses.assignment) { [self] request, id, name in
      page(AssignPage(try await ask(request) { try AssignPage.Model(id, name, at: $0) }), request)
    }
    routes.post(Addresses.assignment) { [self] request, id, name in
      let item = try await ask(request) { try $0.item(name, of: id) }
      guard let unit = request.form["nguoi-nhan"].flatMap({ Identifier($0) }) else {
        var model = try await ask(request) { try AssignPage.Model(id, name, at: $0) }
        model.problem = Problem(
          .invalid, "unit.missing", Wording("Chưa chọn đơn vị nào.", en: "No unit was chosen."), field: "nguoi-nhan")
        return page(AssignPage(model), request, .unprocessable)
      }
      try await perform(AssignItem(item.id, nil, to: unit, printed: LaunchCheck.printed(item).first), request)
      return done(Addresses.cascade(id), .assigned)
    }
    routes.get(Addresses.launch) { [self] request, id in
      page(LaunchPage(try await ask(request) { try LaunchPage.Model(id, at: $0) }), request)
    }
    routes.post(Addresses.launch) { [self] request, id in
      let movement = try await perform(LaunchMovement(id), request)
      return done(Addresses.movement(movement.id), .launched)
    }
  }
}

extension CascadePage.Model {
  /// A tree larger than this shows only the units that receive something, and those above them.
  private static let wholeTree = 200

  init(_ id: Identifier, at desk: Desk) throws {
    let preview = try LaunchPreview(id, at: desk)
    let view = preview.view
    let receiving = preview.parts.filter { !$0.items.isEmpty }
    let owners = try view.unowned.isEmpty ? nil : OwnersOfPlan(at: desk).knowing(view.items)
    self.init(
      document: id, name: view.plan.title, version: view.plan.version, units: receiving.count,
      people: Set(view.assignments.compactMap(\.person)).count,
      blockers: try view.unowned.map { item in
        CascadePage.Blocker(ItemWords(item: item, view: view), try owners.map { view.proposals(for: item, $0) } ?? [])
      },
      openDoubts: view.openDoubts.count,
      tree: try Self.tree(preview, at: desk), overlaps: preview.overlaps.map { CascadePage.Overlap($0) },
      mayLaunch: desk.actor.has(.launch))
    missing =
      mayLaunch ? view.missing : Wording("anh/chị không có quyền phát động", en: "you have no right to launch")
    unworded = view.items.filter { $0.kind == .pledge && $0.kept != nil && $0.kept?.wording == nil }.map {
      (ItemWords.name($0), ItemWords(item: $0, view: view).line)
    }
    mayEdit = desk.actor.has(.changePlans) && view.plan.state != .launched
    isLaunched = view.plan.state == .launched
    today = desk.today
    dates = Dated.all(preview.times, view)
  }

  private static func tree(_ preview: LaunchPreview, at desk: Desk) throws -> [CascadePage.Node] {
    let parts = preview.parts
    var shown = Set(parts.filter { !$0.items.isEmpty }.map(\.unit.unit.id))
    if parts.count <= wholeTree { shown = Set(parts.map(\.unit.unit.id)) }
    for part in parts where shown.contains(part.unit.unit.id) {
      shown.formUnion(parts.filter { part.unit.path.hasPrefix($0.unit.path) }.map(\.unit.unit.id))
    }
    var children: [Identifier?: [LaunchPreview.Part]] = [:]
    for part in parts where shown.contains(part.unit.unit.id) {
      children[part.unit.unit.parent, default: []].append(part)
    }
    func node(_ part: LaunchPreview.Part) throws -> CascadePage.Node {
      let unit = part.unit.unit
      let head = try desk.head(of: unit.id)
      let lines = part.items.map { item, role, person in
        let words = "\(role.title.vi): \(ItemWords(item: item, view: preview.view).line)"
        return person.map { "\(words) (\($0))" } ?? words
      }
      return CascadePage.Node(
        unit.name, address: Addresses.unit(unit.id), head: head?.name ?? "",
        receives: CountWords.of(part.items.map(\.item.kind)), items: lines,
        isBlocked: head == nil && !part.items.isEmpty,
        children: try (children[unit.id] ?? []).map(node))
    }
    return try (children[nil] ?? []).map(node)
  }
}

extension Desk {
  /// Who leads a unit today.
  func head(of unit: Identifier) throws -> Person? {
    let post = try posts.of(unit: unit, on: today).first { $0.standing == .head }
    return try post.flatMap { try people.get($0.person) }
  }
}

/// `2 chỉ tiêu, 3 nhiệm vụ`.
enum CountWords {
  static func of(_ kinds: [PlanItem.Kind]) -> Wording {
    let counts = PlanItem.Kind.allCases.compactMap { kind -> Wording? in
      let count = kinds.count { $0 == kind }
      guard count > 0 else { return nil }
      return Wording("\(count) \(kind.title.vi)", en: "\(count) \(kind.title.en)")
    }
    guard !counts.isEmpty else { return Wording("không có việc", en: "nothing") }
    return Wording(counts.map(\.vi).joined(separator: ", "), en: counts.map(\.en).joined(separator: ", "))
  }
}

extension CascadePage.Blocker {
  init(_ words: ItemWords, _ proposals: [OwnersOfPlan.Proposal]) {
    let printed = LaunchCheck.printed(words.item)
    let why =
      printed.isEmpty
      ? Wording("văn bản không nêu ai phụ trách", en: "the document names nobody")
      : Wording(
        "không rõ «\(printed.joined(separator: ", "))» là đơn vị nào",
        en: "«\(printed.joined(separator: ", "))» is not clear")
    self.init(
      name: words.name, words: words.line, why: why, clause: words.clause.label,
      choices: proposals.map { CascadePage.Choice($0.unit.text, $0.name, $0.reason) })
  }
}

extension CascadePage.Overlap {
  init(_ overlap: MovementOverlap) {
    self.init(overlap.name, address: Addresses.movement(overlap.movement), overlap.wording)
  }
}

extension AssignPage.Model {
  init(_ plan: Identifier, _ name: String, at desk: Desk) throws {
    let view = try PlanView(plan, at: desk)
    guard let item = view.items.first(where: { ItemWords.name($0) == name }) else { throw Refusal.notFound }
    let proposals = view.proposals(for: item, try OwnersOfPlan(at: desk))
    let near = proposals.map { CascadePage.Choice($0.unit.text, $0.name, $0.reason) }
    let root = try desk.rootUnit()
    let rest = try desk.units.subtree(root.path).filter { unit in !proposals.contains { $0.unit == unit.unit.id } }
    self.init(
      document: plan, documentName: view.plan.title, version: item.version, name: name,
      words: ItemWords(item: item, view: view).line,
      choices: near + rest.map { CascadePage.Choice($0.unit.id.text, $0.unit.name, Wording("", en: "")) },
      chosen: near.first?.value ?? "")
  }
}

extension LaunchPage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    let preview = try LaunchPreview(id, at: desk)
    let view = preview.view
    let kinds = view.items.filter { $0.kept != nil && $0.kind.needsOwner }.map(\.kind)
    let first = preview.times.first { $0.state == .dated && ($0.due ?? .last) >= desk.today }
    self.init(
      document: id, documentName: view.plan.title, version: view.plan.version,
      name: LaunchMovement.name(view.items, view.plan),
      counts: PlanItem.Kind.allCases.filter(\.needsOwner).map { kind in (kind.title, kinds.count { $0 == kind }) },
      units: preview.parts.count { !$0.items.isEmpty }, people: Set(view.assignments.compactMap(\.person)).count,
      first: Wording(same: first?.due.map(TimeWords.day) ?? ""))
    missing = view.missing
    if let old = view.plan.amends, try desk.movements.of(plan: old) != nil {
      again = try Amendment(of: old, by: id, at: desk).unitsAgain(old, id, at: desk).count
    }
  }
}
