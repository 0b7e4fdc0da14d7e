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
    let model = try await glance(request) { try MovementPage.Model(id, at: $0) }
    if actor.isViewing || model.unseen.isEmpty { return page(MovementPage(model), request) }
    for unit in model.unseen { try await perform(MarkSeen(id, unit: unit), request) }
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

/// The clauses of a movement as its page shows them on a day.
private struct ShownClauses: Sendable {
  var targets: [MovementPage.Target] = []
  var items: [PlanItem.Kind: [MovementPage.Item]] = [:]
  var phases: [MovementPage.Phase] = []
  var dates: [Dated] = []

  init(_ movement: MovementView, at desk: Desk) throws {
    let view = movement.view
    let words = PlanWords.of(view)
    for item in view.items where item.kept != nil {
      guard let clause = words[item.id] else { continue }
      let owners = ItemWords.owners(of: item.id, item.kind, view)
      switch item.kind {
      case .target:
        var target = MovementPage.Target(clause, owners, in: movement.movement.id)
        try target.follow(item.id, movement, at: desk)
        targets.append(target)
      case .duty, .pledge, .report:
        let times = movement.times(of: item.id)
        items[item.kind, default: []].append(MovementPage.Item(clause, owners, times, today: desk.today))
      case .phase: if let phase = clause.phase { phases.append(phase) }
      default: break
      }
    }
    dates = Dated.all(movement.times, view)
  }
}

extension MovementPage.Model {
  init(_ id: Identifier, at desk: Desk) throws {
    let movement = try MovementView(id, at: desk)
    let (launch, plan) = (movement.movement, movement.view.plan)
    let shown = try movement.shape.workings.once(on: desk.today) { try ShownClauses(movement, at: desk) }
    self.init(
      id: id, name: launch.name,
      document: MovementPage.Clause(plan.number ?? plan.title, Addresses.document(plan.id)), about: launch.about,
      state: launch.badge, today: desk.today, received: movement.counts.acknowledged, units: movement.counts.sent,
      targets: shown.targets, duties: shown.items[.duty] ?? [], pledges: shown.items[.pledge] ?? [],
      reports: shown.items[.report] ?? [], receipts: movement.placed.map { MovementPage.Receipt($0) },
      phases: shown.phases, dates: shown.dates,
      mayUndo: desk.actor.has(.launch) && movement.counts.acknowledged == 0 && launch.state == .launched,
      isLive: launch.state == .launched)
    let own = try desk.ownReceipts(in: id)
    mine = own.filter { $0.receipt.acknowledgedAt == nil }.map { ($0.receipt.unit.text, $0.unit) }
    unseen = own.filter { $0.receipt.seenAt == nil }.map(\.receipt.unit)
    self.plan = plan.id
    known = isLive ? movement.lastEvent : 0
    try addAmendments(movement, at: desk)
  }
}

extension Movement {
  fileprivate var about: Wording {
    let (period, moment) = ("\(TimeWords.day(from)) – \(TimeWords.day(to))", DayWords.moment(launchedAt))
    return Wording("\(period) · phát động \(moment)", en: "\(period) · launched \(moment)")
  }
}

extension MovementPage.Model {
  /// Documents that change this movement: those that wait, and the one that has taken its place.
  fileprivate mutating func addAmendments(_ view: MovementView, at desk: Desk) throws {
    let path = try desk.rootUnit().path
    mayAmend = view.movement.state == .launched && desk.actor.has(.changePlans, at: path)
    guard mayAmend || view.movement.state == .amended else { return }
    for plan in view.shape.amending {
      if plan.state == .reviewing, mayAmend {
        amendments.append(MovementPage.Clause(plan.title, Addresses.amendment(plan.id)))
      } else if plan.state == .launched, let next = try desk.movements.of(plan: plan.id)?.movement {
        successor = MovementPage.Clause(next.name, Addresses.movement(next.id))
      }
    }
  }
}

extension MovementPage.Target {
  /// Of more people than this a page counts only for numbers that somebody has noted.
  private static let countable = 5_000

  /// The three numbers of a title, and how the target was shared out.
  fileprivate mutating func follow(_ item: Identifier, _ movement: MovementView, at desk: Desk) throws {
    let parts = movement.parts.lazy.map(\.part).filter { $0.item == item }
    if !parts.isEmpty { shared = Self.shared(Array(parts)) }
    guard let target = movement.targets.first(where: { $0.item == item }) else { return }
    if target.registered == nil, target.recognised == nil {
      guard target.isOfTitle else { return }
      let people = try desk.roster.count(of: try desk.rootUnit().unit.id, on: target.populationDay)
      guard people > 0, people <= Self.countable else { return }
    }
    let counted = try TargetView(movement.movement.id, { $0.id == item }, at: desk).progress
    // Of a group without anybody nothing can be said yet.
    guard let counted, counted.population > 0 || target.registered != nil || target.recognised != nil else { return }
    (progress, missing) = (counted, Wording(same: ""))
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
    let owners = ItemWords.owners(of: item.id, item.kind, movement.view)
    self.init(ClauseWords(item, movement.view), owners, movement.times(of: item.id), today: today)
  }

  /// `times`: of the item, by day.
  init(_ words: ClauseWords, _ owners: [String], _ times: [DueTime], today: Day) {
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
      name: words.name, text: words.line, owner: owners.joined(separator: ", "), clause: words.clause, when: words.when,
      state: state)
  }
}

extension MovementPage.Target {
  init(_ words: ClauseWords, _ owners: [String], in movement: Identifier) {
    self.init(
      name: words.name, text: words.text, aim: words.figure, progress: nil,
      missing: Wording("chưa có số liệu", en: "no figures yet"), owner: owners.joined(separator: ", "),
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
  /// Dated times as a list says them. `times` come by day.
  static func all(_ times: [DueTime], _ view: PlanView) -> [Dated] {
    let words = PlanWords.of(view)
    let kinds = Dictionary(uniqueKeysWithValues: view.items.map { ($0.id, $0.kind) })
    var dates: [Dated] = []
    dates.reserveCapacity(times.count)
    // Only those of one day are put in order.
    var start = 0
    for time in times {
      guard let day = time.due, let line = words[time.item], let kind = kinds[time.item] else { continue }
      if let last = dates.last, last.day != day {
        if dates.count - start > 1 { dates[start...].sort { $0.name < $1.name } }
        start = dates.count
      }
      let name = time.label.isEmpty ? line.short : "\(line.short) (\(time.label))"
      dates.append(
        Dated(
          day, name, kind: kind.rawValue, address: line.clause.address,
          due: time.state == .dated && kind.needsOwner ? time.id : nil,
          note: time.reason.utf8.starts(with: MoveDueTime.sign.utf8) ? time.reason : ""))
    }
    if dates.count - start > 1 { dates[start...].sort { $0.name < $1.name } }
    return dates
  }
}
