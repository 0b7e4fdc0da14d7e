import CivilTime
import Domain

/// What the reader has to know about the law, as plain values: it reads no file itself.
package struct ReadingKnowledge: Sendable {
  /// Types of documents of all systems and periods, with the codes of their symbols.
  package let documentTypes: [DocumentType]
  /// Codes of bodies as they stand in symbols.
  package let bodyCodes: [BodyCode]
  package let authorityPrefixes: [AuthorityPrefix]
  /// The required parts of a launching plan, in the order of the law.
  package let planParts: [PlanPartRule]
  /// Emulation titles and forms of commendation.
  package let titles: [TitleName]
  package let instruments: InstrumentRegister
  /// The types as the finder of citations looks them up.
  let citedTypes: CitedTypes
  /// The titles as their finder looks them up.
  let titleNames: TitleNames

  package init(
    documentTypes: [DocumentType] = [], bodyCodes: [BodyCode] = [], authorityPrefixes: [AuthorityPrefix] = [],
    planParts: [PlanPartRule] = [], titles: [TitleName] = [],
    instruments: InstrumentRegister = InstrumentRegister([])
  ) {
    self.documentTypes = documentTypes
    self.bodyCodes = bodyCodes
    self.authorityPrefixes = authorityPrefixes
    self.planParts = planParts
    self.titles = titles
    self.instruments = instruments
    citedTypes = CitedTypes(documentTypes)
    titleNames = TitleNames(titles)
  }
}
