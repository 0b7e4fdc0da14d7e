/// Completion for bash, without the bash-completion package.
enum BashCompletion {
  static var script: String {
    var script = "# thidua completion bash\n_thidua() {\n"
    script += "  local cur prev command= word\n  COMPREPLY=()\n"
    script += "  cur=\"${COMP_WORDS[COMP_CWORD]}\"\n  prev=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
    script += "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
    script += "    case \"$command $word\" in\n"
    script += "      \(names.map { "' \($0)'" }.joined(separator: "|"))) command=\"$word\";;\n"
    if !pairs.isEmpty {
      script += "      \(pairs.map { "'\($0)'" }.joined(separator: "|"))) command=\"$command $word\"; break;;\n"
    }
    script += "    esac\n  done\n"
    script += "  case \"$prev\" in\n"
    for option in valued { script += "    --\(option.name)) \(values(option.value!.kind)); return;;\n" }
    script += "  esac\n  case \"$command\" in\n"
    script +=
      "    '') COMPREPLY=($(compgen -W \"\(names.joined(separator: " ")) \(words(Option.common))\" -- \"$cur\"));;\n"
    for noun in CommandTable.nouns {
      let verbs = CommandTable.verbs(of: noun).joined(separator: " ")
      script += "    \(noun)) COMPREPLY=($(compgen -W \"\(verbs)\" -- \"$cur\"));;\n"
    }
    for command in CommandTable.all { script += branch(command) }
    script += "  esac\n}\ncomplete -o filenames -o bashdefault -F _thidua thidua\n"
    return script
  }

  private static var names: [String] { CommandTable.firstWords }

  /// Commands of two words.
  private static var pairs: [String] { CommandTable.all.filter { $0.words.count == 2 }.map(\.name) }

  /// Each option that takes a value, once.
  private static var valued: [Option] {
    var seen: Set<String> = []
    return (Option.common + CommandTable.all.flatMap(\.options)).filter {
      $0.value != nil && seen.insert($0.name).inserted
    }
  }

  private static func words(_ options: [Option]) -> String { options.map { "--" + $0.name }.joined(separator: " ") }

  private static func values(_ kind: Option.Value.Kind) -> String {
    switch kind {
    case .file: "COMPREPLY=($(compgen -f -- \"$cur\"))"
    case .word: "COMPREPLY=()"
    case .choice(let choices): "COMPREPLY=($(compgen -W \"\(choices.joined(separator: " "))\" -- \"$cur\"))"
    }
  }

  private static func branch(_ command: Command) -> String {
    let options = "COMPREPLY=($(compgen -W \"\(words(command.allOptions))\" -- \"$cur\"))"
    let plain =
      switch command.operands.last?.kind {
      case .file: "COMPREPLY=($(compgen -f -- \"$cur\"))"
      case .command: "COMPREPLY=($(compgen -W \"\(names.joined(separator: " "))\" -- \"$cur\"))"
      case .rule: "COMPREPLY=($(compgen -W \"$(thidua explain --names 2>/dev/null)\" -- \"$cur\"))"
      case .choice(let choices): "COMPREPLY=($(compgen -W \"\(choices.joined(separator: " "))\" -- \"$cur\"))"
      case .text, nil: ":"
      }
    return "    '\(command.name)') if [[ \"$cur\" == -* ]]; then \(options); else \(plain); fi;;\n"
  }
}
