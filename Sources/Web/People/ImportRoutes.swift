import Actions
import CivilTime
import Domain
import Formats
import HTTP
import Showing

/// Bringing in a list of people, step by step.
extension Site {
  private static let largestList = 256 << 20

  func addImports(to routes: inout Routes) {
    routes.get(Addresses.imports) { [self] request in
      try await ask(request) { desk in
        guard desk.actor.has(.changePeople) else { throw Problem.forbidden(.changePeople) }
      }
      return page(ImportPage(ImportPage.Model(step: .file)), request)
    }
    routes.on(.post, Addresses.imports, body: .upload(limit: Self.largestList)) { [self] request in
      try await open(request)
    }
    routes.get(Addresses.importing) { [self] request, id in
      let draft = try imports.get(id, of: try request.visitor().account.id)
      return page(ImportPage(try ImportPage.Model(draft, showing: .columns)), request)
    }
    routes.post(Addresses.importing) { [self] request, id in try await step(id, request) }
    routes.post(Addresses.importUndo) { [self] request, id in
      let draft = try imports.get(id, of: try request.visitor().account.id)
      guard let done = draft.report?.id else { throw Refusal.notFound }
      try await perform(UndoImport(done, kind: .people), request)
      return self.done(Addresses.people(), .importUndone)
    }
  }

  private func open(_ request: Request) async throws -> Response {
    let visitor = try request.visitor()
    do throws(Problem) {
      guard let file = request.form.file("tep"), file.size > 0 else {
        throw Problem(.invalid, "file.missing", Wording("Chưa chọn tệp nào.", en: "No file was chosen."), field: "tep")
      }
      let input =
        switch file.content {
        case .memory(let bytes): InputFile(bytes: bytes, name: file.name)
        case .disk(let upload): InputFile(path: upload.path, name: file.name)
        }
      let source = try await office.openPeopleList(input, as: visitor.actor, in: visitor.session.agency)
      let draft = ImportShelf.Draft(id: office.newID(), account: visitor.account.id, source: source, file: file)
      imports.put(draft)
      return .redirect(to: Addresses.importing(draft.id))
    } catch {
      guard error.isAboutForm else { throw error }
      var shown = error.naming([:])
      shown.field = "tep"
      return page(ImportPage(ImportPage.Model(step: .file, problem: shown)), request, .unprocessable)
    }
  }

  /// Takes the columns or the mended cells, and shows what would come of the list; or does it.
  private func step(_ id: Identifier, _ request: Request) async throws -> Response {
    let visitor = try request.visitor()
    var draft = try imports.get(id, of: visitor.account.id)
    guard draft.report == nil else { return page(ImportPage(try ImportPage.Model(draft, showing: .done)), request) }
    draft.take(request.form)
    imports.put(draft)
    let choices = PeopleImportChoices(makesUnits: draft.makesUnits, passesFaults: request.form["lam"] == "nhap")
    let preview = try await office.previewPeople(
      draft.source, choices, as: visitor.actor, in: visitor.session.agency)
    guard request.form["lam"] == "nhap", preview.rows > preview.faultRows else {
      return page(ImportPage(try ImportPage.Model(draft, showing: .rows(preview))), request)
    }
    draft.report = try await perform(ImportPeople(draft.source, choices), request)
    imports.put(draft)
    return page(ImportPage(try ImportPage.Model(draft, showing: .done)), request)
  }
}

extension ImportShelf.Draft {
  /// Columns as `cot-FIELD`, cells as `dROW-COLUMN`, rows to be left out as `bo-ROW`.
  mutating func take(_ form: Form) {
    for pair in form.fields {
      let parts = pair.name.split(separator: "-").map(String.init)
      guard parts.count == 2 else { continue }
      if parts[0] == "cot", let column = Int(parts[1]) {
        for field in source.mapping.columns.filter({ $0.value == column }).map(\.key) where field != pair.value {
          source.mapping.columns[field] = nil
        }
        if ListFields.people.contains(where: { $0.key == pair.value }) { source.mapping.columns[pair.value] = column }
      } else if parts[0] == "bo", let row = Int(parts[1]) {
        source.corrections.omitted.insert(row)
      } else if parts[0].utf8.first == UInt8(ascii: "d"), let row = Int(parts[0].dropFirst()),
        let column = Int(parts[1])
      {
        source.corrections.replace(row: row, column: column, with: OneLine.of(pair.value))
      }
    }
    if form["ghep"] != nil { makesUnits = form["tao-don-vi"] != nil }
  }
}

