import Domain

/// The tree of units, with how many people stand in each.
package struct OrganisationPage: Page {
  package struct Node: Sendable {
    package var name: String
    package var address: String
    package var shortName: String
    package var head: String
    package var people: Int
    /// Party, union, youth; nil for the line of government.
    package var line: Wording?
    package var children: [Node]

    package init(
      _ name: String, address: String, shortName: String = "", head: String = "", people: Int, line: Wording? = nil,
      children: [Node] = []
    ) {
      self.name = name
      self.address = address
      self.shortName = shortName
      self.head = head
      self.people = people
      self.line = line
      self.children = children
    }
  }
  package struct Model: Sendable {
    package var units: Int
    package var people: Int
    package var dayWords: String
    package var tree: [Node]
    package var mayEdit: Bool
    package var parents: [(value: String, name: Wording)]
    package var kinds: [(value: String, name: Wording)]
    package var lines: [(value: String, name: Wording)]
    package var typedName: String
    package var problem: Problem?
    /// The unit another is going to be added to.
    package var parent = ""
    /// There are more units than the tree shows.
    package var isCut = false

    package init(
      units: Int, people: Int, dayWords: String, tree: [Node], mayEdit: Bool = false,
      parents: [(value: String, name: Wording)] = [], kinds: [(value: String, name: Wording)] = [],
      lines: [(value: String, name: Wording)] = [], typedName: String = "", problem: Problem? = nil
    ) {
      self.units = units
      self.people = people
      self.dayWords = dayWords
      self.tree = tree
      self.mayEdit = mayEdit
      self.parents = parents
      self.kinds = kinds
      self.lines = lines
      self.typedName = typedName
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .organisation }
  package var title: Wording {
    Wording(
      "\(Number.grouped(model.units)) đơn vị, \(Number.grouped(model.people)) người",
      en: "\(model.units) units, \(model.people) people")
  }
  package var lead: Wording? { Wording("Tại ngày \(model.dayWords)", en: "On \(model.dayWords)") }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid two\">")
    page.card("Cây đơn vị", en: "Tree of units") { page in
      if model.tree.isEmpty {
        page.empty(
          Wording("Chưa có đơn vị nào", en: "No unit yet"),
          Wording("Thêm ở bên, hoặc nhập danh sách người: đơn vị được tạo theo.", en: "Add one, or import people."))
      }
      if model.isCut {
        page.element(
          "p", ["class": "pad small"], "Cây rất rộng: mở một đơn vị để thấy các đơn vị bên dưới, hoặc tìm theo tên.",
          en: "A very wide tree: open a unit to see those below it, or search by name.")
      }
      page.raw("<ul class=\"tree\">")
      for node in model.tree { write(node, &page) }
      page.raw("</ul>")
    }
    if model.mayEdit { adding(&page) }
    page.raw("</div>")
  }

  private func write(_ node: Node, _ page: inout PageWriter) {
    page.raw("<li><div class=\"node\"><span>")
    page.element("a", ["href": node.address], node.name)
    if !node.shortName.isEmpty { page.element("small", " \(node.shortName)") }
    if let line = node.line {
      page.raw(" ")
      page.badge(Badge(.plain, line))
    }
    if !node.head.isEmpty {
      page.raw("<br>")
      page.element("small", node.head)
    }
    page.raw("</span>")
    page.element("span", ["class": "small"], "\(node.people) người", en: "\(node.people) people")
    page.raw("</div>")
    if !node.children.isEmpty {
      page.raw("<ul>")
      for child in node.children { write(child, &page) }
      page.raw("</ul>")
    }
    page.raw("</li>\n")
  }

  private func adding(_ page: inout PageWriter) {
    page.card("Thêm đơn vị", en: "Add a unit") { page in
      page.raw("<div class=\"pad\">")
      page.problem(model.problem)
      page.form(Addresses.organisation()) { page in
        page.field(Field("ten", "Tên đơn vị", en: "Name", value: model.typedName, isRequired: true), model.problem)
        page.field(Field("loai", "Loại", en: "Kind", .choice(model.kinds)), model.problem)
        page.field(Field("ten-tat", "Tên tắt", en: "Short name"), model.problem)
        if !model.lines.isEmpty {
          page.field(Field("loi", "Hệ", en: "Line", .choice(model.lines)), model.problem)
        }
        page.field(
          Field("thuoc", "Thuộc", en: "Belongs to", .choice(model.parents), value: model.parent), model.problem)
        page.element("button", ["class": "btn primary"], "Thêm", en: "Add")
      }
      page.raw("</div>")
    }
  }
}
