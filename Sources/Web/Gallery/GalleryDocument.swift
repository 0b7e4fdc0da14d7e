import Domain

/// Lit text beside its facts.
enum GalleryDocument {
  private static let marks: [(style: String, letter: String, name: Wording)] = [
    ("target", "C", Wording("chỉ tiêu", en: "target")), ("duty", "N", Wording("nhiệm vụ", en: "duty")),
    ("pledge", "G", Wording("giao ước", en: "pledge")), ("report", "B", Wording("báo cáo", en: "report")),
    ("movement", "P", Wording("phong trào", en: "movement")), ("doubt error", "?", Wording("lỗi", en: "error")),
    ("doubt warning", "?", Wording("cảnh báo", en: "warning")), ("doubt note", "?", Wording("lưu ý", en: "note")),
  ]

  static func write(to page: inout PageWriter) {
    page.raw("<div class=\"grid two\">")
    page.card("Văn bản sáng chữ", en: "Lit text") { page in
      page.raw("<div class=\"doc\"><p>")
      for mark in marks {
        page.open("mark", ["class": mark.style])
        page.element("b", ["class": "k"], mark.letter)
        page.text(mark.name)
        page.raw("</mark>; ")
      }
      page.raw("</p></div>")
    }
    page.card("Cần anh/chị quyết định", en: "For you to decide", aside: Wording("2 điểm", en: "2 points")) { page in
      page.raw("<div class=\"fact error\" tabindex=\"0\"><i></i><div>")
      page.element("b", "«31/6/2026» không có trong lịch", en: "«31/6/2026» is no date")
      page.element("p", "Tháng 6 có 30 ngày. Mục III.1.", en: "June has 30 days. Section III.1.")
      page.raw("<span class=\"keys\"><button class=\"btn small\"><kbd>1</kbd> 30/6/2026</button></span></div></div>")
      page.raw("<div class=\"fact target\"><i></i><div><b>≥ 95%</b> ")
      page.text("công chức, viên chức đạt Lao động tiên tiến", en: "of staff become advanced workers")
      page.raw("</div><div class=\"side\">")
      page.badge(.plain, "31/12", en: "31/12")
      page.badge(.kept, "người sửa", en: "changed")
      page.raw("</div></div>")
    }
    page.raw("</div>")
  }
}
