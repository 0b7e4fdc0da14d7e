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

  /// What a document is made of: the part that reading asks for.
  package let documents: DocumentLaw
  package let holidays: HolidayCalendar
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
  package init(file: @escaping (String) -> JSONSource?) throws(JSONError) {
    documents = try DocumentLaw(file: file)
    let files = LawFolder(file: file)
    let register = documents.instruments
    let entries = try HolidayTable.read(try files.source("holidays.json"))
    for entry in entries.provenances { try register.refuseDangling(entry.value, entry) }
    holidays = entries.calendar
    periods = try register.settle(
      try RuleTables.periods(try files.source("periods.json")), .once, id: \.period.rawValue, \.provenance)
    offices = try register.settle(
      try RuleTables.offices(try files.source("offices.json")), .once, id: \.office.rawValue, \.provenance)
    authorities = try register.settle(
      try RuleTables.authorities(try files.source("authorities.json")), .seamless, id: \.id, \.provenance)
    bonuses = try register.settle(
      try RuleTables.bonuses(try files.source("bonus-multipliers.json")), .seamless, id: \.id, \.provenance)
    chains = try register.settle(
      try RuleTables.chains(try files.source("commendation-chains.json")), .seamless, id: \.id, \.provenance)
    routes = try register.settle(
      try RuleTables.routes(try files.source("commendation-routes.json")), .seamless, id: \.id, \.provenance)
    requirements = try register.settle(
      try RuleTables.requirements(try files.source("requirements.json")), .seamless, id: \.id, \.provenance)
    openQuestions = try register.settle(
      try RuleTables.openQuestions(try files.source("open-questions.json")), .once, id: \.id, \.provenance)
    var parameters: [Parameter] = []
    for name in ParameterName.allCases {
      let (parameter, entries) = try ParameterFile.read(try files.source("parameters/\(name.id).json"), name)
      for entry in entries { try register.refuseDangling(entry.value.provenance, entry) }
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
}

extension LawBook {
  package var instruments: InstrumentRegister { documents.instruments }
  package var documentTypes: [DocumentType] { documents.documentTypes }
  package var bodyCodes: [BodyCode] { documents.bodyCodes }
  package var authorityPrefixes: [AuthorityPrefix] { documents.authorityPrefixes }
  package var planParts: [PlanPartRule] { documents.planParts }
  package var titles: [TitleName] { documents.titles }
}
