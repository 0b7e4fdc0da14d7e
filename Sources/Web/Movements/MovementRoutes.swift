import Actions
import CivilTime
import Domain
import HTTP
import Showing
import Store

/// Launched movements: their page, their calendar, who has received them, and the way back.
extension Site {
  func addMovements(to routes: inout Routes) {
    routes.get(Addresses.movements) { [self] request in
      let lines = try await ask(request) { desk in
        guard desk.actor.has(.seeMovements) else { throw Problem.forbidden(.seeMovements) }
        return try desk.movements.all().map { HomePage.MovementLine($0.movement, $0.counts, today: desk.today) }
      }
      return page(MovementListPage(lines), request)
    }
    routes.get(Addresses.movement) { [self] request, id in try await movement(id, request) }
    routes.get(Addresses.movementCalendar) { [self] request, id in
      page(MovementCalendarPage(try await calendar(id, request.query["thang"], request)), request)
    }
    routes.post(Addresses.movementCalendar) { [self] request, id in try await move(id, request) }
    routes.post(Addresses.movementReceipt) { [self] request, id in
      guard let unit = request.form["don-vi"].flatMap({ Identifier($0) }) else { throw Refusal.notFound }
      try await perform(Acknowledge(id, unit: unit), request)
      return done(request.form["tro-ve"] == "viec" ? Addresses.work() : Addresses.movement(id), .acknowledged)
    }
    routes.post(Addresses.movementUndo) { [self] request, id in
      do {
        let movement = try await perform(WithdrawMovement(id, reason: request.form["ly-do"] ?? ""), request)
        return done(Addresses.document(movement.plan), .withdrawn)
      } catch let problem as Problem where problem.code == .invalid {
        var model = try await ask(request) { try MovementPage.Model(id, at: $0) }
        model.problem = problem.naming(["reason": "ly-do"])
        return page(MovementPage(model), request, .unprocessable)
      }
    }
    routes.get(Addresses.movementLive) { [self] request, id in
      _ = try await ask(request) { try MovementView(id, at: $0).counts }
      return live(id, request)
    }
  }

  private func movement(_ id: Identifier, _ request: Request) async throws -> Response {
    // Whoever leads a unit that received it has now seen it.
    let actor = try request.visitor().actor
    let (model, unseen) = try await glance(request) { desk in
      let unseen =
        actor.isViewing ? [] : try desk.ownReceipts(in: id).filter { $0.receipt.seenAt == nil }.map(\.receipt.unit)
      return (unseen.isEmpty ? try MovementPage.Model(id, at: desk) : nil, unseen)
    }
    if let model { return page(MovementPage(model), request) }
    for unit in unseen { try await perform(MarkSeen(id, unit: unit), request) }
    return page(MovementPage(try await ask(request) { try MovementPage.Model(id, at: $0) }), request)
  }

  /// `asked`: `2026-3`; nil for the month of today.
  private func calendar(
    _ id: Identifier, _ asked: String?, _ request: Request
  ) async throws -> MovementCalendarPage.Model {
    let parts = (asked ?? "").split(separator: "-").compactMap { Int($0) }
    let month = parts.count == 2 ? Month(parts[0], parts[1]) : nil
    let (model, today, mayMove) = try await ask(request) { desk in
      let model = try MovementPage.Model(id, at: desk)
      let path = try desk.rootUnit().path
      return (model, desk.today, model.isLive && desk.actor.has(.changePlans, at: path))
    }
    var items = model.dates
    if !mayMove { for index in items.indices { items[index].due = nil } }
    let calendar = MonthCalendar(month: month ?? today.monthOfYear, today: today, items: items)
    return MovementCalendarPage.Model(id: id, name: model.name, calendar: calendar, mayMove: mayMove)
  }

