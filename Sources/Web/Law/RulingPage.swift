import CivilTime
import Domain

/// A kept ruling as an officer puts it before a council: each condition with its ground, what is lacking, what would
/// decide where the law is not settled.
package struct RulingPage: Page {
  package struct Step: Sendable {
    /// Nil: not known.
    package var holds: Bool?
    package var words: String
    package var ground: String
    /// What was read for it, in words.
    package var facts: String
    /// The reading under which it stands, in words.
    package var reading: String?
    /// Told below another step, and decides nothing by itself.
    package var isBranch: Bool

    package init(
      _ holds: Bool?, _ words: String, ground: String, facts: String = "", reading: String? = nil,
      isBranch: Bool = false
    ) {
      self.holds = holds
      self.words = words
      self.ground = ground
      self.facts = facts
      self.reading = reading
      self.isBranch = isBranch
    }
  }
  package struct Model: Sendable {
    package var id: Identifier
    package var title: String
    package var about: String?
    package var personAddress: String?
    package var answer: Badge
    package var lead: Wording
    package var steps: [Step]
    /// Figures beside the answer.
    package var figures: [(Wording, String)]
    package var next: [String]
    package var warnings: [String]
    package var awardAddress: String?
    /// Who kept it, when, by which data.
    package var origin: [(Wording, String)]

    package init(
      id: Identifier, title: String, about: String? = nil, personAddress: String? = nil, answer: Badge, lead: Wording,
      steps: [Step], figures: [(Wording, String)] = [], next: [String] = [], warnings: [String] = [],
      awardAddress: String? = nil, origin: [(Wording, String)]
    ) {
      self.id = id
      self.title = title
      self.about = about
      self.personAddress = personAddress
      self.answer = answer
      self.lead = lead
      self.steps = steps
      self.figures = figures
      self.next = next
      self.warnings = warnings
      self.awardAddress = awardAddress
      self.origin = origin
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .law }
  package var crumbs: [Crumb] {
    var crumbs: [Crumb] = [
      .section(.law), Crumb(Wording("Kết luận đã lưu", en: "Kept rulings"), Addresses.rulings()),
    ]
    if let about = model.about { crumbs.append(Crumb(Wording(same: about), model.personAddress)) }
    return crumbs
  }
  package var title: Wording { Wording(same: model.title) }
  package var lead: Wording? { model.lead }
  package func acts(_ page: inout PageWriter) { page.badge(model.answer) }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    steps(&page)
    page.raw("</div><div class=\"grid\">")
    next(&page)
    readings(&page)
    if !model.figures.isEmpty {
      page.card("Con số kèm theo", en: "Figures") { page in
        page.raw("<div class=\"pad\">")
        page.pairs(model.figures)
        page.raw("</div>")
      }
    }
    warnings(&page)
    page.card("Kết luận này", en: "This ruling") { page in
      page.raw("<div class=\"pad\">")
      page.pairs(model.origin)
      if let address = model.awardAddress {
        page.raw("<p>")
        page.element("a", ["href": address], "Luật của danh hiệu, hình thức này", en: "The law of this award")
        page.raw("</p>")
      }
      page.raw("</div>")
    }
    page.raw("</div></div>")
  }

  private func steps(_ page: inout PageWriter) {
    page.card("Từng điều kiện", en: "Each condition", aside: Wording(same: String(model.steps.count))) { page in
      if model.steps.isEmpty {
        page.empty(Wording("Không có điều kiện nào được xét", en: "No condition was judged"))
      }
      page.rows(
        Wording("Từng điều kiện", en: "Conditions"),
        [Column("Điều kiện", en: "Condition"), Column("Kết quả", en: "Result"), Column("Căn cứ", en: "Ground")],
        model.steps
      ) { page, step in
        page.cell { page in
          if step.isBranch { page.text("↳ ") }
          page.text(step.words)
          if let reading = step.reading {
            page.raw("<br>")
            page.element("small", "Nếu \(reading)", en: "If \(reading)")
          }
          if !step.facts.isEmpty {
            page.raw("<br>")
            page.element("small", step.facts)
          }
        }
        page.cell(step.badge)
        page.cell(step.ground)
      }
    }
  }

  private func next(_ page: inout PageWriter) {
    guard !model.next.isEmpty else { return }
    page.card("Còn thiếu gì", en: "What is lacking") { page in
      for words in model.next {
        page.raw("<div class=\"fact warning\"><i></i><div>")
        page.text(words)
        page.raw("</div></div>")
      }
    }
  }

  /// Where the law is not settled: what each reading gives.
  private func readings(_ page: inout PageWriter) {
    var names: [String] = []
    for step in model.steps { if let name = step.reading, !names.contains(name) { names.append(name) } }
    guard !names.isEmpty else { return }
    page.card("Luật chưa rõ ở đâu", en: "Where the law is not settled") { page in
      for name in names {
        let mine = model.steps.filter { $0.reading == name && !$0.isBranch }
        let badge: Badge =
          mine.contains { $0.holds == false }
          ? Badge(.late, "không đạt", en: "does not hold")
          : mine.contains { $0.holds == nil }
            ? Badge(.doubt, "chưa đủ dữ kiện", en: "facts missing") : Badge(.done, "đạt", en: "holds")
        page.raw("<div class=\"fact warning\"><i></i><div>")
        page.text("Nếu \(name)", en: "If \(name)")
        page.raw("</div><div class=\"side\">")
        page.badge(badge)
        page.raw("</div></div>")
      }
    }
  }

  private func warnings(_ page: inout PageWriter) {
    guard !model.warnings.isEmpty else { return }
    page.card("Lưu ý", en: "Remarks") { page in
      for words in model.warnings {
        page.raw("<div class=\"fact\"><i></i><div>")
        page.text(words)
        page.raw("</div></div>")
      }
    }
  }
}

extension RulingPage.Step {
  fileprivate var badge: Badge {
    switch holds {
    case true?: Badge(.done, "đạt", en: "holds")
    case false?: Badge(.late, "không đạt", en: "fails")
    case nil: Badge(.doubt, "chưa rõ", en: "not known")
    }
  }
}
