import Domain
import Markup

/// A column of a table: its heading, repeated beside each value when rows become cards on a phone.
package struct Column: Sendable {
  package var name: Wording
  package var isNumber: Bool

  package init(_ vi: String, en: String, isNumber: Bool = false) {
    name = Wording(vi, en: en)
    self.isNumber = isNumber
  }
}

extension PageWriter {
  /// A table whose rows become cards on a narrow screen. Each row writes its cells with `cell`, in the order of the
  /// columns; the first is the head of its row.
  package mutating func rows<Row>(
    _ caption: Wording? = nil, _ columns: [Column], _ rows: [Row], _ write: (inout PageWriter, Row) -> Void
  ) {
    raw("<table class=\"rows\">")
    if let caption { element("caption", ["class": "sr"], caption) }
    raw("<thead><tr>")
    for column in columns {
      element("th", ["scope": "col", "class": column.isNumber ? "num" : nil], column.name)
    }
    raw("</tr></thead>\n<tbody>")
    let outer = (self.columns, columnStarts)
    self.columns = columns
    columnStarts = columns.map { column in
      var start = MarkupWriter(capacity: 64)
      start.open("td", ["class": column.isNumber ? "num" : nil, "data-th": say(column.name)])
      start.raw("<div>")
      return start.bytes
    }
    for row in rows {
      raw("<tr>")
      nextColumn = 0
      write(&self, row)
      raw("</tr>\n")
    }
    (self.columns, columnStarts) = outer
    raw("</tbody></table>\n")
  }

  package mutating func cell(_ write: (inout PageWriter) -> Void) {
    let isHead = beginCell()
    write(&self)
    if isHead { raw("</div></th>") } else { raw("</div></td>") }
  }

  /// True for the head of its row.
  private mutating func beginCell() -> Bool {
    let place = min(nextColumn, columns.count - 1)
    nextColumn += 1
    guard nextColumn == 1 else {
      columnStart(place)
      return false
    }
    if columns[place].isNumber { raw("<th scope=\"row\" class=\"num\"><div>") } else { raw("<th scope=\"row\"><div>") }
    return true
  }

  /// Nothing at all, so that a card on a phone leaves the line out.
  package mutating func noCell() {
    nextColumn += 1
    raw("<td></td>")
  }

  package mutating func cell(_ words: String) {
    if words.isEmpty, nextColumn > 0 { noCell() } else { cell { $0.text(words) } }
  }
  package mutating func cell(_ words: Wording) { cell { $0.text(words) } }
  package mutating func cell(_ badge: Badge?) {
    if let badge { cell { $0.badge(badge) } } else { noCell() }
  }
  package mutating func cell(_ words: String, to address: String?) {
    cell { page in
      guard let address else { return page.text(words) }
      page.link(words, to: address)
    }
  }
}
