import Actions
import CivilTime
import Domain
import Glibc
import SQL
import Store

/// What an agency keeps, open for one command: with the office, the agency and who acts.
struct OpenOffice {
  let office: Office
  let agency: Agency
  let actor: Actor

  /// Where the data is: `--data`, `THIDUA_DATA`, or the place of a single user.
  static func place(_ arguments: ParsedArguments) throws(Problem) -> Office.Place {
    let folder = arguments.value("data") ?? environment("THIDUA_DATA") ?? ownFolder
    var day: Day?
    if let text = environment("THIDUA_TODAY") {
      guard let known = Day(iso: text) else { throw UsageProblem.wrongDay("THIDUA_TODAY", text) }
      day = known
    }
    return Office.Place(folder: folder, database: arguments.value("database"), rehearsalDay: day)
  }

  static func open(_ arguments: ParsedArguments) throws(Problem) -> OpenOffice {
    let place = try place(arguments)
    let (wanted, login) = (arguments.value("agency"), arguments.value("as"))
    return try Waiting.run { () throws(Problem) in
      let office = try await Office.open(place, program: Version.program)
      do throws(Problem) {
        let agency = try choose(try await office.agencies(), wanted)
        let actor = try await office.commandLineActor(as: login, systemUser: systemUser, in: agency.id)
        return OpenOffice(office: office, agency: agency, actor: actor)
      } catch {
        await office.close()
        throw error
      }
    }
  }

  @discardableResult
  func perform<A: Action>(_ action: A) throws(Problem) -> A.Answer {
    let (office, actor, agency) = (office, actor, agency.id)
    return try Waiting.run { () throws(Problem) in try await office.perform(action, as: actor, in: agency) }
  }

  func ask<Answer: Sendable>(_ question: @escaping @Sendable (Desk) throws -> Answer) throws(Problem) -> Answer {
    let (office, actor, agency) = (office, actor, agency.id)
    return try Waiting.run { () throws(Problem) in try await office.ask(as: actor, in: agency, question) }
  }

  func close() {
    let office = office
    try? Waiting.run { () throws(Problem) in await office.close() }
  }

  // MARK: From the surroundings

  private static func choose(_ agencies: [Agency], _ wanted: String?) throws(Problem) -> Agency {
    if let wanted {
      let found = agencies.first { $0.name == wanted || $0.shortName == wanted || $0.id.text == wanted }
      guard let found else { throw Problem.notFound(Wording("cơ quan", en: "agency"), wanted) }
      return found
    }
    guard let only = agencies.first else {
      throw Problem(
        .notFound, "agency.none", Wording("dữ liệu chưa có cơ quan nào", en: "there is no agency yet"),
        fix: Wording("Tạo: thidua init \"TÊN CƠ QUAN\"", en: "Make it: thidua init \"AGENCY\""))
    }
    guard agencies.count == 1 else {
      throw Problem.invalid(
        "agency.several", Wording("có \(agencies.count) cơ quan", en: "there are \(agencies.count) agencies"),
        field: "--agency",
        fix: Wording(
          "Chọn: " + agencies.map { "--agency \"\($0.name)\"" }.joined(separator: ", "), en: "Choose with --agency."))
    }
    return only
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static var ownFolder: String {
    (environment("XDG_DATA_HOME") ?? (environment("HOME") ?? "/var/lib") + "/.local/share") + "/thidua"
  }

  static var systemUser: String {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }
}

extension Session {
  /// Opens what an agency keeps, for the time of the body.
  mutating func withOffice(
    _ arguments: ParsedArguments, _ body: (inout Session, OpenOffice) throws(Problem) -> ExitStatus
  ) throws(Problem) -> ExitStatus {
    let open = try OpenOffice.open(arguments)
    defer { open.close() }
    return try body(&self, open)
  }
}

extension Command {
  /// A command on what an agency keeps: it has the office's options and exit statuses, and finds the office open.
  static func inOffice(
    name: String, summary: Wording, description: [Wording] = [], operands: [Operand] = [], options: [Option] = [],
    examples: [Example], exits: [(ExitStatus, Wording)] = OfficeOptions.exits,
    run: @escaping @Sendable (inout Session, ParsedArguments, OpenOffice) throws(Problem) -> ExitStatus
  ) -> Command {
    Command(
      name: name, summary: summary, description: description, operands: operands,
      options: options + OfficeOptions.all, examples: examples, exits: exits
    ) { session, arguments throws(Problem) in
      try session.withOffice(arguments) { session, open throws(Problem) in try run(&session, arguments, open) }
    }
  }
}
