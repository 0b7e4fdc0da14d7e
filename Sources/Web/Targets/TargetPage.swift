import Domain

/// One target as it is followed: what is measured, of whom, the three numbers, and how it is shared out.
package struct TargetPage: Page {
  /// A unit and what it has to bring.
  package struct Part: Sendable {
    package var unit: String
    package var name: String
    package var heads: Int
    /// As it stands, or as it was typed; empty for no part.
    package var value: String
    package var answer: Badge?
    package var reason: String

    package init(
      unit: String, name: String, heads: Int, value: String = "", answer: Badge? = nil, reason: String = ""
    ) {
      self.unit = unit
      self.name = name
      self.heads = heads
      self.value = value
      self.answer = answer
      self.reason = reason
    }
  }
  package struct Model: Sendable {
    package var movement: Identifier
    package var movementName: String
    /// `target-2`.
    package var name: String
    /// With its figure.
    package var text: String
    /// What it is, line by line.
    package var definition: [(Wording, Wording)]
    package var clause: MovementPage.Clause
    package var progress: Progress?
    /// Of a title: what is noted so far, as typed; nil for other targets.
    package var figures: (registered: String, recognised: String)?
    /// What is shared out; nil for what cannot be.
    package var total: Int?
    package var parts: [Part]
    /// Units the viewer speaks for.
    package var own: [Part] = []
    package var mayChange: Bool
    package var isRunning: Bool
    package var problem: Problem?

    package init(
      movement: Identifier, movementName: String, name: String, text: String,
      definition: [(Wording, Wording)], clause: MovementPage.Clause, progress: Progress? = nil,
      figures: (registered: String, recognised: String)? = nil, total: Int? = nil, parts: [Part] = [],
      own: [Part] = [], mayChange: Bool = false, isRunning: Bool = true, problem: Problem? = nil
    ) {
      self.movement = movement
      self.movementName = movementName
      self.name = name
      self.text = text
      self.definition = definition
      self.clause = clause
      self.progress = progress
      self.figures = figures
      self.total = total
      self.parts = parts
      self.own = own
      self.mayChange = mayChange
      self.isRunning = isRunning
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .movements }
  package var crumbs: [Crumb] {
    [.section(.movements), Crumb(Wording(same: model.movementName), Addresses.movement(model.movement))]
  }
  package var title: Wording { Wording(same: model.text) }
  package var lead: Wording? {
    let shared = model.parts.filter { $0.answer != nil }
    // A head sees the own part alone, and is asked about it below.
    guard !shared.isEmpty, model.mayChange else { return nil }
    let (refused, open) = (refusals, shared.count { $0.answer?.tone == .soon })
    if refused > 0 {
      return Wording(
        "Đã chia \(shared.count) đơn vị, \(refused) đơn vị từ chối.", en: "\(shared.count) units, \(refused) refused.")
    }
    return open > 0
      ? Wording(
        "Đã chia \(shared.count) đơn vị, \(open) đơn vị chưa trả lời.",
        en: "\(shared.count) units, \(open) have not answered.")
      : Wording("\(shared.count) đơn vị đã nhận phần của mình.", en: "\(shared.count) units took their part.")
  }

  private var refusals: Int { model.parts.count { $0.answer?.tone == .late } }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    for part in model.own { answer(part, &page) }
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    if model.figures != nil || model.progress != nil { figures(&page) }
    parts(&page)
    page.raw("</div>")
    page.card("Đo thế nào", en: "How it is measured", name: "cach-do") { page in
      page.raw("<div class=\"pad\">")
      page.pairs(model.definition.map { ($0.0, page.say($0.1)) })
      page.raw("</div><footer class=\"small\">")
      page.text("Theo ", en: "Clause ")
      page.element("a", ["href": model.clause.address], model.clause.label)
      page.text(" · ")
      page.element(
        "a", ["href": "\(Addresses.movement(model.movement))#\(model.name)"], "xem trong phong trào",
        en: "see it in the movement")
      page.raw("</footer>")
    }
    page.raw("</div>")
  }

  // MARK: The three numbers

  private func figures(_ page: inout PageWriter) {
    page.card(
      "Đăng ký, dự kiến, đã công nhận", en: "Registered, expected, recognised",
      aside: Wording("chỉ số cuối là kết quả", en: "only the last is a result"), name: "so-lieu"
    ) { page in
      page.raw("<div class=\"pad stack\">")
      if let progress = model.progress {
        page.three(progress)
        page.bar(progress)
      }
      if let figures = model.figures, model.mayChange {
        page.form(Addresses.targetFigures(model.movement, model.name)) { page in
          page.raw("<div class=\"fields\">")
          page.field(
            Field("dang-ky", "Đã đăng ký, người", en: "Registered", .number, value: figures.registered), model.problem)
          page.field(
            Field("cong-nhan", "Đã được công nhận, người", en: "Recognised", .number, value: figures.recognised),
            model.problem)
          page.raw("</div>")
          page.element("button", ["class": "btn"], "Ghi số liệu", en: "Keep the figures")
        }
      }
      page.raw("</div>")
    }
  }

  // MARK: Sharing out

  private func parts(_ page: inout PageWriter) {
    guard model.mayChange, let total = model.total else { return shown(&page) }
    page.card(
      "Chia cho đơn vị", en: "Shared out", aside: Wording("tổng phải bằng \(total)", en: "must add up to \(total)"),
      name: "chia"
    ) { page in
      guard !model.parts.isEmpty else {
        return page.empty(
          Wording("Cơ quan chưa có đơn vị nào để chia", en: "There are no units to share it out to"), nil,
          act: (Wording("Thêm đơn vị", en: "Add units"), Addresses.organisation()))
      }
      let address = Addresses.targetParts(model.movement, model.name)
      page.open(
        "form",
        [
          "method": "post", "action": address, "data-sum": String(total),
          "data-equal": page.say("Tổng bằng \(total).", en: "The parts add up to \(total)."),
          "data-short": page.say("Còn thiếu {n} so với \(total).", en: "{n} are missing of \(total)."),
          "data-over": page.say("Vượt {n} so với \(total).", en: "{n} more than \(total)."),
        ])
      page.token(for: address)
      table(&page)
      page.raw("<div class=\"pad line between\"><p class=\"small\" data-sum-words aria-live=\"polite\">")
      sum(total, &page)
      page.raw("</p><span class=\"line\">")
      page.element(
        "a", ["class": "btn plain", "href": "\(Addresses.target(model.movement, model.name))?chia=nguoi#chia"],
        "Điền theo số người", en: "Fill in by people")
      page.button(
        Wording("Gửi phần cho đơn vị", en: "Send the parts"),
        missing: model.isRunning ? nil : Wording("phong trào không còn chạy", en: "the movement is over"))
      page.raw("</span></div>")
      page.close("form")
      if refusals > 0 { reshare(&page) }
    }
  }

  private func sum(_ total: Int, _ page: inout PageWriter) {
    let given = model.parts.reduce(0) { $0 + (Int($1.value) ?? 0) }
    if given == total {
      page.text("Tổng bằng \(total).", en: "The parts add up to \(total).")
    } else if given < total {
      page.text("Còn thiếu \(total - given) so với \(total).", en: "\(total - given) are missing of \(total).")
    } else {
      page.text("Vượt \(given - total) so với \(total).", en: "\(given - total) more than \(total).")
    }
  }

  private func table(_ page: inout PageWriter) {
    page.rows(
      Wording("Phần của từng đơn vị", en: "The part of each unit"),
      [
        Column("Đơn vị", en: "Unit"), Column("Số người", en: "People", isNumber: true),
        Column("Phần phải đạt", en: "Part", isNumber: true), Column("Trả lời", en: "Answer"),
      ], model.parts
    ) { page, part in
      page.cell(part.name)
      page.cell(String(part.heads))
      page.cell { page in
        page.open(
          "input",
          [
            "type": "text", "inputmode": "numeric", "class": "amount", "name": "phan-\(part.unit)", "value": part.value,
            "data-part": "", "autocomplete": "off",
            "aria-label": page.say("Phần của \(part.name)", en: "Part of \(part.name)"),
          ])
      }
      if part.answer == nil { page.noCell() } else { page.cell { page in reply(part, &page) } }
    }
  }

  private func reply(_ part: Part, _ page: inout PageWriter) {
    if let answer = part.answer { page.badge(answer) }
    if !part.reason.isEmpty { page.element("p", ["class": "small"], part.reason) }
  }

  private func reshare(_ page: inout PageWriter) {
    page.raw("<footer>")
    page.form(Addresses.targetParts(model.movement, model.name), style: "line between") { page in
      page.open("input", ["type": "hidden", "name": "cach", "value": "lai"])
      page.element(
        "span", ["class": "small"], "Phần bị từ chối được chia cho các đơn vị còn lại theo phần đang có.",
        en: "What was refused goes to the others, by what they have now.")
      page.element("button", ["class": "btn"], "Chia lại phần bị từ chối", en: "Share the refused parts anew")
    }
    page.raw("</footer>")
  }

  /// For those who do not share it out.
  private func shown(_ page: inout PageWriter) {
    let parts = model.parts.filter { $0.answer != nil }
    guard parts.count > model.own.count else { return }
    page.card("Chia cho đơn vị", en: "Shared out", name: "chia") { page in
      page.rows(
        Wording("Phần của từng đơn vị", en: "The part of each unit"),
        [
          Column("Đơn vị", en: "Unit"), Column("Số người", en: "People", isNumber: true),
          Column("Phần phải đạt", en: "Part", isNumber: true), Column("Trả lời", en: "Answer"),
        ], parts
      ) { page, part in
        page.cell(part.name)
        page.cell(String(part.heads))
        page.cell(part.value)
        page.cell { page in reply(part, &page) }
      }
    }
  }

  // MARK: The answer of a unit

  private func answer(_ part: Part, _ page: inout PageWriter) {
    let isOpen = part.answer?.tone == .soon
    let address = Addresses.targetAnswer(model.movement, model.name)
    page.open("section", ["class": isOpen ? "notice tell stack" : "notice stack", "id": "phan-\(part.unit)"])
    page.raw("<p>")
    page.element("b", "\(part.name): phải đạt \(part.value)", en: "\(part.name): \(part.value) to reach")
    if let total = model.total { page.text(" trong \(total) của cả cơ quan. ", en: " of \(total) in all. ") }
    if let answer = part.answer { page.badge(answer) }
    page.raw("</p>")
    if !part.reason.isEmpty { page.element("p", ["class": "small"], part.reason) }
    if isOpen {
      page.form(address) { page in
        page.open("input", ["type": "hidden", "name": "don-vi", "value": part.unit])
        page.element(
          "button", ["class": "btn primary", "name": "tra-loi", "value": "nhan"], "Nhận phần này", en: "Take it")
      }
    }
    page.open("details", ["class": "more", "open": model.problem?.field == reason(part) ? "" : nil])
    page.raw("<summary>")
    page.text(
      isOpen
        ? Wording("Từ chối, có lý do…", en: "Refuse, with a reason…")
        : Wording("Đổi câu trả lời…", en: "Change the answer…"))
    page.raw("</summary>")
    page.form(address) { page in
      page.open("input", ["type": "hidden", "name": "don-vi", "value": part.unit])
      page.field(
        Field(
          reason(part), "Vì sao không nhận", en: "Why not", .long,
          hint: Wording(
            "Chuyên viên thi đua thấy lý do và chia lại.", en: "The officer sees it and shares the part anew."),
          isRequired: isOpen), model.problem)
      page.raw("<div class=\"line\">")
      page.element(
        "button", ["class": "btn danger", "name": "tra-loi", "value": "tu-choi"], "Từ chối phần này", en: "Refuse it")
      if !isOpen {
        page.element("button", ["class": "btn", "name": "tra-loi", "value": "nhan"], "Nhận phần này", en: "Take it")
      }
      page.raw("</div>")
    }
    page.raw("</details></section>\n")
  }

  private func reason(_ part: Part) -> String { "ly-do-\(part.unit)" }
}
