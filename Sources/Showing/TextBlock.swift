import Blocks

/// A piece of a document as a page shows it.
package enum TextBlock {
  package struct CellText {
    package var cell: Cell
    package var paragraphs: [(span: Span, style: Style)]
  }
  /// Several spans where the lines of a file run on as one sentence.
  case paragraph([Span], Style, isNote: Bool)
  case table([[CellText]], TableUse)

  package enum TableUse {
    case data
    /// They only set two columns side by side; nobody sees their lines.
    case heading, signature
  }

  package static func of(_ source: SourceText) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var index = 0
    let lineWidth = source.isLineBased ? usualWidth(source) : nil
    while index < source.paragraphs.count {
      let paragraph = source.paragraphs[index]
      if let cell = paragraph.cell {
        blocks.append(table(source, cell.table, &index, isFirst: blocks.isEmpty))
        continue
      }
      index += 1
      if source.isLineBased, case .paragraph(let spans, let style, let isNote)? = blocks.last, let last = spans.last,
        runsOn(last, paragraph, style, source, lineWidth)
      {
        blocks[blocks.count - 1] = .paragraph(spans + [paragraph.span], style, isNote: isNote)
      } else {
        blocks.append(.paragraph([paragraph.span], paragraph.style, isNote: paragraph.zone == .footnote))
      }
    }
    return blocks
  }

  private static func table(_ source: SourceText, _ number: Int, _ index: inout Int, isFirst: Bool) -> TextBlock {
    var rows: [[CellText]] = []
    let begin = index
    while index < source.paragraphs.count, let cell = source.paragraphs[index].cell, cell.table == number {
      let paragraph = (source.paragraphs[index].span, source.paragraphs[index].style)
      if rows.last?.last?.cell == cell {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].paragraphs.append(paragraph)
      } else if rows.last?.last?.cell.row == cell.row {
        rows[rows.count - 1].append(CellText(cell: cell, paragraphs: [paragraph]))
      } else {
        rows.append([CellText(cell: cell, paragraphs: [paragraph])])
      }
      index += 1
    }
    let head = source.text[source.paragraphs[begin].span.range].prefix(40)
    let isSignature = String(decoding: head, as: UTF8.self).lowercased().hasPrefix("nơi nhận")
    return .table(rows, isFirst ? .heading : isSignature ? .signature : .data)
  }

  /// The width to which most lines were filled, in bytes; nil when lines are whole paragraphs.
  private static func usualWidth(_ source: SourceText) -> Int? {
    let widths = source.paragraphs.map(\.span.count).sorted()
    guard widths.count >= 10 else { return nil }
    let wide = widths[widths.count * 9 / 10]
    return wide <= 170 ? wide : nil
  }

  /// A full line goes on in the next one unless that begins an item of its own; so does one before a small letter.
  private static func runsOn(
    _ last: Span, _ next: Paragraph, _ style: Style, _ source: SourceText, _ width: Int?
  ) -> Bool {
    guard looksAlike(next.style, style), next.zone == .body, next.span.start >= last.end,
      next.span.start - last.end < 8, source.text[last.end..<next.span.start].count(where: { $0 == 0x0A }) == 1,
      !beginsItem(source.text[next.span.range])
    else { return false }
    if let width, last.count * 4 >= width * 3 { return true }
    let words = source.text[next.span.range].prefix(8)
    return String(decoding: words, as: UTF8.self).unicodeScalars.first?.properties.isLowercase == true
      || source.text[last.range].suffix(4).elementsEqual("số".utf8)
  }

  private static func looksAlike(_ a: Style, _ b: Style) -> Bool {
    a.isBold == b.isBold && a.isItalic == b.isItalic && a.isCentred == b.isCentred
      && a.isRightAligned == b.isRightAligned
  }

  private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.drop { $0 == 0x20 || $0 == 0x09 }.prefix(6)
    guard let first = head.first else { return true }
    if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "("), 0xE2].contains(first) {
      return true
    }
    guard let mark = head.firstIndex(where: { [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/")].contains($0) })
    else { return false }
    let isFree = mark + 1 >= line.endIndex || line[mark + 1] == 0x20 || line[mark + 1] == 0x09
    return isFree && head[..<mark].allSatisfy { $0 < 0x80 && $0 != 0x20 }
  }
}
