/// Takes the bold and italic stars of Markdown, and its bold pairs of underscores, out of a block of lines and keeps
/// where they were.
///
/// Lenient, as the plans are: stars lean on spaces, stand inside words and numbers, open on one line and close on
/// another. A bullet at the head of a line, a lone star, "(*)" and a star between spaces are text.
struct Emphasis {
  /// One block: consecutive lines without a blank one between them.
  static func stripped(_ lines: [ArraySlice<UInt8>]) -> [Draft] {
    guard lines.contains(where: { $0.contains(0x2A) || $0.contains(0x5F) }) else {
      return lines.map { Draft(Array($0)) }
    }
    var singles = lines.reduce(0) { $0 + Scanner($1).marks.count { $0.length == 1 } }
    var isBold = false
    var isItalic = false
    return lines.map { line in
      var draft = Draft()
      draft.setStyle(RunStyle(isBold: isBold, isItalic: isItalic))
      var from = line.startIndex
      for mark in Scanner(line).marks {
        if mark.length == 1 {
          // An odd single star has no partner: it is text.
          if !isItalic && singles == 1 { continue }
          singles -= 1
        }
        draft.bytes.append(contentsOf: line[from..<mark.start])
        from = mark.start + mark.length
        if mark.length != 1 { isBold.toggle() }
        if mark.length != 2 { isItalic.toggle() }
        draft.setStyle(RunStyle(isBold: isBold, isItalic: isItalic))
      }
      draft.bytes.append(contentsOf: line[from...])
      return draft
    }
  }

  private struct Mark {
    var start: Int
    var length: Int
  }

  /// The stars of one line that mark emphasis.
  private struct Scanner {
    private(set) var marks: [Mark] = []

    init(_ line: ArraySlice<UInt8>) {
      scanStars(line)
      let pairs = Self.pairs(line)
      if !pairs.isEmpty { marks = (marks + pairs).sorted { $0.start < $1.start } }
    }

    /// "__Nơi nhận:__": underscores two by two, opened and closed on one line. Longer rows are blanks to be filled in.
    private static func pairs(_ line: ArraySlice<UInt8>) -> [Mark] {
      guard line.contains(0x5F) else { return [] }
      var found: [Mark] = []
      var i = line.startIndex
      while i < line.endIndex {
        let start = i
        while i < line.endIndex, line[i] == 0x5F { i += 1 }
        if i - start > 2 { return [] }
        if i - start == 2 { found.append(Mark(start: start, length: 2)) }
        if i == start { i += 1 }
      }
      return found.count % 2 == 0 ? found : []
    }

    private mutating func scanStars(_ line: ArraySlice<UInt8>) {
      guard line.contains(0x2A) else { return }
      let trimmed = line.drop(while: Draft.isSpace)
      if trimmed.elementsEqual([0x2A]) { return }
      var i = line.startIndex
      if trimmed.first == 0x2A, trimmed.dropFirst().first == 0x20, trimmed.count > 3 { i = trimmed.startIndex + 1 }
      while i < line.endIndex {
        guard line[i] == 0x2A else {
          i += 1
          continue
        }
        let start = i
        while i < line.endIndex, line[i] == 0x2A { i += 1 }
        scan(line, start, i)
      }
    }

    private mutating func scan(_ line: ArraySlice<UInt8>, _ start: Int, _ end: Int) {
      let before = start > line.startIndex ? line[start - 1] : 0x0A
      let after = end < line.endIndex ? line[end] : 0x0A
      let length = end - start
      if length == 1 {
        if before == 0x28 && after == 0x29 { return }
        let isApart = before == 0x20 && after == 0x20
        // A lone pair around a space ("* *") is an empty emphasis; a star between words is a sign of its own.
        if isApart && line.contains(where: { $0 != 0x2A && !Draft.isSpace($0) }) { return }
      }
      // Four and more stars close one emphasis and open the next.
      var from = start
      while end - from > 3 {
        marks.append(Mark(start: from, length: 2))
        from += 2
      }
      marks.append(Mark(start: from, length: end - from))
    }
  }
}
