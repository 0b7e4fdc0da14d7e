import Actions
import CivilTime
import Domain
import HTTP
import Showing

/// Documents: dropping, reviewing, deciding, changing.
extension Site {
  static let largestDocument = 64 << 20

  func addDocuments(to routes: inout Routes) {
    routes.get(Addresses.documents) { [self] request in
      let lines = try await ask(request) { try DocumentListPage.lines(at: $0) }
      return page(DocumentListPage(lines, mayDrop: try request.visitor().actor.has(.changePlans)), request)
    }
    routes.on(.post, Addresses.documents, body: .upload(limit: Self.largestDocument)) { [self] request in
      try await drop(request)
    }
    routes.get(Addresses.document) { [self] request, id in try await review(id, request) }
    routes.get(Addresses.documentFile) { [self] request, id in
      let plan = try await ask(request) { try PlanView($0.plan(id).id, at: $0).plan }
      guard
        let file = Response.file(office.folder.filePath(plan.file), type: "application/octet-stream", tag: plan.file)
      else { throw Refusal.notFound }
      return file.asDownload(named: plan.fileName)
    }
    routes.post(Addresses.documentHead) { [self] request, id in try await changeHead(id, request) }
    routes.post(Addresses.answer) { [self] request, id, name in try await answer(id, name, request) }
    routes.get(Addresses.facts) { [self] request, id in try await newFact(id, request) }
    routes.post(Addresses.facts) { [self] request, id in try await addFact(id, request) }
    routes.get(Addresses.fact) { [self] request, id, name in
      page(FactPage(try await ask(request) { try FactPage.Model(id, name, at: $0) }), request)
    }
    routes.post(Addresses.fact) { [self] request, id, name in try await changeFact(id, name, request) }
    routes.post(Addresses.wording) { [self] request, id, name in
      do {
        let item = try await ask(request) { try $0.item(name, of: id) }
        try await perform(ConfirmPledge(item.id, wording: request.form["loi-ky-moi"] ?? ""), request)
        return done("\(Addresses.document(id))#\(name)", .wordingConfirmed)
      } catch let problem as Problem where problem.code == .invalid {
        var model = try await ask(request) { try FactPage.Model(id, name, at: $0) }
        model.problem = problem.naming(["wording": "loi-ky-moi"])
        return page(FactPage(model), request, .unprocessable)
      }
    }
    routes.post(Addresses.factRemoval) { [self] request, id, name in
      let item = try await ask(request) { try $0.item(name, of: id) }
      try await perform(RemoveItem(item.id, undo: item.state == .removed), request)
      return done("\(Addresses.document(id))#\(name)", item.state == .removed ? .restored : .removed)
    }
  }

  private func drop(_ request: Request) async throws -> Response {
    let visitor = try request.visitor()
    let plan: (id: Identifier, isNew: Bool)
    do throws(Problem) {
      guard let file = request.form.file(DropZone.fileField), let bytes = file.bytes(limit: Self.largestDocument),
        !bytes.isEmpty
      else {
        throw Problem(
          .invalid, "file.missing", Wording("chưa chọn tệp nào", en: "no file was chosen"), field: DropZone.fileField)
      }
      let added = try await office.addPlan(
        bytes, named: file.name, amends: request.form.identifier("sua-doi"), as: visitor.actor,
        in: visitor.session.agency)
      plan = (added.id, true)
    } catch {
      if error.key == "plan.exists", let id = error.field.flatMap({ Identifier($0) }) {
        // A document that is there already is opened instead.
        plan = (id, false)
      } else {
        guard error.isAboutForm else { throw error }
        return try await refused(request, error.naming([:]).withoutField)
      }
    }
    return try await dropped(plan.id, isNew: plan.isNew, request)
  }

  /// A document that cannot be taken is answered on the page where it was dropped.
  private func refused(_ request: Request, _ problem: Problem) async throws -> Response {
    let form = request.form
    if let own = form.identifier("cap-tren-cua") ?? form.identifier("tro-ve") {
      var model = try await ask(request) { try CoveragePage.Model(own, at: $0) }
      model.problem = problem
      return page(CoveragePage(model), request, .unprocessable)
    }
    let amended = form.identifier("sua-doi")
    let model = try await ask(request) { desk in
      try amended.flatMap { try desk.movements.of(plan: $0)?.movement.id }.map { try MovementPage.Model($0, at: desk) }
    }
    guard var model else { return try await home(request, problem) }
    (model.problem, model.isDropping) = (problem, true)
    return page(MovementPage(model), request, .unprocessable)
  }

