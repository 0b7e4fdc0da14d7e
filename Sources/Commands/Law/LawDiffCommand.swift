import CivilTime
import Domain
import JSON
import Law

/// `thidua law diff DAY1 DAY2`: what changed in the law, for whom.
enum LawDiffCommand {
  static let command = Command(
    name: "law diff",
    summary: Wording("luật thay đổi gì giữa hai ngày", en: "what changed in the law between two days"),
    description: [
      Wording(
        "So luật của hai ngày: văn bản có hiệu lực và hết hiệu lực, thẩm quyền, tên gọi, tiêu chuẩn, con số, "
          + "tiền thưởng; "
          + "mỗi dòng ghi trước, sau và căn cứ.",
        en: "Compares the law of two days: instruments, authority, names, criteria, figures, money, with grounds.")
    ],
    operands: [
      .init(
        name: Wording("NGÀY-TRƯỚC", en: "DAY1"), kind: .text, summary: Wording("ngày trước", en: "the earlier day")),
      .init(name: Wording("NGÀY-SAU", en: "DAY2"), kind: .text, summary: Wording("ngày sau", en: "the later day")),
    ],
    options: [.flag("json", Wording("in JSON", en: "print JSON"))],
    examples: [
      .init(
        line: "thidua law diff 2025-06-30 2025-07-01",
        what: Wording("ngày bỏ cấp huyện", en: "the end of the district level"))
    ],
    exits: [(.done, Wording("đã in", en: "printed")), (.unreadable, ExitStatus.unreadable.meaning)]
  ) { session, arguments throws(Problem) in
    let today = session.surroundings.today
    let first = try LawDays.day(arguments.operands[0], "NGÀY-TRƯỚC", today: today)
    let second = try LawDays.day(arguments.operands[1], "NGÀY-SAU", today: today)
    let difference = LawDifference(LawBook.embedded, from: min(first, second), to: max(first, second))
    if arguments.has("json") {
      session.out.put(json(difference))
      session.out.line()
    } else {
      var page = Sheet(session)
      page.line("LUẬT THAY ĐỔI TỪ \(difference.from.vietnamese) ĐẾN \(difference.to.vietnamese)", .strong)
      write(difference, &page)
      session.out.put(page.text)
    }
    return .done
  }

  static func write(_ difference: LawDifference, _ page: inout Sheet) {
    if difference.changes.isEmpty { page.line("Không có gì thay đổi.") }
    for area in LawDifference.Change.Area.allCases {
      let changes = difference.changes.filter { $0.area == area }
      guard !changes.isEmpty else { continue }
      page.heading(area.name, "\(changes.count)")
      for change in changes { write(change, &page) }
    }
  }

  private static func write(_ change: LawDifference.Change, _ page: inout Sheet) {
    let sign = change.before == nil ? "+" : change.after == nil ? "−" : "→"
    let ink: Ink = change.before == nil ? .green : change.after == nil ? .red : .blue
    page.row(sign, ink, labelWidth: 1, change.subject, .strong)
    if let before = change.before { page.row("", .plain, labelWidth: 1, "trước: \(before)") }
    page.row("", .plain, labelWidth: 1, "sau: " + (change.after ?? "không còn"))
    if !change.ground.isEmpty { page.row("", .plain, labelWidth: 1, change.ground, .faint) }
  }

  private static func json(_ difference: LawDifference) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("schema", "law-diff/1")
      w.member("from", difference.from.description)
      w.member("to", difference.to.description)
      w.key("changes")
      w.array { w in
        for change in difference.changes {
          w.object { w in
            w.member("area", change.area.rawValue)
            w.member("subject", change.subject)
            w.member("before", change.before)
            w.member("after", change.after)
            w.member("ground", change.ground)
          }
        }
      }
    }
    return writer.bytes
  }
}
