import Domain

/// Completion for zsh.
enum ZshCompletion {
  static func script(_ language: Language) -> String {
    var script = "#compdef thidua\n# thidua completion zsh\n_thidua() {\n  local -a commands\n  commands=(\n"
    for command in CommandTable.all where command.words.count == 1 { script += described(command, language) }
    for noun in CommandTable.nouns {
      script += "    '\(noun):\(quoted(CommandTable.verbs(of: noun).joined(separator: ", ")))'\n"
    }
    script += "  )\n  local context state line\n  typeset -A opt_args\n"
    script += "  _arguments -C \\\n" + Option.common.map { "    \(argument($0, language)) \\\n" }.joined()
    script += "    '1:command:->command' '*::argument:->argument'\n"
    script += "  case $state in\n    command) _describe command commands;;\n    argument)\n      case $words[1] in\n"
    for command in CommandTable.all where command.words.count == 1 { script += branch(command, language) }
    for noun in CommandTable.nouns { script += verbs(noun, language) }
    script += "      esac;;\n  esac\n}\n"
    script += "if [[ $funcstack[1] == _thidua ]]; then _thidua \"$@\"; else compdef _thidua thidua; fi\n"
    return script
  }

  private static func described(_ command: Command, _ language: Language) -> String {
    "    '\(command.words.last ?? ""):\(quoted(command.summary[language]))'\n"
  }

  /// The verbs of a noun, and what stands behind each.
  private static func verbs(_ noun: String, _ language: Language) -> String {
    let commands = CommandTable.all.filter { $0.words.count == 2 && $0.words[0] == noun }
    var script = "        \(noun))\n    local -a verbs\n    verbs=(\n"
    for command in commands { script += described(command, language) }
    script += "    )\n    if (( CURRENT == 2 )); then _describe verb verbs; else shift words; (( CURRENT-- ))\n"
    script += "      case $words[1] in\n"
    for command in commands { script += branch(command, language) }
    return script + "      esac; fi;;\n"
  }

  private static func branch(_ command: Command, _ language: Language) -> String {
    var line = "        \(command.words.last ?? "")) _arguments"
    for option in command.allOptions { line += " \\\n          \(argument(option, language))" }
    if let operand = command.operands.last {
      line += " \\\n          '*:\(quoted(operand.summary[language])):\(action(operand.kind))'"
    }
    return line + ";;\n"
  }

  private static func argument(_ option: Option, _ language: Language) -> String {
    let tail = option.value.map { ":\(quoted($0.placeholder[language])):\(action($0.kind))" } ?? ""
    return "'--\(option.name)\(option.value == nil ? "" : "=")[\(quoted(option.summary[language]))]\(tail)'"
  }

  private static func action(_ kind: Option.Value.Kind) -> String {
    switch kind {
    case .file: "_files"
    case .word: ""
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    }
  }

  private static func action(_ kind: Command.Operand.Kind) -> String {
    switch kind {
    case .file: "_files"
    case .command: "(\(CommandTable.firstWords.joined(separator: " ")))"
    case .rule: "($(thidua explain --names 2>/dev/null))"
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    case .text: ""
    }
  }

  /// Quotes, brackets and colons mean something here.
  private static func quoted(_ words: String) -> String {
    words.reduce(into: "") { line, character in
      switch character {
      case "'": line += "’"
      case ":", "[", "]", "\\": line += "\\\(character)"
      default: line.append(character)
      }
    }
  }
}
