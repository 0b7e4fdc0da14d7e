import Actions
import Domain
import Store

/// `thidua target …`: targets shared out, and how many have a title.
enum TargetCommands {
  static let all = [show, split, answer, figures]

  private static let item = Command.Operand(
    name: Wording("MỤC", en: "ITEM"), kind: .text, summary: Wording("nhãn: target-3", en: "label: target-3"))
  private static let plan = Option.value(
    "plan", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản", en: "the plan"))

  private static let movement = Option.value(
    "movement", Wording("MÃ", en: "ID"), .word, Wording("phong trào, khi có nhiều", en: "which movement"))

  private static let show = Command.inOffice(
    name: "target show",
    summary: Wording("một chỉ tiêu: đo thế nào, trên ai, chia cho đơn vị nào", en: "a target, its measure and parts"),
    operands: [item], options: [movement],
    examples: [.init(line: "thidua target show target-3", what: Wording("chỉ tiêu thứ ba", en: "the third target"))]
  ) { session, arguments, open throws(Problem) in
    let view = try find(arguments, open)
    tell(view, arguments, &session)
    return .done
  }

  private static let split = Command.inOffice(
    name: "target split",
    summary: Wording("chia một chỉ tiêu số cho các đơn vị, tổng phải khớp", en: "share a numeric target out"),
    description: [
      Wording(
        "Chỉ tiêu tỷ lệ người chia theo số người tính ra, khi đã phát động. --anew chia phần bị từ chối cho các đơn vị "
          + "còn lại; đơn vị có phần không đổi không phải trả lời lại.",
        en:
          "A share of people is shared out as the number it comes to, once launched. --anew gives what was refused to "
          + "the others; whose part stays the same is not asked again.")
    ],
    operands: [
      item,
      .init(
        name: Wording("ĐƠN_VỊ=SỐ", en: "UNIT=N"), kind: .text,
        summary: Wording("phần của từng đơn vị", en: "each part"),
        isRequired: false, repeats: true),
    ],
    options: [
      plan, .flag("anew", Wording("chia lại phần bị từ chối", en: "share the refused parts anew")),
    ],
    examples: [
      .init(
        line: "thidua target split target-5 \"Văn phòng=4\" \"Phòng Kế hoạch=8\"",
        what: Wording("12 sáng kiến chia hai đơn vị", en: "twelve for two units")),
      .init(
        line: "thidua target split target-5 --anew", what: Wording("chia lại phần bị từ chối", en: "refused parts")),
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
    let wanted = try arguments.operands.dropFirst().map { word throws(Problem) in try part(word) }
    let (item, total, values) = try open.ask { desk in
      let plan = try desk.plan(named: planName)
      let item = try desk.item(itemName, of: plan)
      return (item, try whole(of: item, plan, at: desk), try wanted.map { (try desk.unit(named: $0.0).unit.id, $0.1) })
    }
    let parts: [TargetPart]
    if arguments.has("anew") {
      parts = try open.perform(ShareRefusals(item.id))
    } else {
      guard let total else {
        throw Problem.invalid("target.noNumber", Wording("chỉ tiêu này không phải số nguyên", en: "no whole number"))
      }
      parts = try open.perform(SplitTarget(item.id, total: total, values.map { (unit: $0.0, value: $0.1) }))
    }
    let sum = parts.reduce(0) { $0 + $1.value }
    session.show(arguments) { w in
      w.member("item", item.label)
      w.member("total", sum)
      w.member("parts", parts.count)
    } text: {
      $0.line("Đã chia \(sum) cho \(parts.count) đơn vị.")
    }
    return .done
  }

  private static func part(_ word: String) throws(Problem) -> (String, Int) {
    let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard pair.count == 2, let value = Int(pair[1]) else {
      throw Problem.invalid(
        "part.unfit", Wording("«\(word)» không phải ĐƠN_VỊ=SỐ", en: "«\(word)» is no UNIT=N"), field: word,
        fix: Wording("Ghi như \"Văn phòng=4\".", en: "Write it as \"Văn phòng=4\"."))
    }
    return (pair[0], value)
  }

  /// What is shared out; before the launch only a count is known.
  private static func whole(of item: PlanItem, _ plan: Plan, at desk: Desk) throws -> Int? {
    if plan.state == .launched, let movement = try desk.movements.of(plan: plan.id)?.movement {
      return try TargetView(movement.id, { $0.id == item.id }, at: desk).total
    }
    guard case .number(let number)? = item.kept?.value, number.places == 0, item.kept?.unit != "%" else { return nil }
    return number.units
  }

  private static let answer = Command.inOffice(
    name: "target answer",
    summary: Wording("ghi giấy trả lời của đơn vị về phần chỉ tiêu", en: "enter a unit's answer on paper"),
    description: [
      Wording(
        "Đơn vị tự trả lời trên trang của mình; ở đây chỉ ghi giấy đã nhận được, kèm số hoặc ngày của giấy và người ghi. "
          + "Không có --refuse là đơn vị nhận phần ấy.",
        en: "The unit answers on its own page: only paper is entered here. Without --refuse the unit takes its part.")
    ],
    operands: [
      item,
      .init(name: Wording("ĐƠN_VỊ", en: "UNIT"), kind: .text, summary: Wording("tên hoặc mã", en: "name or id")),
    ],
    options: [
      .value("paper", Wording("GIẤY", en: "PAPER"), .word, Wording("số, ngày của giấy trả lời", en: "number or day")),
      .value("refuse", Wording("LÝ_DO", en: "REASON"), .word, Wording("từ chối, vì sao", en: "refuses, and why")),
      movement,
    ],
    examples: [
      .init(
        line: "thidua target answer target-5 \"Phòng Kế hoạch\" --paper \"12/PKH\" --refuse \"thiếu người\"",
        what: Wording("ghi lời từ chối", en: "enter a refusal"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (view, name) = (try find(arguments, open), arguments.operands[1])
    let unit = try open.ask { try $0.unit(named: name).unit.id }
    try open.perform(
      try AnswerPart(
        view.item.id, unit: unit, refusal: arguments.value("refuse"), paper: arguments.value("paper")))
    tell(try find(arguments, open), arguments, &session)
    return .done
  }

  private static func find(_ arguments: ParsedArguments, _ open: OpenOffice) throws(Problem) -> TargetView {
    let (itemName, name) = (arguments.operands[0], arguments.value("movement"))
    return try open.ask { desk in
      let movement = try desk.movement(named: name)
      let item = try desk.item(itemName, of: try desk.plan(movement.plan))
      return try TargetView(movement.id, { $0.id == item.id }, at: desk)
    }
  }

  private static func tell(_ view: TargetView, _ arguments: ParsedArguments, _ session: inout Session) {
    session.show(arguments) {
      TargetPage.write(view, &$0)
    } text: {
      TargetPage.write(view, &$0)
    }
  }

  private static let figures = Command.inOffice(
    name: "target figures",
    summary: Wording("số người đăng ký và số được công nhận của một danh hiệu", en: "registered and recognised"),
    description: [
      Wording(
        "Ba con số đứng riêng: đăng ký, dự kiến (chính là chỉ tiêu), được công nhận; chỉ số cuối là kết quả.",
        en: "Registered, expected (the target itself) and recognised stand apart; only the last is a result.")
    ],
    operands: [item],
    options: [
      .value("registered", Wording("SỐ", en: "N"), .word, Wording("đã đăng ký", en: "registered")),
      .value("recognised", Wording("SỐ", en: "N"), .word, Wording("đã được công nhận", en: "recognised")),
      movement,
    ],
    examples: [
      .init(
        line: "thidua target figures target-3 --registered 96", what: Wording("96 người đăng ký", en: "96 register"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, name) = (arguments.operands[0], arguments.value("movement"))
    let (movement, item) = try open.ask { desk in
      let movement = try desk.movement(named: name)
      return (movement.id, try desk.item(itemName, of: try desk.plan(movement.plan)))
    }
    func number(_ option: String) throws(Problem) -> Int? {
      guard let text = arguments.value(option) else { return nil }
      guard let number = Int(text) else {
        throw Problem.invalid(
          "figure.unfit", Wording("--\(option): «\(text)» không phải số", en: "no number"), field: option)
      }
      return number
    }
    let (registered, recognised) = (try number("registered"), try number("recognised"))
    try open.perform(try SetFigures(item.id, of: movement, registered: registered, recognised: recognised))
    let target = try open.ask { try $0.targets.of(movement: movement).first { $0.item == item.id } }
    session.show(arguments) { w in
      w.member("item", item.label)
      w.key("registered")
      if let count = target?.registered { w.value(count) } else { w.null() }
      w.key("recognised")
      if let count = target?.recognised { w.value(count) } else { w.null() }
    } text: { sheet in
      let words = { (count: Int?) in count.map(String.init) ?? "chưa có" }
      sheet.line("Đăng ký: \(words(target?.registered)) · Được công nhận: \(words(target?.recognised))")
    }
    return .done
  }
}
