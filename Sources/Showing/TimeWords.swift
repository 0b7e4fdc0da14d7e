import CivilTime
import Domain
import Vietnamese

/// Dates, deadlines and figures as officials write them.
package enum TimeWords {
  package static func day(_ day: Day) -> String { "\(day.day)/\(day.month)/\(day.year)" }

  package static func date(_ date: PartialDate) -> String {
    switch date {
    case .year(let year): "năm \(year)"
    case .half(let year, let half): half == 1 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)"
    case .quarter(let year, let quarter): "quý \(["I", "II", "III", "IV"][max(0, min(3, quarter - 1))])/\(year)"
    case .month(let year, let month): "tháng \(month)/\(year)"
    case .day(let day): TimeWords.day(day)
    case .everyYear(let month, let day): day.map { "ngày \($0)/\(month) hằng năm" } ?? "tháng \(month) hằng năm"
    case .everyMonth(let day): "ngày \(day) hằng tháng"
    }
  }

  package static func range(_ from: PartialDate?, _ to: PartialDate?) -> String {
    switch (from, to) {
    case (.year(let a)?, .year(let b)?): a == b ? "năm \(a)" : "\(a) – \(b)"
    case (.month(let year, let a)?, .month(let other, let b)?) where year == other && a < b: "tháng \(a) – \(b)/\(year)"
    case (let from?, let to?): from == to ? date(from) : "\(date(from)) – \(date(to))"
    case (let from?, nil): "từ \(date(from))"
    case (nil, let to?): "đến \(date(to))"
    case (nil, nil): ""
    }
  }

  package static func deadline(_ deadline: Deadline) -> String {
    let words: String
    switch deadline.kind {
    case .by: words = deadline.date.map { "đến \(date($0))" } ?? ""
    case .before: words = deadline.date.map { "trước \(date($0))" } ?? ""
    case .from: words = (deadline.date ?? deadline.start).map { "từ \(date($0))" } ?? ""
    case .in: words = deadline.date.map(date) ?? ""
    case .range: words = range(deadline.start, deadline.end)
    case .conditional, .onOrder: words = ""
    }
    return words.isEmpty ? asPrinted(deadline.text) : words
  }

  package static func recurrence(_ recurrence: RecurrenceReading) -> String {
    let name: String
    switch recurrence.kind {
    case .continuous: name = "thường xuyên"
    case .weekly: name = "hằng tuần"
    case .monthly: name = "hằng tháng"
    case .quarterly: name = "hằng quý"
    case .halfYearly: name = "6 tháng một lần"
    case .yearly: name = "hằng năm"
    case .onOrder, .other: return asPrinted(recurrence.text)
    }
    guard let detail = recurrence.detail.map(asPrinted), !detail.isEmpty else { return name }
    let saysPeriod = ["mỗi ", "hằng ", "hàng "].contains { detail.holds($0) }
    return saysPeriod || detail.holds(name) ? detail : "\(name), \(detail)"
  }

  /// The words of the document, beginning small unless they are capitals throughout.
  private static func asPrinted(_ text: String) -> String {
    let words = OneLine.of(text)
    guard let second = words.dropFirst().first, second.isLowercase || second == " " else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// When something is due; empty when nothing is said.
  package static func when(_ deadline: Deadline?, _ recurrence: RecurrenceReading?) -> String {
    if let deadline, let recurrence, let detail = recurrence.detail, !detail.isEmpty,
      deadline.text.holds(detail) || detail.holds(deadline.text)
    {
      return self.recurrence(recurrence)
    }
    return switch (deadline.map(self.deadline), recurrence.map(self.recurrence)) {
    case (let date?, let often?): often.holds(date) ? often : date.holds(often) ? date : "\(often), \(date)"
    case (let date?, nil): date
    case (nil, let often?): often
    case (nil, nil): ""
    }
  }

  /// `≥ 95%`, `trong nhóm 15`, `88 – 90%`; empty without a figure.
  package static func figure(
    _ comparator: TargetReading.Comparator, _ value: TargetReading.Value?, _ unit: String?
  ) -> String {
    let suffix = unit.map { $0 == "%" ? "%" : " \($0)" } ?? ""
    switch value {
    case nil: return ""
    case .range(let low, let high): return "\(number(low)) – \(number(high))\(suffix)"
    case .number(let value):
      switch comparator {
      case .atLeast: return "≥ \(number(value))\(suffix)"
      case .atMost: return "≤ \(number(value))\(suffix)"
      case .above: return "> \(number(value))\(suffix)"
      case .below: return "< \(number(value))\(suffix)"
      case .rankWithin: return "trong nhóm \(number(value))"
      case .equal, .range, .none: return "\(number(value))\(suffix)"
      }
    }
  }

  /// Decimal comma, dots between thousands.
  package static func number(_ value: Decimal10) -> String {
    let parts = value.description.split(separator: ".", maxSplits: 1)
    var whole = Array(parts[0])
    var place = whole.count - 3
    while place > (whole.first == "-" ? 1 : 0) {
      whole.insert(".", at: place)
      place -= 3
    }
    return String(whole) + (parts.count > 1 ? ",\(parts[1])" : "")
  }
}
