import Domain

/// Documents that were read, newest first.
package struct DocumentListPage: Page {
  package struct Line: Sendable {
    package var name: String
    package var number: String
    package var dayWords: String
    package var issuer: String
    package var address: String
    package var state: Badge

    package init(_ name: String, number: String, dayWords: String, issuer: String, address: String, state: Badge) {
      self.name = name
      self.number = number
      self.dayWords = dayWords
      self.issuer = issuer
      self.address = address
      self.state = state
    }
  }

  private let lines: [Line]
  private let mayDrop: Bool
  package init(_ lines: [Line], mayDrop: Bool) {
    self.lines = lines
    self.mayDrop = mayDrop
  }

  package var section: Section? { .documents }
  package var title: Wording { Wording("Văn bản", en: "Documents") }

  package func body(_ page: inout PageWriter) {
    if mayDrop { DropZone.write(to: &page) }
    page.raw("<section class=\"card\">")
    if lines.isEmpty {
      page.empty(
        Wording("Chưa có văn bản nào", en: "No document yet"),
        Wording("Thả kế hoạch phát động vào ô trên.", en: "Drop a plan into the box above."))
    } else {
      page.rows(
        Wording("Văn bản đã đọc", en: "Documents read"),
        [
          Column("Văn bản", en: "Document"), Column("Số, ký hiệu", en: "Number"), Column("Ngày", en: "Day"),
          Column("Cơ quan", en: "Issuer"), Column("Trạng thái", en: "State"),
        ], lines
      ) { page, line in
        page.cell { $0.element("a", ["href": line.address], line.name) }
        page.cell(line.number)
        page.cell(line.dayWords)
        page.cell(line.issuer)
        page.cell(line.state)
      }
    }
    page.raw("</section>")
  }
}
