import Domain

/// What was found, by kind: only what the asker may see.
package struct SearchPage: Page {
  package struct Hit: Sendable {
    package var name: String
    package var address: String
    package var words: String
    package init(_ name: String, address: String, words: String = "") {
      self.name = name
      self.address = address
      self.words = words
    }
  }

  private let words: String
  private let groups: [(name: Wording, hits: [Hit])]

  package init(_ words: String, _ groups: [(name: Wording, hits: [Hit])]) {
    self.words = words
    self.groups = groups.filter { !$0.hits.isEmpty }
  }

  package var title: Wording {
    let count = groups.reduce(0) { $0 + $1.hits.count }
    return words.isEmpty
      ? Wording("Tìm", en: "Search")
      : Wording("\(count) kết quả cho «\(words)»", en: "\(count) results for «\(words)»")
  }

  package func body(_ page: inout PageWriter) {
    if groups.isEmpty {
      page.raw("<section class=\"card\">")
      page.empty(
        Wording("Không thấy gì", en: "Nothing found"),
        Wording(
          "Gõ có dấu hay không dấu đều được. Thử ít chữ hơn.", en: "With or without accents. Try fewer words."))
      page.raw("</section>")
    }
    page.raw("<div class=\"grid\">")
    for group in groups {
      page.card(group.name, aside: Wording(same: String(group.hits.count))) { page in
        for hit in group.hits {
          page.raw("<div class=\"fact\"><i></i><div>")
          page.element("a", ["href": hit.address], hit.name)
          if !hit.words.isEmpty { page.element("p", hit.words) }
          page.raw("</div></div>")
        }
      }
    }
    page.raw("</div>")
  }
}
