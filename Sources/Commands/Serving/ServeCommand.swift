import Actions
import Domain
import Glibc

/// `thidua serve`: the pages, until the program is told to stop.
enum ServeCommand {
  static let listen = Option.value(
    "listen", Wording("MÁY:CỔNG", en: "HOST:PORT"), .word,
    Wording("nơi lắng nghe (mặc định 127.0.0.1:8080), hoặc unix:ĐƯỜNG_DẪN", en: "where to listen (127.0.0.1:8080)"))

  static let command = Command(
    name: "serve",
    summary: Wording("chạy máy chủ với các trang", en: "run the server with its pages"),
    description: [
      Wording(
        "Chưa có dữ liệu thì tạo thư mục, in một mã dùng một lần để mở trang lần đầu. Chỉ lắng nghe trên máy này; máy "
          + "khác vào qua nginx (packaging/nginx). Dừng bằng Ctrl-C hoặc SIGTERM: việc đang làm được làm nốt.",
        en:
          "Makes the data directory when there is none and prints a one-time code for the first page. Listens on this "
          + "machine only; others come through nginx. Ctrl-C or SIGTERM lets running work finish.")
    ],
    operands: [],
    options: [
      listen, OfficeOptions.data, OfficeOptions.database,
      .flag("log", Wording("ghi mỗi yêu cầu một dòng ra lỗi chuẩn", en: "one line a request to standard error")),
    ],
    examples: [
      .init(line: "thidua serve --data ./dulieu", what: Wording("chạy trên máy này", en: "run on this machine")),
      .init(
        line: "thidua serve --database postgres://thidua@/thidua --listen unix:/run/thidua/http.sock",
        what: Wording("sau nginx, trên PostgreSQL", en: "behind nginx, on PostgreSQL")),
    ],
    exits: [(.done, Wording("đã dừng êm", en: "stopped")), (.unavailable, ExitStatus.unavailable.meaning)]
  ) { session, arguments throws(Problem) in
    let signals = Signals()
    let place = try OpenOffice.place(arguments)
    let isNew = !DataFolder.exists(place.folder)
    let office = try Waiting.run { () throws(Problem) in
      isNew
        ? try await Office.create(place, program: Version.program)
        : try await Office.open(place, program: Version.program)
    }
    let isEmpty = try Waiting.run { () throws(Problem) in try await office.agencies().isEmpty }
    let code = isEmpty ? Token().text : nil
    return try run(office, arguments, code: code, signals, &session) { url, sheet in
      sheet.line("ThiDua đang chạy: \(url)", .strong)
      if let code {
        sheet.line("Mở trang ấy và nhập mã dùng một lần:")
        sheet.line(code, .gold, indent: 2)
      }
    }
  }

  /// Serves an open office until a signal comes; `greeting` is printed once it listens.
  static func run(
    _ office: Office, _ arguments: ParsedArguments, code: String?, _ signals: Signals, _ session: inout Session,
    greeting: (String, inout Sheet) -> Void
  ) throws(Problem) -> ExitStatus {
    let wish = ServerDoor.Wish(
      listen: arguments.value("listen") ?? "127.0.0.1:8080", firstRunCode: code, version: Version.line,
      isLogging: arguments.has("log"))
    let door = session.door
    let running: ServerDoor.Running
    do {
      running = try Waiting.run { () throws(Problem) in try await door.open(office, wish) }
    } catch {
      try? Waiting.run { () throws(Problem) in await office.close() }
      throw error
    }
    var sheet = Sheet(session)
    greeting(running.url ?? running.listening, &sheet)
    sheet.line("Dừng: Ctrl-C", .faint)
    session.out.put(sheet.text)
    session.flush()
    signals.wait()
    try? Waiting.run { () throws(Problem) in
      _ = await running.stop()
      await office.close()
    }
    return .done
  }
}
