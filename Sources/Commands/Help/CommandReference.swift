import Domain

/// docs/reference/commands.md.
enum CommandReference {
  static func markdown(_ language: Language) -> String {
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    var page = "# \(say("Các lệnh", "Commands"))\n\n"
    page += say("Trang này được sinh ra từ mã nguồn: `thidua help --markdown`.", "Generated: `thidua help --markdown`.")
    page += "\n\n## \(say("Tùy chọn chung", "Common options"))\n\n" + options(Option.common, language)
    for command in CommandTable.all { page += "\n" + section(command, language) }
    return page
  }

  private static func section(_ command: Command, _ language: Language) -> String {
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    var page =
      "## thidua \(command.name)\n\n\(sentence(command.summary[language]))\n\n```\n\(command.usage(language))\n```\n"
    for paragraph in command.description { page += "\n\(paragraph[language])\n" }
    if !command.operands.isEmpty || !command.options.isEmpty { page += "\n" }
    for operand in command.operands { page += "- `\(operand.name[language])`: \(operand.summary[language])\n" }
    page += options(command.options, language)
    page += "\n\(say("Ví dụ", "Examples")):\n\n"
    for example in command.examples { page += "- `\(example.line)`: \(example.what[language])\n" }
    page += "\n\(say("Mã thoát", "Exit status")): "
    page += command.exits.map { "\($0.0.rawValue) \($0.1[language])" }.joined(separator: "; ") + ".\n"
    return page
  }

  private static func options(_ options: [Option], _ language: Language) -> String {
    options.map { "- `\($0.spelling(language))`: \($0.summary[language])\n" }.joined()
  }

  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
