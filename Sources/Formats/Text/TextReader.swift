import Blocks

/// Reads plain text and Markdown-like text line by line.
enum TextReader {
  /// `bytes` in any encoding a Vietnamese text file may have.
  static func read(_ bytes: [UInt8]) -> SourceText {
    let (text, legacy) = EncodingGuess.decoded(bytes)
    var builder = SourceBuilder(reserving: text.count + text.count / 16)
    var pass = TextPass(text)
    pass.run(into: &builder)
    if let legacy { builder.remarks.append("Văn bản ghi bằng bảng mã cũ \(legacy.rawValue), đã chuyển sang Unicode.") }
    return builder.finish(.txt, pages: pass.page > 1 ? pass.page : nil, isLineBased: true)
  }
}

/// One walk over the lines of a text.
struct TextPass {
  private let text: [UInt8]
  private var position = 0
  private var block: [ArraySlice<UInt8>] = []
  private var pipes = PipeTable()
  /// The page the next line stands on; form feeds turn pages.
  private(set) var page = 1
  private let hasPages: Bool

  init(_ text: [UInt8]) {
    self.text = text
    hasPages = text.contains(0x0C)
  }

  mutating func run(into builder: inout SourceBuilder) {
    while let line = nextLine() {
      if line.isEmpty {
        flush(into: &builder)
        pipes.blankLine()
        builder.appendBlankLine()
      } else {
        block.append(line)
      }
      if block.count >= 2000 { flush(into: &builder) }
    }
    flush(into: &builder)
    pipes.close()
  }

  /// The next line without its spaces at the end; nil behind the last one.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard position < text.count else { return nil }
    var end = position
    while end < text.count, text[end] != 0x0A, text[end] != 0x0C, text[end] != 0x0D { end += 1 }
    var last = end
    while last > position, text[last - 1] == 0x20 || text[last - 1] == 0x09 { last -= 1 }
    let line = text[position..<last]
    position = end + 1
    if end < text.count {
      if text[end] == 0x0D, position < text.count, text[position] == 0x0A { position += 1 }
      if text[end] == 0x0C { page += 1 }
    }
    return line
  }

  private mutating func flush(into builder: inout SourceBuilder) {
    guard !block.isEmpty else { return }
    defer { block.removeAll(keepingCapacity: true) }
    var headings: [Int: Int] = [:]
    var lines = block
    for k in lines.indices {
      let level = Self.takeHeading(&lines[k])
      if level > 0 { headings[k] = level }
    }
    markUnderlined(&lines, &headings)
    var drafts = Emphasis.stripped(lines)
    for k in drafts.indices {
      drafts[k].page = hasPages ? page : 0
      drafts[k].style.headingLevel = headings[k] ?? 0
    }
    if hasPages { drafts.removeAll { RunningHead.isLonePageNumber($0.bytes, lines: block.count) } }
    for piece in TabColumns.regrouped(drafts.map { .paragraph($0) }) {
      switch piece {
      case .paragraph(let draft): pipes.take(draft, into: &builder)
      case .table(let table): builder.append(table)
      }
    }
  }

  /// Takes "## " off the head of a line and says its level.
  private static func takeHeading(_ line: inout ArraySlice<UInt8>) -> Int {
    guard line.first == 0x23 else { return 0 }
    let level = line.prefix(while: { $0 == 0x23 }).count
    guard level <= 6 else { return 0 }
    let rest = line.dropFirst(level)
    guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x2A else { return 0 }
    line = rest.drop(while: Draft.isSpace)
    while line.last == 0x23 { line.removeLast() }
    return level
  }

  /// A line of "=" under a line makes that line a heading (Setext). Lines of "-" are drawn by hand in official
  /// documents and mean nothing.
  private func markUnderlined(_ lines: inout [ArraySlice<UInt8>], _ headings: inout [Int: Int]) {
    for k in lines.indices.dropFirst() where lines[k].count >= 3 && lines[k].allSatisfy({ $0 == 0x3D }) {
      if !lines[k - 1].isEmpty {
        headings[k - 1] = 1
        lines[k] = []
      }
    }
  }
}
