import Blocks
import Markup

/// The text of a document with its facts lit, paragraph by paragraph and table by table.
package struct LitText {
  private let source: SourceText
  private var lighting: Lighting

  private let headings: Set<Int>

  /// `headings`: where the lines begin that are headings, whatever they look like in the file.
  package init(source: SourceText, lights: [Lighting.Light], headings: Set<Int>) {
    self.source = source
    self.headings = headings
    lighting = Lighting(lights)
  }

  package mutating func write(to page: inout MarkupWriter) {
    for block in TextBlock.of(source) {
      switch block {
      case .paragraph(let spans, let style, let isNote): paragraph(spans, style, isNote, &page)
      case .table(let rows, let use): table(rows, use, &page)
      }
    }
  }

  private mutating func paragraph(_ spans: [Span], _ style: Style, _ isNote: Bool, _ page: inout MarkupWriter) {
    var classes = LitText.classes(style)
    if !style.isBold, spans.first.map({ headings.contains($0.start) }) ?? false { classes.append("b") }
    if isNote { classes.append("foot") }
    if spans.contains(where: isSpacedOut) { classes.append("w") }
    page.open("p", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")])
    for (index, span) in spans.enumerated() {
      if index > 0 { page.raw(" ") }
      lit(span, &page)
    }
    page.raw("</p>\n")
  }

  private static func classes(_ style: Style) -> [String] {
    var classes: [String] = []
    if style.isCentred { classes.append("c") }
    if style.isRightAligned { classes.append("e") }
    if style.isBold || style.headingLevel > 0 { classes.append("b") }
    if style.isItalic { classes.append("i") }
    return classes
  }

  /// True for a line laid out with runs of spaces or tabs: two columns side by side.
  private func isSpacedOut(_ span: Span) -> Bool {
    var run = 0
    for byte in source.text[span.range] {
      if byte == 0x09 { return true }
      run = byte == 0x20 ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }

  private mutating func table(_ rows: [[TextBlock.CellText]], _ use: TextBlock.TableUse, _ page: inout MarkupWriter) {
    page.raw("<div class=\"scroll\">")
    page.open("table", ["class": LitText.style(use), "role": use == .data ? nil : "presentation"])
    for row in rows {
      page.raw("\n<tr>")
      for text in row { cell(text, &page) }
      page.raw("</tr>")
    }
    page.raw("\n</table></div>\n")
  }

  private static func style(_ use: TextBlock.TableUse) -> String? {
    switch use {
    case .data: nil
    case .heading: "layout c"
    case .signature: "layout"
    }
  }

  private mutating func cell(_ text: TextBlock.CellText, _ page: inout MarkupWriter) {
    page.open(
      "td",
      [
        "rowspan": text.cell.rowSpan > 1 ? String(text.cell.rowSpan) : nil,
        "colspan": text.cell.columnSpan > 1 ? String(text.cell.columnSpan) : nil,
      ])
    for paragraph in text.paragraphs {
      let classes = LitText.classes(paragraph.style)
      page.open("div", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")])
      lit(paragraph.span, &page)
      page.close("div")
    }
    page.close("td")
  }

  private mutating func lit(_ span: Span, _ page: inout MarkupWriter) {
    for step in lighting.steps(in: span) {
      switch step {
      case .text(let part): page.text(source.text[part.range])
      case .close: page.close("mark")
      case .open(let light, let isFirst):
        page.open(
          "mark", ["class": light.style, "data-f": light.id, "id": isFirst ? "s-\(light.id)" : nil])
        if isFirst, !light.letter.isEmpty {
          page.element("a", ["class": "k", "href": "#\(light.id)", "aria-label": light.noun], light.letter)
        }
      }
    }
  }
}
