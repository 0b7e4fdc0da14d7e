import Blocks

/// document.xml: the blocks of all sections.
struct WordBody {
  var out = WordWriter(capacity: 1 << 17)
  let paper: Paper
  private(set) var used: Set<PaperRole> = [.body, .pageNumber]
  /// Points between the margins of the place being written.
  private var room = 0.0
  /// What a rule is measured by.
  private var last: PaperParagraph?
  var pictures = 0
  /// What stands before the words of cells that look alike.
  var heads: [CellHead: [UInt8]] = [:]

  init(_ paper: Paper) { self.paper = paper }

  /// `properties` gives the page set-up of each section.
  mutating func write(_ properties: (Int, inout WordWriter) -> Void) {
    out.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
    out.raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
    out.raw(" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"")
    out.raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
    out.raw(" xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"")
    out.raw(" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>")
    for (index, section) in paper.sections.enumerated() {
      room = section.page.textWidth * 72 / 25.4
      last = nil
      blocks(section.blocks)
      if index + 1 < paper.sections.count {
        out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
        properties(index, &out)
        out.raw("</w:pPr></w:p>")
      } else {
        if case .table? = section.blocks.last { hairline() }
        properties(index, &out)
      }
    }
    out.raw("</w:body></w:document>")
  }

  mutating func blocks(_ blocks: [PaperBlock], keepWithNext: Bool? = nil) {
    var afterTable = false
    for block in blocks {
      if case .table = block, afterTable { hairline() }
      afterTable = false
      switch block {
      case .paragraph(let paragraph): self.paragraph(paragraph, keepWithNext: keepWithNext)
      case .rule(let rule): self.rule(rule, keepWithNext: keepWithNext)
      case .table(let table):
        self.table(table)
        afterTable = true
      case .picture(let picture): self.picture(picture)
      case .placed(let placed): self.placed(placed)
      case .pageBreak: out.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
      }
    }
  }

  /// A paragraph that nobody sees, between two tables and behind the last.
  mutating func hairline() {
    out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>")
  }

  private mutating func paragraph(_ paragraph: PaperParagraph, keepWithNext: Bool? = nil) {
    last = paragraph
    use(paragraph.role)
    Self.open(paragraph, paper.styles, keepWithNext: keepWithNext, room: room, onto: &out)
    let role = paper.styles[paragraph.role]
    let look = paragraph.style ?? role
    let own = hasOwnLetters(look, role) ? look : nil
    for run in paragraph.runs { out.run(run, own: own) }
    out.raw("</w:p>")
  }

  /// Whether the paragraph looks as its role says.
  func isPlain(_ paragraph: PaperParagraph) -> Bool {
    paragraph.style == nil && paper.styles[paragraph.role].box == nil
  }

  /// The style sheet has the styles in use.
  mutating func use(_ role: PaperRole) { used.insert(role) }

  /// What stands before the runs of a paragraph.
  static func open(
    _ paragraph: PaperParagraph, _ styles: PaperStyles, keepWithNext: Bool?, room: Double, onto out: inout WordWriter
  ) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    out.raw(paragraph.role.wordStyle)
    out.raw("\"/>")
    let look = styles.style(of: paragraph)
    if paragraph.style != nil || look.box != nil {
      out.lines(look, keepWithNext: keepWithNext, room: room)
    } else if keepWithNext == true, !look.keepWithNext {
      out.raw("<w:keepNext/>")
    }
    out.raw("</w:pPr>")
  }

  private func hasOwnLetters(_ look: PaperStyle, _ role: PaperStyle) -> Bool {
    look.size != role.size || look.isBold != role.isBold || look.isItalic != role.isItalic
      || look.colour != role.colour || look.isUnderlined != role.isUnderlined
  }

  /// An empty line with a border above it, indented on both sides to the right length.
  private mutating func rule(_ rule: PaperRule, keepWithNext: Bool?) {
    let style = last.map { paper.styles.style(of: $0) }
    let length = rule.points(under: last, style, room: room)
    let side = Int(((room - length) * 10).rounded())
    out.raw("<w:p><w:pPr>")
    if keepWithNext ?? style?.keepWithNext ?? false { out.raw("<w:keepNext/>") }
    out.number("<w:pBdr><w:top w:val=\"single\" w:sz=\"", max(Int((rule.weight * 8).rounded()), 2))
    out.raw("</w:pBdr>")
    out.number("<w:spacing w:before=\"", WordWriter.twips(points: rule.before), "\"")
    out.raw(" w:after=\"0\" w:line=\"40\" w:lineRule=\"exact\"/>")
    out.number("<w:ind w:left=\"", side, "\"")
    out.number(" w:right=\"", side)
    out.raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>")
  }

  /// Frames keep their place on the page and stay plain paragraphs for whoever reads the file.
  private mutating func placed(_ placed: PlacedText) {
    for paragraph in placed.paragraphs {
      used.insert(paragraph.role)
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"")
      out.raw(paragraph.role.wordStyle)
      out.number("\"/><w:framePr w:w=\"", WordWriter.twips(millimetres: placed.width), "\" w:wrap=\"around\"")
      out.number(" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"", WordWriter.twips(millimetres: placed.x), "\"")
      out.number(" w:y=\"", WordWriter.twips(millimetres: placed.y))
      let role = paper.styles[paragraph.role]
      let look = paragraph.style ?? role
      if paragraph.style != nil { out.lines(look, room: placed.width * 72 / 25.4) }
      out.raw("</w:pPr>")
      for run in paragraph.runs { out.run(run, own: hasOwnLetters(look, role) ? look : nil) }
      out.raw("</w:p>")
    }
  }

  /// Writes inside a cell of that width, then goes back to where it was.
  mutating func within(_ points: Double, _ body: (inout WordBody) -> Void) {
    let outer = (room, last)
    room = points
    last = nil
    body(&self)
    (room, last) = outer
  }
}
