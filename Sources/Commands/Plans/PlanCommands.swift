import Actions
import CivilTime
import Domain
import Formats
import JSON
import Store

/// `thidua plan …`: from the document to what stands.
enum PlanCommands {
  static let all = [add, list, show, confirm, set, resolve, coverage, changes]

  static let operand = Command.Operand(
    name: Wording("VĂN_BẢN", en: "PLAN"), kind: .text,
    summary: Wording("mã hoặc số ký hiệu; bỏ trống khi chỉ có một", en: "identifier or number; none if only one"),
    isRequired: false)

  private static let add = Command(
    name: "plan add",
    summary: Wording("đưa văn bản phát động vào để rà soát và giao việc", en: "add a launching plan"),
    description: [
      Wording(
        "Đọc văn bản, giữ tệp gốc, ghi từng chỉ tiêu, nhiệm vụ, giao ước, báo cáo và những điểm cần quyết định. Tên đơn "
          + "vị trong văn bản được gắn với đơn vị của cơ quan khi đã rõ.",
        en: "Reads the document and keeps its items and doubts; names of units are resolved where they are clear.")
    ],
    operands: [
      .init(name: .file, kind: .file, summary: Wording("tệp văn bản", en: "the document"))
    ],
    options: [
      .value("parent", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản cấp trên", en: "the plan above")),
      .value(
        "amends", Wording("VĂN_BẢN", en: "PLAN"), .word,
        Wording("văn bản đã phát động mà văn bản này sửa đổi", en: "the launched plan it changes")),
    ] + OfficeOptions.all,
    examples: [.init(line: "thidua plan add kehoach.docx", what: Wording("đưa văn bản vào", en: "add a document"))],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let path = arguments.operands[0]
    let bytes =
      path == "-" ? try StandardInput.bytes(limit: 64 << 20) : try FileBytes.read(path, limit: ReadOptions().sizeLimit)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let (parentName, amendedName) = (arguments.value("parent"), arguments.value("amends"))
      let (parent, amends) = try open.ask { desk in
        (try parentName.map { try desk.plan(named: $0).id }, try amendedName.map { try desk.plan(named: $0).id })
      }
      let (office, actor, agency) = (open.office, open.actor, open.agency.id)
      let plan = try Waiting.run { () throws(Problem) in
        try await office.addPlan(bytes, named: name, parent: parent, amends: amends, as: actor, in: agency)
      }
      try tell(plan.id, arguments, &session, open)
      return .done
    }
  }

  private static let list = Command.inOffice(
    name: "plan list",
    summary: Wording("các văn bản đã đưa vào", en: "the plans"),
    examples: [.init(line: "thidua plan list", what: Wording("mới nhất ở trên", en: "the latest first"))]
  ) { session, arguments, open throws(Problem) in
    let plans = try open.ask { desk in
      guard desk.actor.has(.seePlans) else { throw Problem.forbidden(.seePlans) }
      return try desk.plans.all()
    }
    session.show(arguments) { w in
      w.member("schema", "plans/1")
      w.key("plans")
      w.array { w in for plan in plans { w.object { PlanJSON.write(plan, &$0) } } }
    } text: { sheet in
      if plans.isEmpty { sheet.line("Chưa có văn bản nào. Đưa vào: thidua plan add TỆP") }
      for plan in plans { sheet.row(plan.id.text, .faint, labelWidth: 13, "\(plan.title) · \(plan.state.title.vi)") }
    }
    return .done
  }

