import Domain

/// Every command, in the order in which help shows them.
enum CommandTable {
  static let all: [Command] = [
    ReadCommand.command, CheckCommand.command, DateCommand.command, ExplainCommand.command, DemoCommand.command,
    HelpCommand.command, CompletionCommand.command,
  ]
}
