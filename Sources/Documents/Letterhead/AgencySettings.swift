import JSON

/// What an agency says once and all its papers take over: letterhead with abbreviations and numbering series, who usually
/// signs, to whom its papers go. A paper's own data file may leave these members out, and overrules them where it has
/// them.
package enum AgencySettings {
  static let rows: [FieldRow] = [
    PaperHead.letterheadField.row,
    Field<Form?>.optionalObject("signer", "người ký", SigningAuthority.rows).row,
    PaperHead.recipientsField.row, PaperHead.archiveField.row,
  ]

  /// All that does not fit.
  package static func faults(in settings: JSONValue) -> [FormFault] { FormReader.read(settings, rows).faults }

  /// The data with the members of the settings that it does not have; what is null it does not have.
  package static func merged(_ data: JSONValue, with settings: JSONValue) -> JSONValue {
    guard let own = data.object, let shared = settings.object else { return data }
    let missing = shared.filter { member in !own.contains { $0.key == member.key && !$0.value.isNull } }
    let kept = own.filter { member in !missing.contains { $0.key == member.key } }
    return JSONValue(.object(kept + missing), offset: data.offset)
  }

  /// A complete invented file, ready to be changed.
  package static func example(_ system: Letterhead.System) -> String {
    "{\n" + ExampleHead.agency().settings(system).split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
      + "\n}\n"
  }

  package static func schema() -> [UInt8] { FormSchema.bytes(titled: "Thiết đặt của cơ quan", rows) }
}
