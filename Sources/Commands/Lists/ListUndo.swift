import Actions
import Domain
import JSON

/// `thidua people undo-import`, `thidua unit undo-import`.
enum ListUndo {
  static func command(_ kind: ListImport.Kind, _ noun: String) -> Command {
    Command(
      name: "\(noun) undo-import",
      summary: Wording("hoàn tác một lần nhập danh sách", en: "take back a list that was taken in"),
      description: [
        Wording(
          "Những gì lần nhập tạo ra bị gỡ đi, những gì nó sửa trở lại như trước. Không hoàn tác được khi người hay đơn vị "
            + "ấy đã được giao việc, có tài khoản hoặc chữ ký.",
          en: "What it made is removed, what it changed is as before. Refused for what is in use.")
      ],
      operands: [
        .init(
          name: Wording("MÃ", en: "ID"), kind: .text,
          summary: Wording("lần nhập (mặc định: lần cuối)", en: "the import (the latest)"), isRequired: false)
      ],
      options: OfficeOptions.all,
      examples: [.init(line: "thidua \(noun) undo-import", what: Wording("hoàn tác lần cuối", en: "the latest"))],
      exits: OfficeOptions.exits
    ) { session, arguments throws(Problem) in
      try session.withOffice(arguments) { session, open throws(Problem) in
        var id: Identifier?
        if let text = arguments.operands.first {
          guard let known = Identifier(text) else { throw Problem.notFound(Wording("lần nhập", en: "import"), text) }
          id = known
        }
        let answer = try open.perform(UndoImport(id, kind: kind))
        session.show(arguments) { w in
          w.member("schema", "undo-import/1")
          write(answer.list, &w)
          w.member("removed", answer.removed)
          w.member("restored", answer.restored)
        } text: { sheet in
          sheet.line(
            "Đã hoàn tác «\(answer.list.fileName)»: gỡ \(answer.removed) bản ghi, trả lại \(answer.restored) bản ghi.")
        }
        return .done
      }
    }
  }

  static func write(_ list: ListImport, _ w: inout JSONWriter) {
    w.member("id", list.id.text)
    w.member("file", list.fileName)
    w.member("rows", list.rowCount)
    w.member("state", list.state.rawValue)
  }
}