extension ImportPage.Model {
  enum Shown {
    case columns, done
    case rows(ListReport)
  }

  init(_ draft: ImportShelf.Draft, showing: Shown) throws {
    let mapping = draft.source.mapping
    self.init(id: draft.id, file: draft.source.input.name, rows: 0, step: .file)
    makesUnits = draft.makesUnits
    switch showing {
    case .columns:
      let samples = try draft.source.firstRows(3)
      let columns = mapping.titles.enumerated().map { index, title in
        ImportPage.SourceColumn(
          index, title.isEmpty ? "\(index + 1)" : title,
          samples: samples.map { index < $0.count ? $0[index] : "" }.filter { !$0.isEmpty },
          meaning: mapping.columns.first { $0.value == index }?.key ?? "")
      }
      let meanings =
        [(value: "", name: Wording("bỏ qua", en: "ignore"))]
        + ListFields.people.map { (value: $0.key, name: Wording($0.label, en: "\($0.key)")) }
      step = .columns(columns, meanings: meanings)
    case .rows(let report):
      rows = report.rows
      let headings = Self.headings
      step = .rows(
        headings: headings,
        wrong: report.faults.prefix(200).map { fault in
          ImportPage.Row(
            fault.row, [fault.title, fault.value],
            wrong: (1, Wording("\(fault.reason). \(fault.fix)", en: "\(fault.reason). \(fault.fix)")),
            column: fault.column)
        },
        good: report.sample.filter { row in !report.faults.contains { $0.row == row.row } }.map { row in
          ImportPage.Row(row.row, row.cells.map { Day(iso: $0).map(TimeWords.day) ?? $0 })
        }, goodCount: report.rows - report.faultRows)
      notes = Self.notes(report)
      wrongHeadings = [Wording("Cột", en: "Column"), Wording("Ô ghi", en: "Cell")]
    case .done:
      guard let report = draft.report else { return }
      rows = report.rows
      step = .done(added: report.added, changed: report.changed + report.moved, mayUndo: report.id != nil)
    }
  }

  private static let headings = [
    Wording("Mã", en: "Code"), Wording("Họ và tên", en: "Name"), Wording("Ngày sinh", en: "Born"),
    Wording("Đơn vị", en: "Unit"), Wording("Chức vụ", en: "Position"),
  ]

  private static func notes(_ report: ListReport) -> [Wording] {
    var notes = [
      Wording(
        "Thêm \(report.added) người, sửa \(report.changed), chuyển đơn vị \(report.moved), giữ nguyên \(report.unchanged).",
        en: "\(report.added) added, \(report.changed) changed, \(report.moved) moved, \(report.unchanged) as before.")
    ]
    if !report.newUnits.isEmpty {
      let names = report.newUnits.prefix(12).joined(separator: ", ") + (report.newUnits.count > 12 ? "…" : "")
      notes.append(
        Wording(
          "Tạo \(report.newUnits.count) đơn vị mới: \(names).", en: "New units (\(report.newUnits.count)): \(names)."))
    }
    if report.rows >= 10_000 {
      // Measured: about 15,000 rows a second.
      let seconds = report.rows / 15_000 + 1
      notes.append(
        Wording(
          "Danh sách lớn, ghi mất chừng \(seconds) giây, được tất cả hoặc không gì cả. Trong lúc ấy mọi người vẫn xem được; ai ghi việc khác thì chờ đến lượt.",
          en:
            "A large list: it takes about \(seconds) seconds, all of it or nothing. Meanwhile pages can be read; other changes wait for their turn."
        ))
    }
    notes += report.remarks.prefix(5).map { remark in
      Wording("\(remark.text): \(remark.rows) dòng.", en: "\(remark.text): \(remark.rows) rows.")
    }
    return notes
  }
}

extension ListSource {
  /// The first rows below the header, as they stand in the file.
  fileprivate func firstRows(_ count: Int) throws(FileProblem) -> [[String]] {
    let rows = try Workbook(input).rows(of: sheet)
    var row = SheetRow()
    var found: [[String]] = []
    while found.count < count, try rows.next(into: &row) {
      guard row.number > mapping.headerRow, !row.isEmpty else { continue }
      found.append(mapping.titles.indices.map { OneLine.of(row.cell($0).text) })
    }
    return found
  }
}
