import CivilTime
import Domain

/// Badges, buttons, tables, notices, states.
enum GalleryPieces {
  static func write(to page: inout PageWriter) {
    buttons(&page)
    table(&page)
    page.card("Ba con số", en: "Three numbers") { page in
      page.raw("<div class=\"pad stack\">")
      let progress = Progress(registered: 97, expected: 109, recognised: 41, population: 118, aim: 9500)
      page.three(progress)
      page.bar(progress)
      page.raw("</div>")
    }
    notices(&page)
    states(&page)
    page.card("Lịch tháng", en: "Month calendar") { page in
      guard let month = Month(2026, 3), let today = Day(2026, 3, 12), let due = Day(2026, 3, 31) else { return }
      MonthCalendar(
        month: month, today: today,
        items: [
          Dated(due, page.say("Báo cáo quý I", en: "Report"), kind: "report", address: "#bang"),
          Dated(due, page.say("Ký giao ước", en: "Pledge"), kind: "pledge", address: "#bang"),
          Dated(today, page.say("Lễ phát động", en: "Launch"), kind: "duty", address: "#bang"),
        ]
      ).write(to: &page)
    }
  }

  private static func buttons(_ page: inout PageWriter) {
    page.card("Nút và dấu trạng thái", en: "Buttons and badges") { page in
      page.raw("<div class=\"pad stack\"><div class=\"line\">")
      page.element("button", ["class": "btn primary"], "Nút chính, mỗi trang một", en: "Primary, one a page")
      page.element("button", ["class": "btn"], "Nút thường", en: "Plain")
      page.element("button", ["class": "btn danger"], "Gỡ bỏ", en: "Remove")
      page.element("button", ["class": "btn plain"], "Như đường dẫn", en: "Like a link")
      page.element("button", ["class": "btn small"], "Nhỏ", en: "Small")
      page.element("button", ["class": "btn", "disabled": ""], "Chưa bấm được", en: "Disabled")
      page.raw("</div><div class=\"line\">")
      page.badge(.late, "trễ 21 ngày", en: "21 days late")
      page.badge(.soon, "27/11", en: "27/11")
      page.badge(.done, "đã nhận", en: "received")
      page.badge(.info, "đã xem", en: "seen")
      page.badge(.doubt, "cần xem lại", en: "to be checked")
      page.badge(.kept, "người sửa", en: "changed by a person")
      page.badge(.plain, "31/12", en: "31/12")
      page.raw("</div><ol class=\"steps\">")
      page.element("li", ["class": "past"], "Đọc", en: "Read")
      page.element("li", ["aria-current": "step"], "Quyết định", en: "Decide")
      page.element("li", "Giao", en: "Assign")
      page.element("li", "Phát động", en: "Launch")
      page.raw("</ol>")
      page.open("nav", ["class": "tabbar", "aria-label": page.say("Thẻ mẫu", en: "Sample tabs")])
      page.element("a", ["href": "#bang", "aria-current": "page"], "Việc", en: "Duties")
      page.element("a", ["href": "#bang"], "Chỉ tiêu", en: "Targets")
      page.element("a", ["href": "#bang"], "Lịch", en: "Calendar")
      page.raw("</nav></div>")
    }
  }

  private struct Row {
    var name: Wording
    var owner: String
    var count: String
    var state: Badge
  }

  private static func table(_ page: inout PageWriter) {
    page.card("Bảng", en: "Tables", name: "bang") { page in
      let rows = [
        Row(
          name: Wording("Báo cáo tháng 10", en: "October report"), owner: "Phòng Kỹ thuật", count: "1",
          state: Badge(.late, "trễ 21 ngày", en: "21 days late")),
        Row(
          name: Wording("Đăng ký danh hiệu", en: "Registration of titles"), owner: "Các phòng", count: "97",
          state: Badge(.soon, "25/11", en: "25/11")),
      ]
      page.rows(
        Wording("Bảng mẫu", en: "Sample table"),
        [
          Column("Việc", en: "Duty"), Column("Của ai", en: "Whose"), Column("Số", en: "Count", isNumber: true),
          Column("Trạng thái", en: "State"),
        ], rows
      ) { page, row in
        page.cell { $0.element("a", ["href": "#bang"], row.name) }
        page.cell(row.owner)
        page.cell(row.count, to: "#bang")
        page.cell(row.state)
      }
    }
  }

  private static func notices(_ page: inout PageWriter) {
    page.card("Lời báo và hộp thoại", en: "Notices and dialog") { page in
      page.raw("<div class=\"pad stack\"><div class=\"notice good\">")
      page.text("Đã phát động. Hoàn tác được đến khi đơn vị đầu tiên báo đã nhận.", en: "Launched. It can be undone.")
      page.raw("</div><div class=\"notice warn\">")
      page.text("Bản này do người khác vừa sửa: xem lại trước khi lưu.", en: "Somebody else has just changed this.")
      page.raw("</div><div class=\"notice bad\">")
      page.text("Không lưu được: ngày 31/6/2026 không có trong lịch.", en: "Not saved: 31/6/2026 is no date.")
      page.raw("</div><div class=\"notice tell\">")
      page.text("Có bản cập nhật số liệu lúc 16:20.", en: "Figures were updated at 16:20.")
      page.raw("</div>")
      page.open(
        "dialog", ["class": "dialog-still", "open": "", "aria-label": page.say("Hộp thoại mẫu", en: "Sample dialog")])
      page.element("h2", "Rút lại phiếu của Phạm Minh Đức?", en: "Revoke the slip of Phạm Minh Đức?")
      page.element("p", "Đường dẫn trên phiếu hết hiệu lực ngay.", en: "The link stops working at once.")
      page.raw("<div class=\"line\">")
      page.element("button", ["class": "btn danger"], "Rút lại", en: "Revoke")
      page.element("button", ["class": "btn"], "Thôi", en: "Cancel")
      page.raw("</div></dialog></div>")
    }
  }

  private static func states(_ page: inout PageWriter) {
    page.card("Trống, đang tải, lỗi, không có quyền", en: "Empty, loading, error, forbidden") { page in
      page.raw("<div class=\"halves grid pad\"><div class=\"card\">")
      page.empty(
        Wording("Chưa có phong trào nào", en: "No movement yet"),
        Wording("Thả văn bản phát động vào trang đầu để bắt đầu.", en: "Drop a launching document on the first page."),
        act: (Wording("Về trang đầu", en: "First page"), "/"))
      page.raw("</div><div class=\"card\">")
      page.loading(Wording("Đang đọc văn bản…", en: "Reading the document…"))
      page.raw("</div><div class=\"card\">")
      page.failed(
        Wording("Không lấy được số liệu", en: "The figures could not be loaded"),
        Wording("Cơ sở dữ liệu đang bận. Thử lại sau ít giây.", en: "The database is busy. Try again shortly."),
        act: (Wording("Thử lại", en: "Try again"), "#bang"))
      page.raw("</div><div class=\"card\">")
      page.forbidden(
        Wording("Anh/chị chưa được xem phần này", en: "You may not see this"),
        Wording("Người quản trị cấp quyền ở mục Tài khoản.", en: "An administrator grants it under Accounts."))
      page.raw("</div></div>")
    }
  }
}
