import Actions
import CivilTime
import Domain
import HTTP
import Law
import Showing
import Store

/// Titles, forms and what the law says of them; rulings that were kept.
extension Site {
  func addLaw(to routes: inout Routes) {
    routes.get(Addresses.law) { [self] request in
      let (day, problem) = lawDay(request)
      let rulings = try await keptRulings(request) { try $0.rulings.latest(limit: 5) }
      var model = LawPage.Model(day, office.law, rulings: rulings)
      model.problem = problem
      return page(LawPage(model), request, problem == nil ? .ok : .unprocessable)
    }
    routes.get(Addresses.award) { [self] request, name in
      _ = try request.visitor()
      guard let award = Award(rawValue: name) else { throw Refusal.notFound }
      let (day, problem) = lawDay(request)
      let law = try office.ownLaw()
      let rulings = try await keptRulings(request) { try $0.rulings.about(award: award.rawValue, limit: 10) }
      var model = AwardPage.Model(
        sheet: AwardSheet(award, on: day, law.engine),
        changes: LawPage.Change.all(office.law) { Addresses.award(name, on: $0) },
        rulings: rulings)
      model.problem = problem
      return page(AwardPage(model), request, problem == nil ? .ok : .unprocessable)
    }
    routes.get(Addresses.topics) { [self] request in
      _ = try request.visitor()
      let (day, problem) = lawDay(request)
      let sheet = TopicSheet(on: day, try office.ownLaw().engine)
      let model = TopicPage.Model(sheet: sheet, problem: problem)
      return page(TopicPage(model), request, problem == nil ? .ok : .unprocessable)
    }
    routes.get(Addresses.rulings) { [self] request in
      let lines = try await ask(request) { desk in
        try desk.requireEverywhere(.seeRulings)
        return try desk.rulings.latest(limit: 1000).map { RulingListPage.Line($0) }
      }
      return page(RulingListPage(lines), request)
    }
    routes.get(Addresses.ruling) { [self] request, id in
      let view = try RulingView(try await ask(request) { try $0.ruling(id) })
      return page(RulingPage(RulingPage.Model(view)), request)
    }
  }

  /// The day asked for; today, and what is wrong, where it is no day.
  private func lawDay(_ request: Request) -> (day: Day, problem: Problem?) {
    guard let typed = request.query["ngay"], !typed.isEmpty else { return (office.today, nil) }
    if let day = Day(typed: typed) { return (day, nil) }
    return (
      office.today,
      Problem.invalid(
        "law.day", Wording("«\(typed)» không phải là một ngày", en: "«\(typed)» is no day"), field: "ngay",
        fix: Wording("Viết như 15/10/2026.", en: "Write it as 15/10/2026."))
    )
  }

  /// Nothing for whoever may not see rulings.
  private func keptRulings(
    _ request: Request, _ find: @escaping @Sendable (Desk) throws -> [KeptRuling]
  ) async throws -> [RulingListPage.Line] {
    try await ask(request) { desk in
      guard desk.actor.has(.seeRulings, at: try desk.rootUnit().path) else { return [] }
      return try find(desk).map { RulingListPage.Line($0) }
    }
  }
}

extension Day {
  /// `15/10/2026`, `2026-10-15`
  init?(typed: String) {
    if let day = Day(iso: typed) {
      self = day
      return
    }
    let parts = typed.split { $0 == "/" || $0 == "-" || $0 == "." || $0 == " " }.compactMap { Int($0) }
    guard parts.count == 3, let day = Day(parts[2], parts[1], parts[0]) else { return nil }
    self = day
  }
}

extension Addresses {
  /// The page of a title or form, with the law of a day.
  static func award(_ name: String, on day: Day?) -> String {
    guard let day else { return award(name) }
    return award(name, query: Fields(["ngay": day.plain]))
  }
}

