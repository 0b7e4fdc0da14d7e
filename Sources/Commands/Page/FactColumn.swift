import Domain
import Law
import Markup
import Showing

/// The right side of the page: facts by group, doubts first.
enum FactColumn {
  static func write(_ document: ReadDocument, _ cards: FactCards, to page: inout MarkupWriter) {
    page.raw("<section id=\"facts\" aria-label=\"Chi tiết\">\n")
    for kind in FactCard.Kind.allCases {
      let group = cards.of(kind)
      if kind == .doubt, group.isEmpty {
        page.raw(
          "<div class=\"card\"><header><h2>Cần xem</h2></header><p class=\"none\">Không có điểm nào.</p></div>\n")
      }
      guard !group.isEmpty else { continue }
      page.raw("<div class=\"card\"><header>")
      page.element("h2", kind.title)
      let note = kind == .doubt ? Findings.count(document.reading.findings, .vi) : String(group.count)
      page.element("span", ["class": kind == .doubt ? "badge doubt" : "small"], note)
      page.raw("</header>\n")
      if kind == .duty {
        for (owner, duties) in OwnerGroup.of(group) {
          page.element(
            "h3", ["class": owner.isEmpty ? "nobody" : nil],
            owner.isEmpty ? "Chưa nêu đơn vị chủ trì" : owner.prefix(1).uppercased() + owner.dropFirst())
          for card in duties { fact(card, cards.places, &page) }
        }
      } else {
        for card in group { fact(card, cards.places, &page) }
      }
      page.raw("</div>\n")
    }
    parts(document.reading, &page)
    page.raw("</section>\n")
  }

  /// Which of the parts that the law asks of a launching plan are there.
  private static func parts(_ reading: PlanReading, _ page: inout MarkupWriter) {
    guard reading.movements.contains(where: { $0.value.status == .launched }) else { return }
    page.raw("<div class=\"card\"><header><h2>Các phần phải có của kế hoạch phát động</h2>")
    page.raw("<span class=\"small\">Điều 17 Luật Thi đua, khen thưởng</span></header>\n")
    for part in PlanPart.allCases {
      let rules = DocumentLaw.embedded.planParts.filter { $0.part == part }
      guard let name = rules.last?.name else { continue }
      let isThere = reading.parts[part].map { !$0.isEmpty } ?? false
      page.open("div", ["class": "fact", "id": "part-\(part.rawValue)", "data-f": "part-\(part.rawValue)"])
      page.raw("<i></i><div>")
      page.element("a", ["class": "go", "href": isThere ? "#s-part-\(part.rawValue)" : nil], name)
      page.raw("</div>")
      page.element("span", ["class": isThere ? "badge" : "badge doubt"], isThere ? "✓ có" : "✗ chưa thấy")
      page.raw("</div>\n")
    }
    page.raw("</div>\n")
  }

  private static func fact(_ card: FactCard, _ places: TextPlaces, _ page: inout MarkupWriter) {
    page.open("div", ["class": "fact \(card.style)", "id": card.id, "data-f": card.id])
    page.raw("<i></i><div>")
    page.open("a", ["class": "go", "href": card.span.isEmpty ? nil : "#s-\(card.id)"])
    if !card.head.isEmpty {
      page.element("b", card.head)
      page.raw(" ")
    }
    page.text(card.text)
    page.close("a")
    for detail in card.details { page.element("div", detail) }
    if card.kind == .doubt { page.element("div", place(card, places)) }
    page.raw("</div>")
    if !card.isSure { page.element("span", ["class": "badge doubt"], "cần xem lại") }
    if !card.when.isEmpty { page.element("span", ["class": "badge"], card.when) }
    page.raw("</div>\n")
  }

  private static func place(_ card: FactCard, _ places: TextPlaces) -> String {
    guard !card.span.isEmpty else { return "cả văn bản · \(card.rule)" }
    let section = places.section(card.span).map { "mục \($0) · " } ?? ""
    let page = places.page(card.span.start).map { "trang \($0) · " } ?? ""
    return "\(section)\(page)dòng \(places.line(card.span.start)) · \(card.rule)"
  }
}
