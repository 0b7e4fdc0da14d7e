import CivilTime
import Domain

/// Something that falls on a day.
package struct Dated: Sendable, Equatable {
  package var day: Day
  package var name: String
  /// target, duty, pledge, report, anniversary: its colour and its word.
  package var kind: String
  package var address: String
  /// The due time it stands for, where it may be moved.
  package var due: Identifier?
  /// Why it stands on this day, where a person moved it.
  package var note: String

  package init(_ day: Day, _ name: String, kind: String, address: String, due: Identifier? = nil, note: String = "") {
    self.day = day
    self.name = name
    self.kind = kind
    self.address = address
    self.due = due
    self.note = note
  }
}

/// A month as a sheet of a calendar; on a phone only the days with something stand, one under the other.
package struct MonthCalendar: Sendable {
  package var month: Month
  package var today: Day
  package var items: [Dated]

  package init(month: Month, today: Day, items: [Dated]) {
    self.month = month
    self.today = today
    self.items = items
  }

  package func write(to page: inout PageWriter) {
    page.raw("<table class=\"cal\">")
    let name = "\(month.number)/\(month.year)"
    page.element("caption", ["class": "sr"], "Lịch tháng \(name)", en: "Month \(name)")
    page.raw("<thead><tr>")
    for index in 0..<7 { page.element("th", ["scope": "col"], DayWords.weekday(index)) }
    page.raw("</tr></thead><tbody>")
    var day = month.firstDay.startOfWeek
    while day <= month.lastDay {
      page.raw("<tr>")
      for column in 0..<7 {
        write(day, column, to: &page)
        day = day.adding(days: 1)
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table>")
  }

  private func write(_ day: Day, _ column: Int, to page: inout PageWriter) {
    let isInside = day.monthOfYear == month
    let styles = [isInside ? nil : "out", day == today ? "today" : nil, column == 6 ? "rest" : nil].compactMap(\.self)
    page.open(
      "td",
      [
        "class": styles.isEmpty ? nil : styles.joined(separator: " "),
        "data-on": isInside ? "\(day.day)/\(day.month)/\(day.year)" : nil,
      ])
    page.element(
      "b", ["data-day": ", \(page.say(DayWords.weekday(column)).lowercased())"],
      isInside ? String(day.day) : "\(day.day)/\(day.month)")
    if day == today { page.element("span", ["class": "sr"], " hôm nay", en: " today") }
    let due = isInside ? items.filter { $0.day == day } : []
    if !due.isEmpty {
      page.raw("<ul>")
      for item in due {
        page.open("li", ["data-due": item.due?.text, "draggable": item.due == nil ? nil : "true"])
        page.open("a", ["class": item.kind, "href": item.address, "draggable": item.due == nil ? nil : "false"])
        page.text(item.name)
        page.close("a")
        if !item.note.isEmpty { page.element("small", item.note) }
        page.close("li")
      }
      page.raw("</ul>")
    }
    page.raw("</td>")
  }
}
