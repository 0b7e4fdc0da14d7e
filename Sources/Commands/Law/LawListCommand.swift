import Actions
import CivilTime
import Domain
import JSON
import Law
import Store

/// `thidua law list`: the rulings that were kept.
enum LawListCommand {
  static let command = Command.inOffice(
    name: "law list",
    summary: Wording("các kết luận đã lưu", en: "the rulings that were kept"),
    options: [
      .value(
        "person", Wording("NGƯỜI", en: "PERSON"), .word, Wording("chỉ của người này", en: "about this person only"))
    ],
    examples: [.init(line: "thidua law list", what: Wording("mới nhất ở trên", en: "the latest first"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.value("person")
    let rulings = try open.ask { desk in
      try desk.requireEverywhere(.seeRulings)
      guard let name else { return try desk.rulings.latest(limit: limit) }
      return try desk.rulings.about(person: try desk.person(named: name).id, limit: limit)
    }
    session.show(arguments) { w in
      w.member("schema", "kept-rulings/1")
      w.key("rulings")
      w.array { w in for one in rulings { w.object { write(one, &$0) } } }
    } text: { page in
      if rulings.isEmpty { page.line("Chưa lưu kết luận nào. Lưu: thidua law ask TỆP --keep") }
      for one in rulings {
        let answer = Answer(rawValue: one.answer)?.name ?? one.answer
        let about = one.about.map { " · \($0)" } ?? ""
        page.row(one.id.text, .faint, labelWidth: 13, "\(one.title)\(about) · \(answer)")
      }
    }
    return .done
  }

  private static let limit = 1000

  static func write(_ one: KeptRuling, _ w: inout JSONWriter, schema: String? = nil) {
    if let schema { w.member("schema", schema) }
    w.member("id", one.id.text)
    w.member("title", one.title)
    w.member("about", one.about)
    w.member("person", one.person?.text)
    w.member("answer", one.answer)
    w.member("day", one.day?.description)
    w.member("period", one.period)
    w.member("lawVersion", one.lawVersion)
    w.member("layers", one.layers)
    w.member("keptAt", Int(one.keptAt))
    w.member("keptBy", one.keptBy)
  }
}
