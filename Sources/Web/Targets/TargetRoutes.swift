import Actions
import Cascade
import Domain
import HTTP
import Showing
import Store

/// Targets of a launched movement: followed, shared out, answered.
extension Site {
  func addTargets(to routes: inout Routes) {
    routes.get(Addresses.target) { [self] request, id, name in
      var model = try await ask(request) { try TargetPage.Model(id, name, at: $0) }
      if request.query["chia"] == "nguoi" { model.parts = try await proposed(id, name, request) }
      return page(TargetPage(model), request)
    }
    routes.post(Addresses.targetFigures) { [self] request, id, name in
      let form = request.form
      return try await take(
        request, id, name, naming: ["registered": "dang-ky", "recognised": "cong-nhan"],
        keeping: { $0.figures = (form["dang-ky"] ?? "", form["cong-nhan"] ?? "") }
      ) {
        let registered = try Self.count(form["dang-ky"], "dang-ky")
        let recognised = try Self.count(form["cong-nhan"], "cong-nhan")
        let item = try await self.target(id, name, request).item.id
        try await self.perform(SetFigures(item, of: id, registered: registered, recognised: recognised), request)
        return .saved
      }
    }
    routes.post(Addresses.targetParts) { [self] request, id, name in
      let form = request.form
      let typed: @Sendable (inout TargetPage.Model) -> Void = { model in
        for index in model.parts.indices {
          model.parts[index].value = form["phan-\(model.parts[index].unit)"] ?? model.parts[index].value
        }
      }
      return try await take(request, id, name, keeping: typed) {
        let view = try await self.target(id, name, request)
        if form["cach"] == "lai" {
          try await self.perform(ShareRefusals(view.item.id), request)
          return .shared
        }
        guard let total = view.total else { throw TargetPage.notShared }
        var values: [(unit: Identifier, value: Int)] = []
        for share in view.shares {
          if let value = try Self.count(form["phan-\(share.unit.text)"], nil), value > 0 {
            values.append((share.unit, value))
          }
        }
        try await self.perform(SplitTarget(view.item.id, total: total, values), request)
        return .shared
      }
    }
    routes.post(Addresses.targetAnswer) { [self] request, id, name in
      let form = request.form
      guard let unit = form["don-vi"].flatMap({ Identifier($0) }), let answer = form["tra-loi"] else {
        throw Refusal.notFound
      }
      return try await take(request, id, name, naming: ["reason": "ly-do-\(unit.text)"]) {
        let item = try await self.target(id, name, request).item.id
        let refusal = answer == "nhan" ? nil : form["ly-do-\(unit.text)"] ?? ""
        try await self.perform(try AnswerPart(item, unit: unit, refusal: refusal), request)
        return refusal == nil ? .partTaken : .partRefused
      }
    }
  }

  /// Does what a form of the page asks and leads back; what is wrong with it is said on the page as it was typed.
  private func take(
    _ request: Request, _ id: Identifier, _ name: String, naming names: [String: String] = [:],
    keeping keep: @Sendable (inout TargetPage.Model) -> Void = { _ in }, _ act: () async throws -> SiteNotice
  ) async throws -> Response {
    do {
      return done(Addresses.target(id, name), try await act())
    } catch let problem as Problem where problem.code == .invalid {
      var model = try await ask(request) { try TargetPage.Model(id, name, at: $0) }
      keep(&model)
      model.problem = problem.naming(names)
      if problem.field == "parts" { model.problem?.field = "chia" }
      return page(TargetPage(model), request, .unprocessable)
    }
  }

  private func target(_ id: Identifier, _ name: String, _ request: Request) async throws -> TargetView {
    try await ask(request) { try TargetView(id, { ItemWords.name($0) == name }, at: $0) }
  }

  /// The parts as the whole comes out by how many people each unit has.
  private func proposed(_ id: Identifier, _ name: String, _ request: Request) async throws -> [TargetPage.Part] {
    let view = try await target(id, name, request)
    let values = view.proposal
    return view.shares.map { share in
      var part = TargetPage.Part(share)
      part.value = values[share.unit].map { $0 > 0 ? String($0) : "" } ?? ""
      return part
    }
  }

  /// A whole number as people type it; nil for an empty field.
  private static func count(_ text: String?, _ field: String?) throws -> Int? {
    let words = OneLine.of(text ?? "")
    let digits = words.filter { $0 != "." && $0 != " " }
    if digits.isEmpty { return nil }
    guard let count = Int(digits), (0...1_000_000_000).contains(count) else {
      throw Problem(
        .invalid, "number.unreadable",
        Wording("«\(words)» không phải là số nguyên", en: "«\(words)» is no whole number"),
        field: field ?? "chia", fix: Wording("Ví dụ: 12", en: "Such as 12"))
    }
    return count
  }
}

