import Blocks

/// Page set-up of each section, its page numbers and the foot of its first page.
enum WordSections {
  static func properties(_ sections: [PaperSection], _ index: Int, _ out: inout WordWriter) {
    let section = sections[index]
    out.raw("<w:sectPr>")
    let head: StaticString = section.numbering == nil ? "rIdEmpty" : "rIdHead"
    reference("<w:headerReference w:type=\"default\" r:id=\"", head, &out)
    reference(
      "<w:headerReference w:type=\"first\" r:id=\"",
      section.numbering?.isShownOnFirstPage == true ? "rIdHead" : "rIdEmpty", &out)
    if !section.firstPageFoot.isEmpty {
      let foot = sections[...index].count { !$0.firstPageFoot.isEmpty }
      out.number("<w:footerReference w:type=\"first\" r:id=\"rIdFoot", foot)
    }
    out.raw("<w:type w:val=\"nextPage\"/>")
    page(section, &out)
    if let start = section.numbering?.start { out.number("<w:pgNumType w:start=\"", start) }
    out.raw("<w:titlePg/></w:sectPr>")
  }

  private static func reference(_ before: StaticString, _ id: StaticString, _ out: inout WordWriter) {
    out.raw(before)
    out.raw(id)
    out.raw("\"/>")
  }

  private static func page(_ section: PaperSection, _ out: inout WordWriter) {
    let page = section.page
    let fromTop = section.numbering?.fromTop ?? 10
    out.number("<w:pgSz w:w=\"", WordWriter.twips(millimetres: page.width), "\"")
    out.number(" w:h=\"", WordWriter.twips(millimetres: page.height), "\"")
    out.raw(page.isLandscape ? " w:orient=\"landscape\"/>" : "/>")
    out.number("<w:pgMar w:top=\"", WordWriter.twips(millimetres: page.top), "\"")
    out.number(" w:right=\"", WordWriter.twips(millimetres: page.right), "\"")
    out.number(" w:bottom=\"", WordWriter.twips(millimetres: page.bottom), "\"")
    out.number(" w:left=\"", WordWriter.twips(millimetres: page.left), "\"")
    out.number(" w:header=\"", WordWriter.twips(millimetres: fromTop), "\"")
    out.number(" w:footer=\"", WordWriter.twips(millimetres: 10), "\" w:gutter=\"0\"/>")
  }

  private static let open: StaticString =
    "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"

  static let numberedHead: [UInt8] = {
    var out = WordWriter()
    out.raw(open)
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr>")
    out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    out.raw("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
    out.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>")
    out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>")
    return out.bytes
  }()

  static let emptyHead: [UInt8] = {
    var out = WordWriter()
    out.raw(open)
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr></w:p></w:hdr>")
    return out.bytes
  }()

  /// One part for each section that has a foot, in their order.
  static func feet(_ paper: Paper, styles body: inout WordBody) -> [[UInt8]] {
    paper.sections.filter { !$0.firstPageFoot.isEmpty }.map { section in
      let kept = body.out
      body.out = WordWriter()
      body.out.raw("<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
      body.within(section.page.textWidth * 72 / 25.4) { $0.blocks(section.firstPageFoot) }
      body.out.raw("</w:ftr>")
      defer { body.out = kept }
      return body.out.bytes
    }
  }
}
