import Domain

/// One unit: what it is, who is in it, what it has received.
package struct UnitPage: Page {
  package struct Model: Sendable {
    package var name: String
    package var parents: [Crumb]
    package var facts: [(Wording, String)]
    package var head: String
    package var people: [PeoplePage.Line]
    package var peopleAddress: String
    package var total: Int
    package var movements: [MovementPage.Receipt]
    package var items: [MovementPage.Item]
    package var children: [OrganisationPage.Node]
    /// Where a unit below this one is added.
    package var adding: String?

    package init(
      name: String, parents: [Crumb] = [], facts: [(Wording, String)], head: String, people: [PeoplePage.Line],
      peopleAddress: String, total: Int, movements: [MovementPage.Receipt] = [], items: [MovementPage.Item] = [],
      children: [OrganisationPage.Node] = []
    ) {
      self.name = name
      self.parents = parents
      self.facts = facts
      self.head = head
      self.people = people
      self.peopleAddress = peopleAddress
      self.total = total
      self.movements = movements
      self.items = items
      self.children = children
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .organisation }
  package var crumbs: [Crumb] { [.section(.organisation)] + model.parents }
  package var title: Wording { Wording(same: model.name) }
  package var lead: Wording? {
    model.head.isEmpty
      ? Wording("Chưa có người đứng đầu", en: "No head yet")
      : Wording("Đứng đầu: \(model.head)", en: "Head: \(model.head)")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    if !model.items.isEmpty { items(&page) }
    people(&page)
    page.raw("</div><div class=\"grid\">")
    page.card("Về đơn vị", en: "About") { page in
      page.raw("<div class=\"pad\">")
      page.pairs(model.facts)
      page.raw("</div>")
    }
    if !model.movements.isEmpty { movements(&page) }
    if let adding = model.adding {
      page.element("a", ["class": "btn", "href": adding], "Thêm đơn vị trực thuộc", en: "Add a unit below")
    }
    if !model.children.isEmpty {
      page.card("Đơn vị trực thuộc", en: "Sub-units") { page in
        page.raw("<ul class=\"tree\">")
        for child in model.children {
          page.raw("<li><div class=\"node\">")
          page.element("a", ["href": child.address], child.name)
          page.element("span", ["class": "small"], "\(child.people) người", en: "\(child.people) people")
          page.raw("</div></li>")
        }
        page.raw("</ul>")
      }
    }
    page.raw("</div></div>")
  }

  private func items(_ page: inout PageWriter) {
    page.card("Việc của đơn vị", en: "What the unit has to do", aside: Wording(same: String(model.items.count))) {
      page in
      page.rows(
        Wording("Việc của đơn vị", en: "Items"),
        [
          Column("Việc", en: "Item"), Column("Ai làm", en: "Who"), Column("Khi nào", en: "When"),
          Column("Trạng thái", en: "State"), Column("Theo", en: "Clause"),
        ], model.items
      ) { page, item in
        page.cell(item.text)
        page.cell(item.person)
        page.cell(item.when)
        page.cell(item.state)
        page.cell(item.clause.label, to: item.clause.address)
      }
    }
  }

  private func people(_ page: inout PageWriter) {
    page.card("Con người", en: "People", aside: Wording("\(model.total) người", en: "\(model.total)")) { page in
      if model.people.isEmpty { page.empty(Wording("Chưa có ai trong đơn vị", en: "Nobody here yet")) }
      if !model.people.isEmpty {
        page.rows(
          Wording("Con người", en: "People"),
          [Column("Họ và tên", en: "Name"), Column("Chức vụ", en: "Position"), Column("Diện", en: "Employment")],
          model.people
        ) { page, line in
          page.cell(line.name, to: line.address)
          page.cell(line.position)
          page.cell(line.kind)
        }
      }
      if model.total > model.people.count {
        page.raw("<footer>")
        page.element("a", ["href": model.peopleAddress], "Xem cả \(model.total) người", en: "All \(model.total) people")
        page.raw("</footer>")
      }
    }
  }

  private func movements(_ page: inout PageWriter) {
    page.card("Phong trào", en: "Movements") { page in
      for receipt in model.movements {
        page.raw("<div class=\"fact movement\"><i></i><div>")
        page.element("a", ["href": receipt.address], receipt.unit)
        page.element("p", receipt.words)
        page.raw("</div><div class=\"side\">")
        page.badge(receipt.state)
        page.raw("</div></div>")
      }
    }
  }
}
