import Domain
import Formats
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
    var layers: [LawLayer] = []
    for folder in ownFolders(arguments) + arguments.values("law") { layers.append(try load(folder)) }
    return LawEngine(LawBook.embedded, layers: LayerSet(layers))
  }

  /// DATA/law holds the tenant's own layers, a folder each; only where a data directory was named.
  private static func ownFolders(_ arguments: ParsedArguments) -> [String] {
    guard let data = arguments.value("data") ?? getenv("THIDUA_DATA").map({ String(cString: $0) }) else { return [] }
    let base = data + "/law"
    guard let names = try? names(in: base) else { return [] }
    return names.map { "\(base)/\($0)" }.filter { FileStatus($0 + "/layer.json") != nil }
  }

  static func load(_ folder: String) throws(Problem) -> LawLayer {
    let names = try names(in: folder)
    do throws(JSONError) {
      return try LayerLoader.load(folder, names: names, over: LawBook.embedded) { source(folder, $0) }
    } catch {
      throw broken(error)
    }
  }

  /// A whole copy of law/, as somebody who mends it has it.
  static func book(_ folder: String) throws(Problem) -> LawBook {
    do throws(JSONError) {
      return try LawBook { source(folder, $0) }
    } catch {
      throw broken(error)
    }
  }

  static func source(_ folder: String, _ name: String) -> JSONSource? {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    guard let bytes = try? InputFile(path: path).bytes(limit: 16 << 20) else { return nil }
    return JSONSource(name: path, bytes: bytes)
  }

  static func names(in folder: String) throws(Problem) -> [String] {
    guard let directory = opendir(folder) else {
      throw Problem(
        .notFound, "law.folder", Wording("không mở được thư mục \(folder)", en: "cannot open folder \(folder)"),
        field: folder,
        fix: Wording(
          "Ghi đúng đường dẫn; mẫu: law/examples/bac-ninh.", en: "Check the path; see law/examples/bac-ninh."))
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func broken(_ error: JSONError) -> Problem {
    Problem(
      .invalid, "law.broken", Wording("\(error.description)", en: "\(error.description)"), field: error.file,
      fix: Wording("Sửa đúng dòng ấy rồi chạy lại: thidua law check.", en: "Mend that line and run thidua law check."))
  }
}
