import Domain

/// The files that `read` writes beside, or instead of, what it prints.
struct OutputFiles {
  enum Kind: String, CaseIterable { case html, ics, csv }

  static let options: [Option] = [
    .value(
      "html", .file, .file,
      Wording("ghi một trang HTML: văn bản bên trái, chi tiết bên phải", en: "write one HTML page")),
    .value(
      "ics", .file, .file,
      Wording("ghi lịch các thời hạn để mở bằng ứng dụng lịch", en: "write a calendar of what is due")),
    .value(
      "csv", .file, .file,
      Wording("ghi bảng phân công để mở bằng Excel", en: "write the assignment table for a spreadsheet")),
  ]

  private let targets: [(kind: Kind, path: String)]
  private let inputs: Int
  private let writer: FileWriter
  /// Paths already written in this run.
  private var used: Set<String> = []

  init(_ arguments: ParsedArguments, inputs paths: [String]) throws(Problem) {
    targets = Kind.allCases.compactMap { kind in arguments.value(kind.rawValue).map { (kind, $0) } }
    inputs = paths.count
    writer = FileWriter(inputs: paths)
    for (kind, path) in targets {
      if inputs > 1, !OutputFiles.isFolder(path) { throw OutputFiles.needsFolder(kind, path) }
      if path.hasSuffix("/") { try writer.makeFolder(path) }
    }
  }

  var isEmpty: Bool { targets.isEmpty }

  /// Path and bytes of each file for one document; `-` is standard output.
  mutating func make(_ document: ReadDocument) -> [(path: String, bytes: [UInt8])] {
    targets.map { kind, path in
      let bytes =
        switch kind {
        case .html: ReadingPage.bytes(of: document)
        case .ics: CalendarFile.bytes(of: document)
        case .csv: AssignmentTable.bytes(of: document)
        }
      return (OutputFiles.isFolder(path) ? place(document.file, in: path, kind) : path, bytes)
    }
  }

  func write(_ bytes: [UInt8], to path: String, _ session: inout Session) throws(Problem) {
    guard path != "-" else { return session.out.put(bytes) }
    try writer.write(bytes, to: path)
    session.remark(Wording("Đã ghi \(path)", en: "Wrote \(path)"))
  }

  /// `kehoach.docx` becomes `kehoach.docx.html`; a second document of that name `kehoach.docx-2.html`.
  private mutating func place(_ file: String, in folder: String, _ kind: Kind) -> String {
    let plain = file.split(separator: ": ").joined(separator: "-")
    let name = String(plain.map { "/\\:".contains($0) ? "-" : $0 })
    let base = (folder.hasSuffix("/") ? folder : folder + "/") + name
    var path = "\(base).\(kind.rawValue)"
    var turn = 1
    while !used.insert(path).inserted {
      turn += 1
      path = "\(base)-\(turn).\(kind.rawValue)"
    }
    return path
  }

  private static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || FileStatus(path)?.isDirectory == true }

  private static func needsFolder(_ kind: Kind, _ path: String) -> Problem {
    Problem(
      .invalid, "output.needsFolder",
      Wording(
        "nhiều văn bản thì --\(kind.rawValue) phải là một thư mục",
        en: "--\(kind.rawValue) must be a folder for several documents"),
      field: path,
      fix: Wording("Viết: --\(kind.rawValue) \(path)/", en: "Write: --\(kind.rawValue) \(path)/"))
  }
}
