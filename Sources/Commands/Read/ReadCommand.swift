import Domain
import Reading

/// `thidua read FILE…`: what a document demands, in the form a person asks for.
enum ReadCommand {
  static let command = Command(
    name: "read",
    summary: Wording(
      "đọc văn bản, cho biết việc gì, của ai, đến ngày nào", en: "read a document: what, by whom, until when"),
    description: [
      Wording(
        "Đọc văn bản phát động hoặc triển khai phong trào thi đua (Word, PDF, bản quét, ODT, HTML, văn bản thuần) và in "
          + "bản tóm tắt: phong trào, chỉ tiêu, nhiệm vụ theo đơn vị kèm thời hạn, báo cáo, ngày kỷ niệm và những điểm cần xem lại.",
        en: "Reads a launching or implementing document (Word, PDF, scan, ODT, HTML, plain text) and prints a summary: "
          + "movements, targets, duties by unit with their dates, reports, anniversaries, and what needs a second look."
      ),
      Wording(
        "Nhận nhiều tệp, thư mục và tệp zip cùng lúc. Chi tiết có dấu ? ở đầu là chi tiết cần người đối chiếu lại.",
        en:
          "Takes several files, folders and zip files. A question mark before a fact means that a person should check it."
      ),
    ],
    operands: [.documents],
    options: [
      .flag(
        "json",
        Wording("in JSON reading/1; nhiều tệp thì mỗi tệp một dòng", en: "print JSON, one line each for several files")),
      .flag("outline", Wording("in dàn ý: các mục với số dòng", en: "print the outline with line numbers")),
      .flag(
        "explain",
        Wording("in từng chi tiết với vị trí và quy tắc đã tìm ra nó", en: "print every fact with its place and rule")),
      .value(
        "against", .file, .file,
        Wording(
          "so với bản gốc này: đoạn thêm, bỏ, sửa, số và ngày được làm nổi; với --json thì in difference/1",
          en: "what changed from this original, clause by clause")),
    ] + OutputFiles.options,
    examples: [
      .init(line: "thidua read kehoach.docx", what: Wording("xem tóm tắt", en: "see the summary")),
      .init(
        line: "thidua read kehoach.pdf --html kehoach.html --ics kehoach.ics",
        what: Wording("ghi trang đối chiếu và lịch", en: "write the page and the calendar")),
      .init(
        line: "thidua read banmoi.docx --against bangoc.docx",
        what: Wording("xem đã sửa những gì, từng mục một", en: "see what was changed")),
      .init(
        line: "thidua read --json vanban/ > ketqua.jsonl", what: Wording("đọc cả thư mục", en: "read a whole folder")),
    ],
    exits: [
      (.done, Wording("đọc được tất cả", en: "everything was read")),
      (.unreadable, Wording("có tệp không đọc được", en: "something could not be read")),
      (.unavailable, Wording("không ghi được kết quả", en: "the result could not be written")),
    ]
  ) { session, arguments throws(Problem) in
    if let original = arguments.value("against") { return try compare(arguments, original, &session) }
    let view = try view(arguments)
    let paths = try InputList.expand(arguments.operands)
    var outputs = try OutputFiles(arguments, inputs: paths)
    var batch = Batch(paths: paths, asJSON: view == .json)
    try batch.run(&session) { document, isFirst, session throws(Problem) in
      for (path, bytes) in outputs.make(document) { try outputs.write(bytes, to: path, &session) }
      show(document, view, isFirst: isFirst, &session)
    }
    return batch.finish(&session)
  }

  /// One document against its original.
  private static func compare(
    _ arguments: ParsedArguments, _ path: String, _ session: inout Session
  ) throws(Problem) -> ExitStatus {
    guard arguments.operands.count == 1, let file = arguments.operands.first else {
      throw Problem(
        .invalid, "read.against", Wording("--against so từng văn bản một", en: "--against takes one document"),
        field: "--against", fix: Wording("Viết: thidua read banmoi.docx --against bangoc.docx", en: "Name one document")
      )
    }
    let original = try read(path, session)
    let document = try read(file, session)
    let difference = TextDifference(from: original.source, to: document.source)
    if arguments.has("json") {
      session.out.put(DifferenceJSON.bytes(of: document, against: original, difference))
    } else {
      session.out.put(
        DifferencePage.text(of: document, against: original, difference, session.language, Sheet(session)))
    }
    return .done
  }

  private static func read(_ path: String, _ session: Session) throws(Problem) -> ReadDocument {
    guard let file = try session.documents.open(path).get().first else {
      throw Problem(
        .invalid, "read.empty", Wording("«\(path)» không có văn bản nào", en: "«\(path)» is empty"), field: path)
    }
    return try file.read().get()
  }

  private enum View { case summary, json, outline, explain, files }

  private static func view(_ arguments: ParsedArguments) throws(Problem) -> View {
    let views = [("json", View.json), ("outline", .outline), ("explain", .explain)].filter { arguments.has($0.0) }
    if views.count > 1 { throw UsageProblem.exclusive("--\(views[0].0)", "--\(views[1].0)") }
    let writesFiles = OutputFiles.Kind.allCases.contains { arguments.has($0.rawValue) }
    return views.first?.1 ?? (writesFiles ? .files : .summary)
  }

  private static func show(
    _ document: ReadDocument, _ view: View, isFirst: Bool, _ session: inout Session
  ) {
    if !isFirst, view != .json, view != .files { session.out.line("\n") }
    switch view {
    case .files: break
    case .json: document.writeJSON(to: &session.out)
    case .summary: session.out.put(Summary.text(of: document, Sheet(session)))
    case .outline: session.out.put(OutlinePage.text(of: document, Sheet(session)))
    case .explain: session.out.put(ExplainPage.text(of: document, Sheet(session)))
    }
  }
}

extension Sheet {
  init(_ session: Session) { self.init(width: session.width, hasColour: session.hasColour) }
}
