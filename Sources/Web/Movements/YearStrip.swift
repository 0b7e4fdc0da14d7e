import CivilTime
import Domain

/// The phases of a movement on one line, with today and the anniversaries. The words of it stand in the list of dates.
struct YearStrip {
  let phases: [MovementPage.Phase]
  let marks: [Dated]
  let today: Day

  private static let width = 1180

  func write(to page: inout PageWriter) {
    guard let first = phases.map(\.from).min(), let last = phases.map(\.to).max(), first < last else { return }
    let days = last.number - first.number + 1
    let place = { (day: Day) in (day.number - first.number) * Self.width / days }
    let label = page.say(
      "Các đợt: \(phases.map { "\($0.name) từ \(short($0.from)) đến \(short($0.to))" }.joined(separator: "; "))",
      en: "Phases: \(phases.map { "\($0.name), \(short($0.from)) to \(short($0.to))" }.joined(separator: "; "))")
    page.open(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": page.say("Các đợt", en: "Phases")])
    page.open("svg", ["class": "strip", "role": "img", "aria-label": label, "viewBox": "0 0 \(Self.width) 104"])
    // A phase that covers all the others is the movement itself.
    let parts = phases.filter { phase in phases.count == 1 || phase.from > first || phase.to < last }
    for (index, phase) in parts.enumerated() {
      let (left, right) = (place(phase.from), place(phase.to.adding(days: 1)))
      // Phases that overlap lie one above the other.
      let top = parts[..<index].contains { $0.to >= phase.from && $0.from <= phase.to } ? 52 : 28
      page.open(
        "rect",
        [
          "class": index % 2 == 0 ? "a" : "b", "x": String(left), "y": String(top),
          "width": String(max(2, right - left - 4)),
          "height": "24", "rx": "4",
        ])
      page.close("rect")
      page.element(
        "text", ["x": String(left + 10), "y": String(top + 17)],
        "\(phase.name) · \(short(phase.from)) – \(short(phase.to))")
    }
    var free = 0
    for mark in marks where first <= mark.day && mark.day <= last {
      let x = place(mark.day)
      page.open("path", ["class": "tick", "d": "M\(x) 78v7"])
      page.close("path")
      // Two that stand close together: the second keeps its tick alone; the list of dates has both.
      guard x >= free else { continue }
      free = x + 44
      page.element("text", ["class": "soft", "x": String(x), "y": "98", "text-anchor": "middle"], short(mark.day))
    }
    if first <= today, today <= last {
      let x = place(today)
      page.open("path", ["class": "now", "d": "M\(x) 18v64"])
      page.close("path")
      page.element(
        "text",
        ["class": "now-text", "x": String(min(max(x, 40), Self.width - 60)), "y": "14", "text-anchor": "middle"],
        "hôm nay \(short(today))", en: "today \(short(today))")
    }
    page.raw("</svg></div>")
  }

  private func short(_ day: Day) -> String { "\(day.day)/\(day.month)" }
}
