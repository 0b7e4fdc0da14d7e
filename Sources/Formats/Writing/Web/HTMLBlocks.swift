import Blocks
import Markup

/// Blocks as elements: a heading is a heading, a list of names is a table with a head.
struct HTMLBlocks {
  private(set) var out: MarkupWriter
  private let paper: Paper
  private var room = 0.0
  private var last: PaperParagraph?

  init(_ paper: Paper, _ out: MarkupWriter) {
    self.paper = paper
    self.out = out
  }

  mutating func section(_ section: PaperSection, _ index: Int) {
    room = section.page.textWidth * 72 / 25.4
    last = nil
    out.open("section", ["id": "s\(index)", "class": section.isStock ? "stock" : nil])
    let pages = section.blocks.split(separator: .pageBreak)
    for page in pages {
      guard pages.count > 1 else {
        blocks(Array(page))
        continue
      }
      out.open("div", ["class": "page", "style": "height:\(section.page.height)mm"])
      blocks(Array(page))
      out.close("div")
    }
    if !section.firstPageFoot.isEmpty {
      out.open("footer")
      blocks(section.firstPageFoot)
      out.close("footer")
    }
    out.close("section")
  }

  private mutating func blocks(_ blocks: [PaperBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): self.paragraph(paragraph)
      case .rule(let rule): self.rule(rule)
      case .table(let table): self.table(table)
      case .picture(let picture): out = SVGPicture.write(picture, onto: out)
      case .placed(let placed): self.placed(placed)
      case .pageBreak: break
      }
    }
  }

  private mutating func paragraph(_ paragraph: PaperParagraph) {
    last = paragraph
    let style = paragraph.style.map(PaperStyleSheet.declarations)
    let attributes: KeyValuePairs<StaticString, String?> = ["class": "\(paragraph.role.wordStyle)", "style": style]
    switch paragraph.role.outlineLevel {
    case 1: out.open("h2", attributes)
    case 2 where paragraph.role != .article: out.open("h3", attributes)
    case 3: out.open("h4", attributes)
    default: out.open("p", attributes)
    }
    for run in paragraph.runs { self.run(run) }
    switch paragraph.role.outlineLevel {
    case 1: out.close("h2")
    case 2 where paragraph.role != .article: out.close("h3")
    case 3: out.close("h4")
    default: out.close("p")
    }
  }

  private mutating func run(_ run: PaperRun) {
    var css = ""
    if let bold = run.isBold { css += "font-weight:\(bold ? "bold" : "normal");" }
    if let italic = run.isItalic { css += "font-style:\(italic ? "italic" : "normal");" }
    if run.isUnderlined == true { css += "text-decoration:underline;" }
    if let size = run.size { css += "font-size:\(size)pt;" }
    if let colour = run.colour { css += "color:\(PaperStyleSheet.colour(colour));" }
    if !css.isEmpty { out.open("span", ["style": css]) }
    var isFirst = true
    for line in run.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { out.raw("<br>") }
      isFirst = false
      out.text(String(line))
    }
    if !css.isEmpty { out.close("span") }
  }

  private mutating func rule(_ rule: PaperRule) {
    let style = last.map { paper.styles.style(of: $0) }
    let length = (rule.points(under: last, style, room: room) * 10).rounded() / 10
    out.open("hr", ["style": "width:\(length)pt;margin-top:\(rule.before)pt"])
  }

  private mutating func placed(_ placed: PlacedText) {
    out.open("div", ["class": "placed", "style": "left:\(placed.x)mm;top:\(placed.y)mm;width:\(placed.width)mm"])
    for paragraph in placed.paragraphs { self.paragraph(paragraph) }
    out.close("div")
  }

  private mutating func table(_ table: PaperTable) {
    let table = ColumnFit.fitted(table, paper.styles)
    let classes =
      table.isBordered ? "data" : table.purpose == .layout ? "layout" : "layout keep"
    out.open("table", ["class": classes, "style": "width:\(table.width)mm"])
    out.raw("<colgroup>")
    for column in table.columns { out.open("col", ["style": "width:\(column)mm"]) }
    out.raw("</colgroup>")
    for (index, row) in table.rows.enumerated() {
      if index == 0 { out.raw(table.headerRows > 0 ? "<thead>" : "<tbody>") }
      if index > 0, index == table.headerRows { out.raw("</thead><tbody>") }
      out.open("tr", ["style": row.height > 0 ? "height:\(row.height)mm" : nil])
      cells(row, isHeader: index < table.headerRows, of: table)
      out.raw("</tr>")
    }
    if !table.rows.isEmpty { out.raw(table.rows.count > table.headerRows ? "</tbody>" : "</thead>") }
    out.close("table")
  }

  private mutating func cells(_ row: PaperRow, isHeader: Bool, of table: PaperTable) {
    var column = 0
    for cell in row.cells {
      let vertical: String? =
        switch cell.vertical {
        case .top: nil
        case .middle: "vertical-align:middle"
        case .bottom: "vertical-align:bottom"
        }
      let attributes: KeyValuePairs<StaticString, String?> = [
        "colspan": cell.columnSpan > 1 ? "\(cell.columnSpan)" : nil,
        "rowspan": cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil, "style": vertical,
      ]
      if isHeader { out.open("th", attributes) } else { out.open("td", attributes) }
      let end = min(column + cell.columnSpan, table.columns.count)
      let width = column < end ? table.columns[column..<end].reduce(0, +) : table.width
      let outer = (room, last)
      (room, last) = (width * 72 / 25.4, nil)
      blocks(cell.blocks)
      (room, last) = outer
      if isHeader { out.close("th") } else { out.close("td") }
      column = end
    }
  }
}
