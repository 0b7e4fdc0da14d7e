import Actions
import Domain
import JSON
import Law
import Store

/// `thidua law explain ID`: a kept ruling with all its reasons.
enum LawExplainCommand {
  static let command = Command.inOffice(
    name: "law explain",
    summary: Wording("xem lại một kết luận đã lưu, đủ lý do", en: "a kept ruling with all its reasons"),
    description: [
      Wording(
        "In kết luận đã lưu bằng thidua law ask --keep: trả lời, thời kỳ, văn bản áp dụng, từng bước đúng hay không, "
          + "vì sao, căn cứ, dữ kiện đã dùng, điều còn thiếu; luật lúc hỏi là bản nào, ai lưu, lúc nào.",
        en: "Prints a ruling kept by thidua law ask --keep: answer, period, instruments, each step with its ground and "
          + "facts, what is missing, and by which data of the law it was judged.")
    ],
    operands: [
      .init(name: Wording("MÃ", en: "ID"), kind: .text, summary: Wording("mã của kết luận", en: "id of the ruling"))
    ],
    examples: [
      .init(line: "thidua law list", what: Wording("tìm mã", en: "find the id")),
      .init(line: "thidua law explain 0m1k2n3p4q5r6", what: Wording("xem đủ lý do", en: "all the reasons")),
    ]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands[0]
    guard let id = Identifier(name) else { throw Problem.noRuling(name) }
    let view = try RulingView(try open.ask { try $0.ruling(id) })
    session.show(arguments) {
      write(view, &$0)
    } text: {
      write(view, onto: &$0)
    }
    return .done
  }

  private static func write(_ view: RulingView, onto page: inout Sheet) {
    let kept = view.kept
    page.line(kept.title + (kept.about.map { " · \($0)" } ?? ""), .strong)
    RulingPage.write(view.ruling, title: nil, onto: &page) { view.facts(of: $0) }
    page.heading("Kết luận \(kept.id.text)")
    if let day = kept.day { page.row("Luật của ngày", .faint, labelWidth: 16, day.vietnamese) }
    page.row("Bản dữ liệu luật", .faint, labelWidth: 16, ([kept.lawVersion] + kept.layers).joined(separator: " · "))
    page.row("Lưu bởi", .faint, labelWidth: 16, "\(kept.keptBy), ngày \(Clock.day(at: kept.keptAt).vietnamese)")
  }

  private static func write(_ view: RulingView, _ writer: inout JSONWriter) {
    LawListCommand.write(view.kept, &writer, schema: "kept-ruling/1")
    writer.key("question")
    writer.value(view.question)
    writer.key("ruling")
    RulingJSON.write(view.ruling, into: &writer)
  }
}