  private func move(_ id: Identifier, _ request: Request) async throws -> Response {
    let form = request.form
    do {
      guard let time = form.identifier("viec") else {
        throw Problem(
          .invalid, "due.missing", Wording("Chưa chọn việc nào.", en: "Nothing was chosen."), field: "viec")
      }
      guard let day = try await ask(request, { try Self.day(form["ngay"], "ngay", $0) }) else {
        throw Problem(
          .invalid, "date.missing", Wording("Chưa ghi ngày mới.", en: "The new day is missing."), field: "ngay")
      }
      let moved = try await perform(MoveDueTime(time, of: id, to: day, reason: form["ly-do"] ?? ""), request)
      let month = (moved.due ?? day).monthOfYear
      return done(
        Addresses.movementCalendar(id, query: Fields(["thang": "\(month.year)-\(month.number)"])), .moved)
    } catch let problem as Problem where problem.code == .invalid {
      var model = try await calendar(id, form["thang"], request)
      (model.chosen, model.day, model.reason) = (form["viec"] ?? "", form["ngay"] ?? "", form["ly-do"] ?? "")
      model.problem = problem.naming(["reason": "ly-do", "day": "ngay"])
      return page(MovementCalendarPage(model), request, .unprocessable)
    }
  }

  /// The counts of a movement while somebody looks at its page, and the last thing that happened in it: asked for again
  /// every two seconds, told when they differ. What another process did is seen too.
  private func live(_ id: Identifier, _ request: Request) -> Response {
    .events { [self] stream in
      var last: (counts: MovementCounts, event: Int64)?
      while stream.isOpen {
        guard let now = try? await ask(request, { (try $0.movement(id).counts, try $0.lastEvent(of: id)) }) else {
          return
        }
        if last == nil || last?.counts != now.0 || last?.event != now.1 {
          let event = ServerEvent(
            "{\"da-nhan\":\(now.0.acknowledged),\"da-xem\":\(now.0.seen),\"moc\":\(now.1)}", name: "so")
          guard (try? await stream.send(event)) != nil else { return }
          last = now
        }
        try? await Task.sleep(for: .seconds(2))
      }
    }
  }
}

extension Desk {
  /// The number of the last event about a movement or its plan; 0 without one.
  func lastEvent(of movement: Identifier) throws -> Int64 {
    let subjects = [movement, try self.movement(movement).movement.plan]
    return try subjects.compactMap { try events.page(before: nil, subject: $0, limit: 1).first?.event.number }.max()
      ?? 0
  }

  /// Receipts of units that the actor may speak for: below its grants, or led by the actor in person.
  func ownReceipts(in movement: Identifier) throws -> [PlacedReceipt] {
    let scopes = actor.scopes(of: .acknowledge)
    var own = try scopes.flatMap { try receipts.placed(movement: movement, on: today, in: $0) }
    for id in try ledUnits() where !own.contains(where: { $0.receipt.unit == id }) {
      let below = try receipts.placed(movement: movement, on: today, in: try unit(id).path)
      own += below.filter { $0.receipt.unit == id }
    }
    return own
  }
}

