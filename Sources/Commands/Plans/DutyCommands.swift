import Actions
import CivilTime
import Domain
import JSON
import Store

/// `thidua duty …`: who has what to do, and what the items say.
enum DutyCommands {
  static let all = [assign, take, add, change, remove]

  private static let item = Command.Operand(
    name: Wording("MỤC", en: "ITEM"), kind: .text,
    summary: Wording("nhãn trong plan show: duty-3, target-1, report-2, pledge-1", en: "label in plan show: duty-3"))
  private static let plan = Option.value(
    "plan", Wording("VĂN_BẢN", en: "PLAN"), .word, Wording("văn bản (mặc định: văn bản đang rà soát)", en: "the plan"))

  private static let assign = Command.inOffice(
    name: "duty assign",
    summary: Wording("giao một mục cho đơn vị, hoặc cho người trong đơn vị", en: "give an item to a unit or a person"),
    description: [
      Wording(
        "MỤC là all khi giao mọi mục chưa có ai phụ trách cho cùng một đơn vị; ĐƠN_VỊ là proposed thì mỗi mục về "
          + "đơn vị được đề xuất đầu tiên.",
        en: "ITEM is all to give everything that has no owner to one unit, or, where UNIT is proposed, each to "
          + "the unit proposed first.")
    ],
    operands: [
      item, .init(name: Wording("ĐƠN_VỊ", en: "UNIT"), kind: .text, summary: Wording("tên hoặc mã", en: "name or id")),
    ],
    options: [
      .value(
        "role", Wording("VAI", en: "ROLE"), .choice(OwnerRole.allCases.map(\.rawValue)),
        Wording("chủ trì nếu không ghi", en: "leads unless said")),
      .value("person", Wording("NGƯỜI", en: "PERSON"), .word, Wording("người trong đơn vị", en: "a person in it")),
      plan,
    ],
    examples: [
      .init(
        line: "thidua duty assign duty-3 \"Văn phòng\"", what: Wording("Văn phòng chủ trì", en: "the office leads")),
      .init(
        line: "thidua duty assign target-1 \"Phòng TCCB\" --person \"Lê Thị Lan\"",
        what: Wording("một người phụ trách chỉ tiêu", en: "a person answers for a target")),
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, unitName) = (arguments.operands[0], arguments.operands[1])
    let (planName, personName) = (arguments.value("plan"), arguments.value("person"))
    if itemName == "all", unitName == "proposed" {
      let plan = try open.ask { try $0.plan(named: planName).id }
      try open.perform(AssignProposed(plan))
      try PlanCommands.tell(plan, arguments, &session, open)
      return .done
    }
    let (view, items, unit, person) = try open.ask { desk in
      let view = try PlanView(try desk.plan(named: planName).id, at: desk)
      let items = try itemName == "all" ? view.unowned : [desk.item(itemName, of: view.plan)]
      return (
        view, items, try desk.unit(named: unitName).unit.id, try personName.map { try desk.person(named: $0).id }
      )
    }
    let role = arguments.value("role").flatMap(OwnerRole.init)
    for item in items {
      let printed = LaunchCheck.printed(item).first
      try open.perform(AssignItem(item.id, role, to: unit, person: person, printed: printed))
    }
    try PlanCommands.tell(view.plan.id, arguments, &session, open)
    return .done
  }

  private static let take = Command.inOffice(
    name: "duty unassign",
    summary: Wording("rút một mục khỏi đơn vị", en: "take an item from a unit"),
    operands: [
      item, .init(name: Wording("ĐƠN_VỊ", en: "UNIT"), kind: .text, summary: Wording("tên hoặc mã", en: "name or id")),
    ],
    options: [plan],
    examples: [.init(line: "thidua duty unassign duty-3 \"Văn phòng\"", what: Wording("rút", en: "take"))]
  ) { session, arguments, open throws(Problem) in
    let (itemName, unitName, planName) = (arguments.operands[0], arguments.operands[1], arguments.value("plan"))
    let (plan, item, unit) = try open.ask { desk in
      let plan = try desk.plan(named: planName)
      return (plan.id, try desk.item(itemName, of: plan).id, try desk.unit(named: unitName).unit.id)
    }
    try open.perform(UnassignItem(item, from: unit))
    try PlanCommands.tell(plan, arguments, &session, open)
    return .done
  }

