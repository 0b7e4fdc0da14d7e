import Domain

/// Sorts the words of a command line. Options stand anywhere, `--` ends them, `-` alone is standard input.
struct ArgumentReader {
  let commands: [Command]

  func read(_ arguments: [String]) throws(Problem) -> ParsedArguments {
    var parsed = ParsedArguments()
    parsed.command = commandWord(arguments)
    let command = try parsed.command.map { name throws(Problem) in try find(name) }
    var isCommandPending = command != nil
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        parsed.operands += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        try readOption(word, of: command, &rest, into: &parsed)
      } else if isCommandPending {
        isCommandPending = false
      } else {
        parsed.operands.append(word)
      }
    }
    return parsed
  }

  /// The first word that is neither an option nor the value of one. An option that takes a value takes one in every
  /// command, so that options may stand before the command as well.
  private func commandWord(_ arguments: [String]) -> String? {
    var skipsNext = false
    for word in arguments {
      if skipsNext {
        skipsNext = false
      } else if word == "--" {
        return nil
      } else if word.hasPrefix("-"), word != "-" {
        skipsNext = !word.contains("=") && everyOption.contains { "--" + $0.name == word && $0.value != nil }
      } else {
        return word
      }
    }
    return nil
  }

  private var everyOption: [Option] { Option.common + commands.flatMap(\.options) }

  func find(_ name: String) throws(Problem) -> Command {
    if let command = commands.first(where: { $0.name == name }) { return command }
    throw UsageProblem.unknownCommand(name, nearest: NearestWord.find(name, in: commands.map(\.name)))
  }

  private func readOption(
    _ word: String, of command: Command?, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(Problem) {
    let options = command?.allOptions ?? Option.common
    let (name, attached) = split(word)
    let known = options.first { "--" + $0.name == name || $0.short.map { "-\($0)" } == name }
    guard let option = known else {
      let names = options.map { "--" + $0.name }
      throw UsageProblem.unknownOption(name, of: command?.name, nearest: NearestWord.find(name, in: names))
    }
    guard let value = option.value else {
      guard attached == nil else { throw UsageProblem.needlessValue(name) }
      parsed.options[option.name] = ""
      return
    }
    guard let given = attached ?? takeValue(&rest), !given.isEmpty else {
      throw UsageProblem.missingValue(name, value.placeholder)
    }
    if case .choice(let choices) = value.kind, !choices.contains(given) {
      throw UsageProblem.wrongChoice(name, given, choices)
    }
    parsed.options[option.name] = given
  }

  /// `-` is a value (a standard stream); another word that looks like an option is not.
  private func takeValue(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    rest.removeFirst()
    return next
  }

  private func split(_ word: String) -> (name: String, value: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }
}
