import Domain
import Glibc

/// The files that a list of paths means: a folder stands for the documents in it.
enum InputList {
  /// Kinds of file that are read when a folder is given; a file that is named is read whatever it is called.
  static let endings = [
    "txt", "docx", "odt", "html", "htm", "pdf", "doc", "rtf", "zip", "png", "jpg", "jpeg", "tif", "tiff",
  ]
  private static let maximumDepth = 8

  static func expand(_ paths: [String]) throws(Problem) -> [String] {
    var files: [String] = []
    for path in paths {
      guard path != "-", FileStatus(path)?.isDirectory == true else {
        files.append(path)
        continue
      }
      let found = documents(in: path, depth: 0)
      if found.isEmpty { throw empty(path) }
      files += found
    }
    return files
  }

  private static func empty(_ path: String) -> Problem {
    Problem(
      .notFound, "input.emptyFolder",
      Wording("thư mục \(path) không có văn bản nào đọc được", en: "no document in \(path)"),
      field: path,
      fix: Wording(
        "Các loại tệp đọc được: \(endings.joined(separator: ", ")).",
        en: "Kinds of file: \(endings.joined(separator: ", "))."))
  }

  /// In the order of their names, so that two runs give one result. Hidden files and links to folders are passed over.
  private static func documents(in folder: String, depth: Int) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [String] = []
    for name in names(in: folder) {
      let path = base + name
      if isFolderItself(path) {
        if depth < maximumDepth { files += documents(in: path, depth: depth + 1) }
      } else if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
        let ending = name[name.utf8.index(after: dot)...].lowercased()
        if endings.contains(ending) { files.append(path) }
      }
    }
    return files
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func isFolderItself(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