  /// Leads to what a dropped document is for: to be reviewed, to be compared as a plan above, to change another.
  private func dropped(_ plan: Identifier, isNew: Bool, _ request: Request) async throws -> Response {
    let form = request.form
    if let below = form.identifier("cap-tren-cua") {
      try await perform(ChangePlan(below) { $0.parent = plan }, request)
      return done(Addresses.coverage(below), .parentChosen)
    }
    if let own = form.identifier("tro-ve") { return .redirect(to: Addresses.coverage(own)) }
    let isAmendment = isNew && form.identifier("sua-doi") != nil
    return .redirect(to: isAmendment ? Addresses.amendment(plan) : Addresses.document(plan))
  }

  private func review(_ id: Identifier, _ request: Request, _ problem: Problem? = nil) async throws -> Response {
    let view = try await ask(request) { try PlanView(id, at: $0) }
    let read = try sources.plan(view.plan, office)
    var model = ReviewPage.Model(view, read, mayEdit: try request.visitor().actor.has(.changePlans))
    model.related = try await ask(request) { try ReviewPage.Related(view.plan, at: $0) }
    model.problem = problem
    return page(ReviewPage(model), request, problem == nil ? .ok : .unprocessable)
  }

  private func changeHead(_ id: Identifier, _ request: Request) async throws -> Response {
    let form = request.form
    do {
      let days = try await ask(request) { desk in
        (try Self.day(form["tu"], "tu", desk), try Self.day(form["den"], "den", desk))
      }
      let number = form["so"].map(OneLine.of)
      try await perform(
        ChangePlan(id, version: form["ban"].flatMap { Int($0) }) { plan in
          (plan.from, plan.to) = (days.0, days.1)
          if let number, !number.isEmpty { plan.number = number }
        }, request)
      return done(Addresses.document(id), .saved)
    } catch let problem as Problem where problem.code == .invalid {
      return try await review(id, request, problem.naming(["to": "den"]))
    }
  }

  static func day(_ text: String?, _ field: String, _ desk: Desk) throws -> Day? {
    guard let text = text.map(OneLine.of), !text.isEmpty else { return nil }
    guard let day = desk.day(text) else {
      throw Problem(
        .invalid, "date.unreadable",
        Wording("«\(text)» không phải là một ngày có trong lịch", en: "«\(text)» is no day of the calendar"),
        field: field, fix: Wording("Ghi như 31/3/2026.", en: "Write it as 31/3/2026."))
    }
    return day
  }

  private func answer(_ id: Identifier, _ name: String, _ request: Request) async throws -> Response {
    guard let doubt = Identifier(name), let answer = request.form["tra-loi"].flatMap({ Doubt.Answer(rawValue: $0) })
    else { throw Refusal.notFound }
    try await perform(AnswerDoubt(doubt, answer), request)
    return done("\(Addresses.document(id))#quyet-dinh", .decided)
  }

  // MARK: Facts

  private func newFact(_ id: Identifier, _ request: Request) async throws -> Response {
    let kind = request.query["loai"].flatMap { FactCard.Kind(rawValue: $0) } ?? .duty
    let quote = request.query["chu"] ?? ""
    let model = try await ask(request) { try FactPage.Model(new: kind, quote, in: id, at: $0) }
    return page(FactPage(model), request)
  }

  private func addFact(_ id: Identifier, _ request: Request) async throws -> Response {
    let form = request.form
    guard let kind = form["loai"].flatMap({ PlanItem.Kind(rawValue: $0) }),
      let shown = FactCard.Kind(rawValue: kind.rawValue), FactCard.Kind.addable.contains(shown)
    else { throw Refusal.notFound }
    let quote = form["chu"] ?? ""
    do {
      let plan = try await ask(request) { try $0.plan(id) }
      let span = try sources.plan(plan, office).place(of: quote)
      let content = try await ask(request) { try FactForm.change(form, shown, of: ItemContent(quote), at: $0) }
      let item = try await perform(AddItem(to: id, kind, content, at: span), request)
      return done("\(Addresses.document(id))#\(ItemWords.name(item))", .added)
    } catch let problem as Problem where problem.code == .invalid {
      var model = try await ask(request) { try FactPage.Model(new: shown, quote, in: id, at: $0) }
      model.keep(form, problem.naming(["text": "noi-dung"]))
      return page(FactPage(model), request, .unprocessable)
    }
  }

