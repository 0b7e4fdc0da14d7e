import Domain
import JSON

/// The part of the law that says what a document is made of: all that reading asks for. It loads without the rest.
package struct DocumentLaw: Sendable {
  package let instruments: InstrumentRegister
  /// Types of all systems and periods; one id has one record for each period.
  package let documentTypes: [DocumentType]
  package let bodyCodes: [BodyCode]
  package let authorityPrefixes: [AuthorityPrefix]
  /// In the order of the law.
  package let planParts: [PlanPartRule]
  package let titles: [TitleName]

  /// Takes the bytes of each file by its name (`instruments.json`). The error names file, line and what to mend.
  package init(file: @escaping (String) -> JSONSource?) throws(JSONError) {
    let files = LawFolder(file: file)
    let register = try LawTables.instruments(try files.source("instruments.json"))
    instruments = register
    documentTypes = try register.settle(
      try LawTables.documentTypes(try files.source("document-types.json")), .seamless, id: \.id, \.provenance)
    bodyCodes = try register.settle(
      try LawTables.bodyCodes(try files.source("body-codes.json")), .seamless, id: \.id, \.provenance)
    authorityPrefixes = try register.settle(
      try LawTables.authorityPrefixes(try files.source("authority-prefixes.json")), .seamless, id: \.id, \.provenance)
    planParts = try register.settle(
      try LawTables.planParts(try files.source("plan-parts.json")), .seamless, id: \.part.rawValue, \.provenance)
    titles = try register.settle(
      try LawTables.titles(try files.source("titles.json")), .seamless, id: \.id, \.provenance)
  }
}

/// The files of law/ by name.
struct LawFolder {
  let file: (String) -> JSONSource?

  func source(_ name: String) throws(JSONError) -> JSONSource {
    guard let source = file(name) else {
      throw JSONError(file: "law/\(name)", line: 1, column: 1, message: "không có tệp này trong dữ liệu luật")
    }
    return source
  }
}

extension InstrumentRegister {
  /// The values, when their grounds are instruments of this register and their periods keep the rule.
  func settle<Value>(
    _ entries: [Entry<Value>], _ succession: Succession, id: (Value) -> String, _ ground: (Value) -> Provenance
  ) throws(JSONError) -> [Value] {
    for entry in entries { try refuseDangling(ground(entry.value), entry) }
    return try entries.checked(succession, id: id, provenance: ground)
  }

  func refuseDangling<Value>(_ ground: Provenance, _ entry: Entry<Value>) throws(JSONError) {
    guard let citation = ground.citation, self[citation.instrument] == nil else { return }
    throw entry.fail("viện dẫn “\(citation.instrument)” nhưng law/instruments.json không có văn bản ấy")
  }
}
