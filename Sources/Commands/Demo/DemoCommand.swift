import Actions
import CivilTime
import Domain

/// `thidua demo`: an invented department that runs at once, so that a newcomer sees what there is to see.
enum DemoCommand {
  static let command = Command(
    name: "demo",
    summary: Wording("chạy thử với một sở hư cấu: hai phong trào, 120 người", en: "run an invented department"),
    description: [
      Wording(
        "Lần đầu tạo dữ liệu mẫu trong .thidua-demo của thư mục đang đứng (--data để chọn chỗ khác), in bản tóm tắt của "
          + "kế hoạch mẫu, địa chỉ và các tài khoản, rồi chạy cho đến khi bấm Ctrl-C. Lần sau dùng lại dữ liệu ấy; --fresh "
          + "làm lại từ đầu. Với --read hoặc một tệp đầu ra thì chỉ đọc kế hoạch mẫu rồi thôi.",
        en: "Makes sample data in .thidua-demo once, prints the summary of the example plan, the address and the "
          + "accounts, and runs until Ctrl-C. With --read or an output file it only reads the example plan.")
    ],
    operands: [],
    options: [
      OfficeOptions.data, ServeCommand.listen,
      .flag("fresh", Wording("làm lại dữ liệu mẫu từ đầu", en: "make the sample data anew")),
      .flag("read", Wording("chỉ đọc kế hoạch mẫu, không chạy máy chủ", en: "only read the example plan")),
    ] + OutputFiles.options,
    examples: [
      .init(line: "thidua demo", what: Wording("chạy thử trên máy này", en: "run it on this machine")),
      .init(
        line: "thidua demo --html mau.html",
        what: Wording("ghi trang đối chiếu của kế hoạch mẫu", en: "write the page of the example")),
    ],
    exits: [
      (.done, ExitStatus.done.meaning),
      (.unavailable, Wording("không ghi được, cổng đã có người dùng", en: "cannot run")),
    ]
  ) { session, arguments throws(Problem) in
    var outputs = try OutputFiles(arguments, inputs: [])
    let document = try session.documents.example().get()
    for (path, bytes) in outputs.make(document) { try outputs.write(bytes, to: path, &session) }
    guard outputs.isEmpty else { return .done }
    session.out.put(Summary.text(of: document, Sheet(session)))
    guard !arguments.has("read") else {
      session.out.put(next(session.language, Sheet(session)))
      return .done
    }
    session.flush()
    return try serve(arguments, &session)
  }

  private static func serve(_ arguments: ParsedArguments, _ session: inout Session) throws(Problem) -> ExitStatus {
    let signals = Signals()
    let folder = arguments.value("data") ?? "./.thidua-demo"
    if arguments.has("fresh") { try clear(folder) }
    // A day within the year of the sample plans, so that there is something late and something due.
    let place = Office.Place(folder: folder, rehearsalDay: Day(2026, 3, 18))
    let isNew = !DataFolder.exists(folder)
    let (office, signIns) = try Waiting.run { () async throws(Problem) -> (Office, [DemoOffice.SignIn]) in
      if isNew {
        let office = try await Office.create(place, program: Version.program)
        do throws(Problem) {
          let signIns = try await DemoOffice.make(in: office)
          try keep(signIns, in: folder)
          return (office, signIns)
        } catch {
          await office.close()
          throw error
        }
      }
      let kept = try keptSignIns(in: folder)
      return (try await Office.open(place, program: Version.program), kept)
    }
    return try ServeCommand.run(office, arguments, code: nil, signals, &session) { url, sheet in
      sheet.rule()
      sheet.line("\(DemoPeople.agency) (hư cấu) đang chạy: \(url)", .strong)
      for signIn in signIns { sheet.row(signIn.login, .blue, labelWidth: 12, "\(signIn.password)   \(signIn.role)") }
      sheet.line("Dữ liệu: \(folder) (làm lại: thidua demo --fresh)", .faint)
    }
  }

  // MARK: Passwords of the demonstration, beside its data

  private static func keep(_ signIns: [DemoOffice.SignIn], in folder: String) throws(Problem) {
    let lines = signIns.map { "\($0.login)\t\($0.password)\t\($0.role)\n" }.joined()
    try FileBytes.write(Array(lines.utf8), to: folder + "/demo-accounts")
  }

  private static func keptSignIns(in folder: String) throws(Problem) -> [DemoOffice.SignIn] {
    guard let bytes = try? FileBytes.read(folder + "/demo-accounts") else {
      throw Problem.conflict(
        "demo.real", Wording("\(folder) không phải dữ liệu mẫu", en: "\(folder) holds no sample data"), field: "--data",
        fix: Wording("Chạy nó bằng thidua serve, hoặc chọn thư mục khác.", en: "Use serve, or another directory."))
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      return parts.count == 3 ? DemoOffice.SignIn(login: parts[0], password: parts[1], role: parts[2]) : nil
    }
  }

  /// Only what a demonstration made is cleared.
  private static func clear(_ folder: String) throws(Problem) {
    guard DataFolder.exists(folder) else { return }
    _ = try keptSignIns(in: folder)
    FolderList.remove(folder)
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