extension MovementPage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    let movement = try MovementView(id, at: desk)
    let view = movement.view
    let today = desk.today
    var targets: [MovementPage.Target] = []
    var shown: [PlanItem.Kind: [MovementPage.Item]] = [:]
    var phases: [MovementPage.Phase] = []
    var lines: [Identifier: Dated.Line] = [:]
    for item in view.items where item.kept != nil {
      let words = ItemWords(item: item, view: view)
      switch item.kind {
      case .target: targets.append(MovementPage.Target(words, in: id))
      case .duty, .pledge, .report:
        let shownItem = MovementPage.Item(words, movement.times(of: item.id), today: today)
        shown[item.kind, default: []].append(shownItem)
        lines[item.id] = Dated.Line(shownItem.text, shownItem.clause.address, item.kind)
      case .phase: if let phase = MovementPage.Phase(item) { phases.append(phase) }
      default: break
      }
    }
    let state = movement.movement.badge
    self.init(
      id: id, name: movement.movement.name,
      document: MovementPage.Clause(view.plan.number ?? view.plan.title, Addresses.document(view.plan.id)),
      about: Wording(
        "\(TimeWords.day(movement.movement.from)) – \(TimeWords.day(movement.movement.to)) · phát động \(DayWords.moment(movement.movement.launchedAt))",
        en:
          "\(TimeWords.day(movement.movement.from)) – \(TimeWords.day(movement.movement.to)) · launched \(DayWords.moment(movement.movement.launchedAt))"
      ),
      state: state, today: today, received: movement.counts.acknowledged, units: movement.counts.sent,
      targets: targets, duties: shown[.duty] ?? [], pledges: shown[.pledge] ?? [], reports: shown[.report] ?? [],
      receipts: movement.placed.map { MovementPage.Receipt($0) }, phases: phases,
      dates: Dated.all(movement.times, view, lines),
      mayUndo: desk.actor.has(.launch) && movement.counts.acknowledged == 0 && movement.movement.state == .launched,
      isLive: movement.movement.state == .launched)
    let waiting = try desk.ownReceipts(in: id).filter { $0.receipt.acknowledgedAt == nil }
    mine = waiting.map { ($0.receipt.unit.text, $0.unit) }
    plan = view.plan.id
    known = isLive ? try desk.events.head()?.number ?? 0 : 0
    try addAmendments(of: movement.movement, at: desk)
    try addProgress(of: movement, at: desk)
  }
}

extension MovementPage.Model {
  /// Documents that change this movement: those that wait, and the one that has taken its place.
  fileprivate mutating func addAmendments(of movement: Movement, at desk: Desk) throws {
    let path = try desk.rootUnit().path
    mayAmend = movement.state == .launched && desk.actor.has(.changePlans, at: path)
    guard mayAmend || movement.state == .amended else { return }
    for plan in try desk.plans.all() where plan.amends == movement.plan {
      if plan.state == .reviewing, mayAmend {
        amendments.append(MovementPage.Clause(plan.title, Addresses.amendment(plan.id)))
      } else if plan.state == .launched, let next = try desk.movements.of(plan: plan.id)?.movement {
        successor = MovementPage.Clause(next.name, Addresses.movement(next.id))
      }
    }
  }

  /// The three numbers of titles that somebody has noted, and how targets were shared out. People are counted only
  /// where there is something to show.
  fileprivate mutating func addProgress(of movement: MovementView, at desk: Desk) throws {
    let parts = Dictionary(grouping: movement.parts.map(\.part), by: \.item)
    let items = Dictionary(uniqueKeysWithValues: movement.view.items.map { (ItemWords.name($0), $0.id) })
    for index in targets.indices {
      guard let id = items[targets[index].name] else { continue }
      if let parts = parts[id] { targets[index].shared = Self.shared(parts) }
      guard let target = movement.targets.first(where: { $0.item == id }),
        target.registered != nil || target.recognised != nil
      else { continue }
      targets[index].progress = try TargetView(movement.movement.id, { $0.id == id }, at: desk).progress
      targets[index].missing = Wording(same: "")
    }
  }

  private static func shared(_ parts: [TargetPart]) -> Badge {
    let (refused, open) = (parts.count { $0.answer == .refused }, parts.count { $0.answer == .open })
    if refused > 0 { return Badge(.late, "\(refused) đơn vị từ chối phần của mình", en: "\(refused) units refused") }
    if open > 0 { return Badge(.soon, "\(open) đơn vị chưa trả lời", en: "\(open) units have not answered") }
    return Badge(.done, "\(parts.count) đơn vị đã nhận phần", en: "\(parts.count) units took their part")
  }
}

extension MovementPage.Item {
  init(_ item: PlanItem, _ movement: MovementView, today: Day) {
    self.init(ItemWords(item: item, view: movement.view), movement.times(of: item.id), today: today)
  }