  private func changeFact(_ id: Identifier, _ name: String, _ request: Request) async throws -> Response {
    let form = request.form
    do {
      let (item, content) = try await ask(request) { desk in
        let item = try desk.item(name, of: id)
        let kind = FactCard.Kind(rawValue: item.kind.rawValue) ?? .duty
        return (item, try FactForm.change(form, kind, of: item.content ?? ItemContent(""), at: desk))
      }
      try await perform(
        ChangeItem(item.id, version: form["ban"].flatMap { Int($0) } ?? item.version) { $0 = content }, request)
      return done("\(Addresses.document(id))#\(name)", .saved)
    } catch let problem as Problem where problem.code == .invalid {
      var model = try await ask(request) { try FactPage.Model(id, name, at: $0) }
      model.keep(form, problem.naming(["text": "noi-dung"]))
      return page(FactPage(model), request, .unprocessable)
    }
  }
}

extension Form {
  func identifier(_ name: String) -> Identifier? { self[name].flatMap { Identifier($0) } }
}

extension Problem {
  var withoutField: Problem {
    var problem = self
    problem.field = nil
    return problem
  }
}

extension Desk {
  /// By its name in a plan: `duty-3`.
  func item(_ name: String, of plan: Identifier) throws -> PlanItem {
    guard let item = try items.of(plan: plan).first(where: { ItemWords.name($0) == name }) else {
      throw Refusal.notFound
    }
    return item
  }
}

extension ReviewPage.Related {
  init(_ plan: Plan, at desk: Desk) throws {
    func clause(_ id: Identifier) throws -> MovementPage.Clause? {
      try desk.plans.get(id).map { MovementPage.Clause($0.title, Addresses.document(id)) }
    }
    amends = try plan.amends.flatMap(clause)
    above = try plan.parent.flatMap(clause)
  }
}

extension FactPage.Model {
  init(_ plan: Identifier, _ name: String, at desk: Desk) throws {
    let view = try PlanView(plan, at: desk)
    guard let item = view.items.first(where: { ItemWords.name($0) == name }) else { throw Refusal.notFound }
    let words = ItemWords(item: item, view: view)
    var read = item
    read.kept = item.read
    let asRead = item.read == nil ? "" : ItemWords(item: read, view: view).line
    self.init(
      document: plan, documentName: view.plan.title, version: item.version, name: name, kind: words.kind,
      quote: item.read?.text ?? item.kept?.text ?? "", asRead: asRead,
      fields: FactForm.fields(words.kind, item.content), isRemoved: item.state == .removed)
    guard item.kind == .pledge, item.kept != nil, let agency = try desk.agencies.get(desk.agency) else { return }
    wording = item.kept?.wording ?? view.draft(for: item, agency)?.wording ?? ""
    isDraft = item.kept?.wording == nil
  }

  init(new kind: FactCard.Kind, _ quote: String, in plan: Identifier, at desk: Desk) throws {
    let view = try PlanView(plan, at: desk)
    self.init(
      document: plan, documentName: view.plan.title, version: 0, name: nil, kind: kind, quote: quote, asRead: "",
      fields: FactForm.fields(kind, ItemContent(quote)))
  }

  /// Draws the form as it was typed, with what is wrong.
  mutating func keep(_ form: Form, _ problem: Problem) {
    for index in fields.indices { fields[index].value = form[fields[index].name] ?? fields[index].value }
    self.problem = problem
  }
}

extension DocumentListPage {
  static func lines(at desk: Desk) throws -> [Line] {
    guard desk.actor.has(.seePlans) || desk.actor.has(.changePlans) else { throw Problem.forbidden(.seePlans) }
    return try desk.plans.all().map { plan in
      let open = plan.state == .reviewing ? try desk.doubts.of(plan: plan.id).count { $0.answer == nil } : 0
      return Line(
        plan.subject ?? plan.title, number: plan.number ?? "", dayWords: plan.issued.map(TimeWords.day) ?? "",
        issuer: plan.issuer ?? "", address: Addresses.document(plan.id), state: plan.badge(openDoubts: open))
    }
  }
}

extension Plan {
  func badge(openDoubts: Int) -> Badge {
    switch state {
    case .launched: Badge(.done, "đã phát động", en: "launched")
    case .withdrawn: Badge(.plain, "đã rút", en: "withdrawn")
    case .reviewing:
      openDoubts > 0
        ? Badge(.doubt, "\(openDoubts) điểm cần quyết định", en: "\(openDoubts) to decide")
        : Badge(.info, "đang rà soát", en: "in review")
    }
  }
}
