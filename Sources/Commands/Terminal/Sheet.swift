/// A text page for a terminal: aligned, wrapped, coloured where wanted, never wider than its width.
struct Sheet {
  let width: Int
  let hasColour: Bool
  private(set) var text = ""

  init(width: Int, hasColour: Bool) {
    self.width = width
    self.hasColour = hasColour
  }

  mutating func blank() { text += "\n" }

  mutating func line(_ words: String, _ ink: Ink = .plain, indent: Int = 0, limit: Int = .max) {
    for line in Wrapping.lines(words, width: width - indent, limit: limit) {
      text += spaces(indent) + ink.paint(line, if: hasColour) + "\n"
    }
  }

  /// Short items with dots between them, broken only between items.
  mutating func items(_ items: [String], _ ink: Ink = .plain) {
    var row = ""
    for item in items {
      let longer = row.isEmpty ? item : "\(row) · \(item)"
      if DisplayWidth.of(longer) > width, !row.isEmpty {
        line(row, ink)
        row = item
      } else {
        row = longer
      }
    }
    if !row.isEmpty { line(row, ink) }
  }

  /// A line with something at its right edge; on two lines when they do not fit beside each other.
  mutating func line(_ left: String, _ ink: Ink, right: String, _ rightInk: Ink = .faint) {
    let gap = width - DisplayWidth.of(left) - DisplayWidth.of(right)
    guard gap >= 2, !right.isEmpty else {
      line(left, ink)
      if !right.isEmpty { line(right, rightInk) }
      return
    }
    text += ink.paint(left, if: hasColour) + spaces(gap) + rightInk.paint(right, if: hasColour) + "\n"
  }

  mutating func rule() { text += Ink.faint.paint(String(repeating: "─", count: width), if: hasColour) + "\n" }

  /// A heading with its count, after an empty line unless it is the first.
  mutating func heading(_ title: String, _ note: String = "", _ ink: Ink = .strong) {
    if !text.isEmpty { blank() }
    text += ink.paint(title, if: hasColour)
    if !note.isEmpty { text += "  " + Ink.faint.paint(note, if: hasColour) }
    blank()
  }

  /// Two columns: a label of `labelWidth` columns, and words that wrap beside it, `inset` columns further right.
  mutating func row(
    _ label: String, _ labelInk: Ink, labelWidth: Int, alignsRight: Bool = false, _ words: String, _ ink: Ink = .plain,
    indent: Int = 2, inset: Int = 0, limit: Int = .max
  ) {
    let labelWidth = min(labelWidth, width * 2 / 5)
    let shown = Wrapping.lines(label, width: labelWidth, limit: 2)
    let start = indent + labelWidth + 2 + inset
    let lines = Wrapping.lines(words, width: max(width - start, 16), limit: limit)
    for index in 0..<max(shown.count, lines.count) {
      let left = index < shown.count ? shown[index] : ""
      let pad = spaces(labelWidth - DisplayWidth.of(left))
      let painted = labelInk.paint(left, if: hasColour)
      var line = spaces(indent) + (alignsRight ? pad + painted : painted + pad) + spaces(2 + inset)
      line += index < lines.count ? ink.paint(lines[index], if: hasColour) : ""
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
