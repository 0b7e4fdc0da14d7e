import Blocks

/// A paper as plain lines, one for each paragraph with its role: what a person reviews when it changes.
enum PaperText {
  static func of(_ paper: Paper) -> String {
    var out = "\(paper.metadata.title) | \(paper.metadata.subject) | \(paper.metadata.day)\n"
    for section in paper.sections {
      let page = section.page
      out += "=== \(Int(page.width)) x \(Int(page.height)) mm\(section.numbering == nil ? "" : ", numbered")\n"
      out += lines(section.blocks, "")
      if !section.firstPageFoot.isEmpty { out += "foot\n" + lines(section.firstPageFoot, "  ") }
    }
    return out
  }

  private static func lines(_ blocks: [PaperBlock], _ indent: String) -> String {
    var out = ""
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        out += "\(indent)\(paragraph.role): \(paragraph.text.split(separator: "\n").joined(separator: " ⏎ "))\n"
      case .rule: out += "\(indent)---\n"
      case .picture(let picture): out += "\(indent)picture: \(picture.description)\n"
      case .placed(let placed):
        let text = placed.paragraphs.map(\.text).joined(separator: " | ")
        out += "\(indent)at \(placed.x), \(placed.y): \(text)\n"
      case .pageBreak: out += "\(indent)new page\n"
      case .table(let table): out += rows(table, indent)
      }
    }
    return out
  }

  private static func rows(_ table: PaperTable, _ indent: String) -> String {
    var out = "\(indent)\(table.purpose) table\n"
    for (index, row) in table.rows.enumerated() {
      guard table.purpose == .data else {
        for cell in row.cells { out += "\(indent)  cell\n" + lines(cell.blocks, indent + "    ") }
        continue
      }
      let texts = row.cells.map { cell in
        lines(cell.blocks, "").split(separator: "\n").map { String($0.drop { $0 != ":" }.dropFirst(2)) }
          .joined(separator: " ⏎ ")
      }
      out += "\(indent)  \(index < table.headerRows ? "#" : "|") \(texts.joined(separator: " | "))\n"
    }
    return out
  }
}
