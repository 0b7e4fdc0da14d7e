import Domain
import Showing

/// The clauses of a document with the lines where they begin.
enum OutlinePage {
  static func text(of document: ReadDocument, _ page: Sheet) -> String {
    var sheet = page
    let places = TextPlaces(document.source, outline: document.reading.outline)
    sheet.line("\(document.file): dàn ý", .strong)
    if document.reading.outline.isEmpty { sheet.line("Văn bản không chia mục.", .faint, indent: 2) }
    write(document.reading.outline, depth: 0, places, &sheet)
    return sheet.text
  }

  private static func write(_ nodes: [OutlineNode], depth: Int, _ places: TextPlaces, _ sheet: inout Sheet) {
    for node in nodes {
      let words = node.title.map { title in "\(node.label.map { "\($0). " } ?? "")\(OneLine.of(title))" }
      sheet.row(
        "dòng \(places.line(node.span.start))", .faint, labelWidth: 9,
        words ?? places.quote(places.firstLine(of: node.span)), depth == 0 ? .strong : .plain, indent: 0,
        inset: 2 * depth, limit: 2)
      write(node.children, depth: depth + 1, places, &sheet)
    }
  }
}