extension LawPage.Model {
  init(_ day: Day, _ book: LawBook, rulings: [RulingListPage.Line]) {
    var seen: Set<String> = []
    var groups: [TitleMention.Kind: [(name: String, short: String, address: String)]] = [:]
    for title in book.titles.reversed() where Award(rawValue: title.id) != nil && seen.insert(title.id).inserted {
      let today = book.titles.first { $0.id == title.id && $0.provenance.holds(on: day) } ?? title
      groups[title.kind, default: []].insert(
        (
          today.name, today.variants.joined(separator: ", "),
          Addresses.award(title.id, on: day)
        ), at: 0)
    }
    let open = book.law(on: day)
    let openCount = ParameterName.allCases.count { name in
      open.value(name).map { $0.standing == .open || $0.standing == .unseen } ?? false
    }
    let law = open.instruments.joined(separator: ", ")
    self.init(
      day: day, law: law.isEmpty ? "không có dữ liệu" : law,
      groups: [
        LawPage.Group(Wording("Danh hiệu thi đua", en: "Emulation titles"), groups[.title] ?? []),
        LawPage.Group(Wording("Hình thức khen thưởng", en: "Forms of commendation"), groups[.award] ?? []),
      ],
      changes: LawPage.Change.all(book) { Addresses.law(query: Fields(["ngay": $0.plain])) }, rulings: rulings,
      openCount: openCount)
  }
}

extension LawPage.Change {
  /// The first days of the periods, the latest first.
  static func all(_ book: LawBook, _ address: (Day) -> String) -> [LawPage.Change] {
    book.periods.reversed().compactMap { period in
      period.provenance.from.map { LawPage.Change($0, period.name, address: address($0)) }
    }
  }
}

extension RulingListPage.Line {
  init(_ kept: KeptRuling) {
    self.init(
      kept.title, about: kept.about ?? "", answer: Answer(rawValue: kept.answer).badge,
      kept: "\(DayWords.moment(kept.keptAt)), \(kept.keptBy)", address: Addresses.ruling(kept.id))
  }
}

extension Answer? {
  /// The answer in one word; only what the law gives may be green.
  var badge: Badge {
    guard let self else { return Badge(.doubt, "không rõ", en: "unknown") }
    switch self {
    case .eligible, .passes, .payable, .allowed, .cap, .withinCap, .rated, .complete, .value:
      return Badge(.done, Wording(self.name, en: self.rawValue))
    case .notEligible, .fails, .notAllowed, .overCap, .notRated, .blocked, .incomplete, .invalid:
      return Badge(.late, Wording(self.name, en: self.rawValue))
    case .needsFacts, .unverified, .notRegulated: return Badge(.soon, Wording(self.name, en: self.rawValue))
    }
  }
}

extension RulingPage.Model {
  init(_ view: RulingView) {
    let (kept, ruling) = (view.kept, view.ruling)
    let law = ruling.instruments.joined(separator: ", ")
    let day = kept.day?.plain ?? ""
    self.init(
      id: kept.id, title: kept.title, about: kept.about, personAddress: kept.person.map { Addresses.person($0) },
      answer: Optional(ruling.answer).badge,
      lead: Wording("Theo luật của ngày \(day): \(law)", en: "By the law of \(day): \(law)"),
      steps: ruling.clauses.map { clause in
        RulingPage.Step(
          clause.holds, clause.because, ground: clause.cite.instrument.isEmpty ? "" : "\(clause.cite)",
          facts: view.facts(of: clause).map { "\(ReadingWords.fact($0.path)): \($0.value)" }.joined(separator: "; "),
          reading: clause.reading.map { ReadingWords.of($0) },
          isBranch: clause.rule.contains(".") && !clause.rule.hasPrefix("attested"))
      },
      figures: ruling.outputs.compactMap { Self.figure($0) }, next: ruling.next,
      warnings: ruling.warnings.map(\.because),
      awardAddress: kept.award.map { Addresses.award($0, on: kept.day) },
      origin: [
        (Wording("Lưu lúc", en: "Kept"), DayWords.moment(kept.keptAt)), (Wording("Bởi", en: "By"), kept.keptBy),
        (Wording("Luật của ngày", en: "Law of"), day),
        (Wording("Thời kỳ", en: "Period"), kept.period ?? ""),
        (Wording("Bản dữ liệu luật", en: "Data of the law"), kept.lawVersion),
        (Wording("Quy định riêng", en: "Own regulations"), kept.layers.joined(separator: "; ")),
        (Wording("Mã", en: "Id"), kept.id.text),
      ])
  }

  private static func figure(_ output: RulingValue.Member) -> (Wording, String)? {
    guard let name = OutputWords.name(output.key), let words = OutputWords.value(output.value) else { return nil }
    return (Wording(same: name), words)
  }
}
