import Actions
import Cascade
import Domain
import HTTP
import Showing
import Store

/// Plans that change others, and plans above.
extension Site {
  func addAmendments(to routes: inout Routes) {
    routes.get(Addresses.amendment) { [self] request, id in
      page(AmendmentPage(try await ask(request) { try AmendmentPage.Model(id, at: $0) }), request)
    }
    routes.get(Addresses.coverage) { [self] request, id in
      page(CoveragePage(try await ask(request) { try CoveragePage.Model(id, at: $0) }), request)
    }
    routes.post(Addresses.coverage) { [self] request, id in
      guard let parent = request.form["cap-tren"].flatMap({ Identifier($0) }) else {
        var model = try await ask(request) { try CoveragePage.Model(id, at: $0) }
        model.problem = Problem(
          .invalid, "parent.missing", Wording("Chưa chọn văn bản nào.", en: "No document was chosen."),
          field: "cap-tren")
        return page(CoveragePage(model), request, .unprocessable)
      }
      let version = request.form["ban"].flatMap { Int($0) }
      try await perform(ChangePlan(id, version: version) { $0.parent = parent }, request)
      return done(Addresses.coverage(id), .parentChosen)
    }
  }
}

extension AmendmentPage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    let after = try PlanView(id, at: desk)
    guard let old = after.plan.amends else { throw Refusal.notFound }
    let before = try PlanView(old, at: desk)
    let amendment = try Amendment(of: old, by: id, at: desk)
    let again = try amendment.unitsAgain(old, id, at: desk)
    let running = try desk.movements.of(plan: old)?.movement
    let receiving = Set(after.assignments.filter { $0.role != .receive }.map(\.unit))
    self.init(
      id: id, name: after.plan.title,
      old: MovementPage.Clause(
        before.plan.title, running.map { Addresses.movement($0.id) } ?? Addresses.document(old)),
      lines: amendment.difference.changes.compactMap { AmendmentPage.Line($0, before, after) },
      again: again.compactMap { after.unitNames[$0] ?? before.unitNames[$0] }.sorted(),
      same: receiving.subtracting(again).count, missing: after.missing, mayLaunch: desk.actor.has(.launch),
      isLaunched: after.plan.state == .launched)
  }
}

extension AmendmentPage.Line {
  /// Nil for what asks for nothing, and for what only moved to another place.
  init?(_ change: PlanDifference.Change, _ before: PlanView, _ after: PlanView) {
    func find(_ key: String, _ view: PlanView) -> ItemWords? {
      view.items.first { $0.id.text == key && $0.kind.needsOwner }.map { ItemWords(item: $0, view: view) }
    }
    func units(_ words: [ItemWords]) -> [String] {
      let ids = Set(words.flatMap { words in words.view.assignments(of: words.item.id).map(\.unit) })
      return ids.compactMap { after.unitNames[$0] ?? before.unitNames[$0] }.sorted()
    }
    switch change {
    case .unchanged: return nil
    case .added(let key):
      guard let words = find(key, after) else { return nil }
      self.init(
        .added, words.item.kind.title, clause: words.clause, after: words.line,
        fields: words.when.isEmpty ? [] : [(PlanDifference.Field.deadline.wording, "", words.when)],
        units: units([words]))
    case .removed(let key):
      guard let words = find(key, before) else { return nil }
      self.init(.removed, words.item.kind.title, clause: words.clause, before: words.line, units: units([words]))
    case .changed(let old, let new, let fields):
      guard !fields.isSubset(of: PlanDifference.formal), let was = find(old, before), let now = find(new, after) else {
        return nil
      }
      self.init(
        .changed, now.item.kind.title, clause: now.clause, before: was.line, after: now.line,
        fields: Self.fields(fields, was, now), units: units([was, now]))
    }
  }

  /// What does not show in the line itself.
  private static func fields(
    _ fields: Set<PlanDifference.Field>, _ was: ItemWords, _ now: ItemWords
  ) -> [(name: Wording, before: String, after: String)] {
    let pairs: [(field: PlanDifference.Field, before: String, after: String)] = [
      (.deadline, was.when, now.when), (.recurrence, was.when, now.when), (.owners, was.printed, now.printed),
      (.product, was.item.kept?.product ?? "", now.item.kept?.product ?? ""),
      (.wording, was.item.kept?.wording ?? "", now.item.kept?.wording ?? ""),
    ]
    return pairs.filter { fields.contains($0.field) && $0.before != $0.after }.map {
      ($0.field.wording, $0.before, $0.after)
    }
  }
}

extension ItemWords {
  /// The names as the document has them.
  fileprivate var printed: String {
    OwnerRole.allCases.flatMap { role in
      (item.content?.names[role] ?? []).map { "\(OneLine.of($0)) \(role.title.vi)" }
    }.joined(separator: "; ")
  }
}

extension CoveragePage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    guard desk.actor.has(.seePlans) else { throw Problem.forbidden(.seePlans) }
    let plan = try desk.plan(id)
    let mayChange = desk.actor.has(.changePlans)
    self.init(
      id: id, name: plan.title, version: plan.version, mayChoose: mayChange && plan.state != .launched,
      mayDrop: mayChange)
    if mayChoose {
      choices = try desk.plans.all(limit: 300).filter { $0.id != id && $0.amends != id && $0.parent != id }
        .map { ($0.id.text, Wording(same: $0.title)) }
    }
    guard let named = plan.parent else { return }
    let coverage = try Coverage(of: id, at: desk)
    let (above, own) = (try PlanView(coverage.parent.id, at: desk), try PlanView(id, at: desk))
    self.named = named
    parent = MovementPage.Clause(coverage.parent.title, Addresses.document(coverage.parent.id))
    before = coverage.before.map { MovementPage.Clause($0.title, Addresses.document($0.id)) }
    lines = coverage.lines.map { line in
      let words = ItemWords(item: line.above, view: above)
      return CoveragePage.Line(
        line.state.badge, words.line, clause: words.clause,
        own: line.own.map { item in
          let words = ItemWords(item: item, view: own)
          return MovementPage.Clause("\(words.clause.label) \(words.line)", words.clause.address)
        }, why: line.reasons.joined, change: line.change?.wording)
    }
    dropped = coverage.dropped.compactMap { $0.content?.text }
    counts = (
      coverage.count(.answered), coverage.count(.partly), coverage.count(.open), coverage.count(.forOthers)
    )
  }
}

extension [Wording] {
  fileprivate var joined: Wording {
    Wording(map(\.vi).joined(separator: " "), en: map(\.en).joined(separator: " "))
  }
}

extension Coverage.Change {
  fileprivate var wording: Wording {
    switch self {
    case .added: Wording("điều mới", en: "new")
    case .changed(let fields):
      Wording(
        "vừa đổi \(PlanDifference.Field.allCases.filter(fields.contains).map(\.wording.vi).joined(separator: ", "))",
        en: "other \(PlanDifference.Field.allCases.filter(fields.contains).map(\.wording.en).joined(separator: ", "))")
    }
  }
}

extension PlanCoverage.State {
  fileprivate var badge: Badge {
    switch self {
    case .answered: Badge(.done, wording)
    case .partly: Badge(.soon, wording)
    case .open: Badge(.late, wording)
    case .forOthers: Badge(.plain, wording)
    }
  }
}
