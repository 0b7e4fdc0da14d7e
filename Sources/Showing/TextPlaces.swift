import Blocks
import Domain

/// Where a byte of a text stands for a person: line and column, section, page.
package struct TextPlaces {
  private let source: SourceText
  private let outline: [OutlineNode]
  private let lineStarts: [Int]

  package init(_ source: SourceText, outline: [OutlineNode]) {
    self.source = source
    self.outline = outline
    var starts = [0]
    source.text.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// From 1.
  package func line(_ offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// From 1, counted in letters.
  package func column(_ offset: Int) -> Int {
    let start = lineStarts[line(offset) - 1]
    return 1 + source.text[start..<max(start, min(offset, source.text.count))].count { $0 & 0xC0 != 0x80 }
  }

  /// Labels of the clauses around the place: `III.2.a`; nil above the first one.
  package func section(_ span: Span) -> String? {
    var labels: [String] = []
    var nodes = outline
    while let node = nodes.last(where: { $0.span.start <= span.start && span.start < $0.span.end }) {
      if let label = node.label, !label.isEmpty { labels.append(label) }
      nodes = node.children
    }
    return labels.isEmpty ? nil : labels.joined(separator: ".")
  }

  /// From 1; nil when the file has no pages.
  package func page(_ offset: Int) -> Int? {
    let paragraph = source.paragraphs.last { $0.span.start <= offset }
    return paragraph.flatMap { $0.page > 0 ? $0.page : nil }
  }

  /// The first line of a stretch of text.
  package func firstLine(of span: Span) -> Span {
    let line = line(span.start)
    let end = line < lineStarts.count ? lineStarts[line] - 1 : source.text.count
    return Span(span.start, max(span.start, min(end, span.end)))
  }

  /// The words of a span on one line.
  package func quote(_ span: Span) -> String { OneLine.of(text(span)) }

  /// The words of a span as they stand; none for a span outside the text.
  package func text(_ span: Span) -> String {
    span.start >= 0 && span.end <= source.text.count ? source.string(span) : ""
  }
}

/// Text with every run of white space made one space.
package enum OneLine {
  package static func of(_ text: String) -> String {
    if isOneLine(text) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isPending = false
    for byte in text.utf8 {
      if byte <= 0x20 {
        isPending = !bytes.isEmpty
      } else {
        if isPending { bytes.append(0x20) }
        isPending = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nearly every text is one already.
  private static func isOneLine(_ text: String) -> Bool {
    var wasGap = true
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && wasGap { return false }
      wasGap = byte == 0x20
    }
    return !wasGap || text.isEmpty
  }
}
