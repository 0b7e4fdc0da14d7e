import Domain

/// Sorts the words of a command line. Options stand anywhere, `--` ends them, `-` alone is standard input.
struct ArgumentReader {
  let commands: [Command]

  func read(_ arguments: [String]) throws(Problem) -> ParsedArguments {
    var parsed = ParsedArguments()
    let command = try command(words(arguments))
    parsed.command = command?.name
    var pending = command.map { $0.words.count } ?? 0
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        parsed.operands += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        try readOption(word, of: command, &rest, into: &parsed)
      } else if pending > 0 {
        pending -= 1
      } else {
        parsed.operands.append(word)
      }
    }
    return parsed
  }

  /// The words that are neither options nor values of one. An option that takes a value takes one in every command,
  /// so that options may stand before the command as well.
  private func words(_ arguments: [String]) -> [String] {
    var words: [String] = []
    var skipsNext = false
    for word in arguments {
      if skipsNext {
        skipsNext = false
      } else if word == "--" {
        break
      } else if word.hasPrefix("-"), word != "-" {
        skipsNext = !word.contains("=") && everyOption.contains { "--" + $0.name == word && $0.value != nil }
      } else {
        words.append(word)
      }
    }
    return words
  }

  private var everyOption: [Option] { Option.common + commands.flatMap(\.options) }

  /// The command that the first words name; nil without any word.
  private func command(_ words: [String]) throws(Problem) -> Command? {
    guard let first = words.first else { return nil }
    let isNoun = commands.contains { $0.words.count == 2 && $0.words[0] == first }
    return try find(isNoun ? words.prefix(2).joined(separator: " ") : first)
  }

  /// `read`, or noun and verb: `plan add`.
  func find(_ name: String) throws(Problem) -> Command {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    let verbs = commands.filter { $0.words.count == 2 && $0.words[0] == words.first }.map { $0.words[1] }
    if !verbs.isEmpty { throw UsageProblem.unknownVerb(words.count > 1 ? words[1] : nil, of: words[0], verbs) }
    let firsts = commands.map { $0.words[0] }
    throw UsageProblem.unknownCommand(name, nearest: NearestWord.find(name, in: firsts))
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
    if parsed.has(option.name) { parsed.repeated[option.name] = parsed.values(option.name) + [given] }
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
