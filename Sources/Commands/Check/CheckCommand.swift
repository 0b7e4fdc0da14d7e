import Domain
import JSON
import Showing

/// `thidua check FILE…`: what is wrong with a document before it is signed or followed.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary: Wording("soát lỗi văn bản: ngày, số, viện dẫn, phân công", en: "find what is wrong with a document"),
    description: [
      Wording(
        "In từng điểm cần xem với vị trí, mức độ, lời văn bị lỗi và cách viết nên dùng. Mức độ: lỗi (chắc chắn sai), "
          + "cảnh báo (rất nên sửa), lưu ý (nên đọc lại). Vì sao có quy tắc đó: thidua explain MÃ.",
        en: "Prints every finding with its place, severity, the words at fault and what to write instead. "
          + "Why a rule exists: thidua explain CODE.")
    ],
    operands: [.documents],
    options: [
      .value(
        "fix", .file, .file,
        Wording(
          "sửa phần thể thức sửa được (lề, phông, cỡ chữ, số trang, thụt đầu dòng…) rồi ghi ra tệp Word này",
          en: "mend what is safe to mend and write this Word file")),
      .flag(
        "json",
        Wording("in JSON check/1; nhiều tệp thì mỗi tệp một dòng", en: "print JSON, one line each for several files")),
    ],
    examples: [
      .init(line: "thidua check duthao.docx", what: Wording("soát dự thảo trước khi trình ký", en: "check a draft")),
      .init(
        line: "thidua check duthao.docx --fix duthao-sua.docx",
        what: Wording("sửa thể thức, in những gì đã sửa", en: "mend the layout")),
      .init(line: "thidua check --json vanban/", what: Wording("soát cả thư mục, cho máy đọc", en: "check a folder")),
    ],
    exits: [
      (.done, Wording("không có điểm nào ở mức lỗi", en: "no finding of severity error")),
      (.findings, Wording("có ít nhất một lỗi", en: "at least one error")),
      (.unreadable, Wording("có tệp không đọc được", en: "something could not be read")),
    ]
  ) { session, arguments throws(Problem) in
    if let path = arguments.value("fix") { return try LayoutFixing.run(arguments, to: path, &session) }
    let asJSON = arguments.has("json")
    let paths = try InputList.expand(arguments.operands)
    var batch = Batch(paths: paths, asJSON: asJSON)
    var hasError = false
    try batch.run(&session) { document, _, session throws(Problem) in
      let findings = Findings.bySeverity(document.findings())
      hasError = hasError || findings.contains { $0.severity == .error }
      if asJSON {
        session.out.put(FindingJSON.bytes(of: document, findings))
      } else {
        session.out.put(FindingPage.text(of: document, findings, session.language, Sheet(session)))
      }
    }
    return batch.finish(&session, read: hasError ? .findings : .done)
  }
}
