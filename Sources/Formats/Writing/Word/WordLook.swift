import Blocks

// The look of letters and lines. The order of elements is the schema's.
extension WordWriter {
  /// What stands inside `<w:pPr>` for a look; `overrides` come from where the paragraph stands.
  mutating func lines(_ style: PaperStyle, keepWithNext: Bool? = nil, room: Double? = nil) {
    if keepWithNext ?? style.keepWithNext { raw("<w:keepNext/>") }
    if style.keepTogether { raw("<w:keepLines/>") }
    raw("<w:widowControl/>")
    if let box = style.box { frame(box, style.colour) }
    spacing(style)
    indents(style, room: room)
    switch style.alignment {
    case .left: raw("<w:jc w:val=\"left\"/>")
    case .centre: raw("<w:jc w:val=\"center\"/>")
    case .right: raw("<w:jc w:val=\"right\"/>")
    case .justified: raw("<w:jc w:val=\"both\"/>")
    }
  }

  private mutating func spacing(_ style: PaperStyle) {
    number("<w:spacing w:before=\"", Self.twips(points: style.before), "\"")
    number(" w:after=\"", Self.twips(points: style.after), "\"")
    if let box = style.box {
      number(" w:line=\"", Self.twips(millimetres: box.height) - 20, "\" w:lineRule=\"exact\"/>")
      return
    }
    switch style.line {
    case .multiple(let times): number(" w:line=\"", Int((times * 240).rounded()), "\" w:lineRule=\"auto\"/>")
    case .atLeast(let points): number(" w:line=\"", Self.twips(points: points), "\" w:lineRule=\"atLeast\"/>")
    case .exactly(let points): number(" w:line=\"", Self.twips(points: points), "\" w:lineRule=\"exact\"/>")
    }
  }

  private mutating func indents(_ style: PaperStyle, room: Double?) {
    var left = Self.twips(millimetres: style.left)
    var right = Self.twips(millimetres: style.right)
    if let box = style.box, let room {
      let free = max(Self.twips(points: room) - Self.twips(millimetres: box.width), 0)
      left = free / 2
      right = free / 2
    }
    number("<w:ind w:left=\"", left, "\"")
    number(" w:right=\"", right, "\"")
    if style.firstLine < 0 {
      number(" w:hanging=\"", Self.twips(millimetres: -style.firstLine), "\"/>")
    } else {
      number(" w:firstLine=\"", Self.twips(millimetres: style.firstLine), "\"/>")
    }
  }

  private mutating func frame(_ box: PaperBox, _ colour: PaperColour) {
    raw("<w:pBdr>")
    for side in ["top", "left", "bottom", "right"] {
      words("<w:", side, " w:val=\"single\" w:sz=\"")
      number(Int((box.weight * 8).rounded()))
      raw("\" w:space=\"0\" w:color=\"")
      self.colour(colour)
      raw("\"/>")
    }
    raw("</w:pBdr>")
  }

  /// What stands inside `<w:rPr>` of a style.
  mutating func letters(_ style: PaperStyle) {
    if style.isBold { raw("<w:b/><w:bCs/>") }
    if style.isItalic { raw("<w:i/><w:iCs/>") }
    if style.colour != .black {
      raw("<w:color w:val=\"")
      colour(style.colour)
      raw("\"/>")
    }
    size(style.size)
    if style.isUnderlined { raw("<w:u w:val=\"single\"/>") }
  }

  mutating func size(_ points: Double) {
    let half = Int((points * 2).rounded())
    number("<w:sz w:val=\"", half)
    number("<w:szCs w:val=\"", half)
  }

  /// A run with what it has of its own. Lines inside it are broken by `<w:br/>`.
  mutating func run(_ run: PaperRun, own style: PaperStyle?) {
    guard !run.text.isEmpty else { return }
    raw("<w:r>")
    if style != nil || run.isBold != nil || run.isItalic != nil || run.isUnderlined != nil || run.size != nil
      || run.colour != nil
    {
      raw("<w:rPr>")
      properties(run, style)
      raw("</w:rPr>")
    }
    // Nearly no run has a line break inside.
    guard run.text.utf8.contains(0x0A) else {
      line(run.text)
      return raw("</w:r>")
    }
    var isFirst = true
    for text in run.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { raw("<w:br/>") }
      isFirst = false
      line(String(text))
    }
    raw("</w:r>")
  }

  private mutating func line(_ words: String) {
    raw("<w:t xml:space=\"preserve\">")
    text(words)
    raw("</w:t>")
  }

  private mutating func properties(_ run: PaperRun, _ style: PaperStyle?) {
    if let bold = run.isBold ?? style?.isBold {
      raw(bold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>")
    }
    if let italic = run.isItalic ?? style?.isItalic {
      raw(italic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>")
    }
    if let colour = run.colour ?? style?.colour {
      raw("<w:color w:val=\"")
      self.colour(colour)
      raw("\"/>")
    }
    if let size = run.size ?? style?.size { self.size(size) }
    if let line = run.isUnderlined ?? style?.isUnderlined {
      raw(line ? "<w:u w:val=\"single\"/>" : "<w:u w:val=\"none\"/>")
    }
  }
}
