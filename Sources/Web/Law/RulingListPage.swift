import Domain

/// The rulings that were kept, the latest first.
package struct RulingListPage: Page {
  package struct Line: Sendable {
    package var title: String
    package var about: String
    package var answer: Badge
    /// When, by whom.
    package var kept: String
    package var address: String

    package init(_ title: String, about: String, answer: Badge, kept: String, address: String) {
      self.title = title
      self.about = about
      self.answer = answer
      self.kept = kept
      self.address = address
    }
  }

  private let lines: [Line]
  package init(_ lines: [Line]) { self.lines = lines }

  package var section: Section? { .law }
  package var crumbs: [Crumb] { [.section(.law)] }
  package var title: Wording { Wording("Kết luận đã lưu", en: "Kept rulings") }
  package var lead: Wording? {
    Wording(
      "Mỗi kết luận giữ nguyên câu hỏi, câu trả lời và bản luật lúc hỏi.",
      en: "Each keeps its question, its answer and the law of the moment.")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card\">")
    if lines.isEmpty {
      page.empty(
        Wording("Chưa lưu kết luận nào", en: "None yet"),
        Wording("Hỏi và lưu: thidua law ask TỆP --keep", en: "Ask and keep: thidua law ask FILE --keep"))
    } else {
      page.rows(
        title,
        [
          Column("Hỏi gì", en: "Question"), Column("Về ai", en: "About"), Column("Trả lời", en: "Answer"),
          Column("Lưu lúc, bởi", en: "Kept"),
        ], lines
      ) { page, line in
        page.cell(line.title, to: line.address)
        page.cell(line.about)
        page.cell(line.answer)
        page.cell(line.kept)
      }
    }
    page.raw("</section>")
  }

  /// One line in a card of another page.
  static func fact(_ line: Line, _ page: inout PageWriter) {
    page.raw("<div class=\"fact\"><i></i><div>")
    page.element("a", ["href": line.address], line.title)
    page.element("p", line.about.isEmpty ? line.kept : "\(line.about) · \(line.kept)")
    page.raw("</div><div class=\"side\">")
    page.badge(line.answer)
    page.raw("</div></div>")
  }
}
