import Domain
import HTTP

/// What a head of unit has to do, made for the first ninety seconds on a phone.
package struct WorkPage: Page {
  package struct Choice: Sendable {
    package var value: String
    package var name: String
    package init(_ value: String, _ name: String) {
      self.value = value
      self.name = name
    }
  }
  /// Something that was given to the unit.
  package struct Item: Sendable {
    package var id: Identifier
    /// Which of the units it concerns.
    package var unit: Identifier
    package var kind: String
    package var text: String
    package var movement: String
    package var movementAddress: String
    package var clause: MovementPage.Clause
    package var when: String
    package var state: Badge
    /// Who does it; nil while nobody does.
    package var person: String?
    /// The nearest first: last year's holder.
    package var choices: [Choice]
    package var progress: Progress?
    /// What the unit has to do with it: `chủ trì`.
    package var role: Wording?

    package init(
      id: Identifier, unit: Identifier, kind: String, text: String, movement: String, movementAddress: String,
      clause: MovementPage.Clause, when: String, state: Badge, person: String? = nil, choices: [Choice] = [],
      progress: Progress? = nil, role: Wording? = nil
    ) {
      self.id = id
      self.unit = unit
      self.kind = kind
      self.text = text
      self.movement = movement
      self.movementAddress = movementAddress
      self.clause = clause
      self.when = when
      self.state = state
      self.person = person
      self.choices = choices
      self.progress = progress
      self.role = role
    }
  }
  /// A movement whose part the unit has not acknowledged.
  package struct Waiting: Sendable {
    package var movement: Identifier
    package var unit: Identifier
    package var name: String
    package var words: Wording
    package init(_ movement: Identifier, unit: Identifier, _ name: String, _ words: Wording) {
      self.movement = movement
      self.unit = unit
      self.name = name
      self.words = words
    }
  }
  /// A part of a target that a unit has not answered.
  package struct Part: Sendable {
    package var words: Wording
    package var address: String
    package init(_ words: Wording, _ address: String) {
      self.words = words
      self.address = address
    }
  }
  /// A pledge of the viewer's own.
  package struct Pledge: Sendable {
    package var id: Identifier
    package var movement: String
    package var wording: String
    /// When it was signed; nil while it waits.
    package var signed: String?

    package init(_ id: Identifier, _ movement: String, _ wording: String, signed: String?) {
      self.id = id
      self.movement = movement
      self.wording = wording
      self.signed = signed
    }
  }
  package struct Model: Sendable {
    package var unit: String
    package var duties: Int
    package var targets: Int
    package var nearest: Wording?
    package var waiting: [Waiting]
    package var items: [Item]
    /// People of the unit who have not signed, by pledge.
    package var unsigned: [(pledge: String, count: Int, address: String)]
    package var pledges: [Pledge] = []
    package var parts: [Part] = []
    package var problem: Problem?

    package init(
      unit: String, duties: Int, targets: Int, nearest: Wording? = nil, waiting: [Waiting] = [], items: [Item] = [],
      unsigned: [(pledge: String, count: Int, address: String)] = [], problem: Problem? = nil
    ) {
      self.unit = unit
      self.duties = duties
      self.targets = targets
      self.nearest = nearest
      self.waiting = waiting
      self.items = items
      self.unsigned = unsigned
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .work }
  package var title: Wording {
    Wording(
      "\(model.unit): \(model.duties) việc, \(model.targets) chỉ tiêu",
      en: "\(model.unit): \(model.duties) duties, \(model.targets) targets")
  }
  package var lead: Wording? { model.nearest }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    for waiting in model.waiting { receipt(waiting, &page) }
    for part in model.parts {
      page.raw("<section class=\"notice tell line between\"><span>")
      page.text(part.words)
      page.raw("</span>")
      page.element("a", ["class": "btn", "href": part.address], "Nhận hoặc từ chối", en: "Take or refuse")
      page.raw("</section>")
    }
    list(&page)
    page.raw("</div><div class=\"grid\">")
    for pledge in model.pledges { self.pledge(pledge, &page) }
    if !model.unsigned.isEmpty {
      page.card("Chưa ký", en: "Not signed yet") { page in
        for line in model.unsigned {
          page.raw("<div class=\"fact pledge\"><i></i><div>")
          page.text(line.pledge)
          page.raw("</div><div class=\"side\">")
          page.element("a", ["href": line.address], "còn \(line.count) người", en: "\(line.count) people left")
          page.raw("</div></div>")
        }
      }
    }
    page.raw("</div></div>")
  }

  private func pledge(_ pledge: Pledge, _ page: inout PageWriter) {
    page.card(
      pledge.signed == nil
        ? Wording("Giao ước của tôi: chưa ký", en: "My pledge: not signed")
        : Wording("Giao ước của tôi", en: "My pledge"),
      aside: Wording(same: pledge.movement)
    ) { page in
      page.raw("<div class=\"pad stack\">")
      for paragraph in pledge.wording.split(separator: "\n") { page.element("p", String(paragraph)) }
      if let signed = pledge.signed {
        page.badge(.done, "đã ký \(signed)", en: "signed \(signed)")
      } else {
        page.form(Addresses.sign(pledge.id)) {
          $0.element("button", ["class": "btn primary"], "Tôi ký giao ước này", en: "I sign this pledge")
        }
      }
      page.raw("</div>")
    }
  }

  private func receipt(_ waiting: Waiting, _ page: inout PageWriter) {
    page.raw("<section class=\"notice tell\">")
    page.element("b", waiting.name)
    page.element("p", waiting.words)
    page.form(Addresses.movementReceipt(waiting.movement), style: "line") { page in
      page.open("input", ["type": "hidden", "name": "don-vi", "value": waiting.unit.text])
      page.open("input", ["type": "hidden", "name": "tro-ve", "value": "viec"])
      page.element("button", ["class": "btn primary"], "Đã nhận", en: "Received")
      page.element(
        "a", ["class": "btn plain", "href": Addresses.movement(waiting.movement)], "Đọc trước", en: "Read first")
    }
    page.raw("</section>")
  }

  private func list(_ page: inout PageWriter) {
    page.raw("<section class=\"card\"><header>")
    page.element("h2", "Việc của đơn vị", en: "What the unit has to do")
    page.raw("</header>")
    if model.items.isEmpty {
      page.empty(Wording("Chưa có việc nào được giao", en: "Nothing has been assigned yet"))
    }
    for item in model.items { write(item, &page) }
    page.raw("</section>")
  }

  private func write(_ item: Item, _ page: inout PageWriter) {
    page.open("div", ["class": "fact \(item.kind)", "id": "viec-\(item.id.text)"])
    page.raw("<i></i><div>")
    page.element("b", item.text)
    page.raw("<p>")
    if let role = item.role {
      page.text(role)
      page.text(" · ")
    }
    page.element("a", ["href": item.movementAddress], item.movement)
    page.text(", ")
    page.element("a", ["href": item.clause.address], item.clause.label)
    page.raw("</p>")
    if let progress = item.progress {
      page.three(progress)
      page.bar(progress)
    }
    if let person = item.person { page.element("p", "Người làm: \(person)", en: "Done by: \(person)") }
    if !item.choices.isEmpty, item.person == nil {
      chooser(item, &page)
    } else if !item.choices.isEmpty {
      page.raw("<details class=\"more small\"><summary>")
      page.text("đổi người", en: "somebody else")
      page.raw("</summary>")
      chooser(item, &page)
      page.raw("</details>")
    }
    page.raw("</div><div class=\"side\">")
    page.badge(item.state)
    if !item.when.isEmpty { page.element("small", item.when) }
    page.raw("</div></div>\n")
  }

  private func chooser(_ item: Item, _ page: inout PageWriter) {
    let name = "nguoi-\(item.id.text)"
    page.form(Addresses.handOver(item.unit, item.id), style: "line") { page in
      page.element("label", ["for": name, "class": "small"], "Giao cho", en: "Assign to")
      page.open("select", ["id": name, "name": "nguoi", "required": "", "class": "person"])
      for (index, choice) in item.choices.enumerated() {
        page.element("option", ["value": choice.value, "selected": index == 0 ? "" : nil], choice.name)
      }
      page.raw("</select>")
      page.element("button", ["class": "btn small"], "Giao", en: "Assign")
    }
  }
}