extension TargetPage {
  fileprivate static let notShared = Problem(
    .invalid, "target.noNumber", Wording("chỉ tiêu này không có con số để chia", en: "there is no number to share out"),
    fix: Wording("Chỉ chia được chỉ tiêu có số người hoặc số lượng.", en: "Only a count can be shared out."))
}

extension TargetPage.Part {
  init(_ share: TargetView.Share) {
    let answer: Badge? = share.part.map { part in
      switch part.answer {
      case .open: Badge(.soon, "chưa trả lời", en: "no answer yet")
      case .accepted: Badge(.done, "đã nhận", en: "taken")
      case .refused: Badge(.late, "từ chối", en: "refused")
      }
    }
    self.init(
      unit: share.unit.text, name: share.name, heads: share.heads, value: share.part.map { String($0.value) } ?? "",
      answer: answer, reason: share.part?.reason ?? "")
  }
}

extension TargetPage.Model {
  init(_ movement: Identifier, _ name: String, at desk: Desk) throws {
    let view = try TargetView(movement, { ItemWords.name($0) == name }, at: desk)
    let words = ItemWords(item: view.item, view: view.movement.view)
    let led = try desk.ledUnits()
    let parts = view.shares.map { TargetPage.Part($0) }
    self.init(
      movement: movement, movementName: view.movement.movement.name, name: name, text: words.line,
      definition: Self.definition(view, words), clause: words.clause, progress: view.progress,
      figures: view.definition.metric.isTitle
        ? (view.target.registered.map(String.init) ?? "", view.target.recognised.map(String.init) ?? "") : nil,
      total: view.total, parts: parts,
      own: view.movement.movement.state == .launched
        ? zip(view.shares, parts).filter { $0.0.part != nil && led.contains($0.0.unit) }.map(\.1) : [],
      mayChange: view.mayShare, isRunning: view.movement.movement.state == .launched)
  }

  private static func definition(_ view: TargetView, _ words: ItemWords) -> [(Wording, Wording)] {
    let (definition, target) = (view.definition, view.target)
    let printed = target.population.map(OneLine.of)
    let counted = view.population.map(Number.grouped)
    return [
      (Wording("Loại", en: "Kind"), definition.metric.wording),
      (Wording("Yêu cầu", en: "Aim"), Wording(same: words.figure)),
      (Wording("Tính ra", en: "Comes to"), view.comesTo),
      (Wording("Tính trên", en: "Population"), Wording(same: printed ?? "")),
      (
        Wording("Hiện có", en: "They are"),
        counted.map { Wording("\($0) người", en: "\($0) people") } ?? Wording(same: "")
      ),
      (
        Wording("Chốt ngày", en: "Counted on"),
        Wording(same: view.population == nil ? "" : TimeWords.day(target.populationDay))
      ),
      (
        Wording("Áp dụng cho", en: "Applies to"),
        target.isPerUnit ? Wording("từng đơn vị", en: "each unit") : Wording("cả cơ quan", en: "the agency as a whole")
      ),
      (Wording("So với", en: "Against"), Wording(same: target.base ?? "")),
      (
        Wording("Hạn", en: "Due"),
        target.due.map { Wording(same: TimeWords.day($0)) } ?? Wording("khi có lệnh", en: "on order")
      ),
      (Wording("Phụ trách", en: "Owner"), Wording(same: words.owners.joined(separator: ", "))),
    ]
  }
}

extension TargetView {
  /// `ít nhất 107 người`; nothing for what is no share of people.
  fileprivate var comesTo: Wording {
    guard let population, let value = definition.required(of: population) else { return Wording(same: "") }
    switch definition.comparator {
    case .range:
      guard let most = definition.upper?.floor(of: population) else { fallthrough }
      return Wording("từ \(value) đến \(most) người", en: "\(value) to \(most) people")
    case .atLeast, .above: return Wording("ít nhất \(value) người", en: "at least \(value) people")
    case .atMost, .below: return Wording("không quá \(value) người", en: "at most \(value) people")
    default: return Wording("\(value) người", en: "\(value) people")
    }
  }

  /// Registered, expected, recognised; nil where people have no title.
  var progress: Progress? {
    guard definition.metric.isTitle, let base = population ?? total else { return nil }
    let share = definition.isShare ? definition.value : nil
    return Progress(
      registered: target.registered, expected: expected, recognised: target.recognised ?? 0, population: base,
      aim: share.map { $0.numerator * 10_000 / $0.denominator })
  }
}
