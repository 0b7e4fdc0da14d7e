import Domain

/// The man page, thidua(1), in roff.
enum ManPage {
  static func roff(_ language: Language) -> String {
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    var page = ".TH THIDUA 1 \"\(Version.law)\" \"thidua \(Version.number)\" \"ThiDua\"\n"
    page += ".SH \(say("TÊN", "NAME"))\n"
    page += text(
      say("thidua – đọc kế hoạch phát động phong trào thi đua", "thidua – reads plans of emulation movements"))
    page += ".SH \(say("CÁCH DÙNG", "SYNOPSIS"))\n"
    for command in CommandTable.all { page += ".B \(escaped(command.usage(language)))\n.br\n" }
    for command in CommandTable.all { page += section(command, language) }
    page += ".SH \(say("TÙY CHỌN CHUNG", "COMMON OPTIONS"))\n" + options(Option.common, language)
    page += ".SH \(say("MÃ THOÁT", "EXIT STATUS"))\n"
    for status in ExitStatus.allCases {
      page += ".TP\n.B \(status.rawValue)\n" + text(status.meaning[language])
    }
    page += ".SH \(say("MÔI TRƯỜNG", "ENVIRONMENT"))\n.TP\n.B NO_COLOR\n"
    page += text(say("đặt khác rỗng thì không tô màu", "when set and not empty, nothing is coloured"))
    page += ".TP\n.B COLUMNS\n" + text(say("bề rộng khi không in ra màn hình", "width when not writing to a terminal"))
    return page
  }

  private static func section(_ command: Command, _ language: Language) -> String {
    var page = ".SH THIDUA \(command.name.uppercased())\n" + text(command.summary[language])
    for paragraph in command.description { page += ".PP\n" + text(paragraph[language]) }
    for operand in command.operands {
      page += ".TP\n.I \(escaped(operand.name[language]))\n" + text(operand.summary[language])
    }
    page += options(command.options, language)
    for example in command.examples {
      page += ".PP\n" + text(example.what[language]) + ".br\n.RS 4\n.B \(escaped(example.line))\n.RE\n"
    }
    return page
  }

  private static func options(_ options: [Option], _ language: Language) -> String {
    options.map { ".TP\n.B \(escaped($0.spelling(language)))\n" + text($0.summary[language]) }.joined()
  }

  /// A line that begins with a dot or an apostrophe would be a request.
  private static func text(_ words: String) -> String {
    let line = escaped(words)
    return (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }

  private static func escaped(_ words: String) -> String {
    words.reduce(into: "") { line, character in
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "\n": line += " "
      default: line.append(character)
      }
    }
  }
}
