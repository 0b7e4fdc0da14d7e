import CivilTime
import Domain
import JSON

/// The law as data: what the files of law/ say, checked as a whole. Plain values that any room can take.
package struct LawBook: Sendable {
  /// The files, by name: all of them are needed, no other is known.
  package static let fileNames = [
    "authorities.json", "authority-prefixes.json", "body-codes.json", "bonus-multipliers.json",
    "commendation-chains.json", "commendation-routes.json", "document-types.json", "holidays.json", "instruments.json",
    "offices.json",
    "open-questions.json", "periods.json", "plan-parts.json", "requirements.json", "titles.json",
  ]

  package let instruments: InstrumentRegister
  /// Types of all systems and periods; one id has one record for each period.
  package let documentTypes: [DocumentType]
  package let bodyCodes: [BodyCode]
  package let authorityPrefixes: [AuthorityPrefix]
  package let holidays: HolidayCalendar
  /// In the order of the law.
  package let planParts: [PlanPartRule]
  package let titles: [TitleName]
  package let periods: [PeriodRule]
  package let offices: [OfficeRule]
  package let authorities: [AuthorityRule]
  package let bonuses: [BonusRule]
  package let chains: [ChainRule]
  package let routes: [RouteRule]
  package let requirements: [Requirement]
  package let openQuestions: [OpenQuestion]
  /// One for each name, in its order.
  package let parameters: [Parameter]
  /// The law of each stretch of days without a change.
  private(set) package var days: [DayLaw] = []

  /// Takes the bytes of each file by its name (`instruments.json`). The error names file, line and what to mend.
  package init(file: (String) -> JSONSource?) throws(JSONError) {
    func source(_ name: String) throws(JSONError) -> JSONSource {
      guard let source = file(name) else {
        throw JSONError(file: "law/\(name)", line: 1, column: 1, message: "không có tệp này trong dữ liệu luật")
      }
      return source
    }
    let register = try LawTables.instruments(try source("instruments.json"))
    func settle<Value>(
      _ entries: [Entry<Value>], _ succession: Succession, id: (Value) -> String, _ ground: (Value) -> Provenance
    ) throws(JSONError) -> [Value] {
      for entry in entries { try Self.refuseDangling(ground(entry.value), entry, register) }
      return try entries.checked(succession, id: id, provenance: ground)
    }
    instruments = register
    documentTypes = try settle(
      try LawTables.documentTypes(try source("document-types.json")), .seamless, id: \.id, \.provenance)
    bodyCodes = try settle(try LawTables.bodyCodes(try source("body-codes.json")), .seamless, id: \.id, \.provenance)
    authorityPrefixes = try settle(
      try LawTables.authorityPrefixes(try source("authority-prefixes.json")), .seamless, id: \.id, \.provenance)
    planParts = try settle(
      try LawTables.planParts(try source("plan-parts.json")), .seamless, id: \.part.rawValue, \.provenance)
    titles = try settle(try LawTables.titles(try source("titles.json")), .seamless, id: \.id, \.provenance)
    let entries = try HolidayTable.read(try source("holidays.json"))
    for entry in entries.provenances { try Self.refuseDangling(entry.value, entry, register) }
    holidays = entries.calendar
    periods = try settle(try RuleTables.periods(try source("periods.json")), .once, id: \.period.rawValue, \.provenance)
    offices = try settle(try RuleTables.offices(try source("offices.json")), .once, id: \.office.rawValue, \.provenance)
    authorities = try settle(
      try RuleTables.authorities(try source("authorities.json")), .seamless, id: \.id, \.provenance)
    bonuses = try settle(
      try RuleTables.bonuses(try source("bonus-multipliers.json")), .seamless, id: \.id, \.provenance)
    chains = try settle(
      try RuleTables.chains(try source("commendation-chains.json")), .seamless, id: \.id, \.provenance)
    routes = try settle(
      try RuleTables.routes(try source("commendation-routes.json")), .seamless, id: \.id, \.provenance)
    requirements = try settle(
      try RuleTables.requirements(try source("requirements.json")), .seamless, id: \.id, \.provenance)
    openQuestions = try settle(
      try RuleTables.openQuestions(try source("open-questions.json")), .once, id: \.id, \.provenance)
    var parameters: [Parameter] = []
    for name in ParameterName.allCases {
      let (parameter, entries) = try ParameterFile.read(try source("parameters/\(name.id).json"), name)
      for entry in entries { try Self.refuseDangling(entry.value.provenance, entry, register) }
      parameters.append(parameter)
    }
    self.parameters = parameters
    days = Self.changeDays(grounds).map { DayLaw($0, self) }
  }

  /// What the days of change are made of.
  private var grounds: [Provenance] {
    periods.map(\.provenance) + offices.map(\.provenance) + authorities.map(\.provenance)
      + bonuses.map(\.provenance) + chains.map(\.provenance) + routes.map(\.provenance)
      + parameters.flatMap { $0.values.map(\.provenance) }
  }

  private static func refuseDangling<Value>(
    _ ground: Provenance, _ entry: Entry<Value>, _ register: InstrumentRegister
  ) throws(JSONError) {
    guard let citation = ground.citation, register[citation.instrument] == nil else { return }
    throw entry.fail("viện dẫn “\(citation.instrument)” nhưng law/instruments.json không có văn bản ấy")
  }
}
