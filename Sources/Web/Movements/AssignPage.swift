import Domain

/// Choosing who receives one clause, from all units and posts.
package struct AssignPage: Page {
  package struct Model: Sendable {
    package var document: Identifier
    package var documentName: String
    package var version: Int
    package var name: String
    package var words: String
    package var choices: [CascadePage.Choice]
    package var chosen: String
    package var problem: Problem?

    package init(
      document: Identifier, documentName: String, version: Int, name: String, words: String,
      choices: [CascadePage.Choice], chosen: String = "", problem: Problem? = nil
    ) {
      self.document = document
      self.documentName = documentName
      self.version = version
      self.name = name
      self.words = words
      self.choices = choices
      self.chosen = chosen
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
  package var title: Wording { Wording("Ai nhận mục này?", en: "Who receives this?") }
  package var lead: Wording? { Wording(same: model.words) }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<section class=\"card pad\">")
    page.form(Addresses.assignment(model.document, model.name)) { page in
      page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
      page.field(
        Field(
          "nguoi-nhan", "Đơn vị hoặc chức danh", en: "Unit or post",
          .choice(
            [("", Wording("chưa chọn", en: "none"))]
              + model.choices.map { choice in
                let reason = choice.reason
                return (
                  choice.value,
                  Wording(
                    reason.vi.isEmpty ? choice.name : "\(choice.name) (\(reason.vi))",
                    en: reason.en.isEmpty ? choice.name : "\(choice.name) (\(reason.en))")
                )
              }), value: model.chosen, isRequired: true), model.problem)
      page.element("button", ["class": "btn primary"], "Giao", en: "Assign")
    }
    page.raw("</section>")
  }
}
