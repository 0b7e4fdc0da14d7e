/// The parts of an .xlsx file: its sheets by name and order, the strings and styles that cells point to.
final class XlsxPackage {
  private let zip: ZipPackage
  private(set) var sheets: [Workbook.Sheet] = []
  private(set) var styles = XlsxStyles()
  private(set) var strings = StringTable()
  /// Days are counted from 1904 in files of old Macintosh programs.
  private(set) var countsFrom1904 = false
  private var mergesByPart: [Int: [MergedRange]] = [:]

  var file: String { zip.file }

  init(_ zip: ZipPackage) throws(FileProblem) {
    self.zip = zip
    try refuseForeign()
    guard zip.index(of: "[Content_Types].xml") != nil else {
      throw .notWorkbook(zip.file, zip.index(of: "mimetype") == nil ? "đây là tệp nén zip" : "đây là tệp OpenDocument")
    }
    let book = try relations(of: "_rels/.rels", base: "").first { $0.isKind("officeDocument") }?.target
    let path = book ?? "xl/workbook.xml"
    guard path.hasSuffix(".xml"), zip.index(of: path) != nil else {
      throw .notWorkbook(
        zip.file, path.hasSuffix(".bin") ? "đây là dạng nhị phân .xlsb" : "trong tệp không có bảng tính")
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let parts = try relations(of: folder + "/_rels/" + name + ".rels", base: folder)
    try readWorkbook(path, parts)
    guard !sheets.isEmpty else { throw .notWorkbook(zip.file, "tệp không có trang tính nào") }
    if let part = parts.first(where: { $0.isKind("styles") }), let reader = try open(part.target) {
      styles = try XlsxStyles(reader, file: zip.file)
    }
    if let part = parts.first(where: { $0.isKind("sharedStrings") }), let reader = try open(part.target) {
      strings = try StringTable(reader, file: zip.file)
    }
  }

  /// Macros, and cells that fetch from elsewhere: nothing a list of people needs.
  private func refuseForeign() throws(FileProblem) {
    for index in 0..<zip.count {
      guard let name = zip.name(at: index)?.lowercased() else { continue }
      if name.hasSuffix("vbaproject.bin") || name.hasPrefix("xl/macrosheets/") || name.hasPrefix("xl/activex/") {
        throw .macros(zip.file)
      }
      if name.hasPrefix("xl/externallinks/") || name == "xl/connections.xml" || name.hasPrefix("xl/querytables/") {
        throw .externalLinks(zip.file)
      }
    }
  }

  // MARK: Parts

  private struct Relation {
    var id: [UInt8]
    var type: String
    var target: String
    func isKind(_ kind: String) -> Bool { type.hasSuffix("/" + kind) }
  }

  /// The relations of a part, their targets as names of entries; those that lead outside are left out.
  private func relations(of path: String, base: String) throws(FileProblem) -> [Relation] {
    guard var xml = try open(path) else { return [] }
    var found: [Relation] = []
    while true {
      switch try xml.next() {
      case .finished: return found
      case .start(.relationship):
        guard !xml.attribute("TargetMode", is: "External"), let target = xml.attribute("Target"), found.count < 10_000
        else { continue }
        found.append(
          Relation(
            id: xml.attribute("Id") ?? [], type: String(decoding: xml.attribute("Type") ?? [], as: UTF8.self),
            target: Self.resolved(String(decoding: target, as: UTF8.self), base: base)))
      default: break
      }
    }
  }

  /// `worksheets/sheet1.xml` seen from `xl`; a target with a slash at its head is seen from the package.
  private static func resolved(_ target: String, base: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = base.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private func readWorkbook(_ path: String, _ parts: [Relation]) throws(FileProblem) {
    guard var xml = try open(path) else { return }
    while true {
      switch try xml.next() {
      case .finished: return
      case .start(.workbookPr):
        countsFrom1904 = xml.attribute("date1904", is: "1") || xml.attribute("date1904", is: "true")
      case .start(.sheet):
        let id = xml.attribute("id") ?? []
        guard let part = parts.first(where: { $0.id == id && $0.isKind("worksheet") }),
          let index = zip.index(of: part.target)
        else { continue }
        guard sheets.count < WorkbookLimits.sheets else {
          throw .tooMany(file, "trang tính", limit: WorkbookLimits.sheets)
        }
        let name = String(decoding: xml.attribute("name") ?? [], as: UTF8.self)
        let isShown = !xml.hasAttribute("state") || xml.attribute("state", is: "visible")
        sheets.append(Workbook.Sheet(name: name, isHidden: !isShown, part: index))
      default: break
      }
    }
  }

  /// A part for reading; nil when there is none of this name.
  private func open(_ name: String) throws(FileProblem) -> XMLReader<XlsxName>? {
    guard let index = zip.index(of: name) else { return nil }
    return try open(index)
  }

  func open(_ part: Int) throws(FileProblem) -> XMLReader<XlsxName> {
    let source = ByteSource.entry(try entry(part))
    return try XMLReader(source, names: XlsxName.table, file: file, depthLimit: 64)
  }

  private func entry(_ part: Int) throws(FileProblem) -> ZipEntry {
    try zip.entry(at: part, limit: WorkbookLimits.part, isStreamed: true)
  }

  // MARK: Merged cells

  /// Where cells of a sheet are merged; read once.
  func merges(of part: Int) throws(FileProblem) -> [MergedRange] {
    if let known = mergesByPart[part] { return known }
    let merges = try MergedRange.all(in: try entry(part), file: file)
    mergesByPart[part] = merges
    return merges
  }
}
