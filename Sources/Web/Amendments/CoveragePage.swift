import Domain
import HTTP

/// What the own plan answers of the plan above, clause by clause, and what it leaves open.
package struct CoveragePage: Page {
  package struct Line: Sendable {
    package var state: Badge
    package var text: String
    package var clause: MovementPage.Clause
    package var own: [MovementPage.Clause]
    package var why: Wording
    /// What the body above changed since; nil when nothing.
    package var change: Wording?

    package init(
      _ state: Badge, _ text: String, clause: MovementPage.Clause, own: [MovementPage.Clause] = [], why: Wording,
      change: Wording? = nil
    ) {
      self.state = state
      self.text = text
      self.clause = clause
      self.own = own
      self.why = why
      self.change = change
    }
  }
  package struct Model: Sendable {
    package var id: Identifier
    package var name: String
    package var version: Int
    /// The plan above as it stands; nil while none was named.
    package var parent: MovementPage.Clause?
    /// What was named, where another has changed it since.
    package var before: MovementPage.Clause?
    /// Whose change a new version would be.
    package var named: Identifier?
    package var lines: [Line] = []
    /// Clauses the body above has dropped.
    package var dropped: [String] = []
    package var counts: (answered: Int, partly: Int, open: Int, others: Int) = (0, 0, 0, 0)
    /// Documents of the library that may be the plan above.
    package var choices: [(value: String, name: Wording)]
    package var mayChoose: Bool
    package var mayDrop: Bool
    package var problem: Problem?

    package init(
      id: Identifier, name: String, version: Int, choices: [(value: String, name: Wording)] = [],
      mayChoose: Bool = false, mayDrop: Bool = false
    ) {
      self.id = id
      self.name = name
      self.version = version
      self.choices = choices
      self.mayChoose = mayChoose
      self.mayDrop = mayDrop
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] {
    [.section(.documents), Crumb(Wording(same: model.name), Addresses.document(model.id))]
  }
  package var title: Wording {
    guard model.parent != nil else {
      return Wording("Kế hoạch này thực hiện văn bản nào của cấp trên?", en: "Which plan above does it answer?")
    }
    let (counts, all) = (model.counts, model.counts.answered + model.counts.partly + model.counts.open)
    if counts.open + counts.partly == 0 {
      return Wording("Đã đáp ứng cả \(all) điều cấp trên giao", en: "All \(all) clauses above are answered")
    }
    return Wording(
      "Đáp ứng \(counts.answered)/\(all) điều cấp trên giao, \(counts.open) điều còn để trống",
      en: "\(counts.answered) of \(all) clauses above are answered, \(counts.open) are open")
  }
  package var lead: Wording? {
    guard model.parent != nil else { return nil }
    let counts = model.counts
    return Wording(
      "\(counts.partly) điều mới đáp ứng một phần; \(counts.others) điều giao cho cơ quan khác không tính.",
      en: "\(counts.partly) are answered in part; \(counts.others) for others are not counted.")
  }

  package func acts(_ page: inout PageWriter) {
    page.element(
      "a", ["class": "btn", "href": Addresses.document(model.id)], "Sửa kế hoạch này", en: "Change this plan")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    guard let parent = model.parent else { return choosing(&page) }
    if let before = model.before { news(parent, before, &page) }
    page.raw("<div class=\"grid\">")
    page.card(
      "Từng điều của cấp trên", en: "Clause by clause", aside: Wording(same: String(model.lines.count)),
      name: "doi-chieu"
    ) { page in
      page.rows(
        Wording("Từng điều của cấp trên", en: "Clause by clause"),
        [
          Column("Điều của cấp trên", en: "Clause above"), Column("Đáp ứng", en: "State"),
          Column("Trong kế hoạch này", en: "In this plan"), Column("Vì sao", en: "Why"),
        ], model.lines
      ) { page, line in self.write(line, &page) }
      page.raw("<footer class=\"small\">")
      page.text("Cấp trên: ", en: "Above: ")
      page.element("a", ["href": parent.address], parent.label)
      page.raw("</footer>")
    }
    related(&page)
    page.raw("</div>")
  }

  private func write(_ line: Line, _ page: inout PageWriter) {
    page.cell { page in
      page.raw("<span class=\"plain-text\">")
      page.element("a", ["href": line.clause.address], line.clause.label)
      page.text(" \(line.text)")
      page.raw("</span>")
      if let change = line.change {
        page.raw(" ")
        page.badge(Badge(.info, change))
      }
    }
    page.cell(line.state)
    if line.own.isEmpty {
      page.noCell()
    } else {
      page.cell { page in
        for (index, own) in line.own.enumerated() {
          if index > 0 { page.raw("<br>") }
          page.element("a", ["href": own.address], own.label)
        }
      }
    }
    page.cell { $0.element("small", line.why) }
  }

  /// The plan above was changed since it was named.
  private func news(_ parent: MovementPage.Clause, _ before: MovementPage.Clause, _ page: inout PageWriter) {
    let changed = model.lines.count { $0.change != nil }
    page.raw("<div class=\"notice warn\">")
    page.element(
      "b", "Cấp trên đã đổi: \(changed) điều mới hoặc khác, \(model.dropped.count) điều bị bỏ.",
      en: "The plan above has changed: \(changed) clauses are new or other, \(model.dropped.count) were dropped.")
    page.raw("<p>")
    page.element("a", ["href": parent.address], parent.label)
    page.text(" sửa đổi ", en: " changes ")
    page.element("a", ["href": before.address], before.label)
    page.raw("</p>")
    if !model.dropped.isEmpty {
      page.raw("<ul>")
      for text in model.dropped {
        page.raw("<li>")
        page.element("del", text)
        page.raw("</li>")
      }
      page.raw("</ul>")
    }
    page.raw("</div>\n")
  }

  private func choosing(_ page: inout PageWriter) {
    page.raw("<div class=\"grid halves\">")
    if model.mayChoose {
      DropZone.write(
        title: Wording("Thả văn bản cấp trên vào đây", en: "Drop the plan above here"),
        fields: ["cap-tren-cua": model.id.text], isPrimary: true, to: &page)
    }
    choice(&page)
    page.raw("</div>")
  }

  private func choice(_ page: inout PageWriter) {
    guard model.mayChoose else {
      page.card("Văn bản cấp trên", en: "Plan above") {
        $0.empty(Wording("Chưa ai chọn văn bản cấp trên", en: "Nobody has named a plan above"))
      }
      return
    }
    page.card("Chọn trong thư viện", en: "Choose from the library", name: "chon") { page in
      guard !model.choices.isEmpty else {
        return page.empty(Wording("Thư viện chưa có văn bản nào khác", en: "There is no other document yet"))
      }
      page.raw("<div class=\"pad\">")
      page.form(Addresses.coverage(model.id)) { page in
        page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
        page.field(
          Field(
            "cap-tren", "Văn bản cấp trên", en: "Plan above",
            .choice([("", Wording("chưa chọn", en: "none"))] + model.choices), value: model.named?.text ?? "",
            isRequired: true), model.problem)
        page.element("button", ["class": "btn"], "Đối chiếu", en: "Compare")
      }
      page.raw("</div>")
    }
  }

  /// Another plan above, or a new version of this one.
  private func related(_ page: inout PageWriter) {
    guard model.mayDrop, let named = model.named else { return }
    page.raw("<details class=\"more\"><summary>")
    page.text("Cấp trên vừa đổi văn bản, hoặc chọn nhầm?", en: "Has the plan above changed, or is it the wrong one?")
    page.raw("</summary><div class=\"grid halves\">")
    DropZone.write(
      title: Wording("Thả bản sửa đổi của cấp trên", en: "Drop the change of the plan above"),
      fields: ["sua-doi": named.text, "tro-ve": model.id.text], isPrimary: false, to: &page)
    if model.mayChoose { choice(&page) }
    page.raw("</div></details>")
  }
}
