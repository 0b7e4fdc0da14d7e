import Blocks
import Markup

/// The text of a document with its facts lit, paragraph by paragraph and table by table.
struct LitText {
  private let source: SourceText
  private var lighting: Lighting

  init(source: SourceText, lights: [Lighting.Light]) {
    self.source = source
    lighting = Lighting(lights)
  }

  mutating func write(to page: inout MarkupWriter) {
    for block in TextBlock.of(source) {
      switch block {
      case .paragraph(let spans, let style, let isNote): paragraph(spans, style, isNote, &page)
      case .table(let rows): table(rows, &page)
      }
    }
  }

  private mutating func paragraph(_ spans: [Span], _ style: Style, _ isNote: Bool, _ page: inout MarkupWriter) {
    var classes: [String] = []
    if style.isCentred { classes.append("c") }
    if style.isRightAligned { classes.append("e") }
    if style.isBold || style.headingLevel > 0 { classes.append("b") }
    if style.isItalic { classes.append("i") }
    if isNote { classes.append("note") }
    page.open("p", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")])
    for (index, span) in spans.enumerated() {
      if index > 0 { page.raw(" ") }
      lit(span, &page)
    }
    page.raw("</p>\n")
  }

  private mutating func table(_ rows: [[TextBlock.CellText]], _ page: inout MarkupWriter) {
    page.raw("<div class=\"scroll\"><table>\n")
    for row in rows {
      page.raw("<tr>")
      for cell in row {
        page.open(
          "td",
          [
            "rowspan": cell.cell.rowSpan > 1 ? String(cell.cell.rowSpan) : nil,
            "colspan": cell.cell.columnSpan > 1 ? String(cell.cell.columnSpan) : nil,
          ])
        for (index, span) in cell.paragraphs.enumerated() {
          if index > 0 { page.raw("<br>") }
          lit(span, &page)
        }
        page.raw("</td>")
      }
      page.raw("</tr>\n")
    }
    page.raw("</table></div>\n")
  }

  private mutating func lit(_ span: Span, _ page: inout MarkupWriter) {
    for step in lighting.steps(in: span) {
      switch step {
      case .text(let part): page.text(source.text[part.range])
      case .close: page.close("mark")
      case .open(let light, let isFirst):
        page.open(
          "mark",
          [
            "class": light.isSure ? light.kind : light.kind + " unsure", "data-f": light.id,
            "id": isFirst ? "s-\(light.id)" : nil,
          ])
        if isFirst {
          let number = light.id.split(separator: "-").last.map(String.init) ?? ""
          page.element(
            "a", ["class": "k", "href": "#\(light.id)", "aria-label": "\(light.noun) \(number)"], light.letter)
        }
      }
    }
  }
}
