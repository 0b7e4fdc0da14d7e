import Actions
import Domain
import JSON
import Store

/// `thidua movement …`: look before the launch, launch, follow, take on, withdraw.
enum MovementCommands {
  static let all = [preview, launch, status, list, acknowledge, withdraw, move]

  private static let movement = Command.Operand(
    name: Wording("PHONG_TRÀO", en: "MOVEMENT"), kind: .text,
    summary: Wording("mã, hoặc số ký hiệu của văn bản; bỏ trống khi chỉ có một", en: "identifier; none if only one"),
    isRequired: false)

  private static let preview = Command.inOffice(
    name: "movement preview",
    summary: Wording("xem trước khi giao: ai nhận gì, đến ngày nào, còn vướng gì", en: "look before the launch"),
    operands: [PlanCommands.operand],
    examples: [
      .init(line: "thidua movement preview", what: Wording("văn bản đang rà soát", en: "the plan under review"))
    ]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let preview = try open.ask { try LaunchPreview(try $0.plan(named: name).id, at: $0) }
    let today = open.office.today
    session.show(arguments) { w in
      PlanJSON.write(preview.view, &w)
      MovementJSON.write(preview.times, preview.view, &w)
      w.key("units")
      w.array { w in
        for part in preview.parts {
          w.object { w in
            w.member("unit", part.unit.unit.name)
            w.key("items")
            w.array { w in for (item, _, _) in part.items { w.value(item.label) } }
          }
        }
      }
    } text: {
      MovementPage.write(preview, today: today, &$0)
    }
    return preview.view.check.isClear ? .done : .findings
  }

