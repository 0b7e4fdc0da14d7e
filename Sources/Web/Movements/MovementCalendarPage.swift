import CivilTime
import Domain
import HTTP

/// One month of a movement.
package struct MovementCalendarPage: Page {
  private let id: Identifier
  private let name: String
  private let calendar: MonthCalendar

  package init(_ id: Identifier, name: String, _ calendar: MonthCalendar) {
    self.id = id
    self.name = name
    self.calendar = calendar
  }

  package var section: Section? { .movements }
  package var crumbs: [Crumb] { [.section(.movements), Crumb(Wording(same: name), Addresses.movement(id))] }
  package var title: Wording {
    let (month, count) = (calendar.month, calendar.items.count { $0.day.monthOfYear == calendar.month })
    return Wording(
      "Tháng \(month.number)/\(month.year): \(count) ngày cần nhớ", en: "\(month.number)/\(month.year): \(count) dates")
  }

  package func acts(_ page: inout PageWriter) {
    for (by, words) in [(-1, Wording("‹ Tháng trước", en: "‹ Before")), (1, Wording("Tháng sau ›", en: "Next ›"))] {
      let month = calendar.month.adding(by)
      page.element(
        "a",
        [
          "class": "btn",
          "href": Addresses.movementCalendar(id, query: Fields(["thang": "\(month.year)-\(month.number)"])),
        ], words)
    }
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card\">")
    calendar.write(to: &page)
    page.raw("</section>")
  }
}
