import CivilTime
import Domain
import Law

/// `thidua law timeline`: the days on which the law changed.
enum LawTimelineCommand {
  static let command = Command(
    name: "law timeline",
    summary: Wording("những ngày luật thay đổi", en: "the days on which the law changed"),
    description: [
      Wording(
        "Mỗi ngày có thay đổi một đoạn: thời kỳ bắt đầu, văn bản có hiệu lực, hết hiệu lực, và số điều khác "
          + "thay đổi. Xem kỹ "
          + "một ngày: thidua law diff.",
        en: "One paragraph for each day of change. For one day in full: thidua law diff.")
    ],
    operands: [],
    options: [],
    examples: [.init(line: "thidua law timeline", what: Wording("tất cả", en: "all of them"))],
    exits: [(.done, Wording("đã in", en: "printed"))]
  ) { session, _ throws(Problem) in
    var page = Sheet(session)
    let book = LawBook.embedded
    for day in days(book) {
      let difference = LawDifference(book, from: day.adding(days: -1), to: day)
      guard !difference.changes.isEmpty else { continue }
      page.line(day.vietnamese, .strong)
      if let period = book.periods.first(where: { $0.provenance.from == day }) {
        page.line("Bắt đầu thời kỳ \(period.period.rawValue): \(period.name)", .blue, indent: 2)
      }
      for change in difference.changes where change.area == .instrument {
        page.row(change.after == nil ? "−" : "+", change.after == nil ? .red : .green, labelWidth: 1, change.subject)
      }
      let others = difference.changes.count { $0.area != .instrument }
      if others > 0 { page.line("\(others) thay đổi về thẩm quyền, tiêu chuẩn, con số", .faint, indent: 2) }
    }
    session.out.put(page.text)
    return .done
  }

  /// From the first period on; instruments count too.
  private static func days(_ book: LawBook) -> [Day] {
    var days = Set(book.days.map(\.first))
    for one in book.instruments.all {
      if let from = one.provenance.from { days.insert(from) }
      if let until = one.provenance.until { days.insert(until.adding(days: 1)) }
    }
    for one in book.requirements { if let from = one.provenance.from { days.insert(from) } }
    let start = book.periods.first?.provenance.from ?? .first
    return days.filter { $0 >= start }.sorted()
  }
}
