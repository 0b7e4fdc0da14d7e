/// All that `thidua law` can do.
enum LawCommands {
  static let all: [Command] = [LawAskCommand.command, LawCheckCommand.command]
}
