import Actions
import Domain
import Glibc
import JSON
import Law

/// `--law DIR`: the regulations of a tenant over the law built into the program.
enum LawLayers {
  static let option = Option.value(
    "law", Wording("THƯ-MỤC", en: "DIR"), .file,
    Wording(
      "thêm quy định của bộ, tỉnh hay đơn vị; lặp lại được", en: "add a layer of regulations; may be repeated"))

  static func engine(_ arguments: ParsedArguments) throws(Problem) -> LawEngine {
    try law(arguments, data: arguments.value("data") ?? getenv("THIDUA_DATA").map { String(cString: $0) }).engine
  }

  /// DATA/law holds the tenant's own layers, a folder each; only where a data directory is named.
  static func law(_ arguments: ParsedArguments, data: String?) throws(Problem) -> OfficeLaw {
    try OfficeLaw.load((data.map(LayerFolder.all(in:)) ?? []) + arguments.values("law"))
  }

  static func load(_ folder: String) throws(Problem) -> LawLayer {
    try LayerFolder.load(folder, over: LawBook.embedded).layer
  }

  /// A whole copy of law/, as somebody who mends it has it.
  static func book(_ folder: String) throws(Problem) -> LawBook {
    do throws(JSONError) {
      return try LawBook { LayerFolder.source(folder, $0) }
    } catch {
      throw LayerFolder.broken(error)
    }
  }
}
