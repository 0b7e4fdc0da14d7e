import CivilTime
import Domain
import HTTP

/// All titles and forms of commendation, the days on which their law changed, and the rulings that were kept.
package struct LawPage: Page {
  package struct Group: Sendable {
    package var name: Wording
    /// Name, short names, address.
    package var lines: [(name: String, short: String, address: String)]

    package init(_ name: Wording, _ lines: [(name: String, short: String, address: String)]) {
      self.name = name
      self.lines = lines
    }
  }
  package struct Change: Sendable {
    package var day: Day
    package var words: String
    package var address: String

    package init(_ day: Day, _ words: String, address: String) {
      self.day = day
      self.words = words
      self.address = address
    }
  }
  package struct Model: Sendable {
    package var day: Day
    package var law: String
    package var groups: [Group]
    package var changes: [Change]
    package var rulings: [RulingListPage.Line]
    /// Values no text seen settles.
    package var openCount: Int
    package var problem: Problem?

    package init(
      day: Day, law: String, groups: [Group], changes: [Change], rulings: [RulingListPage.Line] = [],
      openCount: Int = 0,
      problem: Problem? = nil
    ) {
      self.day = day
      self.law = law
      self.groups = groups
      self.changes = changes
      self.rulings = rulings
      self.openCount = openCount
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .law }
  package var title: Wording { Wording("Danh hiệu và luật", en: "Titles and the law") }
  package var lead: Wording? {
    Wording("Luật của ngày \(model.day.plain): \(model.law)", en: "Law of \(model.day.plain): \(model.law)")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    for group in model.groups {
      page.card(group.name, aside: Wording(same: String(group.lines.count))) { page in
        page.rows(
          group.name, [Column("Tên", en: "Name"), Column("Viết tắt, tên khác", en: "Other names")], group.lines
        ) { page, line in
          page.cell(line.name, to: line.address)
          page.cell(line.short)
        }
      }
    }
    page.raw("</div><div class=\"grid\">")
    changes(&page)
    rulings(&page)
    page.raw("</div></div>")
  }

  private func changes(_ page: inout PageWriter) {
    page.card("Luật của ngày khác", en: "The law of another day") { page in
      DayForm.write(to: Addresses.law(), day: model.day, model.problem, &page)
      for change in model.changes {
        page.raw("<div class=\"fact\"><i></i><div>")
        page.element("a", ["href": change.address], change.day.plain)
        page.element("p", change.words)
        page.raw("</div></div>")
      }
    }
    page.card("Quy định chung", en: "General rules") { page in
      page.raw("<div class=\"pad\">")
      page.element(
        "a", ["href": Addresses.topics(query: Fields(["ngay": model.day.plain]))],
        "Xếp loại, hội đồng, phong trào, hồ sơ, quỹ, lưu trữ…", en: "Ratings, councils, movements, dossiers, money…")
      page.raw("</div>")
    }
    guard model.openCount > 0 else { return }
    page.open("p", ["class": "notice warn"])
    page.text(
      "\(model.openCount) con số của luật chưa văn bản nào đã đọc ấn định; xem: thidua law sources.",
      en: "\(model.openCount) values of the law are not settled by any text seen: thidua law sources.")
    page.close("p")
  }

  private func rulings(_ page: inout PageWriter) {
    guard !model.rulings.isEmpty else { return }
    page.card("Kết luận đã lưu", en: "Kept rulings") { page in
      for line in model.rulings { RulingListPage.fact(line, &page) }
      page.raw("<footer>")
      page.element("a", ["href": Addresses.rulings()], "Xem tất cả", en: "All of them")
      page.raw("</footer>")
    }
  }
}

/// Chooses the day whose law is shown.
enum DayForm {
  static func write(to address: String, day: Day, _ problem: Problem?, _ page: inout PageWriter) {
    page.open("form", ["method": "get", "action": address, "class": "filters"])
    page.field(
      Field(
        "ngay", "Ngày", en: "Day", .date, value: day.plain,
        hint: Wording("Ngày nhận hồ sơ, ví dụ 15/10/2026", en: "Day the dossier is received, as 15/10/2026")), problem)
    page.element("button", ["class": "btn"], "Xem", en: "Show")
    page.close("form")
  }
}

extension Day {
  /// `15/10/2026`
  var plain: String { "\(day)/\(month)/\(year)" }
}
