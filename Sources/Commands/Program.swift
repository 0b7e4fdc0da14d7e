import Domain
import Glibc

/// The whole program as a function: arguments in, exit status out.
package enum Program {
  package static func run(_ arguments: [String], door: ServerDoor) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    var session = Session(
      out: Output(descriptor: 1), err: Output(descriptor: 2), surroundings: .ofThisProcess(), documents: .files,
      door: door)
    return run(arguments, in: &session)
  }

  package static func run(_ arguments: [String], in session: inout Session) -> Int32 {
    chooseVoice(arguments, &session)
    var status: ExitStatus
    var command: String?
    do {
      let parsed = try ArgumentReader(commands: CommandTable.all).read(arguments)
      command = parsed.command
      status = try perform(parsed, in: &session)
    } catch {
      status = tell(error, command, asJSON: wantsJSON(arguments), &session)
    }
    session.flush()
    guard case .failed(let number) = session.out.state else { return status.rawValue }
    session.report(SystemProblem.writing("stdout", number), of: command)
    session.flush()
    return ExitStatus.unavailable.rawValue
  }

  private static func perform(_ parsed: ParsedArguments, in session: inout Session) throws(Problem) -> ExitStatus {
    if parsed.has("version") {
      session.out.line(Version.line)
      return .done
    }
    guard let name = parsed.command else {
      session.out.put(HelpPage.overview(session.language, Sheet(width: session.width, hasColour: session.hasColour)))
      return parsed.has("help") ? .done : .unreadable
    }
    let command = try ArgumentReader(commands: CommandTable.all).find(name)
    if parsed.has("help") {
      session.out.put(HelpPage.of(command, session.language, Sheet(width: session.width, hasColour: session.hasColour)))
      return .done
    }
    try checkOperands(parsed, of: command)
    return try command.run(&session, parsed)
  }

  private static func checkOperands(_ parsed: ParsedArguments, of command: Command) throws(Problem) {
    let required = command.operands.filter(\.isRequired)
    if parsed.operands.count < required.count {
      throw UsageProblem.missingOperand(required[parsed.operands.count].name, of: command)
    }
    if parsed.operands.count > command.operands.count, command.operands.last?.repeats != true {
      throw UsageProblem.tooMany(parsed.operands[command.operands.count], of: command)
    }
  }

  /// Language and colour are needed even to say that the rest of the line is wrong.
  private static func chooseVoice(_ arguments: [String], _ session: inout Session) {
    session.language = choice("lang", arguments).flatMap(Language.init(rawValue:)) ?? .vi
    switch choice("color", arguments) {
    case "always": session.hasColour = true
    case "never": session.hasColour = false
    default: session.hasColour = session.surroundings.outputIsTerminal && !session.surroundings.refusesColour
    }
  }

  private static func choice(_ option: String, _ arguments: [String]) -> String? {
    var found: String?
    for (index, word) in arguments.enumerated() {
      if word == "--" { break }
      if word.hasPrefix("--\(option)=") { found = String(word.dropFirst(option.count + 3)) }
      if word == "--\(option)", index + 1 < arguments.count { found = arguments[index + 1] }
    }
    return found
  }

  private static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains("--json")
  }

  private static func tell(
    _ problem: Problem, _ command: String?, asJSON: Bool, _ session: inout Session
  ) -> ExitStatus {
    if asJSON { session.out.line(ProblemJSON.line(problem, session.language)) }
    session.report(problem, of: command)
    return ExitStatus(problem.code)
  }
}
