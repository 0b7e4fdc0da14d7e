import Actions
import CivilTime
import Domain
import HTTP
import Law
import SQL
import Showing
import Store

/// The first page and the search.
extension Site {
  func addHome(to routes: inout Routes) {
    routes.get(Addresses.home) { [self] request in
      let actor = try request.visitor().actor
      // A head of unit and a member have their own first page.
      guard Section.today.isOpen(to: actor) else { return .redirect(to: Addresses.work()) }
      return try await home(request)
    }
    routes.get(Addresses.search) { [self] request in
      let words = OneLine.of(request.query["q"] ?? "")
      let groups = try await ask(request) { try SearchPage.groups(words, at: $0) }
      return page(SearchPage(words, groups), request)
    }
  }

  func home(_ request: Request, _ problem: Problem? = nil) async throws -> Response {
    var model = try await ask(request) { try HomePage.Model(at: $0) }
    model.problem = problem
    return page(HomePage(model), request, problem == nil ? .ok : .unprocessable)
  }
}

extension HomePage.Model {
  /// How far back something past its day is still news.
  private static let lateDays = 60

  init(at desk: Desk) throws {
    let today = desk.today
    self.init(dayWords: DayWords.long(today), mayDrop: desk.actor.has(.changePlans))
    if desk.actor.has(.seeMovements) {
      for (movement, counts) in try desk.movements.all() where movement.state == .launched {
        let view = try MovementView(movement.id, at: desk)
        movements.append(HomePage.MovementLine(movement, counts, today: today))
        for time in view.times {
          guard let day = time.due, time.state == .dated, let due = HomePage.Due(time, day, view, today: today) else {
            continue
          }
          if day < today, today.number - day.number <= Self.lateDays { late.append((day, due)) }
          if day >= today, day.number - today.number <= 7 { soon.append((day, due)) }
        }
      }
    }
    late.sort { $0.0 < $1.0 }
    soon.sort { $0.0 < $1.0 }
    guard desk.actor.has(.seePlans) || desk.actor.has(.changePlans) else { return }
    for plan in try desk.plans.all() where plan.state == .reviewing {
      let open = try desk.doubts.of(plan: plan.id).count { $0.answer == nil }
      waiting.append(
        HomePage.MovementLine(
          plan.subject ?? plan.title, address: Addresses.document(plan.id), state: plan.badge(openDoubts: open),
          Wording(same: plan.number ?? plan.fileName)))
    }
  }
}

extension HomePage.MovementLine {
  init(_ movement: Movement, _ counts: MovementCounts, today: Day) {
    let left = movement.to.number - today.number
    let time =
      left >= 0 ? Wording("còn \(left) ngày", en: "\(left) days left") : Wording("đã hết thời gian", en: "time is over")
    self.init(
      movement.name, address: Addresses.movement(movement.id), state: movement.badge,
      Wording(
        "\(counts.acknowledged)/\(counts.sent) đơn vị đã nhận, \(time.vi)",
        en: "\(counts.acknowledged)/\(counts.sent) units acknowledged, \(time.en)"))
  }
}

extension Movement {
  var badge: Badge {
    switch state {
    case .launched: Badge(.done, "đang thực hiện", en: "running")
    case .withdrawn: Badge(.plain, "đã rút", en: "withdrawn")
    case .ended: Badge(.plain, "đã kết thúc", en: "ended")
    case .amended: Badge(.plain, "đã được sửa đổi", en: "amended")
    }
  }
}

extension HomePage.Due {
  init?(_ time: DueTime, _ day: Day, _ view: MovementView, today: Day) {
    guard let item = view.view.items.first(where: { $0.id == time.item }), item.kind.needsOwner else { return nil }
    let words = ItemWords(item: item, view: view.view)
    self.init(
      time.label.isEmpty ? words.line : "\(words.line) (\(time.label))", owner: words.owners.joined(separator: ", "),
      clause: words.clause.label, clauseAddress: words.clause.address,
      address: "\(Addresses.movement(view.movement.id))#\(words.name)", state: DayWords.badge(day, today: today))
  }
}

