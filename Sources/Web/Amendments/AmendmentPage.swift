import Domain

/// What an amending plan changes of the launched one, clause by clause, and for whom.
package struct AmendmentPage: Page {
  package struct Line: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case added, changed, removed }
    package var kind: Kind
    /// `nhiệm vụ`.
    package var noun: Wording
    package var clause: MovementPage.Clause
    package var before: String
    package var after: String
    /// What else is another: its name, as it was, as it is.
    package var fields: [(name: Wording, before: String, after: String)]
    package var units: [String]

    package init(
      _ kind: Kind, _ noun: Wording, clause: MovementPage.Clause, before: String = "", after: String = "",
      fields: [(name: Wording, before: String, after: String)] = [], units: [String] = []
    ) {
      self.kind = kind
      self.noun = noun
      self.clause = clause
      self.before = before
      self.after = after
      self.fields = fields
      self.units = units
    }
  }
  package struct Model: Sendable {
    package var id: Identifier
    package var name: String
    package var old: MovementPage.Clause
    package var lines: [Line]
    /// Units whose part is another, and how many keep theirs.
    package var again: [String]
    package var same: Int
    /// Why it cannot be launched yet; nil when nothing stands in the way.
    package var missing: Wording?
    package var mayLaunch: Bool
    package var isLaunched: Bool

    package init(
      id: Identifier, name: String, old: MovementPage.Clause, lines: [Line], again: [String], same: Int,
      missing: Wording? = nil, mayLaunch: Bool = true, isLaunched: Bool = false
    ) {
      self.id = id
      self.name = name
      self.old = old
      self.lines = lines
      self.again = again
      self.same = same
      self.missing = missing
      self.mayLaunch = mayLaunch
      self.isLaunched = isLaunched
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] {
    [.section(.documents), Crumb(Wording(same: model.name), Addresses.document(model.id))]
  }
  package var title: Wording {
    let counts = Line.Kind.allCases.compactMap { kind -> Wording? in
      let count = model.lines.count { $0.kind == kind }
      return count > 0 ? kind.counted(count) : nil
    }
    guard !counts.isEmpty else { return Wording("Không đổi điều gì phải làm", en: "Nothing is asked otherwise") }
    let again =
      model.again.isEmpty
      ? Wording("không đơn vị nào nhận lại", en: "no unit takes it on again")
      : Wording("\(model.again.count) đơn vị nhận lại", en: "\(model.again.count) units take it on again")
    return Wording(
      "\(counts.map(\.vi).joined(separator: ", ")): \(again.vi)".capitalisedFirst,
      en: "\(counts.map(\.en).joined(separator: ", ")): \(again.en)".capitalisedFirst)
  }

  package func acts(_ page: inout PageWriter) {
    if model.isLaunched { return page.badge(.done, "đã phát động", en: "launched") }
    page.element("a", ["class": "btn", "href": Addresses.document(model.id)], "Rà soát văn bản", en: "Review it")
    guard model.mayLaunch else { return }
    if let missing = model.missing {
      page.button(Wording("Phát động bản sửa đổi", en: "Launch the amendment"), missing: missing)
    } else {
      page.element(
        "a", ["class": "btn primary", "href": Addresses.launch(model.id)], "Phát động bản sửa đổi…",
        en: "Launch the amendment…")
    }
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<p class=\"gap\">")
    page.text("Sửa đổi: ", en: "It changes: ")
    page.element("a", ["href": model.old.address], model.old.label)
    page.raw("</p><div class=\"grid two\">")
    page.card("Khác gì, của ai", en: "What is another, and whose", aside: Wording(same: String(model.lines.count))) {
      page in
      guard !model.lines.isEmpty else {
        return page.empty(
          Wording("Mọi điều như trước", en: "Everything is as before"),
          Wording("Chỉ vị trí hoặc cách viết khác.", en: "Only places or spelling differ."))
      }
      for line in model.lines { write(line, &page) }
    }
    units(&page)
    page.raw("</div>")
  }

  private func write(_ line: Line, _ page: inout PageWriter) {
    page.open("div", ["class": "fact \(line.kind.rawValue)"])
    page.raw("<i></i><div><p>")
    page.badge(line.kind.badge)
    page.text(" ")
    page.text(line.noun)
    page.text(" · ")
    page.element("a", ["href": line.clause.address], line.clause.label)
    page.raw("</p><p class=\"words\">")
    page.change(from: line.before, to: line.after)
    page.raw("</p>")
    for field in line.fields {
      page.raw("<p>")
      page.text("\(page.say(field.name)): ")
      page.change(from: field.before, to: field.after)
      page.raw("</p>")
    }
    page.raw("</div><div class=\"side\">")
    for unit in line.units.prefix(6) { page.element("small", unit) }
    if line.units.count > 6 {
      page.element(
        "small", "và \(line.units.count - 6) đơn vị nữa", en: "and \(line.units.count - 6) more units")
    }
    page.raw("</div></div>\n")
  }

  private func units(_ page: inout PageWriter) {
    page.card("Nhận lại", en: "Take it on again", aside: Wording(same: String(model.again.count)), name: "nhan-lai") {
      page in
      if model.again.isEmpty {
        page.empty(Wording("Không đơn vị nào phải nhận lại", en: "No unit has to take it on again"))
      } else {
        page.raw("<ul class=\"plain pad\">")
        for unit in model.again { page.element("li", unit) }
        page.raw("</ul>")
      }
      page.raw("<footer class=\"small\">")
      page.text(
        "\(model.same) đơn vị có phần không đổi giữ nguyên lời đã nhận.",
        en: "\(model.same) units whose part is the same keep their word.")
      page.raw("</footer>")
    }
  }
}

extension AmendmentPage.Line.Kind {
  func counted(_ count: Int) -> Wording {
    switch self {
    case .added: Wording("thêm \(count) mục", en: "\(count) added")
    case .changed: Wording("đổi \(count) mục", en: "\(count) changed")
    case .removed: Wording("bỏ \(count) mục", en: "\(count) dropped")
    }
  }

  var badge: Badge {
    switch self {
    case .added: Badge(.info, "thêm", en: "added")
    case .changed: Badge(.soon, "đổi", en: "changed")
    case .removed: Badge(.late, "bỏ", en: "dropped")
    }
  }
}

extension String {
  var capitalisedFirst: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
