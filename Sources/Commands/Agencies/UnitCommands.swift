import Actions
import Domain
import JSON
import Store

/// `thidua unit add|list`: the tree of the agency.
enum UnitCommands {
  static let all = [add, list]

  private static let add = Command.inOffice(
    name: "unit add",
    summary: Wording("thêm một đơn vị", en: "add a unit"),
    operands: [
      .init(name: Wording("TÊN", en: "NAME"), kind: .text, summary: Wording("tên đầy đủ", en: "its full name"))
    ],
    options: [
      .value("short", Wording("TÊN", en: "NAME"), .word, Wording("tên viết tắt", en: "short name")),
      .value(
        "under", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("đơn vị cấp trên (mặc định: cơ quan)", en: "its parent")),
      .value(
        "kind", Wording("LOẠI", en: "KIND"), .choice(Unit.Kind.allCases.map(\.rawValue)),
        Wording("loại đơn vị", en: "what it is")),
      .value(
        "line", Wording("KHỐI", en: "LINE"), .choice(Unit.Line.allCases.map(\.rawValue)),
        Wording("chính quyền, Đảng, công đoàn, đoàn thanh niên", en: "government, party, union, youth")),
      .value(
        "former", Wording("TÊN", en: "NAME"), .word, Wording("tên cũ, nhiều tên cách bằng ;", en: "former names, ;")),
    ],
    examples: [
      .init(
        line: "thidua unit add \"Phòng Kế hoạch - Tổng hợp\" --short \"Phòng KHTH\"",
        what: Wording("một phòng của cơ quan", en: "an office of the agency"))
    ]
  ) { session, arguments, open throws(Problem) in
    let parent = try arguments.value("under").map { name throws(Problem) in
      try open.ask { try $0.unit(named: name).unit.id }
    }
    let former = arguments.value("former")?.split(separator: ";").map(String.init) ?? []
    let unit = try open.perform(
      try AddUnit(
        name: arguments.operands[0], shortName: arguments.value("short"), formerNames: former, parent: parent,
        kind: arguments.value("kind").flatMap(Unit.Kind.init) ?? .office,
        line: arguments.value("line").flatMap(Unit.Line.init) ?? .government))
    session.show(arguments) {
      write(unit, &$0)
    } text: {
      $0.line("Đã thêm \(unit.name)  \(unit.id.text)")
    }
    return .done
  }

  private static let list = Command.inOffice(
    name: "unit list",
    summary: Wording("cây đơn vị", en: "the tree of units"),
    examples: [.init(line: "thidua unit list", what: Wording("mọi đơn vị", en: "all units"))]
  ) { session, arguments, open throws(Problem) in
    let units = try open.ask { desk in
      let scopes = desk.actor.scopes(of: .seeUnits)
      guard !scopes.isEmpty else { throw Problem.forbidden(.seeUnits) }
      return try scopes.flatMap { try desk.units.subtree($0) }
    }
    session.show(arguments) { w in
      w.member("schema", "units/1")
      w.key("units")
      w.array { w in for unit in units { w.object { write(unit.unit, &$0) } } }
    } text: { sheet in
      for placed in units {
        let short = placed.unit.shortName.map { "  (\($0))" } ?? ""
        sheet.line(placed.unit.name + short, placed.depth == 0 ? .strong : .plain, indent: placed.depth * 2)
      }
    }
    return .done
  }

  private static func write(_ unit: Unit, _ w: inout JSONWriter) {
    w.member("id", unit.id.text)
    w.member("parent", unit.parent?.text)
    w.member("name", unit.name)
    w.member("shortName", unit.shortName)
    w.member("formerNames", unit.formerNames)
    w.member("kind", unit.kind.rawValue)
    w.member("line", unit.line.rawValue)
  }
}
