import Domain

/// The one explicit act: what will happen, to whom, how long it can be taken back.
package struct LaunchPage: Page {
  package struct Model: Sendable {
    package var document: Identifier
    package var documentName: String
    package var version: Int
    package var name: String
    package var counts: [(Wording, Int)]
    package var units: Int
    package var people: Int
    package var first: Wording
    /// Why it cannot be launched; nil when nothing stands in the way.
    package var missing: Wording?
    package var problem: Problem?
    /// Of an amendment: how many units take their part on again.
    package var again: Int?

    package init(
      document: Identifier, documentName: String, version: Int, name: String, counts: [(Wording, Int)], units: Int,
      people: Int, first: Wording, problem: Problem? = nil
    ) {
      self.document = document
      self.documentName = documentName
      self.version = version
      self.name = name
      self.counts = counts
      self.units = units
      self.people = people
      self.first = first
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] {
    [
      .section(.documents), Crumb(Wording(same: model.documentName), Addresses.document(model.document)),
      Crumb(Wording("Xem trước khi giao", en: "Preview"), Addresses.cascade(model.document)),
    ]
  }
  package var title: Wording { Wording("Phát động?", en: "Launch?") }
  package var lead: Wording? { Wording(same: model.name) }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<section class=\"card pad stack\">")
    page.pairs(
      model.counts.map { ($0.0, String($0.1)) } + [
        (Wording("Đơn vị nhận", en: "Units"), String(model.units)),
        (Wording("Người nhận", en: "People"), String(model.people)),
        (Wording("Đơn vị phải nhận lại", en: "Units that take it on again"), model.again.map(String.init) ?? ""),
        (Wording("Hạn đầu tiên", en: "First due"), page.say(model.first)),
      ])
    page.element(
      "p",
      "Bấm nút là phát động thật: các đơn vị thấy phần việc của mình ngay, việc này ghi vào nhật ký với tên anh/chị. Hoàn tác được cho đến khi đơn vị đầu tiên báo đã nhận; sau đó mọi thay đổi đi bằng văn bản điều chỉnh.",
      en:
        "This launches the movement: units see their parts at once, and the log keeps your name. It can be undone until the first unit acknowledges; later changes need an amending document."
    )
    page.form(Addresses.launch(model.document)) { page in
      page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
      page.raw("<div class=\"line\">")
      page.element("a", ["class": "btn", "href": Addresses.cascade(model.document)], "Xem lại", en: "Look again")
      page.button(Wording("Phát động", en: "Launch"), missing: model.missing)
      page.raw("</div>")
    }
    page.raw("</section>")
  }
}
