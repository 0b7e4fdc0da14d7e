/// Two blocks side by side made with tabs or rows of spaces instead of a table: the heading, or the recipients and
/// the signature. They become a table of two columns, which is then read column by column.
enum TabColumns {
  /// Rows of one such block are at most this many.
  private static let rowLimit = 40

  static func regrouped(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: isSplit) else { return blocks }
    var out: [Block] = []
    var k = 0
    while k < blocks.count {
      if let end = headingEnd(blocks, k) ?? signatureEnd(blocks, k) {
        out.append(.table(table(blocks[k..<end])))
        k = end
      } else {
        out.append(blocks[k])
        k += 1
      }
    }
    return out
  }

  private static func isSplit(_ block: Block) -> Bool {
    guard case .paragraph(let draft) = block else { return false }
    return gap(draft.bytes) != nil
  }

  /// The widest gap inside a line, a tab or at least five spaces; nil when there is none.
  static func gap(_ bytes: [UInt8]) -> Range<Int>? {
    guard bytes.count < 300 else { return nil }
    var best: Range<Int>?
    var i = 0
    while i < bytes.count {
      guard bytes[i] == 0x20 || bytes[i] == 0x09 || isNoBreakSpace(bytes, i) else {
        i += 1
        continue
      }
      let start = i
      var width = 0
      while i < bytes.count {
        if bytes[i] == 0x09 {
          width += 8
          i += 1
        } else if bytes[i] == 0x20 {
          width += 1
          i += 1
        } else if isNoBreakSpace(bytes, i) {
          width += 1
          i += 2
        } else {
          break
        }
      }
      guard width >= 5, i < bytes.count, start > 0 || bytes[start] == 0x09 else { continue }
      if best.map({ $0.count < i - start }) ?? true { best = start..<i }
    }
    return best
  }

  private static func isNoBreakSpace(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes[i] == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xA0
  }

  /// The end of a heading whose first line splits before the motto: lines that split, and blank ones between them.
  private static func headingEnd(_ blocks: [Block], _ start: Int) -> Int? {
    guard case .paragraph(let first) = blocks[start], let gap = gap(first.bytes),
      SideBySide.isMotto(SideBySide.squeezed(Array(first.bytes[gap.upperBound...]))),
      !SideBySide.isMotto(SideBySide.squeezed(Array(first.bytes[..<gap.lowerBound])))
    else { return nil }
    var end = start + 1
    var k = start + 1
    while k < blocks.count, k < start + 10, case .paragraph(let draft) = blocks[k] {
      if Self.gap(draft.bytes) != nil { end = k + 1 } else if !draft.isBlank { break }
      k += 1
    }
    return end
  }

  /// The end of a list of recipients with a signature beside it.
  private static func signatureEnd(_ blocks: [Block], _ start: Int) -> Int? {
    guard case .paragraph(let first) = blocks[start] else { return nil }
    let head = gap(first.bytes).map { Array(first.bytes[..<$0.lowerBound]) } ?? first.bytes
    let squeezed = SideBySide.squeezed(head)
    guard squeezed.starts(with: "noinhan".utf8), squeezed.count < 16 else { return nil }
    var end = start + 1
    var hasSplit = gap(first.bytes) != nil
    while end < blocks.count, end < start + rowLimit, case .paragraph(let draft) = blocks[end] {
      let isSplit = gap(draft.bytes) != nil
      let mark = draft.bytes.first { !Draft.isSpace($0) }
      guard isSplit || draft.isBlank || mark == 0x2D || mark == 0x2B || !draft.label.isEmpty else { break }
      if isSplit { hasSplit = true }
      end += 1
    }
    return hasSplit ? end : nil
  }

  private static func table(_ blocks: ArraySlice<Block>) -> TableDraft {
    var table = TableDraft()
    table.columns = 2
    for case .paragraph(let draft) in blocks where !draft.isBlank {
      let (left, right) = halves(draft)
      for (column, half) in [left, right].enumerated() where !half.isBlank {
        table.pieces.append(TableDraft.Piece(row: table.rows, column: column, blocks: [.paragraph(half)]))
      }
      table.rows += 1
    }
    table.isSideBySide = true
    return table
  }

  private static func halves(_ draft: Draft) -> (Draft, Draft) {
    guard let gap = gap(draft.bytes) else { return (draft, Draft()) }
    var left = draft
    left.bytes = Array(draft.bytes[..<gap.lowerBound])
    left.runs = draft.runs.filter { $0.start < gap.lowerBound }
    var right = draft
    right.label = []
    right.bytes = Array(draft.bytes[gap.upperBound...])
    right.runs = draft.runs.filter { $0.start >= gap.upperBound }.map {
      Draft.Run(start: $0.start - gap.upperBound, style: $0.style)
    }
    if right.runs.first?.start != 0, let before = draft.runs.last(where: { $0.start < gap.upperBound }) {
      right.runs.insert(Draft.Run(start: 0, style: before.style), at: 0)
    }
    return (left, right)
  }
}
