import Actions
import Domain
import Formats

/// `thidua unit import|undo-import`: the tree of the agency as a list.
enum UnitListCommands {
  static let all = [importing, ListUndo.command(.units, "unit")]

  private static let importing = Command(
    name: "unit import",
    summary: Wording("nhập cây đơn vị từ bảng tính", en: "take the tree of units in from a workbook"),
    description: [
      Wording(
        "Mỗi dòng một đơn vị: tên, viết tắt, trực thuộc đơn vị nào. Đơn vị cấp trên có thể đứng trước hoặc sau. Đơn vị "
          + "đã có được cập nhật.",
        en:
          "One unit a row: name, short name, the unit above, in any order. Units already there are brought up to date.")
    ],
    operands: [ListOptions.file],
    options: ListOptions.common + OfficeOptions.all,
    examples: [
      .init(line: "thidua unit import donvi.xlsx --preview", what: Wording("xem trước", en: "have a look first"))
    ],
    exits: ListOptions.exits
  ) { session, arguments throws(Problem) in
    let input = try ListOptions.input(arguments)
    let wishes = try ListOptions.wishes(arguments)
    return try session.withOffice(arguments) { session, open throws(Problem) in
      let (office, actor, agency) = (open.office, open.actor, open.agency.id)
      var source = try Waiting.run { () throws(Problem) in
        try await office.openUnitList(input, wishes: wishes, as: actor, in: agency)
      }
      try ListOptions.correct(&source, arguments)
      let ready = source
      let report =
        arguments.has("preview")
        ? try Waiting.run { () throws(Problem) in try await office.previewUnits(ready, as: actor, in: agency) }
        : try open.perform(ImportUnits(ready, passesFaults: arguments.has("pass-faults")))
      return session.show(report, ready, fields: ListFields.units, arguments)
    }
  }
}
