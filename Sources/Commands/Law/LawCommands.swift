/// All that `thidua law` can do.
enum LawCommands {
  static let all: [Command] = [
    LawAskCommand.command, LawShowCommand.command, LawDiffCommand.command, LawTimelineCommand.command,
    LawSourcesCommand.command, LawCheckCommand.command, LawScanCommand.command,
  ]
}
