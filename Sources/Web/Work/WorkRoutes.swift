import Actions
import CivilTime
import Domain
import HTTP
import Showing
import Store

/// What a head of unit, or a member, has to do.
extension Site {
  func addWork(to routes: inout Routes) {
    routes.get(Addresses.work) { [self] request in
      page(WorkPage(try await glance(request) { try WorkPage.Model(at: $0) }), request)
    }
    routes.post(Addresses.sign) { [self] request, item in
      try await perform(SignPledge(item), request)
      return done(Addresses.work(), .signed)
    }
    routes.post(Addresses.handOver) { [self] request, unit, item in
      guard let person = request.form["nguoi"].flatMap({ Identifier($0) }) else { throw Refusal.notFound }
      try await perform(HandOver(item, in: unit, to: person), request)
      return done("\(Addresses.work())#viec-\(item.text)", .assigned)
    }
    routes.post(Addresses.slip) { [self] request, code in try await acknowledgeBySlip(code, request) }
    routes.get(Addresses.slip) { [self] request, code in
      guard let bearer = try await office.bearer(of: code) else {
        return page(SlipPage.spent(code), request, .gone)
      }
      let agency = try await office.agencies().first { $0.id == bearer.slip.agency }
      let actor = Actor(
        account: nil, person: bearer.person.id, name: bearer.person.name, grants: [], channel: .slip)
      let model = try await office.ask(as: actor, in: bearer.slip.agency) { desk in
        try SlipPage.Model(code, bearer.person, agency: agency?.name ?? "", at: desk)
      }
      return page(SlipPage(model), request)
    }
  }
}

extension WorkPage.Model {
  /// Units the actor leads or answers for; for a member, the units the person works in.
  init(at desk: Desk) throws {
    let units = try desk.ownUnits()
    var model = WorkPage.Model(
      unit: units.isEmpty ? "" : units.map(\.unit.name).joined(separator: ", "), duties: 0, targets: 0)
    let ids = Set(units.map(\.unit.id))
    var nearest: (day: Day, words: String)?
    var items: [(day: Day, item: WorkPage.Item)] = []
    let choices = try Dictionary(uniqueKeysWithValues: units.map { ($0.unit.id, try desk.choices(in: $0)) })
    for (movement, _) in try desk.movements.all() where movement.state == .launched {
      guard let view = try? MovementView(movement.id, at: desk) else { continue }
      for placed in view.parts where placed.part.answer == .open && desk.isHead(of: placed.part.unit) {
        guard let item = view.view.items.first(where: { $0.id == placed.part.item }) else { continue }
        let words = ItemWords(item: item, view: view.view)
        model.parts.append(
          WorkPage.Part(
            Wording(
              "\(placed.unit) phải đạt \(placed.part.value): \(words.line)",
              en: "\(placed.unit) has to reach \(placed.part.value): \(words.line)"),
            Addresses.target(movement.id, words.name)))
      }
      let mine = view.view.assignments.filter { ids.contains($0.unit) }
      guard !mine.isEmpty else { continue }
      let answered = Set(view.receipts.filter { $0.acknowledgedAt != nil }.map(\.unit))
      let received = try desk.ownReceipts(in: movement.id).map(\.receipt.unit)
      for unit in received where ids.contains(unit) && !answered.contains(unit) {
        let kinds = view.view.items.filter { item in mine.contains { $0.item == item.id && $0.unit == unit } }.map(
          \.kind)
        model.waiting.append(
          WorkPage.Waiting(movement.id, unit: unit, movement.name, CountWords.of(kinds)))
      }
      for item in view.view.items where item.kept != nil && mine.contains(where: { $0.item == item.id }) {
        let words = ItemWords(item: item, view: view.view)
        let shown = MovementPage.Item(item, view, today: desk.today)
        if item.kind == .target { model.targets += 1 } else { model.duties += 1 }
        for time in view.times(of: item.id) where time.state == .dated {
          guard let day = time.due, day >= desk.today, day < nearest?.day ?? .last else { continue }
          nearest = (day, words.line)
        }
        let here = mine.filter { $0.item == item.id }
        let roles = Set(here.map(\.role))
        let unit = here[0].unit
        let role = OwnerRole.allCases.first(where: roles.contains)
        let due = view.times(of: item.id).compactMap { $0.state == .dated ? $0.due : nil }
        let day = due.filter { $0 >= desk.today }.min() ?? due.max() ?? .last
        items.append(
          (
            day,
            WorkPage.Item(
              id: item.id, unit: unit, kind: item.kind.rawValue, text: words.line, movement: movement.name,
              movementAddress: "\(Addresses.movement(movement.id))#\(words.name)", clause: words.clause,
              when: words.when,
              state: shown.state,
              person: here.first { $0.person != nil }?.person.flatMap { view.view.personNames[$0] },
              choices: choices[unit] ?? [], role: role.map(\.title))
          ))
      }
    }
    // What is due first stands first; what has no day stands last.
    model.items = items.sorted { $0.day < $1.day }.map(\.item)
    if let person = desk.actor.person {
      model.pledges = try desk.pledges(of: person).map { pledge in
        WorkPage.Pledge(
          pledge.item.id, pledge.movement.name, pledge.item.kept?.wording ?? "",
          signed: pledge.signedAt.map(DayWords.moment))
      }
    }
    model.nearest = nearest.map { day, words in
      Wording("Hạn gần nhất: \(TimeWords.day(day)), \(words)", en: "Next due: \(TimeWords.day(day)), \(words)")
    }
    self = model
  }
}

