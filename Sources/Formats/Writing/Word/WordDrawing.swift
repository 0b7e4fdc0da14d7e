import Blocks

// A drawing as a group of shapes that Word can edit: no pixels, no second file.
extension WordBody {
  /// English metric units.
  private func units(_ millimetres: Double) -> Int { Int((millimetres * 36_000).rounded()) }

  mutating func picture(_ picture: PaperPicture) {
    pictures += 1
    let place: StaticString =
      switch picture.alignment {
      case .left, .justified: "left"
      case .centre: "center"
      case .right: "right"
      }
    out.raw("<w:p><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"")
    out.raw(place)
    out.raw("\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
    size("<wp:extent", picture.width, picture.height)
    out.number("<wp:docPr id=\"", pictures, "\"")
    out.number(" name=\"Hình ", pictures, "\"")
    out.words(" descr=\"", picture.description)
    out.raw("<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">")
    out.raw("<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
    size("<a:ext", picture.width, picture.height)
    out.raw("<a:chOff x=\"0\" y=\"0\"/>")
    size("<a:chExt", picture.width, picture.height)
    out.raw("</a:xfrm></wpg:grpSpPr>")
    for (index, mark) in picture.marks.enumerated() { self.mark(mark, index + 1, picture) }
    out.raw("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
  }

  private mutating func size(_ element: StaticString, _ width: Double, _ height: Double) {
    out.raw(element)
    out.number(" cx=\"", units(width), "\"")
    out.number(" cy=\"", units(height))
  }

  private mutating func mark(_ mark: PaperPicture.Mark, _ id: Int, _ picture: PaperPicture) {
    switch mark {
    case .area(let x, let y, let width, let height, let fill):
      shape(id, x, y, width, height) { body in
        body.out.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        body.fill(fill)
      }
    case .areas(let areas, let fill):
      shape(id, 0, 0, picture.width, picture.height) { body in
        body.path(picture.width, picture.height) { body in
          for area in areas {
            body.outline([
              .init(area.x, area.y), .init(area.x + area.width, area.y),
              .init(area.x + area.width, area.y + area.height), .init(area.x, area.y + area.height),
            ])
            body.out.raw("<a:close/>")
          }
        }
        body.fill(fill)
      }
    case .line(let points, let weight, let colour):
      shape(id, 0, 0, picture.width, picture.height) { body in
        body.path(picture.width, picture.height) { $0.outline(points) }
        body.out.number("<a:noFill/><a:ln w=\"", Int((weight * 12_700).rounded()), "\">")
        body.solid(colour)
        body.out.raw("</a:ln>")
      }
    case .text(let words, let x, let y, let anchor, let size, let isBold):
      label(id, words, x, y, anchor, size, isBold)
    }
  }

  private mutating func shape(
    _ id: Int, _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: (inout WordBody) -> Void
  ) {
    out.number("<wps:wsp><wps:cNvPr id=\"", id, "\"")
    out.number(" name=\"", id, "\"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"")
    out.number(units(x))
    out.number("\" y=\"", units(y))
    size("<a:ext", width, height)
    out.raw("</a:xfrm>")
    look(&self)
    out.raw("</wps:spPr><wps:bodyPr/></wps:wsp>")
  }

  private mutating func path(_ width: Double, _ height: Double, _ body: (inout WordBody) -> Void) {
    out.raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>")
    out.number("<a:path w=\"", units(width), "\"")
    out.number(" h=\"", units(height), "\">")
    body(&self)
    out.raw("</a:path></a:pathLst></a:custGeom>")
  }

  private mutating func outline(_ points: [PaperPicture.Point]) {
    for (index, point) in points.enumerated() {
      out.raw(index == 0 ? "<a:moveTo><a:pt x=\"" : "<a:lnTo><a:pt x=\"")
      out.number(units(point.x))
      out.number("\" y=\"", units(point.y))
      out.raw(index == 0 ? "</a:moveTo>" : "</a:lnTo>")
    }
  }

  private mutating func fill(_ colour: PaperColour) {
    solid(colour)
    out.raw("<a:ln><a:noFill/></a:ln>")
  }

  private mutating func solid(_ colour: PaperColour) {
    out.raw("<a:solidFill><a:srgbClr val=\"")
    out.colour(colour)
    out.raw("\"/></a:solidFill>")
  }

  /// Words of a drawing stand in a box without edges, around the point they are anchored to.
  private mutating func label(
    _ id: Int, _ words: String, _ x: Double, _ y: Double, _ anchor: PaperAlignment, _ size: Double, _ isBold: Bool
  ) {
    let widths = isBold ? SerifWidths.bold : .regular
    let width = widths.width(of: words, size: size) * 25.4 / 72 + 3
    let height = size * 25.4 / 72 * 1.25
    let left =
      switch anchor {
      case .left, .justified: x
      case .centre: x - width / 2
      case .right: x - width
      }
    out.number("<wps:wsp><wps:cNvPr id=\"", id, "\"")
    out.number(" name=\"", id, "\"/><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"")
    out.number(units(left))
    out.number("\" y=\"", units(y - height * 0.8))
    self.size("<a:ext", width, height)
    out.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx>")
    out.raw("<w:txbxContent><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"")
    out.raw(anchor == .centre ? "center" : anchor == .right ? "right" : "left")
    out.raw("\"/></w:pPr>")
    out.run(PaperRun(words, bold: isBold, size: size), own: nil)
    out.raw("</w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/></wps:wsp>")
  }
}
