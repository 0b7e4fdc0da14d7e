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
        name: Wording("LOẠI", en: "KIND"), kind: .choice(DocumentKind.all.map(\.name)),
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
        line: "thidua write implementing-plan --from kehoach.docx --unit \"Văn phòng Sở\" --to du-thao.docx",
        what: Wording("dự thảo kế hoạch của một đơn vị", en: "draft a unit's plan")),
    ],
    exits: [
      (.done, Wording("đã ghi", en: "written")),
      (.unreadable, Wording("dữ liệu không đúng biểu", en: "the data does not fit")),
    ]
  ) { session, arguments throws(Problem) in
    if arguments.has("list") {
      for kind in DocumentKind.all {
        session.out.line(kind.name + String(repeating: " ", count: max(30 - kind.name.count, 1)) + kind.title)
      }
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
    let paper = try WriteInput.paper(kind, data, today: session.surroundings.today)
    try target.write(paper, inputs: arguments.values("data") + arguments.values("from"), &session)
    return .done
  }
}
