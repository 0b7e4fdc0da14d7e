import Documents
import Domain
import JSON

/// `--settings FILE`: what the agency says once for all its papers.
enum WriteSettings {
  /// The operand that stands for the settings file itself: `thidua write settings --example`.
  static let name = "settings"

  static func text(_ arguments: ParsedArguments) throws(Problem) -> [UInt8] {
    if arguments.has("schema") { return AgencySettings.schema() }
    if arguments.has("example") { return Array(AgencySettings.example(arguments.has("party") ? .party : .state).utf8) }
    throw Problem(
      .invalid, "write.settings",
      Wording("settings là tệp thiết đặt, không phải một loại văn bản", en: "settings is no document"),
      fix: Wording(
        "Lấy mẫu: thidua write settings --example > coquan.json", en: "Take: thidua write settings --example"))
  }

  /// The data with what the settings file adds to it.
  static func merged(_ data: JSONValue, _ arguments: ParsedArguments) throws(Problem) -> JSONValue {
    guard let path = arguments.value("settings") else { return data }
    let source = JSONSource(name: path, bytes: try GivenFile.bytes(path, limit: 1 << 20))
    let settings = try WriteInput.value(source)
    let faults = AgencySettings.faults(in: settings)
    guard faults.isEmpty else { throw WriteInput.misfit(faults, source) }
    return AgencySettings.merged(data, with: settings)
  }
}
