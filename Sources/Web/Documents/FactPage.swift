import Domain
import Showing

/// One fact of a document: what was read, what a person makes of it. Also the page of a new fact.
package struct FactPage: Page {
  package struct Model: Sendable {
    package var document: Identifier
    package var documentName: String
    package var version: Int
    /// Nil for a new one.
    package var name: String?
    package var kind: FactCard.Kind
    /// The words of the document it comes from.
    package var quote: String
    /// As the program read it; empty for one that a person added.
    package var asRead: String
    package var fields: [Field]
    package var isRemoved = false
    /// Of a pledge: the words that are signed, or a draft of them that nobody has confirmed.
    package var wording: String?
    package var isDraft = false
    package var problem: Problem?

    package init(
      document: Identifier, documentName: String, version: Int, name: String?, kind: FactCard.Kind, quote: String,
      asRead: String, fields: [Field], isRemoved: Bool = false, problem: Problem? = nil
    ) {
      self.document = document
      self.documentName = documentName
      self.version = version
      self.name = name
      self.kind = kind
      self.quote = quote
      self.asRead = asRead
      self.fields = fields
      self.isRemoved = isRemoved
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .documents }
  package var crumbs: [Crumb] {
    [.section(.documents), Crumb(Wording(same: model.documentName), Addresses.document(model.document))]
  }
  package var title: Wording {
    let one = model.kind.words.one
    return model.name == nil
      ? Wording("Thêm \(one.vi)", en: "Add a \(one.en)") : Wording("Sửa \(one.vi)", en: "Edit the \(one.en)")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid halves\">")
    page.card("Trong văn bản", en: "In the document") { page in
      page.raw("<div class=\"doc\"><p>")
      page.open("mark", ["class": model.kind.rawValue])
      page.text(model.quote)
      page.raw("</mark></p></div>")
      if !model.asRead.isEmpty {
        page.raw("<footer class=\"small\">")
        page.text(
          "Máy đọc được: \(model.asRead). Bản đọc này được giữ nguyên.", en: "As read: \(model.asRead). This is kept.")
        page.raw("</footer>")
      }
    }
    page.raw("<section class=\"card pad\">")
    let address = model.name.map { Addresses.fact(model.document, $0) } ?? Addresses.facts(model.document)
    page.form(address) { page in
      hidden(&page)
      for field in model.fields { page.field(field, model.problem) }
      page.raw("<div class=\"line\">")
      page.element("button", ["class": "btn primary"], "Lưu", en: "Save")
      page.element("a", ["class": "btn plain", "href": Addresses.document(model.document)], "Thôi", en: "Cancel")
      page.raw("</div>")
    }
    page.raw("</section></div>")
    if let name = model.name, let words = model.wording { wording(name, words, &page) }
    if let name = model.name { removal(name, &page) }
  }

  /// Nobody signs a draft: a person reads it, changes it where needed, and confirms it.
  private func wording(_ name: String, _ words: String, _ page: inout PageWriter) {
    page.card(
      model.isDraft
        ? Wording("Lời ký: dự thảo, chờ anh/chị xác nhận", en: "Wording: a draft that waits for you")
        : Wording("Lời ký", en: "Wording"), style: "gap", name: "loi-ky"
    ) { page in
      page.raw("<div class=\"pad\">")
      page.form(Addresses.wording(model.document, name)) { page in
        page.field(
          Field(
            "loi-ky-moi", "Từng người ký đúng những lời này", en: "These very words are signed", .long, value: words,
            isRequired: true), model.problem)
        page.element(
          "button", ["class": model.isDraft ? "btn primary" : "btn"], "Xác nhận lời ký", en: "Confirm the wording")
      }
      page.raw("</div>")
    }
  }

  private func hidden(_ page: inout PageWriter) {
    page.open("input", ["type": "hidden", "name": "ban", "value": String(model.version)])
    if model.name == nil {
      page.open("input", ["type": "hidden", "name": "loai", "value": model.kind.rawValue])
      page.open("input", ["type": "hidden", "name": "chu", "value": model.quote])
    }
  }

  private func removal(_ name: String, _ page: inout PageWriter) {
    page.raw("<section class=\"card pad\">")
    page.form(Addresses.factRemoval(model.document, name)) { page in
      hidden(&page)
      if model.isRemoved {
        page.element("button", ["class": "btn"], "Lấy lại", en: "Restore")
      } else {
        page.field(
          Field(
            "ly-do", "Bỏ khỏi phong trào, vì", en: "Remove it, because",
            hint: Wording("Ví dụ: không phải việc của đợt này", en: "For example: no duty of this movement")))
        page.element("button", ["class": "btn danger"], "Bỏ", en: "Remove")
      }
    }
    page.raw("</section>")
  }
}
