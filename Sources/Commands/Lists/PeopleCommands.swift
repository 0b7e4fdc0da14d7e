import Actions
import Domain
import Formats
import JSON
import SQL
import Store
import Vietnamese

/// `thidua people …`: the people of the agency, one by one and as lists.
enum PeopleCommands {
  static let all = [importing, undo, imports, list, find, exporting]

  private static let importing = Command(
    name: "people import",
    summary: Wording("nhập danh sách cán bộ từ bảng tính", en: "take people in from a workbook"),
    description: [
      Wording(
        "Dòng tiêu đề được tự tìm; cột được ghép theo tên và nhớ cho lần sau. Người đã có được nhận ra theo mã, rồi theo "
          + "họ tên với ngày sinh hoặc đơn vị, và được cập nhật. Có dòng lỗi thì chưa nhập dòng nào.",
        en: "Headers are found, columns matched and remembered; people already there are brought up to date."),
      Wording(
        "Một danh sách được ghi trọn hoặc không ghi gì: 200.000 người mất chừng mười mấy giây. Trong lúc ấy các trang vẫn xem được; ai ghi việc khác thì chờ đến lượt, quá nửa phút thì được báo để làm lại.",
        en:
          "A list is written as a whole or not at all: 200,000 people take some ten seconds. Meanwhile pages can be read; other changes wait for their turn, after half a minute they are told to try again."
      ),
    ],
    operands: [ListOptions.file],
    options: ListOptions.common + [
      .value(
        "unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word,
        Wording("đơn vị của cả danh sách (mặc định: cơ quan)", en: "the unit of the whole list")),
      .flag("create-units", Wording("tạo đơn vị có trong danh sách mà chưa có", en: "make units that the list names")),
    ] + OfficeOptions.all,
    examples: [
      .init(line: "thidua people import canbo.xlsx --preview", what: Wording("xem trước", en: "have a look first")),
      .init(
        line: "thidua people import canbo.xlsx --fix \"12:C=15/03/1985\" --skip 40",
        what: Wording("sửa một ô, bỏ một dòng", en: "correct a cell, leave a row out")),
    ],
    exits: ListOptions.exits
  ) { session, arguments throws(Problem) in
    let input = try ListOptions.input(arguments)
    let wishes = try ListOptions.wishes(arguments)
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let unit = try arguments.value("unit").map { name throws(Problem) in
        try open.ask { try $0.unit(named: name).unit.id }
      }
      let choices = PeopleImportChoices(
        unit: unit, makesUnits: arguments.has("create-units"), passesFaults: arguments.has("pass-faults"))
      let (office, actor, agency) = (open.office, open.actor, open.agency.id)
      var source = try Waiting.run { () throws(Problem) in
        try await office.openPeopleList(input, wishes: wishes, as: actor, in: agency)
      }
      try ListOptions.correct(&source, arguments)
      let ready = source
      let report =
        arguments.has("preview")
        ? try Waiting.run { () throws(Problem) in
          try await office.previewPeople(ready, choices, as: actor, in: agency)
        } : try open.perform(ImportPeople(ready, choices))
      return session.show(report, ready, fields: ListFields.people, arguments)
    }
  }

  static let undo = ListUndo.command(.people, "people")

  private static let imports = Command.inOffice(
    name: "people imports",
    summary: Wording("các lần nhập danh sách", en: "the lists that were taken in"),
    examples: [.init(line: "thidua people imports", what: Wording("mới nhất trước", en: "the latest first"))]
  ) { session, arguments, open throws(Problem) in
    let lists = try open.ask { desk in
      try desk.requireEverywhere(.seePeople)
      return try desk.imports.latest(.people, limit: 100)
    }
    session.show(arguments) { w in
      w.member("schema", "imports/1")
      w.key("imports")
      w.array { w in for list in lists { w.object { ListUndo.write(list, &$0) } } }
    } text: { sheet in
      if lists.isEmpty { sheet.line("Chưa nhập danh sách nào.") }
      for list in lists {
        let state = list.state == .undone ? ", đã hoàn tác" : ""
        sheet.row(list.id.text, .faint, labelWidth: 13, "\(list.fileName)  \(list.rowCount) dòng\(state)")
      }
    }
    return .done
  }

  private static let limit = Option.value(
    "limit", Wording("SỐ", en: "NUMBER"), .word, Wording("nhiều nhất bao nhiêu người", en: "how many at most"))

  private static let list = Command(
    name: "people list",
    summary: Wording("danh sách cán bộ theo tên", en: "the people, by name"),
    description: [], operands: [],
    options: [
      .value("unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("chỉ trong đơn vị này", en: "only in this unit")),
      limit,
    ] + OfficeOptions.all,
    examples: [.init(line: "thidua people list --unit \"Phòng KHTH\"", what: Wording("một phòng", en: "one unit"))],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let limit = try PeopleCommands.count(arguments) ?? 1_000
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let name = arguments.value("unit")
      let people = try open.ask { desk in
        try desk.listPeople(in: try name.map { try desk.unit(named: $0).path }, limit: limit)
      }
      session.show(people, arguments)
      return .done
    }
  }

  private static let find = Command(
    name: "people find",
    summary: Wording("tìm người theo tên hoặc mã", en: "find people by name or number"),
    description: [
      Wording(
        "Gõ không dấu thì tìm cả có dấu và không dấu; gõ có dấu thì chỉ tìm đúng dấu. Từ cuối có thể gõ dở.",
        en: "Without accents it finds both; with accents only what bears them. The last word may be begun only.")
    ],
    operands: [
      .init(
        name: Wording("TỪ", en: "WORDS"), kind: .text, summary: Wording("tên hoặc mã", en: "name or number"),
        repeats: true)
    ],
    options: [limit] + OfficeOptions.all,
    examples: [.init(line: "thidua people find hong hanh", what: Wording("Hồng Hạnh, Hồng Hành…", en: "with accents"))],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let limit = try PeopleCommands.count(arguments) ?? 50
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let words = arguments.operands.joined(separator: " ")
      let people = try open.ask { try $0.findPeople(words, limit: limit) }
      session.show(people, arguments)
      return people.isEmpty ? .findings : .done
    }
  }

  private static let exporting = Command.inOffice(
    name: "people export",
    summary: Wording("ghi danh sách cán bộ ra bảng tính", en: "write the people into a workbook"),
    description: [
      Wording(
        "Tệp ghi ra nhập lại được bằng thidua people import. --template cho bảng trống có sẵn cột và danh mục để điền.",
        en: "What comes out can be imported again; --template gives an empty table to fill in.")
    ],
    operands: [.init(name: .file, kind: .file, summary: Wording("tệp .xlsx sẽ ghi", en: "the .xlsx file to write"))],
    options: [
      .value("unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("chỉ trong đơn vị này", en: "only in this unit")),
      .flag("template", Wording("bảng trống để điền", en: "an empty table to fill in")),
    ],
    examples: [
      .init(line: "thidua people export mau.xlsx --template", what: Wording("mẫu để điền", en: "a form to fill in"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (file, name) = (arguments.operands[0], arguments.value("unit"))
    let isEmpty = arguments.has("template")
    let path = try open.ask { desk in try name.map { try desk.unit(named: $0).path } }
    let (office, actor, agency) = (open.office, open.actor, open.agency.id)
    let bytes = try Waiting.run { () throws(Problem) in
      try await office.peopleWorkbook(below: path, isEmpty: isEmpty, as: actor, in: agency)
    }
    try FileWriter(inputs: []).write(bytes, to: file)
    session.show(arguments) { w in
      w.member("schema", "export/1")
      w.member("file", file)
      w.member("bytes", bytes.count)
    } text: {
      $0.line("Đã ghi \(file)")
    }
    return .done
  }

  private static func count(_ arguments: ParsedArguments) throws(Problem) -> Int? {
    guard let text = arguments.value("limit") else { return nil }
    guard let count = Int(text), count > 0 else {
      throw Problem(
        .invalid, "usage.wrongValue", Wording("--limit không phải số", en: "--limit is no number"), field: "--limit",
        fix: Wording("Ví dụ: --limit 100", en: "For example: --limit 100"))
    }
    return count
  }
}

extension Session {
  /// What came of a list.
  mutating func show(
    _ report: ListReport, _ source: ListSource, fields: [TableField], _ arguments: ParsedArguments
  ) -> ExitStatus {
    show(arguments) {
      ListPage.write(report, source, fields: fields, &$0)
    } text: { sheet in
      ListPage.show(report, source, fields: fields, &sheet)
      if let id = report.id {
        let noun = arguments.command?.split(separator: " ").first.map(String.init) ?? "people"
        sheet.line("✔ Đã nhập. Hoàn tác: thidua \(noun) undo-import \(id.text)", .green)
      } else if arguments.has("preview") {
        sheet.line("Xem trước, chưa ghi gì.", .faint)
      } else {
        sheet.line(
          "Chưa nhập dòng nào. Sửa ô: --fix \"12:C=…\"; bỏ dòng: --skip 12; nhập các dòng đúng: --pass-faults.")
      }
    }
    return report.faultCount > 0 && report.id == nil ? .findings : .done
  }

  fileprivate mutating func show(_ people: [PlacedPerson], _ arguments: ParsedArguments) {
    show(arguments) { w in
      w.member("schema", "people/1")
      w.key("people")
      w.array { w in for person in people { w.object { PeopleCommands.write(person, &$0) } } }
    } text: { sheet in
      if people.isEmpty { sheet.line("Không có ai.") }
      for person in people {
        let post = [person.post?.position, person.unit].compactMap(\.self).joined(separator: ", ")
        sheet.row(person.person.name, .plain, labelWidth: 30, post, .faint, indent: 0)
      }
    }
  }
}

extension PeopleCommands {
  fileprivate static func write(_ person: PlacedPerson, _ w: inout JSONWriter) {
    w.member("id", person.person.id.text)
    w.member("name", person.person.name)
    w.member("kind", person.person.kind.rawValue)
    w.member("code", person.person.code)
    w.member("birthday", person.person.birthday?.description)
    w.member("unit", person.unit)
    w.member("position", person.post?.position)
    w.member("standing", person.post?.standing.rawValue)
    w.member("employment", person.post?.employment?.rawValue)
  }
}