  private static let launch = Command.inOffice(
    name: "movement launch",
    summary: Wording("phát động: giao cho từng đơn vị", en: "launch it"),
    description: [
      Wording(
        "Chỉ phát động khi mọi điểm ngờ đã quyết định và mục nào cũng có người phụ trách. Rút lại được cho đến khi có "
          + "đơn vị nhận việc.",
        en: "Waits until every doubt is decided and every item has an owner. It can be withdrawn until a unit "
          + "acknowledges.")
    ],
    operands: [PlanCommands.operand],
    examples: [.init(line: "thidua movement launch", what: Wording("phát động", en: "launch"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let plan = try open.ask { try $0.plan(named: name).id }
    let movement = try open.perform(LaunchMovement(plan))
    try tell(movement.id, arguments, &session, open)
    return .done
  }

  private static let status = Command.inOffice(
    name: "movement status",
    summary: Wording("ai đã nhận, ai đã xem, việc nào đến hạn", en: "who has received and seen, what is due"),
    operands: [movement],
    examples: [.init(line: "thidua movement status", what: Wording("phong trào đang chạy", en: "the movement"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let id = try open.ask { try $0.movement(named: name).id }
    try tell(id, arguments, &session, open)
    return .done
  }

  private static let list = Command.inOffice(
    name: "movement list",
    summary: Wording("các phong trào đã phát động", en: "the movements"),
    examples: [.init(line: "thidua movement list", what: Wording("mới nhất ở trên", en: "the latest first"))]
  ) { session, arguments, open throws(Problem) in
    let movements = try open.ask { desk in
      guard desk.actor.has(.seeMovements) else { throw Problem.forbidden(.seeMovements) }
      return try desk.movements.all()
    }
    session.show(arguments) { w in
      w.member("schema", "movements/1")
      w.key("movements")
      w.array { w in for (movement, counts) in movements { w.object { MovementJSON.write(movement, counts, &$0) } } }
    } text: { sheet in
      if movements.isEmpty { sheet.line("Chưa có phong trào nào được phát động.") }
      for (movement, counts) in movements {
        sheet.row(
          movement.id.text, .faint, labelWidth: 13,
          "\(movement.name) · \(movement.state.title.vi) · \(counts.acknowledged)/\(counts.sent) đã nhận việc")
      }
    }
    return .done
  }

  private static let acknowledge = Command.inOffice(
    name: "movement ack",
    summary: Wording("ghi giấy nhận việc của một đơn vị", en: "enter a unit's acknowledgement on paper"),
    description: [
      Wording(
        "Không ai nhận việc thay người khác: đơn vị tự nhận trên trang hoặc bằng phiếu của mình. Ở đây chỉ ghi giấy đã "
          + "nhận được, kèm số hoặc ngày của giấy và người ghi.",
        en: "Nobody acknowledges for another: only paper is entered here, with its number, and by whom.")
    ],
    operands: [
      .init(name: Wording("ĐƠN_VỊ", en: "UNIT"), kind: .text, summary: Wording("tên hoặc mã", en: "name or id"))
    ],
    options: [
      .value("paper", Wording("GIẤY", en: "PAPER"), .word, Wording("số, ngày của giấy nhận việc", en: "number or day")),
      .value("movement", Wording("MÃ", en: "ID"), .word, Wording("phong trào, khi có nhiều", en: "which movement")),
    ],
    examples: [
      .init(
        line: "thidua movement ack \"Phòng Kế hoạch\" --paper \"phiếu ngày 20/01/2026\"",
        what: Wording("ghi phiếu giấy", en: "enter a paper slip"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (unitName, name) = (arguments.operands[0], arguments.value("movement"))
    let (unit, movement) = try open.ask { desk in
      (try desk.unit(named: unitName).unit.id, try desk.movement(named: name).id)
    }
    try open.perform(Acknowledge(movement, unit: unit, paper: arguments.value("paper")))
    try tell(movement, arguments, &session, open)
    return .done
  }

  private static let withdraw = Command.inOffice(
    name: "movement withdraw",
    summary: Wording("rút phát động khi chưa đơn vị nào nhận việc", en: "withdraw before anybody acknowledged"),
    operands: [movement],
    options: [.value("reason", Wording("LÝ_DO", en: "REASON"), .word, Wording("vì sao rút", en: "why"))],
    examples: [
      .init(line: "thidua movement withdraw --reason \"sai thời hạn\"", what: Wording("rút lại", en: "withdraw"))
    ]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands.first
    let id = try open.ask { try $0.movement(named: name).id }
    try open.perform(try WithdrawMovement(id, reason: arguments.value("reason") ?? ""))
    try tell(id, arguments, &session, open)
    return .done
  }

  private static let move = Command.inOffice(
    name: "movement move",
    summary: Wording("dời một ngày đến hạn, có lý do", en: "move a due day, with the cause"),
    description: [
      Wording(
        "Điều văn bản giao không đổi; ngày mới và lý do hiện trên trang của mọi đơn vị và vào nhật ký.",
        en: "What the plan asks stays; the new day and its cause are shown to every unit and kept in the log.")
    ],
    operands: [
      .init(name: Wording("MỤC", en: "ITEM"), kind: .text, summary: Wording("nhãn: report-1", en: "label: report-1"))
    ],
    options: [
      .value("from", Wording("NGÀY", en: "DAY"), .word, Wording("ngày đang ghi", en: "the day as it stands")),
      .value("to", Wording("NGÀY", en: "DAY"), .word, Wording("ngày mới", en: "the new day")),
      .value("reason", Wording("LÝ_DO", en: "REASON"), .word, Wording("vì sao dời", en: "why")),
      .value("movement", Wording("MÃ", en: "ID"), .word, Wording("phong trào, khi có nhiều", en: "which movement")),
    ],
    examples: [
      .init(
        line: "thidua movement move report-1 --from 5/3/2026 --to 9/3/2026 --reason \"trùng ngày kiểm tra\"",
        what: Wording("dời báo cáo tháng 2", en: "move a report"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, name) = (arguments.operands[0], arguments.value("movement"))
    let from = try PlanCommands.day("from", arguments, open)
    guard let to = try PlanCommands.day("to", arguments, open) else { throw UsageProblem.wrongDay("--to", "") }
    let (movement, time) = try open.ask { desk in
      let movement = try desk.movement(named: name)
      let item = try desk.item(itemName, of: try desk.plan(movement.plan))
      let times = try desk.dueTimes.of(movement: movement.id).filter { $0.item == item.id && $0.state == .dated }
      let found = from == nil ? times : times.filter { $0.due == from }
      guard found.count <= 1 else {
        throw Naming.several(itemName, found.compactMap { $0.due.map { "--from \($0.vietnamese)" } })
      }
      guard let time = found.first else {
        throw Problem.notFound(
          Wording("ngày đến hạn này", en: "due day"), itemName,
          fix: Wording("Các ngày: thidua movement status", en: "The days: thidua movement status"))
      }
      return (movement.id, time.id)
    }
    try open.perform(
      try MoveDueTime(time, of: movement, to: to, reason: arguments.value("reason") ?? ""))
    try tell(movement, arguments, &session, open)
    return .done
  }

  private static func tell(
    _ id: Identifier, _ arguments: ParsedArguments, _ session: inout Session, _ open: OpenOffice
  ) throws(Problem) {
    let view = try open.ask { try MovementView(id, at: $0) }
    let today = open.office.today
    session.show(arguments) {
      MovementJSON.write(view, &$0)
    } text: {
      MovementPage.write(view, today: today, &$0)
    }
  }
}
