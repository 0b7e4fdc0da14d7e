import CivilTime
import Domain

/// Before the launch: what each unit and person receives, what blocks, what overlaps with other movements.
package struct CascadePage: Page {
  package struct Choice: Sendable {
    /// What the form sends: the id of a unit or a post.
    package var value: String
    package var name: String
    /// Why it is near: `tên gần giống`, `phụ trách năm trước`.
    package var reason: Wording

    package init(_ value: String, _ name: String, _ reason: Wording) {
      self.value = value
      self.name = name
      self.reason = reason
    }
  }
  /// A clause that has no owner yet, or a name of the plan that fits no unit.
  package struct Blocker: Sendable {
    package var name: String
    package var words: String
    package var why: Wording
    package var clause: String
    package var choices: [Choice]

    package init(name: String, words: String, why: Wording, clause: String, choices: [Choice]) {
      self.name = name
      self.words = words
      self.why = why
      self.clause = clause
      self.choices = choices
    }
  }
  package struct Node: Sendable {
    package var name: String
    package var address: String?
    package var head: String
    /// `2 chỉ tiêu, 3 nhiệm vụ`.
    package var receives: Wording
    package var items: [String]
    package var people: [(name: String, receives: Wording)]
    package var isBlocked: Bool
    package var children: [Node]

    package init(
      _ name: String, address: String? = nil, head: String, receives: Wording, items: [String] = [],
      people: [(name: String, receives: Wording)] = [], isBlocked: Bool = false, children: [Node] = []
    ) {
      self.name = name
      self.address = address
      self.head = head
      self.receives = receives
      self.items = items
      self.people = people
      self.isBlocked = isBlocked
      self.children = children
    }
  }
  package struct Overlap: Sendable {
    package var movement: String
    package var address: String
    package var words: Wording

    package init(_ movement: String, address: String, _ words: Wording) {
      self.movement = movement
      self.address = address
      self.words = words
    }
  }
  package struct Model: Sendable {
    package var document: Identifier
    package var name: String
    package var version: Int
    package var units: Int
    package var people: Int
    package var blockers: [Blocker]
    package var openDoubts: Int
    package var tree: [Node]
    package var overlaps: [Overlap]
    package var mayLaunch: Bool
    /// Why it cannot be launched; nil when nothing stands in the way.
    package var missing: Wording?
    /// Pledges whose words nobody has confirmed: name in the document and text.
    package var unworded: [(name: String, text: String)] = []
    package var isLaunched = false
    /// Whether the names of the document may be resolved again.
    package var mayEdit = false
    /// When what is due, as it would be after the launch.
    package var dates: [Dated] = []
    package var today: Day?
    package var problem: Problem?

    package init(
      document: Identifier, name: String, version: Int, units: Int, people: Int, blockers: [Blocker], openDoubts: Int,
      tree: [Node], overlaps: [Overlap] = [], mayLaunch: Bool, problem: Problem? = nil
    ) {
      self.document = document
      self.name = name
      self.version = version
      self.units = units
      self.people = people
      self.blockers = blockers
      self.openDoubts = openDoubts
      self.tree = tree
      self.overlaps = overlaps
      self.mayLaunch = mayLaunch
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] {
    [.section(.documents), Crumb(Wording(same: model.name), Addresses.document(model.document))]
  }
  package var title: Wording {
    Wording(
      "Giao cho \(model.units) đơn vị, \(model.people) người", en: "For \(model.units) units and \(model.people) people"
    )
  }
  package var lead: Wording? {
    Wording(
      "Xem trước. Chưa ai nhận được gì cho đến khi phát động.", en: "A preview. Nobody has received anything yet.")
  }

  package func acts(_ page: inout PageWriter) {
    if model.isLaunched { return page.badge(.done, "đã phát động", en: "launched") }
    if model.mayEdit {
      page.form(Addresses.cascade(model.document)) {
        $0.element("button", ["class": "btn"], "Giao theo tên trong văn bản", en: "Assign by the names in it")
      }
    }
    if model.missing == nil {
      page.element(
        "a", ["class": "btn primary", "href": Addresses.launch(model.document)], "Phát động…", en: "Launch…")
    } else {
      page.button(Wording("Phát động…", en: "Launch…"), missing: model.missing)
    }
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    page.card("Ai nhận gì", en: "Who receives what") { page in
      page.raw("<ul class=\"tree\">")
      for node in model.tree { write(node, &page) }
      page.raw("</ul>")
    }
    dates(&page)
    page.raw("</div><div class=\"grid\">")
    page.card("Chưa có người nhận", en: "Without an owner", aside: Wording(same: String(model.blockers.count))) {
      page in
      if model.blockers.isEmpty {
        page.element("p", ["class": "pad"], "Mọi mục đều có người nhận.", en: "Every item has an owner.")
      }
      proposed(&page)
      for blocker in model.blockers { write(blocker, &page) }
    }
    if !model.unworded.isEmpty { unworded(&page) }
    if !model.overlaps.isEmpty {
      page.card("Trùng với phong trào khác", en: "Overlaps with other movements") { page in
        for overlap in model.overlaps {
          page.raw("<div class=\"fact warning\"><i></i><div>")
          page.element("a", ["href": overlap.address], overlap.movement)
          page.element("p", overlap.words)
          page.raw("</div></div>")
        }
      }
    }
    page.raw("</div></div>")
  }

  /// One act for all that have a proposal; each can be given to another unit before or after it.
  private func proposed(_ page: inout PageWriter) {
    let count = model.blockers.count { !$0.choices.isEmpty }
    guard model.mayEdit, count > 1 else { return }
    page.form(Addresses.cascade(model.document), style: "pad") { page in
      page.open("input", ["type": "hidden", "name": "cach", "value": "de-xuat"])
      page.element(
        "button", ["class": "btn small"], "Giao cả \(count) mục theo đề xuất đầu tiên",
        en: "Give all \(count) to the first proposal")
    }
  }

  /// The year as it will be: nothing of it stands before the launch.
  private func dates(_ page: inout PageWriter) {
    guard let first = model.dates.first, let today = model.today else { return }
    let next = (model.dates.first { $0.day >= today } ?? first).day
    page.card(
      "Các ngày trong năm", en: "Dates of the year",
      aside: Wording(
        "\(model.dates.count) ngày, gần nhất \(next.day)/\(next.month)/\(next.year)",
        en: "\(model.dates.count) dates, the next on \(next.day)/\(next.month)/\(next.year)"), name: "lich"
    ) { page in
      page.open("details", ["class": "more dates", "open": model.dates.count <= 12 ? "" : nil])
      page.raw("<summary>")
      page.text("Xem từng ngày", en: "See each date")
      page.raw("</summary>")
      DateList.write(model.dates, today: today, to: &page)
      page.raw("</details>")
    }
  }

  private func unworded(_ page: inout PageWriter) {
    page.card("Chưa có lời ký", en: "Without wording", aside: Wording(same: String(model.unworded.count))) { page in
      for pledge in model.unworded {
        page.raw("<div class=\"fact pledge\"><i></i><div>")
        page.element("b", pledge.text)
        page.raw("<p class=\"keys\">")
        page.element(
          "a", ["class": "btn small", "href": "\(Addresses.fact(model.document, pledge.name))#loi-ky"],
          "Xem dự thảo rồi xác nhận", en: "Look at the draft and confirm it")
        page.raw("</p></div></div>")
      }
    }
  }

  private func write(_ node: Node, _ page: inout PageWriter) {
    page.raw("<li>")
    page.open("div", ["class": node.isBlocked ? "node block" : "node"])
    page.raw("<span>")
    page.element("a", ["href": node.address], node.name)
    page.raw(" ")
    if node.head.isEmpty {
      page.badge(.late, "chưa có trưởng đơn vị", en: "no head")
    } else {
      page.element("small", node.head)
    }
    if !node.items.isEmpty || !node.people.isEmpty { details(node, &page) }
    page.raw("</span>")
    page.element("span", ["class": "small"], node.receives)
    page.raw("</div>")
    if !node.children.isEmpty {
      page.raw("<ul>")
      for child in node.children { write(child, &page) }
      page.raw("</ul>")
    }
    page.raw("</li>\n")
  }

  private func details(_ node: Node, _ page: inout PageWriter) {
    page.raw("<details class=\"more small\"><summary>")
    page.text("xem từng mục", en: "each item")
    page.raw("</summary><ul>")
    for item in node.items { page.element("li", item) }
    for person in node.people {
      page.raw("<li>")
      page.text("\(person.name): ")
      page.text(person.receives)
      page.raw("</li>")
    }
    page.raw("</ul></details>")
  }

  private func write(_ blocker: Blocker, _ page: inout PageWriter) {
    page.open("div", ["class": "fact error", "id": blocker.name])
    page.raw("<i></i><div>")
    page.open("a", ["class": "go", "href": "\(Addresses.document(model.document))#\(blocker.name)"])
    page.element("b", blocker.words)
    page.raw("</a><p>")
    page.text(blocker.why)
    page.text(" · \(blocker.clause)")
    page.raw("</p>")
    page.form(Addresses.assignment(model.document, blocker.name), style: "keys") { page in
      page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
      for choice in blocker.choices {
        page.open("button", ["class": "btn small", "name": "nguoi-nhan", "value": choice.value])
        page.text(choice.name)
        page.raw(" ")
        page.element("small", choice.reason)
        page.close("button")
      }
      page.element(
        "a", ["class": "btn small plain", "href": Addresses.assignment(model.document, blocker.name)], "Chọn nơi khác…",
        en: "Another…")
    }
    page.raw("</div></div>\n")
  }
}
