import Domain
import HTTP

/// Bringing in a list of people: the file, the columns, the rows with what is wrong in them, and the way back.
package struct ImportPage: Page {
  package struct SourceColumn: Sendable {
    package var index: Int
    package var heading: String
    package var samples: [String]
    /// The meaning that was guessed or chosen.
    package var meaning: String

    package init(_ index: Int, _ heading: String, samples: [String], meaning: String) {
      self.index = index
      self.heading = heading
      self.samples = samples
      self.meaning = meaning
    }
  }
  package struct Row: Sendable {
    package var number: Int
    package var cells: [String]
    /// Which of `cells` is wrong, and why; nil for a good row.
    package var wrong: (column: Int, why: Wording)?
    /// Column of the file in which the wrong cell stands; nil when the whole row is meant.
    package var column: Int?

    package init(_ number: Int, _ cells: [String], wrong: (column: Int, why: Wording)? = nil, column: Int? = nil) {
      self.number = number
      self.cells = cells
      self.wrong = wrong
      self.column = column
    }
  }
  package enum Step: Sendable {
    case file
    case columns([SourceColumn], meanings: [(value: String, name: Wording)])
    case rows(headings: [Wording], wrong: [Row], good: [Row], goodCount: Int)
    case done(added: Int, changed: Int, mayUndo: Bool)
  }
  package struct Model: Sendable {
    package var id: Identifier?
    package var file: String
    package var rows: Int
    package var step: Step
    package var problem: Problem?
    /// Units that the list names and the agency lacks are made.
    package var makesUnits = true
    /// Of the table of wrong rows; nil when it has those of the others.
    package var wrongHeadings: [Wording]?
    /// What would come of the list, in sentences.
    package var notes: [Wording] = []

    package init(id: Identifier? = nil, file: String = "", rows: Int = 0, step: Step, problem: Problem? = nil) {
      self.id = id
      self.file = file
      self.rows = rows
      self.step = step
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .people }
  package var crumbs: [Crumb] { [.section(.people)] }
  package var title: Wording {
    switch model.step {
    case .file: Wording("Nhập danh sách", en: "Import a list")
    case .columns: Wording("Cột nào là gì?", en: "Which column is what?")
    case .rows(_, let wrong, _, let good):
      wrong.isEmpty
        ? Wording("\(Number.grouped(good)) dòng, không dòng nào sai", en: "\(good) rows, none wrong")
        : Wording(
          "\(wrong.count) trong \(Number.grouped(good + wrong.count)) dòng cần sửa",
          en: "\(wrong.count) of \(good + wrong.count) rows to mend")
    case .done(let added, let changed, _):
      Wording("Đã nhập: thêm \(added) người, sửa \(changed) người", en: "Imported: \(added) added, \(changed) changed")
    }
  }
  package var lead: Wording? {
    model.file.isEmpty
      ? nil : Wording("\(model.file), \(Number.grouped(model.rows)) dòng", en: "\(model.file), \(model.rows) rows")
  }

  package func body(_ page: inout PageWriter) {
    steps(&page)
    page.problem(model.problem)
    switch model.step {
    case .file: file(&page)
    case .columns(let columns, let meanings): self.columns(columns, meanings, &page)
    case .rows(let headings, let wrong, let good, let count): rows(headings, wrong, good, count, &page)
    case .done(_, _, let mayUndo): done(mayUndo, &page)
    }
  }

  private func steps(_ page: inout PageWriter) {
    let names = [
      Wording("Chọn tệp", en: "File"), Wording("Ghép cột", en: "Columns"), Wording("Xem trước, sửa", en: "Preview"),
      Wording("Nhập", en: "Done"),
    ]
    let now =
      switch model.step {
      case .file: 0
      case .columns: 1
      case .rows: 2
      case .done: 3
      }
    page.raw("<ol class=\"steps\">")
    for (index, name) in names.enumerated() {
      page.element(
        "li", ["class": index < now ? "past" : nil, "aria-current": index == now ? "step" : nil], name)
    }
    page.raw("</ol>")
  }

  private func file(_ page: inout PageWriter) {
    page.raw("<section class=\"card pad\">")
    page.form(Addresses.imports(), upload: true) { page in
      page.field(
        Field(
          "tep", "Tệp danh sách", en: "File", .file(accepting: ".xlsx,.csv"),
          hint: Wording(
            "Excel (.xlsx) hoặc CSV, cột xếp thế nào cũng được: bước sau hỏi cột nào là gì.",
            en: "Excel (.xlsx) or CSV in any layout: the next step asks which column is what."), isRequired: true),
        model.problem)
      page.element("button", ["class": "btn primary"], "Đọc tệp", en: "Read the file")
    }
    page.raw("</section>")
  }

  private func columns(
    _ columns: [SourceColumn], _ meanings: [(value: String, name: Wording)], _ page: inout PageWriter
  ) {
    guard let id = model.id else { return }
    page.form(Addresses.importing(id), style: "card") { page in
      page.rows(
        Wording("Các cột của tệp", en: "Columns of the file"),
        [Column("Cột trong tệp", en: "Column"), Column("Vài dòng đầu", en: "First rows"), Column("Là", en: "Is")],
        columns
      ) { page, column in
        page.cell(column.heading)
        page.cell(column.samples.joined(separator: " · "))
        page.cell { page in
          page.open(
            "select",
            [
              "name": "cot-\(column.index)",
              "aria-label": page.say("Cột «\(column.heading)» là", en: "«\(column.heading)» is"),
            ])
          for meaning in meanings {
            page.element(
              "option", ["value": meaning.value, "selected": meaning.value == column.meaning ? "" : nil], meaning.name)
          }
          page.raw("</select>")
        }
      }
      page.raw("<footer class=\"stack\">")
      page.open("input", ["type": "hidden", "name": "ghep", "value": "co"])
      page.tick(
        "tao-don-vi", isOn: model.makesUnits,
        Wording("Tạo đơn vị có trong danh sách mà chưa có trong cây", en: "Make units that the list names"))
      page.element("button", ["class": "btn primary"], "Xem trước", en: "Preview")
      page.raw("</footer>")
    }
  }

  private func rows(
    _ headings: [Wording], _ wrong: [Row], _ good: [Row], _ count: Int, _ page: inout PageWriter
  ) {
    guard let id = model.id else { return }
    page.form(Addresses.importing(id), style: "grid") { page in
      if !model.notes.isEmpty {
        page.raw("<div class=\"notice tell\"><ul class=\"plain\">")
        for note in model.notes { page.element("li", note) }
        page.raw("</ul></div>")
      }
      if !wrong.isEmpty {
        page.card("Sửa ngay tại đây, hoặc bỏ qua dòng đó", en: "Mend here, or leave the row out") { page in
          table(model.wrongHeadings ?? headings, wrong, &page)
        }
      }
      page.card("Sẽ nhập", en: "Will be imported", aside: Wording("\(Number.grouped(count)) dòng", en: "\(count) rows"))
      { page in
        table(headings, good, &page)
      }
      page.raw("<div class=\"line\">")
      if !wrong.isEmpty {
        page.element("button", ["class": "btn", "name": "lam", "value": "xem-lai"], "Kiểm tra lại", en: "Check again")
      }
      page.element(
        "button", ["class": "btn primary", "name": "lam", "value": "nhap"], "Nhập \(Number.grouped(count)) dòng",
        en: "Import \(count) rows")
      page.element("span", ["class": "small"], "Hoàn tác được cả lần nhập.", en: "The whole import can be undone.")
      page.raw("</div>")
    }
  }

  private func table(_ headings: [Wording], _ rows: [Row], _ page: inout PageWriter) {
    page.raw("<table class=\"rows\"><thead><tr>")
    page.element("th", ["scope": "col", "class": "num"], "Dòng", en: "Row")
    for heading in headings { page.element("th", ["scope": "col"], heading) }
    page.raw("</tr></thead><tbody>")
    for row in rows {
      page.open("tr", ["class": row.wrong == nil ? nil : "bad"])
      page.element("th", ["scope": "row", "class": "num"], String(row.number))
      for (index, cell) in row.cells.enumerated() {
        let heading = index < headings.count ? page.say(headings[index]) : ""
        page.open("td", ["data-th": heading])
        page.raw("<div>")
        if let wrong = row.wrong, wrong.column == index {
          let name = "d\(row.number)-\(row.column ?? index)"
          if model.wrongHeadings != nil, row.column == nil {
            page.text(cell)
          } else {
            page.open(
              "input",
              [
                "name": name, "value": cell, "aria-invalid": "true", "aria-describedby": "\(name)-sai",
                "aria-label": page.say("\(heading), dòng \(row.number)", en: "\(heading), row \(row.number)"),
              ])
          }
          page.raw("<div class=\"field\">")
          page.element("p", ["class": "wrong", "id": "\(name)-sai"], wrong.why)
          page.tick("bo-\(row.number)", isOn: false, Wording("bỏ qua dòng này", en: "leave this row out"))
          page.raw("</div>")
        } else {
          page.text(cell)
        }
        page.raw("</div></td>")
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table>")
  }

  private func done(_ mayUndo: Bool, _ page: inout PageWriter) {
    guard let id = model.id else { return }
    page.raw("<section class=\"card pad line\">")
    page.element("a", ["class": "btn primary", "href": Addresses.people()], "Xem danh sách", en: "See the list")
    if mayUndo {
      page.form(Addresses.importUndo(id)) {
        $0.element("button", ["class": "btn danger"], "Hoàn tác lần nhập này", en: "Undo this import")
      }
    }
    page.raw("</section>")
  }
}