/// Days in words.
enum DayWords {
  private static let weekdays: [Wording] = [
    Wording("Thứ Hai", en: "Monday"), Wording("Thứ Ba", en: "Tuesday"), Wording("Thứ Tư", en: "Wednesday"),
    Wording("Thứ Năm", en: "Thursday"), Wording("Thứ Sáu", en: "Friday"), Wording("Thứ Bảy", en: "Saturday"),
    Wording("Chủ nhật", en: "Sunday"),
  ]

  static func weekday(_ index: Int) -> Wording { weekdays[index] }

  static func long(_ day: Day) -> Wording {
    let name = weekdays[day.weekday.rawValue - 1]
    return Wording("\(name.vi), \(TimeWords.day(day))", en: "\(name.en), \(TimeWords.day(day))")
  }

  static func badge(_ day: Day, today: Day) -> Badge {
    let left = day.number - today.number
    if left < 0 { return Badge(.late, "trễ \(-left) ngày", en: "\(-left) days late") }
    if left == 0 { return Badge(.soon, "hôm nay", en: "today") }
    if left <= 14 { return Badge(.soon, "còn \(left) ngày", en: "\(left) days left") }
    return Badge(.plain, TimeWords.day(day), en: TimeWords.day(day))
  }

  /// `16:20 ngày 10/1/2026`, in the time of Việt Nam.
  static func moment(_ milliseconds: Int64) -> String {
    let minutes = Int((milliseconds + 7 * 3_600_000) / 60_000 % 1440)
    let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    return "\(clock) \(TimeWords.day(Clock.day(at: milliseconds)))"
  }
}

extension SearchPage {
  /// Of each kind.
  private static let most = 30

  /// Titles and forms by any of their names, each once.
  private static func awards(_ wanted: SearchWords, _ law: LawBook) -> [Hit] {
    var seen: Set<String> = []
    return law.titles.compactMap { title in
      let names = [title.name] + title.variants
      guard Award(rawValue: title.id) != nil, names.contains(where: wanted.stand), seen.insert(title.id).inserted else {
        return nil
      }
      return Hit(title.name, address: Addresses.award(title.id), words: title.variants.joined(separator: ", "))
    }
  }

  /// Only what the asker may see.
  static func groups(_ words: String, at desk: Desk) throws -> [(name: Wording, hits: [Hit])] {
    let query = SearchQuery(words, isOpen: true)
    guard !query.isEmpty else { return [] }
    var groups: [(name: Wording, hits: [Hit])] = []
    let wanted = SearchWords(words)
    if desk.actor.has(.seePeople) {
      let scopes = desk.actor.scopes(of: .seePeople)
      let people = try desk.people.find(query, limit: most) { id in
        try desk.posts.paths(of: id).contains { path in scopes.contains { path.hasPrefix($0) } }
      }.map { person in
        let unit = try desk.posts.of(person: person.id).last.flatMap { try desk.units.line($0.unit)?.name }
        return Hit(person.name, address: Addresses.person(person.id), words: unit ?? "")
      }
      groups.append((Wording("Con người", en: "People"), people))
    }
    let units = try desk.actor.scopes(of: .seeUnits).flatMap { try desk.units.find(wanted.words, in: $0, limit: most) }
    groups.append(
      (Wording("Đơn vị", en: "Units"), units.prefix(most).map { Hit($0.name, address: Addresses.unit($0.id)) }))
    if desk.actor.has(.seePlans) {
      let plans = try desk.plans.all().filter { wanted.stand(in: "\($0.title) \($0.fileName)") }
      groups.append(
        (
          Wording("Văn bản", en: "Documents"),
          plans.prefix(most).map { Hit($0.title, address: Addresses.document($0.id)) }
        ))
    }
    if desk.actor.has(.seeMovements) {
      var hits: [Hit] = []
      for (movement, _) in try desk.movements.all() where movement.state == .launched {
        let view = try MovementView(movement.id, at: desk).view
        for item in view.items where item.kept != nil && item.kind.needsOwner {
          let line = ItemWords(item: item, view: view).line
          guard hits.count < most, wanted.stand(in: line) else { continue }
          hits.append(
            Hit(
              line, address: "\(Addresses.movement(movement.id))#\(ItemWords.name(item))", words: movement.name))
        }
      }
      groups.append((Wording("Việc trong các phong trào", en: "Items of movements"), hits))
    }
    groups.append((Wording("Danh hiệu và luật", en: "Titles and the law"), awards(wanted, desk.law)))
    return groups
  }
}
