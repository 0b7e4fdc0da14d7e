import Blocks

/// Breaks paragraphs into lines at spaces alone: a number, a day or a symbol («27/QĐ-SNV») stays whole on an official
/// paper. Only what is wider than its line is broken inside, without a hyphen.
struct LineBreaker {
  private let signs: [BrokenText.Sign]
  private let looks: [BrokenText.Look]
  private let style: PaperStyle
  private let width: Double
  private var lines: [BrokenText.Line] = []
  /// What adding up may differ by, points.
  private static let play = 0.001

  /// `width` in points, from where the paragraph begins to where it ends.
  static func broken(
    _ paragraph: PaperParagraph, _ style: PaperStyle, width: Double, faces: [FontFile]
  ) -> BrokenText {
    var looks: [BrokenText.Look] = []
    var signs: [BrokenText.Sign] = []
    for run in paragraph.runs {
      let look = BrokenText.Look(
        face: SerifFaces.index(isBold: run.isBold ?? style.isBold, isItalic: run.isItalic ?? style.isItalic),
        size: run.size ?? style.size, isUnderlined: run.isUnderlined ?? style.isUnderlined, colour: run.colour)
      if looks.last != look { looks.append(look) }
      add(run.text, faces[look.face], UInt8(clamping: looks.count - 1), &signs)
    }
    var breaker = LineBreaker(signs: signs, looks: looks, style: style, width: max(width, 1))
    breaker.breakLines()
    return BrokenText(signs, looks, breaker.lines)
  }

  private init(signs: [BrokenText.Sign], looks: [BrokenText.Look], style: PaperStyle, width: Double) {
    self.signs = signs
    self.looks = looks
    self.style = style
    self.width = width
  }

  private static func add(_ text: String, _ face: FontFile, _ look: UInt8, _ signs: inout [BrokenText.Sign]) {
    for scalar in text.unicodeScalars {
      let kind: BrokenText.Kind
      var letter = scalar.value
      switch letter {
      case 0x0A, 0x2028: kind = .lineEnd
      case 0...0x20:
        kind = .space
        letter = 0x20
      // Invisible: it only says where a word may be broken.
      case 0xAD, 0x200B...0x200D, 0xFEFF: continue
      default: kind = .letter
      }
      let glyph = kind == .lineEnd ? 0 : face.glyph(of: letter)
      signs.append(
        BrokenText.Sign(
          glyph: glyph, width: kind == .lineEnd ? 0 : face.widths[Int(glyph)], look: look, kind: kind, letter: letter))
    }
  }

  private mutating func breakLines() {
    var start = 0
    repeat {
      let (end, next, isLast) = self.end(of: start)
      lines.append(line(start..<end, isLast: isLast))
      start = next
    } while start < signs.count
    // A break at the very end leaves an empty line below.
    if signs.last?.kind == .lineEnd { lines.append(line(signs.count..<signs.count, isLast: true)) }
  }

  private var indent: Double { style.firstLine * pointsInMillimetre }

  /// What a line has room for; the first one may begin further in or out.
  private var room: Double { width - (lines.isEmpty ? indent : 0) + Self.play }

  /// Where a line ends, where the next one begins, and whether it ends there by itself.
  private func end(of start: Int) -> (end: Int, next: Int, isLast: Bool) {
    var wide = 0.0
    var space: Int?
    var joint: Int?
    for at in start..<signs.count {
      let sign = signs[at]
      switch sign.kind {
      case .lineEnd: return (trimmed(start, at), at + 1, true)
      case .space: if at > start, signs[at - 1].kind != .space { space = at }
      case .letter: break
      }
      wide += points(sign)
      if sign.kind == .letter, wide > room, at > start {
        if let space {
          var next = space
          while next < signs.count, signs[next].kind == .space { next += 1 }
          return (space, next, false)
        }
        let end = joint ?? at
        return (end, end, false)
      }
      if sign.letter == 0x2F || sign.letter == 0x2D { joint = at + 1 }
    }
    return (trimmed(start, signs.count), signs.count, true)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, signs[end - 1].kind == .space { end -= 1 }
    return end
  }

  private func points(_ sign: BrokenText.Sign) -> Double { Double(sign.width) * looks[Int(sign.look)].size / 1000 }

  private func line(_ range: Range<Int>, isLast: Bool) -> BrokenText.Line {
    var wide = 0.0
    var spaces = 0
    for sign in signs[range] {
      wide += points(sign)
      if sign.kind == .space { spaces += 1 }
    }
    let free = room - Self.play - wide
    let first = lines.isEmpty ? indent : 0
    var line = BrokenText.Line(signs: range, left: first, width: wide)
    switch style.alignment {
    case .left: break
    case .centre: line.left += free / 2
    case .right: line.left += free
    case .justified:
      if !isLast, spaces > 0, free > 0 {
        line.stretch = free / Double(spaces)
        line.width += free
      }
    }
    return line
  }
}
