import Domain

/// Every command, in the order in which help shows them.
enum CommandTable {
  static let all: [Command] =
    [ReadCommand.command, CheckCommand.command, DateCommand.command, ExplainCommand.command, DemoCommand.command]
    + [ServeCommand.command, InitCommand.command] + UnitCommands.all + UnitListCommands.all + PeopleCommands.all
    + AccountCommands.all + [RightsCommand.command] + SlipCommands.all + PlanCommands.all + DutyCommands.all
    + PledgeCommands.all + TargetCommands.all
    + MovementCommands.all + [WriteCommand.command] + LawCommands.all + KeepingCommands.all + [
      HelpCommand.command, CompletionCommand.command,
    ]

  /// What may stand first on a line, each once, in the order of the table.
  static var firstWords: [String] {
    all.map { $0.words[0] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// First words that need a verb.
  static var nouns: [String] { firstWords.filter { noun in !verbs(of: noun).isEmpty } }

  static func verbs(of noun: String) -> [String] {
    all.filter { $0.words.count == 2 && $0.words[0] == noun }.map { $0.words[1] }
  }
}