  private static let show = Command.inOffice(
    name: "plan show",
    summary: Wording("một văn bản: điểm cần quyết định, từng mục, ai phụ trách", en: "a plan: doubts, items, owners"),
    operands: [operand],
    examples: [.init(line: "thidua plan show", what: Wording("văn bản đang rà soát", en: "the plan under review"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let id = try open.ask { try $0.plan(named: name).id }
    try tell(id, arguments, &session, open)
    return .done
  }

  private static let confirm = Command.inOffice(
    name: "plan confirm",
    summary: Wording("quyết định các điểm còn ngờ", en: "decide doubts"),
    description: [
      Wording(
        "Mỗi điểm chọn một: propose (theo đề xuất), keep (giữ như văn bản), remove (bỏ mục ấy). --rest quyết định mọi "
          + "điểm còn lại cùng một cách; propose giữ nguyên điểm nào không có đề xuất.",
        en: "Each doubt is answered by propose, keep or remove; --rest answers all that are left.")
    ],
    operands: [operand],
    options: [
      .value("doubt", Wording("SỐ", en: "N"), .word, Wording("điểm thứ mấy trong plan show", en: "which doubt")),
      .value(
        "answer", Wording("CÁCH", en: "HOW"), .choice(["propose", "keep", "remove"]),
        Wording("quyết định", en: "the answer")),
      .value(
        "rest", Wording("CÁCH", en: "HOW"), .choice(["propose", "keep", "remove"]),
        Wording("quyết định mọi điểm còn lại", en: "answers all that are left")),
    ],
    examples: [
      .init(
        line: "thidua plan confirm --doubt 1 --answer propose",
        what: Wording("điểm 1 theo đề xuất", en: "the first as proposed")),
      .init(line: "thidua plan confirm --rest keep", what: Wording("còn lại giữ nguyên", en: "keep the rest")),
    ]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let view = try open.ask { try PlanView(try $0.plan(named: name).id, at: $0) }
    if let number = arguments.value("doubt") {
      guard let index = Int(number), view.doubts.indices.contains(index - 1) else {
        throw Problem.notFound(
          Wording("điểm thứ", en: "doubt"), number,
          fix: Wording("Số của từng điểm: thidua plan show", en: "The numbers: thidua plan show"))
      }
      let answer = arguments.value("answer").flatMap(Doubt.Answer.init) ?? .propose
      try open.perform(AnswerDoubt(view.doubts[index - 1].id, answer))
    }
    if let rest = arguments.value("rest").flatMap(Doubt.Answer.init) {
      let fresh = try open.ask { try PlanView(view.plan.id, at: $0) }
      for doubt in fresh.openDoubts {
        try open.perform(AnswerDoubt(doubt.id, rest == .propose && doubt.proposal == nil ? .keep : rest))
      }
    }
    try tell(view.plan.id, arguments, &session, open)
    return .done
  }

  private static let set = Command.inOffice(
    name: "plan set",
    summary: Wording(
      "ghi điều văn bản để trống: số, ngày, thời gian phong trào, văn bản cấp trên",
      en: "say what the document leaves open"), operands: [operand],
    options: [
      .value("number", Wording("SỐ", en: "NUMBER"), .word, Wording("số, ký hiệu", en: "its number")),
      .value("issued", Wording("NGÀY", en: "DAY"), .word, Wording("ngày ban hành", en: "its day")),
      .value("from", Wording("NGÀY", en: "DAY"), .word, Wording("phong trào bắt đầu", en: "the movement begins")),
      .value("to", Wording("NGÀY", en: "DAY"), .word, Wording("phong trào kết thúc", en: "the movement ends")),
      .value("parent", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản cấp trên", en: "the plan above")),
    ],
    examples: [
      .init(
        line: "thidua plan set --number 12/KH-STL --issued 15/1/2026", what: Wording("số và ngày", en: "number, day"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (name, parentName) = (arguments.operands.first, arguments.value("parent"))
    let (id, parent) = try open.ask { desk in
      (try desk.plan(named: name).id, try parentName.map { try desk.plan(named: $0).id })
    }
    let number = arguments.value("number")
    let issued = try day("issued", arguments, open)
    let from = try day("from", arguments, open)
    let to = try day("to", arguments, open)
    try open.perform(
      ChangePlan(id) { plan in
        if let number { plan.number = number }
        if let issued { plan.issued = issued }
        if let from { plan.from = from }
        if let to { plan.to = to }
        if let parent { plan.parent = parent }
      })
    try tell(id, arguments, &session, open)
    return .done
  }

  private static let resolve = Command.inOffice(
    name: "plan resolve",
    summary: Wording("gắn lại tên đơn vị trong văn bản khi cây đơn vị đã đổi", en: "resolve the names again"),
    description: [
      Wording(
        "Chỉ giao những tên đã rõ; điều người đã chọn được giữ nguyên.",
        en: "Only what is clear is assigned; what a person chose stays.")
    ],
    operands: [operand],
    examples: [.init(line: "thidua plan resolve", what: Wording("sau khi thêm đơn vị", en: "after adding units"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let id = try open.ask { try $0.plan(named: name).id }
    try open.perform(ResolveOwners(id))
    try tell(id, arguments, &session, open)
    return .done
  }

  private static let coverage = Command.inOffice(
    name: "plan coverage",
    summary: Wording("văn bản này đáp ứng văn bản cấp trên đến đâu, từng mục", en: "what it answers of the plan above"),
    operands: [operand],
    examples: [.init(line: "thidua plan coverage", what: Wording("mục nào còn bỏ ngỏ", en: "what is left open"))],
    exits: OfficeOptions.exits + [(.findings, Wording("còn mục bỏ ngỏ", en: "something is open"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let coverage = try open.ask { try Coverage(of: try $0.plan(named: name).id, at: $0) }
    session.show(arguments) { w in
      w.member("schema", "coverage/1")
      w.member("parent", coverage.parent.id.text)
      w.member("changes", coverage.before?.id.text)
      w.key("lines")
      w.array { w in
        for line in coverage.lines {
          w.object { w in
            w.member("above", line.above.label)
            w.member("text", line.above.content?.text)
            w.member("state", line.state.rawValue)
            w.member("own", line.own.map(\.label))
            w.member("reasons", line.reasons.map(\.vi))
            w.member("change", line.change?.name)
          }
        }
      }
    } text: { sheet in
      sheet.line("So với \(coverage.parent.title)", .strong)
      if let before = coverage.before { sheet.line("Văn bản này sửa đổi \(before.title)", .gold) }
      for line in coverage.lines {
        let (mark, ink): (String, Ink) =
          switch line.state {
          case .answered: ("✔ đáp ứng", .green)
          case .partly: ("○ một phần", .gold)
          case .open: ("✘ bỏ ngỏ", .red)
          case .forOthers: ("– của đơn vị khác", .faint)
          }
        sheet.row(mark, ink, labelWidth: 17, "\(line.above.label) \(line.above.content?.text ?? "")", limit: 3)
        let own = line.own.map(\.label).joined(separator: ", ")
        let why = line.reasons.map(\.vi).joined(separator: " ")
        sheet.row("", .plain, labelWidth: 17, own.isEmpty ? why : "\(own): \(why)", .faint)
        if let change = line.change {
          sheet.row("", .plain, labelWidth: 17, change == .added ? "cấp trên mới thêm" : "cấp trên vừa đổi", .gold)
        }
      }
      for item in coverage.dropped { sheet.row("cấp trên đã bỏ", .faint, labelWidth: 17, item.content?.text ?? "") }
    }
    return coverage.count(.open) + coverage.count(.partly) == 0 ? .done : .findings
  }

  private static let changes = Command.inOffice(
    name: "plan changes",
    summary: Wording("văn bản sửa đổi thay đổi gì, đơn vị nào phải nhận việc lại", en: "what an amendment changes"),
    operands: [operand],
    examples: [.init(line: "thidua plan changes", what: Wording("văn bản sửa đổi đang rà soát", en: "the amendment"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let (amendment, again) = try open.ask { desk in
      let plan = try desk.plan(named: name)
      guard let old = plan.amends else {
        throw Problem.notFound(Wording("văn bản được sửa đổi", en: "amended plan"), plan.number)
      }
      guard desk.actor.has(.seePlans) else { throw Problem.forbidden(.seePlans) }
      let amendment = try Amendment(of: old, by: plan.id, at: desk)
      let units = try amendment.unitsAgain(old, plan.id, at: desk).sorted()
      return (amendment, try units.map { try desk.unit($0).unit.name })
    }
    let lines = amendment.lines
    session.show(arguments) { w in
      w.member("schema", "changes/1")
      w.key("changes")
      w.array { w in
        for (kind, label, text) in lines {
          w.object { w in
            w.member("change", kind)
            w.member("item", label)
            w.member("text", text)
          }
        }
      }
      w.member("unitsAgain", again)
    } text: { sheet in
      for (kind, label, text) in lines where kind != "unchanged" {
        let word = ["added": "+ thêm", "removed": "- bỏ", "changed": "~ đổi"][kind] ?? kind
        sheet.row(
          word, kind == "removed" ? .red : kind == "added" ? .green : .gold, labelWidth: 8, "\(label) \(text)")
      }
      sheet.blank()
      sheet.line(
        again.isEmpty ? "Không đơn vị nào phải nhận việc lại." : "Nhận việc lại: \(again.joined(separator: ", "))")
    }
    return .done
  }

  /// A day as a person says it.
  static func day(_ option: String, _ arguments: ParsedArguments, _ open: OpenOffice) throws(Problem) -> Day? {
    guard let text = arguments.value(option) else { return nil }
    if let day = Day(iso: text) { return day }
    guard let day = try open.ask({ $0.day(text) }) else { throw UsageProblem.wrongDay("--\(option)", text) }
    return day
  }

  static func tell(
    _ id: Identifier, _ arguments: ParsedArguments, _ session: inout Session, _ open: OpenOffice
  ) throws(Problem) {
    let (view, proposals) = try open.ask { desk in
      let view = try PlanView(id, at: desk)
      let owners = try OwnersOfPlan(at: desk).knowing(view.items)
      let pairs = view.unowned.map { ($0.id, view.proposals(for: $0, owners).map(\.name)) }
      return (view, Dictionary(uniqueKeysWithValues: pairs))
    }
    session.show(arguments) {
      PlanJSON.write(view, &$0)
    } text: {
      PlanPage.write(view, proposals, &$0)
    }
  }
}

extension Plan.State {
  var title: Wording {
    switch self {
    case .reviewing: Wording("đang rà soát", en: "under review")
    case .launched: Wording("đã phát động", en: "launched")
    case .withdrawn: Wording("đã rút", en: "withdrawn")
    }
  }
}

extension Coverage.Change {
  fileprivate var name: String {
    switch self {
    case .added: "added"
    case .changed: "changed"
    }
  }
}