  private static let add = Command.inOffice(
    name: "duty add",
    summary: Wording("thêm một mục văn bản có mà máy chưa đọc ra", en: "add an item that was not found in the plan"),
    operands: [
      .init(name: Wording("NỘI_DUNG", en: "TEXT"), kind: .text, summary: Wording("lời của mục", en: "what it says"))
    ],
    options: [
      .value(
        "kind", Wording("LOẠI", en: "KIND"), .choice(PlanItem.Kind.allCases.filter(\.needsOwner).map(\.rawValue)),
        Wording("nhiệm vụ (duty) nếu không ghi", en: "a duty unless said")),
      .value("due", Wording("NGÀY", en: "DAY"), .word, Wording("hạn", en: "when it is due")),
      plan,
    ],
    examples: [
      .init(
        line: "thidua duty add \"Tổ chức hội thi viết\" --due 30/6/2026",
        what: Wording("một nhiệm vụ có hạn", en: "a duty with its day"))
    ]
  ) { session, arguments, open throws(Problem) in
    let planName = arguments.value("plan")
    let plan = try open.ask { try $0.plan(named: planName).id }
    var content = ItemContent(arguments.operands[0])
    content.deadline = try deadline(arguments, open)
    let kind = arguments.value("kind").flatMap(PlanItem.Kind.init) ?? .duty
    try open.perform(AddItem(to: plan, kind, content))
    try PlanCommands.tell(plan, arguments, &session, open)
    return .done
  }

  private static let change = Command.inOffice(
    name: "duty change",
    summary: Wording("sửa lời, hạn, thời gian của một mục", en: "change what an item says"),
    description: [
      Wording("Điều máy đã đọc vẫn được giữ bên cạnh điều người sửa.", en: "What was read stays beside what is kept.")
    ],
    operands: [item],
    options: [
      .value("text", Wording("LỜI", en: "TEXT"), .word, Wording("nội dung", en: "the words")),
      .value("due", Wording("NGÀY", en: "DAY"), .word, Wording("hạn", en: "when it is due")),
      .value("wording", Wording("TỆP", en: "FILE"), .file, Wording("lời bản giao ước, cam kết", en: "what is signed")),
      plan,
    ],
    examples: [
      .init(line: "thidua duty change duty-3 --due 30/6/2026", what: Wording("ghi hạn", en: "say when it is due"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
    let (plan, item) = try open.ask { desk in
      let plan = try desk.plan(named: planName)
      return (plan.id, try desk.item(itemName, of: plan))
    }
    let deadline = try deadline(arguments, open)
    let text = arguments.value("text")
    let wording = try arguments.value("wording").map { path throws(Problem) in
      String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
    }
    try open.perform(
      ChangeItem(item.id, version: item.version) { content in
        if let text { content.text = text }
        if let deadline { content.deadline = deadline }
        if let wording { content.wording = wording }
      })
    try PlanCommands.tell(plan, arguments, &session, open)
    return .done
  }

  private static let remove = Command.inOffice(
    name: "duty remove",
    summary: Wording("bỏ một mục, hoặc lấy lại mục đã bỏ", en: "remove an item, or bring it back"), operands: [item],
    options: [.flag("undo", Wording("lấy lại", en: "bring it back")), plan],
    examples: [.init(line: "thidua duty remove duty-3", what: Wording("bỏ mục máy đọc nhầm", en: "remove a mistake"))]
  ) { session, arguments, open throws(Problem) in
    let (itemName, planName) = (arguments.operands[0], arguments.value("plan"))
    let (plan, item) = try open.ask { desk in
      let plan = try desk.plan(named: planName)
      return (plan.id, try desk.item(itemName, of: plan).id)
    }
    try open.perform(RemoveItem(item, undo: arguments.has("undo")))
    try PlanCommands.tell(plan, arguments, &session, open)
    return .done
  }

  private static func deadline(_ arguments: ParsedArguments, _ open: OpenOffice) throws(Problem) -> Deadline? {
    try PlanCommands.day("due", arguments, open).map {
      Deadline(kind: .by, date: .day($0), text: arguments.value("due") ?? "")
    }
  }
}
