import Domain
import Formats
import Glibc
import JSON
import Law

/// The law an office rules by: what is built in under the regulations of its ministry, province and its own, and a name
/// for exactly these data.
package struct OfficeLaw: Sendable {
  package let engine: LawEngine
  /// One for each layer, in the order of loading.
  private let layerHashes: [[UInt8]]

  /// `folders`: one for each layer.
  package static func load(_ folders: [String], over book: LawBook = .embedded) throws(Problem) -> OfficeLaw {
    var layers: [LawLayer] = []
    var hashes: [[UInt8]] = []
    for folder in folders {
      let (layer, hash) = try LayerFolder.load(folder, over: book)
      layers.append(layer)
      hashes.append(hash)
    }
    return OfficeLaw(engine: LawEngine(book, layers: LayerSet(layers)), layerHashes: hashes)
  }

  /// The first 16 digits of the SHA-256 of all files of the law that are built in and of the layers.
  package var version: String {
    var bytes: [UInt8] = []
    for path in Embedded.paths where path.hasPrefix("law/") && path.hasSuffix(".json") {
      bytes += Array(path.utf8) + [0] + EventHash.sha256(Embedded.bytes(path) ?? [])
    }
    for hash in layerHashes { bytes += hash }
    return String(Hex.text(EventHash.sha256(bytes)).prefix(16))
  }

  package var layerNames: [String] { engine.layers.layers.map(\.name) }
}

extension Office {
  /// The law with the layers of `law/` in the data directory.
  package func ownLaw() throws(Problem) -> OfficeLaw { try OfficeLaw.load(LayerFolder.all(in: folder.path), over: law) }
}

/// The folder of a layer, read from the disk.
package enum LayerFolder {
  /// The folders under `law/` of a data directory that hold a layer.
  package static func all(in data: String) -> [String] {
    let base = data + "/law"
    guard let names = try? names(in: base) else { return [] }
    return names.map { "\(base)/\($0)" }.filter { access($0 + "/layer.json", F_OK) == 0 }
  }

  /// The layer, and the hash of its files.
  package static func load(
    _ folder: String, over book: LawBook
  ) throws(Problem) -> (layer: LawLayer, hash: [UInt8]) {
    let names = try names(in: folder)
    var bytes: [UInt8] = []
    for name in names where LayerLoader.fileNames.contains(name) {
      bytes += Array(name.utf8) + [0] + EventHash.sha256(source(folder, name)?.bytes ?? [])
    }
    do throws(JSONError) {
      let layer = try LayerLoader.load(folder, names: names, over: book) { source(folder, $0) }
      return (layer, EventHash.sha256(bytes))
    } catch {
      throw broken(error)
    }
  }

  package static func source(_ folder: String, _ name: String) -> JSONSource? {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    guard let bytes = try? InputFile(path: path).bytes(limit: 16 << 20) else { return nil }
    return JSONSource(name: path, bytes: bytes)
  }

  package static func names(in folder: String) throws(Problem) -> [String] {
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

  package static func broken(_ error: JSONError) -> Problem {
    Problem(
      .invalid, "law.broken", Wording("\(error.description)", en: "\(error.description)"), field: error.file,
      fix: Wording("Sửa đúng dòng ấy rồi chạy lại: thidua law check.", en: "Mend that line and run thidua law check."))
  }
}
