import CivilTime
import Domain
import Law

/// What the law of a day says beside single awards, topic by topic.
package struct TopicPage: Page {
  package struct Model: Sendable {
    package var sheet: TopicSheet
    package var problem: Problem?

    package init(sheet: TopicSheet, problem: Problem? = nil) {
      self.sheet = sheet
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .law }
  package var crumbs: [Crumb] { [.section(.law)] }
  package var title: Wording { Wording("Quy định chung", en: "General rules") }
  package var lead: Wording? {
    Wording("Theo luật của ngày \(model.sheet.day.plain)", en: "By the law of \(model.sheet.day.plain)")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    for topic in model.sheet.topics {
      page.card(
        Wording(same: topic.kind.name), aside: Wording(same: String(topic.lines.count)), name: topic.kind.rawValue
      ) { page in
        for line in topic.lines { AwardPage.write(line, &page) }
      }
    }
    if model.sheet.topics.isEmpty {
      page.raw("<section class=\"card\">")
      page.empty(Wording("Không có quy định nào cho ngày này", en: "No rule for this day"))
      page.raw("</section>")
    }
    page.raw("</div><div class=\"grid\">")
    page.card("Chủ đề", en: "Topics") { page in
      DayForm.write(to: Addresses.topics(), day: model.sheet.day, model.problem, &page)
      for topic in model.sheet.topics {
        page.raw("<div class=\"fact\"><i></i><div>")
        page.element("a", ["href": "#\(topic.kind.rawValue)"], topic.kind.name)
        page.raw("</div></div>")
      }
    }
    page.raw("</div></div>")
  }
}
