import CivilTime
import Domain
import HTTP
import Showing

/// One month of a movement, with a form that moves a due day; dragging it on the sheet fills the form.
package struct MovementCalendarPage: Page {
  package struct Model: Sendable {
    package var id: Identifier
    package var name: String
    package var calendar: MonthCalendar
    package var mayMove: Bool
    /// As typed.
    package var chosen = ""
    package var day = ""
    package var reason = ""
    package var problem: Problem?

    package init(id: Identifier, name: String, calendar: MonthCalendar, mayMove: Bool = false) {
      self.id = id
      self.name = name
      self.calendar = calendar
      self.mayMove = mayMove
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  private var inside: [Dated] { model.calendar.items.filter { $0.day.monthOfYear == model.calendar.month } }

  package var section: Section? { .movements }
  package var crumbs: [Crumb] {
    [.section(.movements), Crumb(Wording(same: model.name), Addresses.movement(model.id))]
  }
  package var title: Wording {
    let (month, count) = (model.calendar.month, inside.count)
    return Wording(
      "Tháng \(month.number)/\(month.year): \(count) ngày cần nhớ", en: "\(month.number)/\(month.year): \(count) dates")
  }

  package func acts(_ page: inout PageWriter) {
    for (by, words) in [(-1, Wording("‹ Tháng trước", en: "‹ Before")), (1, Wording("Tháng sau ›", en: "Next ›"))] {
      page.element("a", ["class": "btn", "href": address(model.calendar.month.adding(by))], words)
    }
  }

  private func address(_ month: Month) -> String {
    Addresses.movementCalendar(model.id, query: Fields(["thang": "\(month.year)-\(month.number)"]))
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid\"><section class=\"card\">")
    model.calendar.write(to: &page)
    page.raw("</section>")
    if model.mayMove { move(&page) }
    page.raw("</div>")
  }

  private func move(_ page: inout PageWriter) {
    let movable = inside.filter { $0.due != nil }
    guard !movable.isEmpty else { return }
    page.card(
      "Dời một ngày đến hạn", en: "Move a due day",
      aside: Wording("kéo trên lịch, hoặc chọn ở đây", en: "drag it on the sheet, or choose here"), name: "doi-ngay"
    ) { page in
      page.raw("<div class=\"pad\">")
      page.form(Addresses.movementCalendar(model.id), data: "move") { page in
        let month = model.calendar.month
        page.open("input", ["type": "hidden", "name": "thang", "value": "\(month.year)-\(month.number)"])
        page.raw("<div class=\"fields\">")
        page.field(
          Field(
            "viec", "Việc", en: "What",
            .choice(
              [("", Wording("chọn một việc trong tháng", en: "choose one of this month"))]
                + movable.map { ($0.due?.text ?? "", Wording(same: "\($0.day.day)/\($0.day.month): \($0.name)")) }),
            value: model.chosen, isRequired: true), model.problem)
        page.field(
          Field(
            "ngay", "Sang ngày (như 31/3/2026)", en: "To the day (such as 31/3/2026)", .date, value: model.day,
            isRequired: true), model.problem)
        page.raw("</div>")
        page.field(
          Field(
            "ly-do", "Vì sao", en: "Why", value: model.reason,
            hint: Wording(
              "Ghi vào nhật ký và hiện bên ngày mới cho mọi đơn vị.",
              en: "Kept in the log and shown beside the new day."),
            isRequired: true), model.problem)
        page.element("button", ["class": "btn primary"], "Dời ngày", en: "Move it")
      }
      page.raw("</div>")
    }
  }
}
