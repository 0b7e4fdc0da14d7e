import Domain
import JSON

/// Reads the folder of a layer: layer.json and, where needed, instruments, settings, multipliers, requirements.
package struct LayerLoader {
  package static let fileNames = [
    "instruments.json", "layer.json", "multipliers.json", "requirements.json", "settings.json",
  ]

  private let book: LawBook
  private var instruments: InstrumentRegister

  /// `names`: all files of the folder; `file` gives their bytes. The error names file, line and what to mend.
  package static func load(
    _ folder: String, names: [String], over book: LawBook, file: (String) -> JSONSource?
  ) throws(JSONError) -> LawLayer {
    for name in names where !fileNames.contains(name) && name.hasSuffix(".json") {
      throw JSONError(
        file: "\(folder)/\(name)", line: 1, column: 1,
        message: "lớp quy định không có loại tệp này; các tệp: \(fileNames.joined(separator: ", "))")
    }
    guard let head = file("layer.json") else {
      throw JSONError(
        file: "\(folder)/layer.json", line: 1, column: 1, message: "thiếu tệp này: tên và cấp của lớp quy định")
    }
    var loader = LayerLoader(book: book, instruments: InstrumentRegister([]))
    if let source = file("instruments.json") { loader.instruments = try LawTables.instruments(source, known: book) }
    return try loader.layer(head, file)
  }

  private func layer(_ head: JSONSource, _ file: (String) -> JSONSource?) throws(JSONError) -> LawLayer {
    var record = try LawRecord(try JSONReader.read(head), in: head)
    guard try record.text("kind") == "layer" else {
      throw record.fail("“kind” của tệp này phải là “layer”", at: "kind")
    }
    let id = try record.text("id")
    let name = try record.text("name")
    let level: LawLayer.Level = try record.choice("level")
    try record.end()
    return LawLayer(
      id: id, name: name, level: level, instruments: instruments,
      settings: try file("settings.json").map { source throws(JSONError) in try settings(source, level) } ?? [],
      multipliers: try file("multipliers.json").map { source throws(JSONError) in try multipliers(source) } ?? [],
      requirements: try file("requirements.json").map { source throws(JSONError) in try requirements(source) } ?? [])
  }

  private func settings(_ source: JSONSource, _ level: LawLayer.Level) throws(JSONError) -> [LawLayer.Setting] {
    let entries = try LawFile(source, kind: "settings").read { record throws(JSONError) in
      let name = try record.text("parameter")
      guard let parameter = book.parameters.first(where: { $0.setting == name }) else {
        throw record.fail("không có tham số nào tên “\(name)”", at: "parameter")
      }
      guard level == .unit ? parameter.override == .unit : parameter.override != .none else {
        throw record.fail("cấp này không được đặt “\(name)” (\(parameter.label.vi))", at: "parameter")
      }
      let shape = ParameterFile.Shape(
        name: parameter.name, setting: parameter.setting, unit: parameter.unit, choices: parameter.choices)
      return LawLayer.Setting(
        name: name, value: try record.parameterValue("value", shape), provenance: try record.provenance())
    }
    return try checked(entries, id: \.name, \.provenance)
  }

  private func multipliers(_ source: JSONSource) throws(JSONError) -> [LawLayer.Multiplier] {
    let entries = try LawFile(source, kind: "multipliers").read { record throws(JSONError) in
      let award: Award = try record.choice("award")
      let recipient: Recipient = try record.choice("recipient")
      guard let figure = try record.thousandths("multiplier") else { throw record.fail("thiếu “multiplier”") }
      return LawLayer.Multiplier(
        name: "\(award.rawValue)/\(recipient.rawValue)", figure: Thousandths(count: figure),
        provenance: try record.provenance())
    }
    return try checked(entries, id: \.name, \.provenance)
  }

  private func requirements(_ source: JSONSource) throws(JSONError) -> [Requirement] {
    let entries = try RuleTables.requirements(source)
    return try checked(entries, id: \.id, \.provenance)
  }

  private func checked<Value>(
    _ entries: [Entry<Value>], id: (Value) -> String, _ ground: (Value) -> Provenance
  ) throws(JSONError) -> [Value] {
    for entry in entries {
      guard let citation = ground(entry.value).citation else { continue }
      guard book.instruments[citation.instrument] != nil || instruments[citation.instrument] != nil else {
        throw entry.fail(
          "viện dẫn “\(citation.instrument)” nhưng cả law/instruments.json lẫn instruments.json của lớp này "
            + "không có văn bản ấy"
        )
      }
    }
    return try entries.checked(.seamless, id: id, provenance: ground)
  }
}
