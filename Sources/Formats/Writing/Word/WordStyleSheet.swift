import Blocks

/// styles.xml: one Word style for every role that the paper uses.
enum WordStyleSheet {
  static func bytes(_ paper: Paper, used: Set<PaperRole>) -> [UInt8] {
    var out = WordWriter()
    out.raw("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    out.raw("<w:docDefaults><w:rPrDefault><w:rPr>")
    out.raw("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\"")
    out.raw(" w:cs=\"Times New Roman\"/>")
    out.size(paper.styles[.body].size)
    out.words("<w:lang w:val=\"", paper.metadata.language)
    out.raw("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    out.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>")
    out.raw("<w:qFormat/></w:style>")
    for role in PaperRole.allCases where used.contains(role) { style(role, paper.styles[role], &out) }
    out.raw("</w:styles>")
    return out.bytes
  }

  private static func style(_ role: PaperRole, _ look: PaperStyle, _ out: inout WordWriter) {
    out.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
    out.raw(role.wordStyle)
    out.words("\"><w:name w:val=\"", role.vietnamese)
    out.raw("<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
    out.lines(look)
    if let level = role.outlineLevel { out.number("<w:outlineLvl w:val=\"", level - 1) }
    out.raw("</w:pPr><w:rPr>")
    out.letters(look)
    out.raw("</w:rPr></w:style>")
  }
}
