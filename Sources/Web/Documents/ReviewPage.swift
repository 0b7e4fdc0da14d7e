import Domain
import Showing

/// A document under review: the text left with every fact lit, the facts right by group, doubts first.
package struct ReviewPage: Page {
  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] { [.section(.documents)] }
  package var title: Wording { Wording(same: model.name) }
  package var lead: Wording? { model.about }
  package var style: String? { "review-page" }

  package func acts(_ page: inout PageWriter) {
    if model.isLaunched { return page.badge(.done, "đã phát động", en: "launched") }
    page.element(
      "a", ["class": model.missing == nil ? "btn primary" : "btn", "href": Addresses.cascade(model.id)],
      "Xem trước khi giao", en: "Preview the cascade")
    if let missing = model.missing {
      page.button(Wording("Phát động", en: "Launch"), missing: missing)
    }
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    for remark in model.remarks { page.element("p", ["class": "notice warn"], remark) }
    page.open("nav", ["class": "panes", "aria-label": page.say("Hai phần của trang", en: "Two parts of the page")])
    page.element("a", ["href": "#chi-tiet"], "Chi tiết", en: "Facts")
    page.element("a", ["href": "#van-ban"], "Văn bản", en: "Text")
    page.raw("</nav>\n<div class=\"grid two review\">")
    text(&page)
    page.raw("<div class=\"grid\" id=\"chi-tiet\" tabindex=\"-1\">")
    doubts(&page)
    if model.mayEdit { head(&page) }
    related(&page)
    for kind in FactCard.Kind.allCases where kind != .doubt { group(kind, &page) }
    page.raw("</div></div>")
  }

  private func text(_ page: inout PageWriter) {
    page.open(
      "article",
      ["class": "card sticky", "id": "van-ban", "tabindex": "0", "aria-label": page.say("Văn bản", en: "Text")])
    page.raw("<header>")
    page.element("h2", "Văn bản", en: "Text")
    page.raw("<p class=\"legend\">")
    for kind: FactCard.Kind in [.target, .duty, .pledge, .report, .doubt]
    where kind == .doubt || model.facts.contains(where: { $0.kind == kind }) {
      page.open("mark", ["class": kind.rawValue])
      page.element("b", ["class": "k"], kind.letter)
      page.text(kind.words.one)
      page.raw("</mark> ")
    }
    page.raw("</p></header><div class=\"doc\" data-text>\n")
    var writer = LitText(source: model.source, lights: model.lights, headings: model.headings)
    page.within { writer.write(to: &$0) }
    page.raw("</div>")
    if model.mayEdit { adding(&page) }
    page.raw("</article>\n")
  }

  /// Words selected in the text become a fact; without a script they are typed.
  private func adding(_ page: inout PageWriter) {
    page.open("form", ["class": "picked", "action": Addresses.facts(model.id), "data-picked": ""])
    page.element("label", ["for": "chu", "class": "sr"], "Chữ trong văn bản", en: "Words of the text")
    page.open(
      "input",
      [
        "id": "chu", "name": "chu",
        "placeholder": page.say(
          "Bôi đen chữ trong văn bản, hoặc gõ vào đây", en: "Select words in the text, or type here"),
      ]
    )
    page.raw("<span class=\"small\" data-words></span><label for=\"loai\" class=\"small\">")
    page.text("thêm thành", en: "add as")
    page.raw("</label><select id=\"loai\" name=\"loai\" class=\"kind\">")
    for kind in FactCard.Kind.addable { page.element("option", ["value": kind.rawValue], kind.words.one) }
    page.raw("</select>")
    page.element("button", ["class": "btn small"], "Thêm…", en: "Add…")
    page.raw("</form>")
  }

  // Doubts

  private var open: Int { model.doubts.count { $0.decision == nil } }

  private func doubts(_ page: inout PageWriter) {
    let words =
      open == 0
      ? Wording("Không còn điểm nào cần quyết định", en: "Nothing left to decide")
      : Wording("Cần anh/chị quyết định: \(open) điểm", en: "For you to decide: \(open)")
    page.card(words, name: "quyet-dinh") { page in
      if open > 0, model.mayEdit {
        page.raw("<p class=\"small pad\">")
        page.text(
          "Bấm số để trả lời điểm đang chọn; phím j, k sang điểm sau, điểm trước.",
          en: "Press a number to answer the focused point; j and k move on and back.")
        page.raw("</p>")
      }
      if model.doubts.isEmpty {
        page.element(
          "p", ["class": "pad"], "Văn bản không có điểm nào phải hỏi lại.", en: "The document raises no question.")
      }
      for doubt in model.doubts where doubt.decision == nil { self.doubt(doubt, &page) }
      let decided = model.doubts.filter { $0.decision != nil }
      guard !decided.isEmpty else { return }
      page.raw("<details class=\"more pad\"><summary>")
      page.text("Đã quyết định: \(decided.count)", en: "Decided: \(decided.count)")
      page.raw("</summary>")
      for doubt in decided { self.doubt(doubt, &page) }
      page.raw("</details>")
    }
  }

  private func doubt(_ doubt: Doubt, _ page: inout PageWriter) {
    let isOpen = doubt.decision == nil && model.mayEdit
    page.open(
      "div",
      [
        "class": "fact \(doubt.severity.rawValue)", "id": doubt.name, "data-f": doubt.name,
        "data-doubt": isOpen ? "" : nil, "tabindex": isOpen ? "0" : nil, "role": "group",
        "aria-labelledby": "\(doubt.name)-ten",
      ])
    page.raw("<i></i><div>")
    page.open("b", ["id": "\(doubt.name)-ten"])
    page.element("a", ["class": "go", "href": "#s-\(doubt.name)"], doubt.title)
    page.raw("</b>")
    page.element("p", doubt.detail)
    if let decision = doubt.decision {
      page.raw("<p>")
      page.badge(Badge(.kept, decision))
      page.raw("</p>")
    }
    if isOpen { answers(doubt, &page) }
    page.raw("</div></div>\n")
  }

  private func answers(_ doubt: Doubt, _ page: inout PageWriter) {
    page.form(Addresses.answer(model.id, doubt.name), style: "keys") { page in
      version(&page)
      for (index, answer) in doubt.answers.enumerated() {
        let key = String(index + 1)
        page.open(
          "button", ["class": "btn small", "name": "tra-loi", "value": answer.value, "data-key": key])
        page.element("kbd", ["aria-hidden": "true"], key)
        page.text(" ")
        page.text(answer.words)
        page.close("button")
      }
      if let elsewhere = doubt.elsewhere {
        page.element("a", ["class": "btn small plain", "href": elsewhere], "Cách khác…", en: "Other…")
      }
    }
  }

  private func version(_ page: inout PageWriter) {
    page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
  }

  /// What the document itself may leave open: its number, the time of the movement.
  private func head(_ page: inout PageWriter) {
    let isOpen = model.period.from.isEmpty || model.period.to.isEmpty
    page.card(
      isOpen
        ? Wording("Thời gian của phong trào: chưa rõ", en: "Time of the movement: not known")
        : Wording("Thời gian của phong trào", en: "Time of the movement"), name: "thoi-gian"
    ) { page in
      page.raw("<div class=\"pad\">")
      page.form(Addresses.documentHead(model.id)) { page in
        version(&page)
        page.raw("<div class=\"fields\">")
        page.field(Field("tu", "Từ ngày", en: "From", .date, value: model.period.from), model.problem)
        page.field(Field("den", "Đến ngày", en: "To", .date, value: model.period.to), model.problem)
        if model.number.isEmpty {
          page.field(Field("so", "Số, ký hiệu của văn bản", en: "Number of the document"), model.problem)
        }
        page.raw("</div>")
        page.element("button", ["class": "btn small"], "Lưu", en: "Save")
      }
      page.raw("</div>")
    }
  }

  /// The plan it changes, and the one above it.
  private func related(_ page: inout PageWriter) {
    let related = model.related
    guard related.amends != nil || related.above != nil || model.mayEdit else { return }
    page.card("Văn bản liên quan", en: "Related documents", name: "lien-quan") { page in
      if let amends = related.amends {
        line(
          Wording("Sửa đổi", en: "Changes"), amends, Addresses.amendment(model.id),
          Wording("Xem khác gì, của ai", en: "See what is another"), &page)
      }
      if let above = related.above {
        line(
          Wording("Thực hiện", en: "Answers"), above, Addresses.coverage(model.id),
          Wording("Đối chiếu từng điều", en: "Compare clause by clause"), &page)
      } else if model.mayEdit, related.amends == nil {
        page.raw("<p class=\"pad small\">")
        page.text("Kế hoạch này thực hiện văn bản của cấp trên? ", en: "Does it answer a plan above? ")
        page.element("a", ["href": Addresses.coverage(model.id)], "Chọn và đối chiếu", en: "Choose it and compare")
        page.raw("</p>")
      }
    }
  }

  private func line(
    _ name: Wording, _ document: MovementPage.Clause, _ address: String, _ act: Wording, _ page: inout PageWriter
  ) {
    page.raw("<div class=\"fact\"><i></i><div><p>")
    page.text(name)
    page.raw("</p>")
    page.element("a", ["href": document.address], document.label)
    page.raw("</div><div class=\"side\">")
    page.element("a", ["class": "btn small", "href": address], act)
    page.raw("</div></div>\n")
  }

  // Facts

  private func group(_ kind: FactCard.Kind, _ page: inout PageWriter) {
    let facts = model.facts.filter { $0.kind == kind }
    guard !facts.isEmpty else { return }
    page.card(kind.words.group, aside: Wording(same: String(facts.count))) { page in
      guard kind == .duty else {
        for fact in facts { self.fact(fact, &page) }
        return
      }
      var owners: [String] = []
      for fact in facts where !owners.contains(fact.owner) { owners.append(fact.owner) }
      // What nobody owns stands first: it blocks the launch.
      for owner in owners.filter(\.isEmpty) + owners.filter({ !$0.isEmpty }) {
        if owner.isEmpty {
          page.element("h3", ["class": "nobody"], "Chưa nêu đơn vị chủ trì", en: "No lead unit named")
        } else {
          page.element("h3", owner)
        }
        for fact in facts where fact.owner == owner { self.fact(fact, &page) }
      }
    }
  }

  private func fact(_ fact: Fact, _ page: inout PageWriter) {
    let isGone = fact.origin == .removed
    page.open(
      "div", ["class": "fact \(fact.kind.rawValue)\(isGone ? " gone" : "")", "id": fact.name, "data-f": fact.name])
    page.raw("<i></i><div>")
    page.open("a", ["class": "go", "href": fact.hasPlace ? "#s-\(fact.name)" : nil])
    if !fact.head.isEmpty {
      page.element("b", fact.head)
      page.text(" ")
    }
    page.text(fact.text)
    page.close("a")
    for detail in fact.details { page.element("p", detail) }
    page.raw("</div><div class=\"side\">")
    if !fact.when.isEmpty { page.badge(Badge(.plain, Wording(same: fact.when))) }
    if !fact.isSure, fact.origin == .read { page.badge(.doubt, "cần xem lại", en: "to be checked") }
    if let kept = fact.kept { page.element("a", ["href": kept], "mở", en: "open") }
    if fact.isMissing { page.badge(.info, "chưa có, cần xin", en: "not kept, ask for it") }
    if fact.isUnworded { page.badge(.doubt, "chưa có lời ký", en: "no wording yet") }
    switch fact.origin {
    case .read: break
    case .changed: page.badge(.kept, "người sửa", en: "changed")
    case .added: page.badge(.kept, "người thêm", en: "added")
    case .removed: page.badge(.kept, "đã bỏ", en: "removed")
    }
    if model.mayEdit {
      page.open(
        "a",
        [
          "class": "btn small plain", "href": Addresses.fact(model.id, fact.name),
          "aria-label": page.say("Sửa: \(fact.text.prefix(60))", en: "Edit: \(fact.text.prefix(60))"),
        ])
      page.text(isGone ? page.say("Lấy lại", en: "Restore") : page.say("Sửa", en: "Edit"))
      page.close("a")
    }
    page.raw("</div></div>\n")
  }
}
