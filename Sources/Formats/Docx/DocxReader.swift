import Blocks

/// Reads a Word document (docx): body, tables, lists, notes, running heads.
enum DocxReader {
  static func read(_ package: ZipPackage) throws(FileProblem) -> SourceText {
    var context = WordContext()
    if let styles = try part("word/styles.xml", package) { context.styles = try WordStyles(styles) }
    if let numbering = try part("word/numbering.xml", package) { context.numbering = try WordNumbering(numbering) }
    let fresh = context
    var (flow, after) = try body(package, context)
    if after.legacy.isLegacy {
      context = fresh
      context.legacy.isConverting = true
      (flow, after) = try body(package, context)
    }
    var builder = flow.finish()
    try appendNotes("word/footnotes.xml", after.footnotes, package, after, to: &builder)
    try appendNotes("word/endnotes.xml", after.endnotes, package, after, to: &builder)
    try appendRunningHeads(package, after, to: &builder)
    return builder.finish(.docx, isLineBased: false)
  }

  private static func part(_ name: String, _ package: ZipPackage) throws(FileProblem) -> XMLReader<WordName>? {
    guard let entry = try package.entry(named: name) else { return nil }
    return try XMLReader(.entry(entry), names: WordName.table, file: package.file)
  }

  private static func body(
    _ package: ZipPackage, _ context: WordContext
  ) throws(FileProblem) -> (BlockFlow, WordContext) {
    guard let xml = try part("word/document.xml", package) else {
      throw .damaged(package.file, "phần nội dung (word/document.xml)")
    }
    let flow = BlockFlow()
    var part = WordPart(xml, context, zone: .body, file: package.file, flow: flow)
    flow.add(try part.blocks())
    return (flow, part.context)
  }

  /// The notes the body refers to, in its order, behind the body.
  private static func appendNotes(
    _ name: String, _ ids: [Int], _ package: ZipPackage, _ context: WordContext, to builder: inout SourceBuilder
  ) throws(FileProblem) {
    guard !ids.isEmpty, let xml = try part(name, package) else { return }
    var part = WordPart(xml, context, zone: .footnote, file: package.file)
    let notes = try part.notes()
    for id in ids { builder.append(notes[id] ?? []) }
  }

  /// Running heads and feet behind everything, each once; lone page numbers stay out.
  private static func appendRunningHeads(
    _ package: ZipPackage, _ context: WordContext, to builder: inout SourceBuilder
  ) throws(FileProblem) {
    var seen: Set<[UInt8]> = []
    for index in 0..<min(package.count, 2000) {
      guard let name = package.name(at: index), name.hasSuffix(".xml") else { continue }
      let isHeader = name.hasPrefix("word/header")
      guard isHeader || name.hasPrefix("word/footer") else { continue }
      guard let xml = try part(name, package) else { continue }
      var part = WordPart(xml, context, zone: isHeader ? .header : .footer, file: package.file)
      for case .paragraph(let draft) in try part.blocks() {
        let text = Cleaning.cleaned(draft.bytes)
        if !RunningHead.isPageNumber(text), seen.insert(text).inserted { builder.append(draft) }
      }
    }
  }
}
