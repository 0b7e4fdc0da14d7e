import Domain

/// What `--help` prints.
enum HelpPage {
  static func overview(_ language: Language, _ page: Sheet) -> String {
    var sheet = page
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    sheet.line(
      say(
        "thidua – từ kế hoạch phát động thi đua đến việc của từng đơn vị, từng người, từng ngày, và danh hiệu theo luật",
        "thidua – from the plan of an emulation movement to what each unit and person does, and titles by law"), .strong
    )
    sheet.heading(say("Bắt đầu", "Start"))
    let starts = [
      ("thidua demo", say("mở trang thử với một cơ quan mẫu", "opens the pages of an invented agency")),
      ("thidua read kehoach.docx", say("đọc văn bản của anh/chị", "reads your own document")),
      ("thidua init \"TÊN CƠ QUAN\"", say("lập dữ liệu của cơ quan mình", "begins the data of your agency")),
      ("thidua serve", say("mở trang cho cả cơ quan", "opens the pages for the agency")),
    ]
    for (line, what) in starts { sheet.row(line, .blue, labelWidth: 27, what) }
    sheet.heading(say("Lệnh", "Commands"))
    let width = max(12, CommandTable.all.map(\.name.count).max() ?? 0)
    for command in CommandTable.all { sheet.row(command.name, .blue, labelWidth: width, command.summary[language]) }
    sheet.heading(say("Tùy chọn chung", "Common options"))
    options(Option.common, language, &sheet)
    sheet.blank()
    sheet.line(
      say("Trợ giúp của từng lệnh: thidua help LỆNH", "Help for one command: thidua help COMMAND"), .faint)
    return sheet.text
  }

  static func of(_ command: Command, _ language: Language, _ page: Sheet) -> String {
    var sheet = page
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    sheet.line("\(command.name) – \(command.summary[language])", .strong)
    sheet.blank()
    sheet.line(say("Cách dùng: ", "Usage: ") + command.usage(language))
    for paragraph in command.description {
      sheet.blank()
      sheet.line(paragraph[language])
    }
    if !command.operands.isEmpty {
      sheet.blank()
      for operand in command.operands {
        sheet.row(operand.name[language], .blue, labelWidth: 12, operand.summary[language])
      }
    }
    if !command.options.isEmpty {
      sheet.heading(say("Tùy chọn", "Options"))
      options(command.options, language, &sheet)
    }
    sheet.heading(say("Ví dụ", "Examples"))
    for example in command.examples {
      sheet.line(example.line, .blue, indent: 2)
      sheet.line(example.what[language], .plain, indent: 6)
    }
    sheet.heading(say("Mã thoát", "Exit status"))
    for (status, meaning) in command.exits {
      sheet.row(String(status.rawValue), .strong, labelWidth: 2, meaning[language])
    }
    return sheet.text
  }

  private static func options(_ options: [Option], _ language: Language, _ sheet: inout Sheet) {
    let width = options.map { DisplayWidth.of($0.spelling(language)) }.max() ?? 0
    for option in options {
      if width <= 28 {
        sheet.row(option.spelling(language), .blue, labelWidth: width, option.summary[language])
      } else {
        sheet.line(option.spelling(language), .blue, indent: 2)
        sheet.line(option.summary[language], indent: 6)
      }
    }
  }
}

extension Option {
  /// `-h, --help`, `--html TỆP`
  func spelling(_ language: Language) -> String {
    (short.map { "-\($0), " } ?? "") + "--\(name)" + (value.map { " \($0.placeholder[language])" } ?? "")
  }
}
