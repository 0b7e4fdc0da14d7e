import Blocks
import Documents
import Domain
import Formats
import JSON
import Law

/// `thidua write KIND`: an official document from a data file.
enum WriteCommand {
  static let command = Command(
    name: "write",
    summary: Wording("viết văn bản đúng thể thức ra Word, PDF, HTML", en: "write an official document"),
    description: [
      Wording(
        "Ghi một văn bản từ tệp dữ liệu JSON, theo thể thức của Nghị định số 30/2020/NĐ-CP hoặc hướng dẫn của Văn phòng "
          + "Trung ương Đảng, tùy cơ quan ban hành và ngày ký. Dữ liệu được soát chặt: mục lạ, mục thiếu, sai kiểu đều được "
          + "chỉ rõ chỗ. Bắt đầu từ --example: sửa tệp mẫu rồi ghi. Với --from và không có --to, dữ liệu của bản dự thảo được "
          + "in ra để sửa.",
        en: "Writes a document from a JSON data file, in the form that the law prescribes to its issuer. The data is "
          + "checked strictly. Begin with --example.")
    ],
    operands: [
      .init(
        name: Wording("LOẠI", en: "KIND"), kind: .choice(DocumentKind.all.map(\.name) + [WriteSettings.name]),
        summary: Wording("loại văn bản, xem --list", en: "which document, see --list"), isRequired: false)
    ],
    options: [
      .flag("list", Wording("liệt kê các loại văn bản", en: "list the documents")),
      .flag("example", Wording("in tệp dữ liệu mẫu của loại này", en: "print an example data file")),
      .flag("schema", Wording("in lược đồ JSON của dữ liệu loại này", en: "print the JSON schema of the data")),
      .flag("party", Wording("mẫu của cơ quan Đảng", en: "the example of a Party body")),
      .value(
        "from", .file, .file,
        Wording(
          "kế hoạch của cấp trên, để dự thảo kế hoạch của một đơn vị", en: "the plan above, to draft a unit's plan")),
      .value(
        "unit", Wording("TÊN", en: "NAME"), .word,
        Wording("đơn vị thực hiện, viết như trong kế hoạch", en: "the unit, as the plan writes it")),
      .value(
        "settings", .file, .file,
        Wording(
          "thiết đặt của cơ quan (tiêu đề, chữ viết tắt, cách đánh số), dùng cho mục dữ liệu không có",
          en: "the agency's settings, for what the data leaves out")),
      .value(
        "register", .file, .file,
        Wording("sổ số văn bản: lấy số tiếp theo của chuỗi và ghi lại", en: "take the next number and write it down")),
      .value("number", Wording("SỐ", en: "N"), .word, Wording("số văn bản, thay số trong dữ liệu", en: "the number")),
      .value("data", .file, .file, Wording("tệp dữ liệu JSON; - là đầu vào chuẩn", en: "the JSON data file")),
      .value(
        "to", .file, .file,
        Wording("tệp ra: .docx, .pdf hoặc .html", en: "the file to write: .docx, .pdf or .html")),
    ],
    examples: [
      .init(line: "thidua write --list", what: Wording("các loại văn bản", en: "what can be written")),
      .init(
        line: "thidua write decision-titles --example > so-lieu.json",
        what: Wording("lấy tệp dữ liệu mẫu", en: "take the example")),
      .init(
        line: "thidua write decision-titles --data so-lieu.json --to quyet-dinh.docx",
        what: Wording("ghi ra Word", en: "write a Word file")),
      .init(
        line:
          "thidua write decision-titles --settings coquan.json --register so-2026.jsonl --data so-lieu.json --to a.pdf",
        what: Wording("lấy số tiếp theo trong sổ", en: "with the next number of the register")),
      .init(
        line: "thidua write implementing-plan --from kehoach.docx --unit \"Văn phòng Sở\" --to du-thao.docx",
        what: Wording("dự thảo kế hoạch của một đơn vị", en: "draft a unit's plan")),
    ],
    exits: [
      (.done, Wording("đã ghi", en: "written")),
      (.unreadable, Wording("dữ liệu không đúng biểu", en: "the data does not fit")),
      (.conflict, Wording("số đã cấp cho văn bản khác", en: "the number is taken")),
    ]
  ) { session, arguments throws(Problem) in
    if arguments.has("list") {
      for kind in DocumentKind.all {
        session.out.line(kind.name + String(repeating: " ", count: max(30 - kind.name.count, 1)) + kind.title)
      }
      return .done
    }
    if arguments.operands.first == WriteSettings.name {
      session.out.put(try WriteSettings.text(arguments))
      return .done
    }
    let kind = try WriteInput.kind(arguments)
    if arguments.has("example") {
      session.out.put(try WriteInput.example(arguments, of: kind))
      return .done
    }
    if arguments.has("schema") {
      session.out.put(FormSchema.bytes(of: kind))
      return .done
    }
    let plan = arguments.value("from")
    if let plan, !arguments.has("to") {
      session.out.put(try WriteDraft.data(arguments, from: plan, of: kind, in: session).bytes)
      return .done
    }
    let target = try WriteTarget(arguments.value("to"))
    let data =
      if let plan {
        try WriteDraft.data(arguments, from: plan, of: kind, in: session)
      } else {
        try WriteInput.data(arguments, of: kind)
      }
    try write(kind, data, target, arguments, &session)
    return .done
  }

  private static func write(
    _ kind: DocumentKind, _ source: JSONSource, _ target: WriteTarget, _ arguments: ParsedArguments,
    _ session: inout Session
  ) throws(Problem) {
    let data = try WriteSettings.merged(try WriteInput.value(source), arguments)
    let today = session.surroundings.today
    let inputs = ["data", "from", "settings", "register"].flatMap(arguments.values)
    let wanted = try WriteInput.number(arguments)
    guard let path = arguments.value("register") else {
      let paper = try WriteInput.fitting(kind.paper(from: data, law: .embedded, today: today, number: wanted), source)
      return try target.write(paper, inputs: inputs, &session)
    }
    let series = try WriteInput.fitting(kind.series(of: data, law: .embedded, today: today, number: wanted), source)
    let register = try WriteRegister(path)
    let (number, day) = try register.number(for: series)
    let paper = try WriteInput.fitting(kind.paper(from: data, law: .embedded, today: today, number: number), source)
    try target.write(paper, inputs: inputs, &session)
    let entry = NumberRegister.Entry(
      series: series.key, number: number, symbol: series.symbol(number), day: day, title: paper.metadata.title)
    try register.append(entry)
    session.remark(Wording("Đã cấp số \(entry.symbol)", en: "Gave the number \(entry.symbol)"))
  }
}
