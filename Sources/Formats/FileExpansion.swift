import Glibc

/// The files behind one name a person gives: the file itself, the members of a zip, the files of a folder.
package enum FileExpansion {
  /// Most members of one zip or folder.
  package static let memberLimit = 200

  /// Members in the order of their names; a lone file is its own only member. A zip is opened one level deep; the
  /// names inside are for showing only and never become paths.
  package static func expand(path: String, options: ReadOptions = ReadOptions()) throws(FileProblem) -> [InputFile] {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return try folder(path) }
    return try expand(InputFile(path: path), options: options)
  }

  /// The same for bytes that came by a pipe.
  package static func expand(_ file: InputFile, options: ReadOptions = ReadOptions()) throws(FileProblem) -> [InputFile]
  {
    let head = try file.head()
    guard FileKind.of(head, name: file.name) == .zip, try file.size() <= options.sizeLimit else { return [file] }
    let package = try file.openPackage()
    guard FileKind.of(package) == .zip else { return [file] }
    return try members(package, file)
  }

  private static func folder(_ path: String) throws(FileProblem) -> [InputFile] {
    guard let folder = opendir(path) else { throw .unreadable(path, String(cString: strerror(errno))) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard !name.hasPrefix("."), stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      names.append(name)
      if names.count > memberLimit { throw tooMany(path) }
    }
    return names.sorted().map { InputFile(path: path.hasSuffix("/") ? path + $0 : "\(path)/\($0)") }
  }

  private static func members(_ package: ZipPackage, _ file: InputFile) throws(FileProblem) -> [InputFile] {
    guard package.count <= memberLimit * 2 else { throw tooMany(file.name) }
    let archive: InputFile.Archive
    switch file.place {
    case .disk(let path): archive = .disk(path)
    case .memory(let bytes): archive = .memory(bytes)
    case .member: return [file]
    }
    var members: [InputFile] = []
    var total = 0
    for index in 0..<package.count {
      guard let name = package.name(at: index), !name.hasSuffix("/"), !isHidden(name) else { continue }
      if members.count == memberLimit { throw tooMany(file.name) }
      total += try package.size(at: index)
      guard total <= totalLimit else { throw .tooLarge(file.name, what: "nội dung khi giải nén", limit: totalLimit) }
      members.append(InputFile(member: index, of: archive, name: "\(file.name): \(shown(name))"))
    }
    return members.sorted { $0.name < $1.name }
  }

  /// Bytes all members of a zip may hold together.
  private static let totalLimit = 512 << 20

  /// What operating systems leave in zips.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") == true
  }

  /// A name without control characters, fit for a terminal.
  private static func shown(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }))
  }

  private static func tooMany(_ file: String) -> FileProblem {
    FileProblem(
      .tooLarge, file: file,
      "«\(file)» có hơn \(memberLimit) tệp. Hãy chia nhỏ rồi đọc từng phần, mỗi phần không quá \(memberLimit) tệp.")
  }
}
