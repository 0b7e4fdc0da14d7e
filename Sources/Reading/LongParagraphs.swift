import Blocks

/// Paragraphs no plan has: a whole book without a line end. They are cut so that a text can be read part by part.
enum LongParagraphs {
  static func cut(_ source: SourceText, limit: Int) -> SourceText {
    guard source.paragraphs.contains(where: { $0.span.count > limit }) else { return source }
    var cut = source
    cut.paragraphs = source.paragraphs.flatMap { pieces(of: $0, in: source.text, limit: limit) }
    return cut
  }

  private static func pieces(of paragraph: Paragraph, in text: [UInt8], limit: Int) -> [Paragraph] {
    var pieces: [Paragraph] = []
    var rest = paragraph
    while rest.span.count > limit {
      let end = rest.span.start + length(of: text[rest.span.start..<rest.span.start + limit])
      var piece = rest
      piece.span.end = end
      pieces.append(piece)
      rest.label = nil
      rest.style.boldPrefix = 0
      rest.span.start = end
    }
    pieces.append(rest)
    return pieces
  }

  /// Up to the last end of a sentence, or else the last space, or else the last whole character.
  private static func length(of head: ArraySlice<UInt8>) -> Int {
    var space: Int?
    var i = head.endIndex - 1
    while i > head.startIndex {
      if head[i] == 0x20 || head[i] == 0x0A {
        if head[i - 1] == 0x2E || head[i] == 0x0A { return i + 1 - head.startIndex }
        space = space ?? i
        if head.endIndex - i > searchLength { break }
      }
      i -= 1
    }
    if let space { return space + 1 - head.startIndex }
    i = head.endIndex
    while i - 1 > head.startIndex, head[i - 1] & 0xC0 == 0x80 { i -= 1 }
    return i - 1 > head.startIndex ? i - 1 - head.startIndex : head.count
  }

  /// How far back the end of a sentence is looked for, in bytes.
  private static let searchLength = 4096
}
