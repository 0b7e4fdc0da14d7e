import Domain

/// `thidua completion bash|zsh`: a script for the shell, made from the table of commands.
enum CompletionCommand {
  static let command = Command(
    name: "completion",
    summary: Wording("in đoạn mã gõ tắt bằng phím Tab cho bash hoặc zsh", en: "print shell completion for bash or zsh"),
    description: [],
    operands: [
      .init(
        name: Wording("bash|zsh", en: "bash|zsh"), kind: .choice(["bash", "zsh"]),
        summary: Wording("vỏ lệnh đang dùng", en: "the shell"))
    ],
    options: [],
    examples: [
      .init(
        line: "source <(thidua completion bash)", what: Wording("dùng ngay trong bash", en: "use it at once in bash")),
      .init(
        line: "thidua completion zsh > ~/.zfunc/_thidua",
        what: Wording("cài cho zsh (thư mục trong fpath)", en: "install for zsh (a folder in fpath)")),
    ],
    exits: [(.done, ExitStatus.done.meaning), (.unreadable, Wording("vỏ lệnh chưa được hỗ trợ", en: "unknown shell"))]
  ) { session, arguments throws(Problem) in
    switch arguments.operands[0] {
    case "bash": session.out.put(BashCompletion.script)
    case "zsh": session.out.put(ZshCompletion.script(session.language))
    case let other: throw UsageProblem.wrongChoice("completion", other, ["bash", "zsh"])
    }
    return .done
  }
}
