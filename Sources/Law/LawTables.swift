import Domain
import JSON

/// How each kind of record is read. One function a kind; what a key means stands at the property it fills.
enum LawTables {
  /// `known`: the law below a layer, whose instruments may be mentioned too.
  static func instruments(_ source: JSONSource, known: LawBook? = nil) throws(JSONError) -> InstrumentRegister {
    let entries = try LawFile(source, kind: "instruments").read { record throws(JSONError) in
      let id = try record.text("id")
      return Instrument(
        id: id, type: try record.text("type"), names: try record.texts("names"), about: try record.text("about"),
        issuer: try record.text("issuer"), signed: try record.optionalDay("signed"),
        amends: try record.texts("amends"), replaces: try record.texts("replaces"),
        provenance: try ownPeriod(&record, id))
    }
    let all = try entries.checked(.once, id: \.id, provenance: \.provenance)
    let ids = Set(all.map(\.id))
    for entry in entries {
      for other in entry.value.amends + entry.value.replaces
      where !ids.contains(other) && known?.instruments[other] == nil {
        throw entry.fail("“\(entry.value.id)” nhắc đến “\(other)” nhưng không có bản ghi nào mang id ấy")
      }
    }
    return InstrumentRegister(all)
  }

  /// An instrument is its own ground.
  private static func ownPeriod(_ record: inout LawRecord, _ id: String) throws(JSONError) -> Provenance {
    let provenance = Provenance(
      from: try record.optionalDay("from"), until: try record.optionalDay("until"),
      citation: Citation(instrument: id), confidence: try record.choice("confidence"),
      note: try record.optionalText("note"))
    if let from = provenance.from, let until = provenance.until, from > until {
      throw record.fail("“until” (\(until)) đứng trước “from” (\(from))", at: "until")
    }
    return provenance
  }

  static func documentTypes(_ source: JSONSource) throws(JSONError) -> [Entry<DocumentType>] {
    try LawFile(source, kind: "document-types").read { record throws(JSONError) in
      DocumentType(
        id: try record.text("id"), name: try record.text("name"), code: try record.optionalText("code"),
        system: try record.choice("system"), provenance: try record.provenance())
    }
  }

  static func bodyCodes(_ source: JSONSource) throws(JSONError) -> [Entry<BodyCode>] {
    try LawFile(source, kind: "body-codes").read { record throws(JSONError) in
      BodyCode(
        id: try record.text("id"), code: try record.text("code"), name: try record.text("name"),
        system: try record.choice("system"), provenance: try record.provenance())
    }
  }

  static func authorityPrefixes(_ source: JSONSource) throws(JSONError) -> [Entry<AuthorityPrefix>] {
    try LawFile(source, kind: "authority-prefixes").read { record throws(JSONError) in
      AuthorityPrefix(
        id: try record.text("id"), form: try record.text("form"), variants: try record.texts("variants"),
        meaning: try record.text("meaning"), system: try record.choice("system"),
        provenance: try record.provenance())
    }
  }

  static func planParts(_ source: JSONSource) throws(JSONError) -> [Entry<PlanPartRule>] {
    let entries = try LawFile(source, kind: "plan-parts").read { record throws(JSONError) in
      PlanPartRule(
        part: try record.choice("id"), name: try record.text("name"),
        blocksThemedAward: try record.flag("blocksThemedAward"), isWarned: try record.flag("isWarned"),
        provenance: try record.provenance())
    }
    for part in PlanPart.allCases where !entries.contains(where: { $0.value.part == part }) {
      throw source.error(at: 0, "thiếu phần “\(part.rawValue)” của kế hoạch phát động")
    }
    return entries
  }

  static func titles(_ source: JSONSource) throws(JSONError) -> [Entry<TitleName>] {
    try LawFile(source, kind: "titles").read { record throws(JSONError) in
      TitleName(
        id: try record.text("id"), name: try record.text("name"), variants: try record.texts("variants"),
        kind: try record.choice("kind"), bearer: try record.choice("bearer"), provenance: try record.provenance())
    }
  }
}
