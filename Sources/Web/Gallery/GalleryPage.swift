import CivilTime
import Domain

/// Every component of the face in every state, to be looked at after a change of the style sheet.
package struct GalleryPage: Page {
  package init() {}

  package var title: Wording { Wording("Kiểu dáng", en: "Design system") }
  package var lead: Wording? {
    Wording(
      "Mọi thành phần của giao diện, ở mọi trạng thái. Trang thật chỉ dùng những thứ có ở đây.",
      en: "Every component in every state. Pages use nothing else.")
  }
  package var crumbs: [Crumb] { [Crumb(Wording("Đường dẫn", en: "Breadcrumbs"), "/kieu-dang")] }

  package func acts(_ page: inout PageWriter) {
    page.element("a", ["class": "btn", "href": "#bang"], "Nút thường", en: "Plain button")
    page.raw(" ")
    page.button(
      Wording("Phát động", en: "Launch"),
      missing: Wording(
        "Chưa phát động được: còn 2 điểm cần quyết định, 1 chỉ tiêu chưa có người phụ trách",
        en: "Cannot launch yet: 2 points to decide, 1 target without an owner"))
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid\">")
    GalleryTokens.write(to: &page)
    GalleryPieces.write(to: &page)
    GalleryForms.write(to: &page)
    GalleryDocument.write(to: &page)
    page.raw("</div>")
  }
}
