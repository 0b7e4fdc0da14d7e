import Actions
import Domain
import Store

/// `thidua target …`: targets shared out, and how many have a title.
enum TargetCommands {
  static let all = [split, figures]

  private static let item = Command.Operand(
    name: Wording("MỤC", en: "ITEM"), kind: .text, summary: Wording("nhãn: target-3", en: "label: target-3"))
  private static let plan = Option.value(
    "plan", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản", en: "the plan"))

  private static let split = Command.inOffice(
    name: "target split",
    summary: Wording("chia một chỉ tiêu số cho các đơn vị, tổng phải khớp", en: "share a numeric target out"),
    operands: [
      item,
      .init(
        name: Wording("ĐƠN_VỊ=SỐ", en: "UNIT=N"), kind: .text,
        summary: Wording("phần của từng đơn vị", en: "each part"),
        repeats: true),
    ],
    options: [plan],
    examples: [
      .init(
        line: "thidua target split target-5 \"Văn phòng=4\" \"Phòng Kế hoạch=8\"",
        what: Wording("12 sáng kiến chia hai đơn vị", en: "twelve for two units"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
    var wanted: [(name: String, value: Int)] = []
    for word in arguments.operands.dropFirst() {
      let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, let value = Int(pair[1]) else {
        throw Problem.invalid(
          "part.unfit", Wording("«\(word)» không phải ĐƠN_VỊ=SỐ", en: "«\(word)» is no UNIT=N"), field: word)
      }
      wanted.append((pair[0], value))
    }
    let names = wanted
    let (item, total, values) = try open.ask { desk in
      let item = try desk.item(itemName, of: try desk.plan(named: planName))
      guard case .number(let number)? = item.kept?.value, number.places == 0 else {
        throw Problem.invalid("target.noNumber", Wording("chỉ tiêu này không phải số nguyên", en: "no whole number"))
      }
      return (item, number.units, try names.map { (try desk.unit(named: $0.name).unit.id, $0.value) })
    }
    let parts = try open.perform(SplitTarget(item.id, total: total, values.map { (unit: $0.0, value: $0.1) }))
    session.show(arguments) { w in
      w.member("item", item.label)
      w.member("total", total)
      w.member("parts", parts.count)
    } text: {
      $0.line("Đã chia \(total) cho \(parts.count) đơn vị.")
    }
    return .done
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
      .value("movement", Wording("MÃ", en: "ID"), .word, Wording("phong trào, khi có nhiều", en: "which movement")),
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
