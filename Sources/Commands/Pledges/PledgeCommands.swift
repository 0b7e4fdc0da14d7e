import Actions
import Domain
import Store

/// `thidua pledge …`: what is signed, and who has.
enum PledgeCommands {
  static let all = [draft, confirm, sign]

  private static let item = Command.Operand(
    name: Wording("MỤC", en: "ITEM"), kind: .text, summary: Wording("nhãn: pledge-1", en: "label: pledge-1"))
  private static let plan = Option.value(
    "plan", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản", en: "the plan"))

  private static let draft = Command.inOffice(
    name: "pledge draft",
    summary: Wording("dự thảo lời giao ước, cam kết soạn từ nội dung kế hoạch", en: "a draft of what is signed"),
    operands: [item], options: [plan],
    examples: [.init(line: "thidua pledge draft pledge-1", what: Wording("xem dự thảo", en: "look at it"))]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName, agency) = (arguments.operands[0], arguments.value("plan"), open.agency)
    let (item, text) = try open.ask { desk in
      let view = try PlanView(try desk.plan(named: planName).id, at: desk)
      let item = try desk.item(itemName, of: view.plan)
      return (item, item.kept?.wording ?? view.draft(for: item, agency)?.text ?? "")
    }
    session.show(arguments) { w in
      w.member("schema", "pledge/1")
      w.member("item", item.label)
      w.member("confirmed", item.kept?.wording != nil)
      w.member("text", text)
    } text: { sheet in
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { sheet.line(String(line)) }
    }
    return .done
  }

  private static let confirm = Command(
    name: "pledge confirm",
    summary: Wording("xác nhận lời sẽ được ký", en: "confirm the words that will be signed"),
    description: [
      Wording("Không có --wording thì lấy dự thảo.", en: "Without --wording the draft is taken.")
    ],
    operands: [item],
    options: [
      .value("wording", Wording("TỆP", en: "FILE"), .file, Wording("lời của cơ quan", en: "words of your own")), plan,
    ] + OfficeOptions.all,
    examples: [.init(line: "thidua pledge confirm pledge-1", what: Wording("lấy dự thảo", en: "take the draft"))],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let wording = try arguments.value("wording").map { path throws(Problem) in
      String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
    }
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
      let (plan, item) = try open.ask { desk in
        let plan = try desk.plan(named: planName)
        return (plan.id, try desk.item(itemName, of: plan).id)
      }
      try open.perform(ConfirmPledge(item, wording: wording))
      try PlanCommands.tell(plan, arguments, &session, open)
      return .done
    }
  }

  private static let sign = Command.inOffice(
    name: "pledge sign",
    summary: Wording("ghi bản giấy một người đã ký", en: "enter a pledge signed on paper"),
    description: [
      Wording(
        "Không ai ký thay người khác: người đó tự ký trên trang hoặc bằng phiếu; ở đây chỉ ghi bản giấy.",
        en: "Nobody signs for another: only paper is entered here.")
    ],
    operands: [item],
    options: [
      .value("person", Wording("NGƯỜI", en: "PERSON"), .word, Wording("ai đã ký", en: "who signed")),
      .value("paper", Wording("GIẤY", en: "PAPER"), .word, Wording("số, ngày của bản giấy", en: "number or day")), plan,
    ],
    examples: [
      .init(
        line: "thidua pledge sign pledge-1 --person SNV014 --paper \"danh sách ngày 10/02/2026\"",
        what: Wording("ghi bản giấy", en: "enter paper"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
    let personName = arguments.value("person") ?? ""
    let (item, person) = try open.ask { desk in
      (try desk.item(itemName, of: try desk.plan(named: planName)).id, try desk.person(named: personName))
    }
    let isNew = try open.perform(
      try SignPledge(item, onPaperBy: person.id, reason: arguments.value("paper") ?? ""))
    let count = try open.ask { try $0.signatures.of(item: item).count }
    session.show(arguments) { w in
      w.member("person", person.name)
      w.member("new", isNew)
      w.member("signed", count)
    } text: { sheet in
      sheet.line("\(person.name) \(isNew ? "đã được ghi" : "đã ký từ trước"). Đã ký: \(count) người.")
    }
    return .done
  }
}
