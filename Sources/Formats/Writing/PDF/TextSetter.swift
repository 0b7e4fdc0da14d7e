import Blocks

/// Turns paragraphs, pictures and rules into slabs of a given width.
struct TextSetter {
  /// Of `SerifFaces`.
  let faces: [FontFile]
  let styles: PaperStyles
  let structure: Structure

  /// A single line of Times New Roman is so many times as high as its letters; of that so much stands below the base.
  private static let single = 1.149
  private static let descent = 0.232

  /// Below the node `parent`, or as the node `own` that is there already: a cell of one paragraph is that paragraph.
  func slab(
    _ paragraph: PaperParagraph, width: Double, in parent: Int = Structure.none, as own: Int? = nil
  ) -> Slab {
    let style = styles.style(of: paragraph)
    var slab = Slab()
    slab.before = style.before
    slab.after = style.after
    slab.keepsWithNext = style.keepWithNext
    slab.heading = paragraph.role.outlineLevel.map { (title(paragraph), $0) }
    let left = style.left * pointsInMillimetre
    let room = width - left - style.right * pointsInMillimetre
    let text = LineBreaker.broken(paragraph, style, width: room, faces: faces)
    let size = max(style.size, paragraph.runs.compactMap(\.size).max() ?? 0)
    let advance = advance(style.line, size)
    let node = text.signs.isEmpty ? Structure.none : own ?? structure.add(tag(paragraph), in: parent)
    slab.inks.reserveCapacity(text.lines.count)
    for (k, line) in text.lines.enumerated() {
      let bottom = Double(k + 1) * advance
      slab.inks.append(
        Ink(
          kind: .line(text, k, style.colour), x: left, y: bottom - Self.descent * size, bottom: bottom, node: node))
      if line.width > slab.widest.width { slab.widest = (left + line.left, line.width) }
    }
    slab.height = Double(text.lines.count) * advance
    if !style.keepTogether, text.lines.count > 3 {
      // Two lines at least stand on either page.
      slab.cuts = (2...text.lines.count - 2).map { Double($0) * advance }
    }
    if let box = style.box { frame(&slab, box, style, width) }
    return slab
  }

  private func advance(_ line: PaperStyle.LineSpacing, _ size: Double) -> Double {
    switch line {
    case .multiple(let times): size * Self.single * times
    case .atLeast(let points): max(points, size * Self.single)
    case .exactly(let points): points
    }
  }

  /// Longer ones are sentences with a label.
  private static let titleLimit = 90

  /// What a bookmark says: the heading on one line, of a whole article its first words.
  private func title(_ paragraph: PaperParagraph) -> String {
    var title = ""
    for word in paragraph.text.split(whereSeparator: { $0 == "\n" || $0 == " " }) {
      if title.utf8.count + word.utf8.count > Self.titleLimit { return title + "…" }
      title += title.isEmpty ? String(word) : " \(word)"
    }
    return title
  }

  private func tag(_ paragraph: PaperParagraph) -> StaticString {
    guard paragraph.text.utf8.count <= Self.titleLimit else { return "P" }
    switch paragraph.role.outlineLevel {
    case 1: return "H1"
    case 2: return "H2"
    case 3: return "H3"
    default: return "P"
    }
  }

  /// A stamp's frame around its letters, centred in the column.
  private func frame(_ slab: inout Slab, _ box: PaperBox, _ style: PaperStyle, _ width: Double) {
    let size = (box.width * pointsInMillimetre, box.height * pointsInMillimetre)
    let room = max(size.1 - slab.height, 0)
    var framed = Slab()
    framed.add(slab.inks, x: 0, y: room / 2)
    framed.inks.append(
      Ink(
        kind: .frame(width: size.0, height: size.1, weight: box.weight, style.colour), x: (width - size.0) / 2, y: 0,
        bottom: max(size.1, slab.height)))
    slab.inks = framed.inks
    slab.height = max(size.1, slab.height)
    slab.cuts = []
  }

  // MARK: Rules and pictures

  /// Draws a rule under a slab.
  func add(_ rule: PaperRule, under slab: inout Slab, width: Double) {
    let text: (left: Double, width: Double) = slab.widest.width > 0 ? slab.widest : (0, width)
    let middle = text.left + text.width / 2
    let length: Double
    let x: Double
    switch rule.length {
    case .ofText(let share): (length, x) = (text.width * share, middle - text.width * share / 2)
    case .millimetres(let millimetres):
      (length, x) = (millimetres * pointsInMillimetre, middle - millimetres * pointsInMillimetre / 2)
    case .full: (length, x) = (width, 0)
    }
    let y = slab.height + rule.before
    slab.inks.append(
      Ink(
        kind: .stroke(toX: x + length, toY: y, weight: rule.weight, .black), x: x, y: y, bottom: y + rule.weight))
    slab.height = y + rule.weight
    slab.cuts = []
  }

  func slab(_ picture: PaperPicture, width: Double, in parent: Int = Structure.none) -> Slab {
    var slab = Slab()
    var says: [UInt8] = []
    says.add("/Alt")
    says.add(text: picture.description)
    let figure = structure.add("Figure", in: parent, entries: String(decoding: says, as: UTF8.self))
    let own = picture.width * pointsInMillimetre
    let x =
      switch picture.alignment {
      case .left, .justified: 0.0
      case .centre: (width - own) / 2
      case .right: width - own
      }
    slab.height = picture.height * pointsInMillimetre
    slab.inks = [Ink(kind: .picture(picture), x: x, y: 0, bottom: slab.height, node: figure)]
    slab.before = 4
    slab.after = 4
    return slab
  }
}
