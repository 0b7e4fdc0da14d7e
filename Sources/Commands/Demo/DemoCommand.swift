import Domain

/// `thidua demo`: reads the plan that comes with the program, so that a newcomer sees what there is to see.
enum DemoCommand {
  static let command = Command(
    name: "demo",
    summary: Wording("đọc thử kế hoạch mẫu có sẵn trong chương trình", en: "read the example plan that comes along"),
    description: [
      Wording(
        "Không cần tệp nào, không ghi gì ra đĩa nếu không được bảo.",
        en: "Needs no file and writes none unless told to.")
    ],
    operands: [],
    options: OutputFiles.options,
    examples: [
      .init(line: "thidua demo", what: Wording("xem tóm tắt kế hoạch mẫu", en: "see the summary of the example")),
      .init(
        line: "thidua demo --html mau.html",
        what: Wording("ghi trang đối chiếu của kế hoạch mẫu", en: "write the page of the example")),
    ],
    exits: [(.done, ExitStatus.done.meaning), (.unavailable, Wording("không ghi được kết quả", en: "cannot write"))]
  ) { session, arguments throws(Problem) in
    var outputs = try OutputFiles(arguments, inputs: [])
    let document = try session.documents.example().get()
    for (path, bytes) in outputs.make(document) { try outputs.write(bytes, to: path, &session) }
    guard outputs.isEmpty else { return .done }
    session.out.put(Summary.text(of: document, Sheet(session)))
    session.out.put(next(session.language, Sheet(session)))
    return .done
  }

  private static func next(_ language: Language, _ page: Sheet) -> String {
    var sheet = page
    let lines: [(String, Wording)] = [
      ("thidua read vanban.docx", Wording("đọc văn bản của anh/chị", en: "read a document of your own")),
      ("thidua demo --html mau.html", Wording("xem từng chi tiết cạnh câu gốc", en: "see every fact beside its words")),
      ("thidua check duthao.docx", Wording("soát dự thảo trước khi trình ký", en: "check a draft before it is signed")),
    ]
    sheet.blank()
    sheet.rule()
    sheet.line(
      language == .vi
        ? "Đây là kế hoạch mẫu (tên người, tên cơ quan đều hư cấu). Thử tiếp:"
        : "This is the example plan (all names are invented). Next:")
    for (line, what) in lines { sheet.row(line, .blue, labelWidth: 28, what[language]) }
    return sheet.text
  }
}
