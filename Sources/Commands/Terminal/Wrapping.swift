/// Breaks text into lines of a given width, at spaces.
enum Wrapping {
  /// White space of any kind counts as one space. A word longer than a line is cut. With a limit, the last line kept
  /// ends in "…" when more would follow.
  static func lines(_ text: String, width: Int, limit: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(text) {
      for piece in pieces(word, width: width) {
        let needed = DisplayWidth.of(piece)
        if used > 0, used + 1 + needed > width {
          lines.append(line)
          if lines.count > limit { return shortened(lines, width: width, limit: limit) }
          line = ""
          used = 0
        }
        if used > 0 {
          line += " "
          used += 1
        }
        line += piece
        used += needed
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines.count > limit ? shortened(lines, width: width, limit: limit) : lines
  }

  /// One line of at most `width` columns.
  static func clipped(_ text: String, width: Int) -> String { lines(text, width: width, limit: 1)[0] }

  private static func words(_ text: String) -> [Substring] {
    text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F }.map(Substring.init)
  }

  private static func pieces(_ word: Substring, width: Int) -> [Substring] {
    guard DisplayWidth.of(word) > width else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let needed = DisplayWidth.of(word[index...index])
      if used + needed > width, start < index {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += needed
    }
    return pieces + [word[start...]]
  }

  private static func shortened(_ lines: [String], width: Int, limit: Int) -> [String] {
    var kept = Array(lines.prefix(limit))
    var last = kept.removeLast()
    if DisplayWidth.of(last) >= width, let space = last.lastIndex(of: " ") { last = String(last[..<space]) }
    while DisplayWidth.of(last) >= width, !last.isEmpty { last.removeLast() }
    while let tail = last.last, " ,;:.-–".contains(tail) { last.removeLast() }
    return kept + [last + "…"]
  }
}
