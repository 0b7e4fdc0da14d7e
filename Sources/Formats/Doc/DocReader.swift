import Blocks

/// Reads Word 97–2003 files (doc) by themselves; older ones by catdoc.
enum DocReader {
  private static let sizeLimit = 64 << 20

  static func read(_ file: InputFile) throws(FileProblem) -> SourceText {
    guard let compound = CompoundFile(try file.bytes(limit: sizeLimit)) else {
      throw .damaged(file.name, "mục lục của tệp")
    }
    if DocText.isEncrypted(compound) { throw .encrypted(file.name) }
    guard compound.stream(named: "WordDocument") != nil else {
      throw .unsupported(file.name, "đây là tệp Office cũ nhưng không phải văn bản Word")
    }
    guard let text = DocText(compound) else { return try readByCatdoc(file) }
    var pass = DocPass(text, isConverting: false)
    pass.walkAll()
    if pass.legacy.isLegacy {
      pass = DocPass(text, isConverting: true)
      pass.walkAll()
    }
    var builder = pass.flow.finish()
    builder.append(pass.notes)
    return builder.finish(.doc, isLineBased: false)
  }

  /// Word 6 and 95: the text alone, cells parted by tabs.
  private static func readByCatdoc(_ file: InputFile) throws(FileProblem) -> SourceText {
    let catdoc = try Tool.catdoc.require(for: file.name)
    let (outcome, child) = try ChildProgram.run(
      [catdoc, "-d", "utf-8", "-w", "-"], input: try file.handle(), file: file.name)
    if outcome == .timedOut { throw .timedOut(file.name, seconds: 20) }
    let output = child.output.bytes(limit: sizeLimit)
    guard outcome == .finished(status: 0), output.contains(where: { $0 > 0x20 }) else {
      throw .damaged(file.name, "phần nội dung")
    }
    let (text, _) = EncodingGuess.decoded(output)
    let flow = BlockFlow()
    for line in text.split(separator: 0x0A) { flow.add(.paragraph(Draft(Array(line)))) }
    return flow.finish().finish(.doc, isLineBased: false)
  }
}
