import Blocks

/// Reads OpenDocument texts (odt).
enum OdtReader {
  static func read(_ package: ZipPackage) throws(FileProblem) -> SourceText {
    if let manifest = package.index(of: "META-INF/manifest.xml") {
      let bytes = try package.bytes(at: manifest, limit: 4 << 20)
      if FileKind.find("encryption-data", in: bytes[...]) != nil { throw .encrypted(package.file) }
    }
    var styles = OpenStyles()
    var heads: [Draft] = []
    if let xml = try part("styles.xml", package) {
      var reader = OpenPart(xml, styles, file: package.file)
      _ = try reader.blocks()
      styles = reader.styles
      heads = reader.heads
    }
    guard let xml = try part("content.xml", package) else {
      throw .damaged(package.file, "phần nội dung (content.xml)")
    }
    let flow = BlockFlow()
    var reader = OpenPart(xml, styles, file: package.file, flow: flow)
    flow.add(try reader.blocks())
    var builder = flow.finish()
    builder.append(reader.notes)
    var seen: Set<[UInt8]> = []
    for head in heads + reader.heads {
      let text = Cleaning.cleaned(head.bytes)
      if !RunningHead.isPageNumber(text), seen.insert(text).inserted { builder.append(head) }
    }
    return builder.finish(.odt, isLineBased: false)
  }

  private static func part(_ name: String, _ package: ZipPackage) throws(FileProblem) -> XMLReader<OpenName>? {
    guard let entry = try package.entry(named: name) else { return nil }
    return try XMLReader(.entry(entry), names: OpenName.names, file: package.file)
  }
}