  /// `times`: of the item, by day.
  init(_ words: ItemWords, _ times: [DueTime], today: Day) {
    var (next, last): (Day?, Day?) = (nil, nil)
    var isWaiting = false
    var isStanding = false
    for time in times {
      switch time.state {
      case .dated:
        guard let due = time.due else { continue }
        last = max(due, last ?? due)
        if due >= today { next = min(due, next ?? due) }
      case .waiting: isWaiting = true
      case .standing, .checkpoint: isStanding = true
      case .undated: break
      }
    }
    let state =
      (next ?? last).map { DayWords.badge($0, today: today) }
      ?? (isWaiting
        ? Badge(.info, "chờ lệnh", en: "on order")
        : isStanding ? Badge(.info, "thường xuyên", en: "standing") : Badge(.plain, "không ghi hạn", en: "no date"))
    self.init(
      name: words.name, text: words.line, owner: words.owners.joined(separator: ", "), clause: words.clause,
      when: words.when, state: state)
  }
}

extension MovementPage.Target {
  init(_ words: ItemWords, in movement: Identifier) {
    self.init(
      name: words.name, text: words.text, aim: words.figure, progress: nil,
      missing: Wording("chưa có số liệu", en: "no figures yet"), owner: words.owners.joined(separator: ", "),
      clause: words.clause)
    address = Addresses.target(movement, words.name)
  }
}

extension MovementPage.Receipt {
  init(_ placed: PlacedReceipt) {
    let receipt = placed.receipt
    let state: Badge
    var words = ""
    if let at = receipt.acknowledgedAt {
      state = Badge(.done, "đã nhận", en: "acknowledged")
      words = [DayWords.moment(at), placed.by ?? "", receipt.isPaper ? "trên giấy" : ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    } else if let at = receipt.seenAt {
      state = Badge(.info, "đã xem", en: "seen")
      words = DayWords.moment(at)
    } else {
      state = Badge(.soon, "chưa xem", en: "not seen")
    }
    self.init(
      unit: placed.unit, address: Addresses.unit(receipt.unit), head: placed.head ?? "", state: state, words: words)
  }
}

extension MovementPage.Phase {
  init?(_ item: PlanItem) {
    guard let content = item.kept, let from = content.from?.firstDay, let to = content.to?.lastDay, from < to else {
      return nil
    }
    self.init(content.text, from, to)
  }
}

extension Dated {
  /// What a list of dates says of an item.
  struct Line {
    var words: String
    var address: String
    var kind: PlanItem.Kind

    init(_ words: String, _ address: String, _ kind: PlanItem.Kind) {
      (self.words, self.address, self.kind) = (words, address, kind)
    }
  }

  /// Dated times as a list says them. `times` come by day; `known`: what was said of items already.
  static func all(_ times: [DueTime], _ view: PlanView, _ known: [Identifier: Line] = [:]) -> [Dated] {
    var lines = known
    let wanted = Set(times.map(\.item))
    for item in view.items where lines[item.id] == nil && wanted.contains(item.id) {
      let words = ItemWords(item: item, view: view)
      lines[item.id] = Line(words.line, words.clause.address, item.kind)
    }
    var dates: [Dated] = []
    dates.reserveCapacity(times.count)
    // Only those of one day are put in order.
    var start = 0
    for time in times {
      guard let day = time.due, let line = lines[time.item] else { continue }
      if let last = dates.last, last.day != day {
        if dates.count - start > 1 { dates[start...].sort { $0.name < $1.name } }
        start = dates.count
      }
      let name = time.label.isEmpty ? line.words : "\(line.words) (\(time.label))"
      dates.append(
        Dated(
          day, name, kind: line.kind.rawValue, address: line.address,
          due: time.state == .dated && line.kind.needsOwner ? time.id : nil,
          note: time.reason.hasPrefix(MoveDueTime.sign) ? time.reason : ""))
    }
    if dates.count - start > 1 { dates[start...].sort { $0.name < $1.name } }
    return dates
  }
}
