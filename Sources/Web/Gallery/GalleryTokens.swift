import Domain

/// Colours, sizes of type, spaces.
enum GalleryTokens {
  private static let colours: [(style: String, name: Wording)] = [
    ("sw-paper", Wording("nền trang", en: "page")), ("sw-card", Wording("nền thẻ", en: "card")),
    ("sw-ink", Wording("chữ", en: "ink")), ("sw-line", Wording("đường kẻ", en: "line")),
    ("sw-red", Wording("đỏ: trễ, cần quyết định", en: "red: late, to decide")),
    ("sw-gold", Wording("vàng: chỉ tiêu, sắp hạn", en: "gold: target, due soon")),
    ("sw-green", Wording("lục: giao ước, đã công nhận", en: "green: pledge, recognised")),
    ("sw-blue", Wording("lam: nhiệm vụ, thông tin", en: "blue: duty, information")),
    ("sw-violet", Wording("tím: báo cáo, xem như", en: "violet: report, viewing as")),
  ]

  static func write(to page: inout PageWriter) {
    page.card("Màu", en: "Colours", aside: Wording("sáng và tối theo máy", en: "light and dark by the system")) {
      page in
      page.raw("<div class=\"pad swatches\">")
      for colour in colours {
        page.raw("<div class=\"swatch\">")
        page.open("i", ["class": colour.style])
        page.raw("</i>")
        page.element("span", colour.name)
        page.raw("</div>")
      }
      page.raw("</div>")
    }
    page.card("Cỡ chữ và khoảng cách", en: "Type and space") { page in
      page.raw("<div class=\"pad halves grid\"><div class=\"stack\">")
      page.element("p", ["class": "figure"], "86%")
      page.element("p", ["class": "large"], "Chữ lớn cho phiếu ký, 19 px", en: "Large text of slips, 19 px")
      page.element("p", "Chữ thường, 16 px: 3 việc trễ, 5 việc đến hạn", en: "Body, 16 px: 3 late, 5 due")
      page.element("p", ["class": "small"], "Chữ phụ, 14 px, không nhỏ hơn", en: "Secondary, 14 px, never smaller")
      page.raw("</div><div class=\"space\">")
      for step: StaticString in ["n1", "n2", "n3", "n4", "n5", "n6", "n7"] {
        page.open("i", ["class": step.description])
        page.raw("</i>")
      }
      page.raw("</div></div>")
    }
  }
}
