import Blocks

/// Mends the layout of a Word file: every part that needs no mending is copied as it is.
package enum WordRepair {
  /// nil when the file cannot be mended so: it is no Word file, or the machine has no memory left.
  package static func bytes(_ file: InputFile, _ repair: LayoutRepair) throws(FileProblem) -> [UInt8]? {
    let package = try file.openPackage()
    guard FileKind.of(package) == .docx else { return nil }
    var parts: [(name: String, bytes: [UInt8])] = []
    for index in 0..<min(package.count, 4000) {
      guard let name = package.name(at: index), !name.hasSuffix("/") else { continue }
      parts.append((name, try package.bytes(at: index)))
    }
    for k in parts.indices {
      if parts[k].name == "word/document.xml" { parts[k].bytes = DocumentRepair.bytes(parts[k].bytes, repair) }
      if let font = repair.font, holdsFonts(parts[k].name) { parts[k].bytes = FontRepair.bytes(parts[k].bytes, font) }
    }
    if let size = repair.pageNumberSize { PageNumberRepair.add(size, to: &parts) }
    var zip = ZipWriter()
    for (name, bytes) in parts { zip.add(name, bytes) }
    return zip.bytes()
  }

  private static func holdsFonts(_ name: String) -> Bool {
    ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"].contains(name)
      || name.hasPrefix("word/header") || name.hasPrefix("word/footer")
  }
}
