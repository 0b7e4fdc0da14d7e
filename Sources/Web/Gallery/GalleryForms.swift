import Domain

/// Fields in each state, a drop zone.
enum GalleryForms {
  static func write(to page: inout PageWriter) {
    let problem = Problem(
      .invalid, "date.impossible", Wording("31/6/2026 không có trong lịch.", en: "31/6/2026 is no date."),
      field: "mau-ngay",
      fix: Wording("Tháng 6 có 30 ngày.", en: "June has 30 days."))
    page.card("Biểu mẫu", en: "Forms") { page in
      page.raw("<form class=\"pad\" action=\"/kieu-dang\">")
      page.problem(problem)
      page.raw("<div class=\"fields\">")
      page.field(Field("mau-chu", "Tên đơn vị", en: "Unit", value: "Phòng Kỹ thuật", isRequired: true))
      page.field(
        Field(
          "mau-ngay", "Hạn", en: "Due", .date, value: "31/6/2026",
          hint: Wording("Ví dụ 31/3/2026", en: "For example 31/3/2026")), problem)
      page.field(
        Field(
          "mau-chon", "Phụ trách", en: "Owner",
          .choice([
            ("", Wording("chưa chọn", en: "none")), ("a", Wording(same: "Văn phòng")),
            ("b", Wording(same: "Phòng Kế hoạch")),
          ])
        ))
      page.field(Field("mau-khau", "Mật khẩu", en: "Password", .password, memory: "off"))
      page.raw("</div>")
      page.field(Field("mau-dai", "Lý do", en: "Reason", .long, value: ""))
      page.raw("<fieldset>")
      page.element("legend", "Báo cho", en: "Tell")
      page.tick("mau-bao", isOn: true, Wording("trưởng đơn vị", en: "the head of the unit"))
      page.tick("mau-bao", value: "ca-hai", isOn: false, Wording("người trực tiếp làm", en: "the person who does it"))
      page.raw("</fieldset><div class=\"line\">")
      page.element("button", ["class": "btn"], "Lưu", en: "Save")
      page.raw("</div></form>")
    }
    page.card("Tiến trình và QR", en: "Progress and QR") { page in
      page.raw("<div class=\"pad stack\">")
      page.open("progress", ["value": "40", "max": "100", "aria-label": page.say("đã gửi 40%", en: "40% sent")])
      page.raw("</progress></div>")
    }
  }
}