extension Desk {
  /// Whom the head of a unit can give its work to; nobody when the actor does not lead it.
  func choices(in place: PlacedUnit) throws -> [WorkPage.Choice] {
    guard isHead(of: place.unit.id) || actor.has(.acknowledge, at: place.path) else { return [] }
    // Of a large part not everybody is offered: those of the unit itself, and who leads what is right below it.
    let isLarge = try roster.count(of: place.unit.id, on: today) > 100
    let found =
      isLarge
      ? try roster.atHand(in: place.unit.id, on: today) : try self.people(in: [place.path], limit: 100).people
    return found.map { listed in
      let (person, post) = (listed.person, listed.post)
      return WorkPage.Choice(person.id.text, post.position.map { "\(person.name), \($0)" } ?? person.name)
    }
  }

  func ownUnits() throws -> [PlacedUnit] {
    var found: [PlacedUnit] = try actor.grants.filter { RightsTable.rights(of: $0.role).contains(.acknowledge) }
      .compactMap { try units.get($0.unit) }
    if let person = actor.person {
      for post in try posts.of(person: person) {
        guard post.from.map({ $0 <= today }) ?? true, post.until.map({ today <= $0 }) ?? true,
          !found.contains(where: { $0.unit.id == post.unit }), let unit = try units.get(post.unit)
        else { continue }
        found.append(unit)
      }
    }
    return found
  }
}

extension Site {
  /// A slip stands for its bearer: signs their own pledges, acknowledges for the units they lead.
  private func acknowledgeBySlip(_ code: String, _ request: Request) async throws -> Response {
    guard let bearer = try await office.bearer(of: code) else {
      return page(SlipPage.spent(code), request, .gone)
    }
    let actor = Actor(account: nil, person: bearer.person.id, name: bearer.person.name, grants: [], channel: .slip)
    let agency = bearer.slip.agency
    let (open, waiting) = try await office.ask(as: actor, in: agency) { desk in
      (try desk.pledges(of: bearer.person.id).filter { $0.signedAt == nil }.map(\.item.id), try desk.waitingReceipts())
    }
    // One act at a time, as the page shows it.
    if !open.isEmpty {
      for item in open { try await office.perform(SignPledge(item), as: actor, in: agency) }
      return done(Addresses.slip(code), .signed)
    }
    for (movement, unit) in waiting {
      try await office.perform(Acknowledge(movement, unit: unit), as: actor, in: agency)
    }
    return done(Addresses.slip(code), .acknowledged)
  }
}

extension Desk {
  /// Parts of movements that wait for the actor, who leads the unit.
  func waitingReceipts() throws -> [(movement: Identifier, unit: Identifier)] {
    try movements.all().filter { $0.movement.state == .launched }.flatMap { movement, _ in
      try receipts.of(movement: movement.id).filter { $0.acknowledgedAt == nil && isHead(of: $0.unit) }
        .map { (movement.id, $0.unit) }
    }
  }
}

extension SlipPage {
  static func spent(_ code: String) -> SlipPage {
    SlipPage(
      Model(
        code: code, name: "Phiếu cá nhân", person: "", unit: "", asker: "",
        state: .spent(
          Wording(
            "Phiếu đã dùng, đã hết hạn hoặc bị rút lại. Nhờ cơ quan in phiếu mới.",
            en: "It was used, has expired or was revoked. Ask for a new one."))))
  }
}

extension SlipPage.Model {
  /// What waits for the bearer: pledges to sign, parts of units to acknowledge; and what was given to them by name.
  init(_ code: String, _ person: Person, agency: String, at desk: Desk) throws {
    let units = try desk.ownUnits()
    let pledges = try desk.pledges(of: person.id)
    let open = pledges.filter { $0.signedAt == nil }
    var duties: [(text: String, when: String)] = []
    for (movement, _) in try desk.movements.all() where movement.state == .launched {
      let mine = try desk.assignments.of(plan: movement.plan).filter { $0.person == person.id }
      for item in try desk.items.of(plan: movement.plan)
      where item.kind != .pledge && mine.contains(where: { $0.item == item.id }) {
        duties.append((item.kept?.text ?? "", TimeWords.when(item.kept?.deadline, item.kept?.recurrence)))
      }
    }
    let state: SlipPage.State
    if !open.isEmpty {
      state = .toSign
    } else if try !desk.waitingReceipts().isEmpty {
      state = .toAcknowledge
    } else if let last = pledges.compactMap(\.signedAt).max() {
      state = .signed(Wording(same: DayWords.moment(last)))
    } else {
      state = .toRead
    }
    let due = open.compactMap { $0.item.kept?.deadline }.first.map(TimeWords.deadline)
    self.init(
      code: code, name: pledges.first?.movement.name ?? agency, person: person.name,
      unit: units.map(\.unit.name).joined(separator: ", "), asker: agency,
      due: due.map { Wording("hạn ký: \($0)", en: "due: \($0)") }, state: state, duties: duties)
    wordings = (open.isEmpty ? pledges : open).compactMap { $0.item.kept?.wording }
    guard let first = open.first else { return }
    signed = try desk.signatures.of(item: first.item.id).count
    let signers = try desk.signers(of: first.item, on: first.movement.from)
    (population, day) = (try desk.count(of: signers), signers.day)
  }
}
