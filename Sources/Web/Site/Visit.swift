import Actions
import Domain
import HTTP

/// A request on its way through the site: who asks, in which language, what was just done.
struct Visit: Sendable {
  /// Nil for somebody who has not signed in.
  var visitor: Visitor?
  var agency: Agency?
  var language: Language
  /// What forms are bound to: the session, or a word of chance for somebody without one.
  var binding: String
  /// The binding is new and has to be given to the browser.
  var isNewBinding = false
  var notice: SiteNotice?
}

/// Where a request keeps its visit.
enum VisitKey: RequestKey {
  typealias Value = Visit
}

extension Request {
  var visit: Visit {
    self[VisitKey.self] ?? Visit(visitor: nil, agency: nil, language: .vi, binding: "")
  }

  /// The visitor of a page that only people who are signed in may see.
  func visitor() throws -> Visitor {
    guard let visitor = visit.visitor else { throw Site.notSignedIn }
    return visitor
  }
}

/// Said once after a form was taken, on the page it leads to.
enum SiteNotice: String, Sendable, CaseIterable {
  case launched, withdrawn, acknowledged, saved, removed, restored, added, assigned, decided, signedOut = "signed-out"
  case passwordChanged = "password", unlocked, revoked, sessionEnded = "session"
  case codesOn = "codes-on"
  case codesOff = "codes-off"
  case importUndone = "import-undone"
  case wordingConfirmed = "wording"
  case signed, shared
  case partTaken = "part-taken"
  case partRefused = "part-refused"
  case moved, parentChosen = "parent"
  case backedUp = "backup"
  case proved

  var frame: Frame.Notice {
    switch self {
    case .launched:
      Frame.Notice(
        .good,
        Wording(
          "Đã phát động. Rút lại được cho đến khi có đơn vị đầu tiên báo đã nhận.",
          en: "Launched. It can be withdrawn until the first unit acknowledges."))
    case .withdrawn: Frame.Notice(.good, Wording("Đã rút phát động. Không còn ai phải làm gì.", en: "Withdrawn."))
    case .acknowledged: Frame.Notice(.good, Wording("Đã báo nhận việc.", en: "Acknowledged."))
    case .saved: Frame.Notice(.good, Wording("Đã lưu.", en: "Saved."))
    case .removed: Frame.Notice(.good, Wording("Đã bỏ. Lấy lại được ngay tại mục đó.", en: "Removed."))
    case .restored: Frame.Notice(.good, Wording("Đã lấy lại.", en: "Restored."))
    case .added: Frame.Notice(.good, Wording("Đã thêm.", en: "Added."))
    case .assigned: Frame.Notice(.good, Wording("Đã giao.", en: "Assigned."))
    case .decided: Frame.Notice(.good, Wording("Đã ghi quyết định.", en: "Decided."))
    case .signedOut: Frame.Notice(.tell, Wording("Đã đăng xuất.", en: "Signed out."))
    case .passwordChanged:
      Frame.Notice(
        .good,
        Wording("Đã đổi mật khẩu; các máy khác đã bị đăng xuất.", en: "Changed; other browsers are signed out."))
    case .unlocked: Frame.Notice(.good, Wording("Đã mở khóa tài khoản.", en: "Unlocked."))
    case .importUndone:
      Frame.Notice(.good, Wording("Đã hoàn tác lần nhập: mọi thứ như trước.", en: "The import was undone."))
    case .wordingConfirmed:
      Frame.Notice(.good, Wording("Đã xác nhận lời ký.", en: "The wording was confirmed."))
    case .shared:
      Frame.Notice(
        .good,
        Wording(
          "Đã gửi phần cho từng đơn vị. Đơn vị có phần không đổi thì không phải trả lời lại.",
          en: "The parts were sent. Units whose part is the same need not answer again."))
    case .partTaken: Frame.Notice(.good, Wording("Đã nhận phần của đơn vị.", en: "The part was taken."))
    case .partRefused:
      Frame.Notice(
        .good, Wording("Đã ghi lời từ chối. Chuyên viên thi đua sẽ chia lại.", en: "The refusal was kept."))
    case .moved: Frame.Notice(.good, Wording("Đã dời ngày, lý do ghi trong nhật ký.", en: "The day was moved."))
    case .parentChosen:
      Frame.Notice(.good, Wording("Đã ghi văn bản cấp trên.", en: "The plan above was kept."))
    case .backedUp:
      Frame.Notice(
        .good, Wording("Đã sao lưu. Hãy thử khôi phục bản này một lần.", en: "Backed up. Try restoring it once."))
    case .proved:
      Frame.Notice(
        .good,
        Wording("Đã khôi phục thử: mọi bản ghi trở lại như cũ.", en: "Restored on trial: every record came back."))
    case .signed: Frame.Notice(.good, Wording("Đã ký.", en: "Signed."))
    case .codesOn:
      Frame.Notice(.good, Wording("Từ nay đăng nhập cần thêm mã một lần.", en: "Sign-in now asks for a code."))
    case .codesOff: Frame.Notice(.tell, Wording("Đã bỏ mã một lần.", en: "One-time codes are off."))
    case .revoked: Frame.Notice(.good, Wording("Đã rút lại phiếu.", en: "Revoked."))
    case .sessionEnded: Frame.Notice(.good, Wording("Đã kết thúc phiên đó.", en: "The session was ended."))
    }
  }
}
