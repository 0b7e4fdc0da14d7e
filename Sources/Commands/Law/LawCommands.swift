/// All that `thidua law` can do.
enum LawCommands {
  static let all: [Command] = [
    LawAskCommand.command, LawExplainCommand.command, LawListCommand.command, LawShowCommand.command,
    LawTopicsCommand.command, LawDiffCommand.command, LawTimelineCommand.command,
    LawSourcesCommand.command, LawCheckCommand.command, LawScanCommand.command,
  ]
}
