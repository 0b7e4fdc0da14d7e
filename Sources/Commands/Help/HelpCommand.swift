import Domain

/// `thidua help [COMMAND]`: help, the man page and the reference page.
enum HelpCommand {
  static let command = Command(
    name: "help",
    summary: Wording("in trợ giúp của một lệnh", en: "print help for a command"),
    description: [],
    operands: [
      .init(
        name: Wording("LỆNH", en: "COMMAND"), kind: .command, summary: Wording("tên lệnh", en: "name of a command"),
        isRequired: false, repeats: true)
    ],
    options: [
      .flag("man", Wording("in trang man (roff)", en: "print the man page (roff)")),
      .flag("markdown", Wording("in trang tra cứu các lệnh (Markdown)", en: "print the reference of all commands")),
    ],
    examples: [
      .init(line: "thidua help read", what: Wording("mọi tùy chọn của lệnh read", en: "all options of read")),
      .init(line: "thidua help --man | man -l -", what: Wording("đọc trang man", en: "read the man page")),
    ],
    exits: [(.done, ExitStatus.done.meaning), (.unreadable, Wording("không có lệnh đó", en: "no such command"))]
  ) { session, arguments throws(Problem) in
    if arguments.has("man") {
      session.out.put(ManPage.roff(session.language))
    } else if arguments.has("markdown") {
      session.out.put(CommandReference.markdown(session.language))
    } else {
      let sheet = Sheet(width: session.width, hasColour: session.hasColour)
      if !arguments.operands.isEmpty {
        let name = arguments.operands.joined(separator: " ")
        let command = try ArgumentReader(commands: CommandTable.all).find(name)
        session.out.put(HelpPage.of(command, session.language, sheet))
      } else {
        session.out.put(HelpPage.overview(session.language, sheet))
      }
    }
    return .done
  }
}
