import Domain

/// Movements, running ones first.
package struct MovementListPage: Page {
  private let lines: [HomePage.MovementLine]
  package init(_ lines: [HomePage.MovementLine]) { self.lines = lines }

  package var section: Section? { .movements }
  package var title: Wording { Wording("Phong trào", en: "Movements") }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card\">")
    if lines.isEmpty {
      page.empty(
        Wording("Chưa có phong trào nào", en: "No movement yet"),
        Wording("Một phong trào bắt đầu từ văn bản phát động của nó.", en: "A movement begins with its document."),
        act: (Wording("Về trang đầu để thả văn bản", en: "Drop a document"), Addresses.home()))
    } else {
      page.rows(
        Wording("Phong trào", en: "Movements"),
        [Column("Phong trào", en: "Movement"), Column("Tình hình", en: "Standing"), Column("Trạng thái", en: "State")],
        lines
      ) { page, line in
        page.cell(line.name, to: line.address)
        page.cell(line.words)
        page.cell(line.state)
      }
    }
    page.raw("</section>")
  }
}
