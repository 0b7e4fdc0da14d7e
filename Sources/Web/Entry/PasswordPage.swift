import Domain

/// Changing one's password: forced at the first sign-in, or by one's own wish.
package struct PasswordPage: Page {
  package static let oldField = "mat-khau-cu"
  package static let newField = "mat-khau-moi"
  package static let againField = "nhac-lai"

  private let isForced: Bool
  private let problem: Problem?
  package init(isForced: Bool, problem: Problem? = nil) {
    self.isForced = isForced
    self.problem = problem
  }

  package var title: Wording {
    isForced
      ? Wording("Đặt mật khẩu của riêng anh/chị", en: "Set a password of your own")
      : Wording("Đổi mật khẩu", en: "Change password")
  }
  package var lead: Wording? {
    isForced
      ? Wording("Mật khẩu được cấp chỉ dùng một lần.", en: "The password you were given works only once.") : nil
  }
  package var isAlone: Bool { isForced }
  package var crumbs: [Crumb] {
    isForced ? [] : [Crumb(Wording("Tài khoản của tôi", en: "My account"), Addresses.me())]
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"stack\">")
    page.problem(problem)
    page.form(Addresses.password()) { page in
      page.field(
        Field(
          Self.oldField, "Mật khẩu đang dùng", en: "Present password", .password, isRequired: true,
          memory: "current-password"), problem)
      page.field(
        Field(
          Self.newField, "Mật khẩu mới", en: "New password", .password,
          hint: Wording("Ít nhất 10 ký tự", en: "At least 10 characters"), isRequired: true, memory: "new-password"),
        problem)
      page.field(
        Field(
          Self.againField, "Nhắc lại mật khẩu mới", en: "Repeat it", .password, isRequired: true, memory: "new-password"
        ),
        problem)
      page.element("button", ["class": "btn primary"], "Lưu mật khẩu mới", en: "Save")
    }
    page.raw("</div>")
  }
}
