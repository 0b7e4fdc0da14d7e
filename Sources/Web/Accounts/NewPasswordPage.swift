import Domain

/// A password nobody chose, shown once.
package struct NewPasswordPage: Page {
  private let name: String
  private let login: String
  private let password: String

  package init(name: String, login: String, password: String) {
    self.name = name
    self.login = login
    self.password = password
  }

  package var section: Section? { .accounts }
  package var crumbs: [Crumb] { [.section(.accounts)] }
  package var title: Wording { Wording("Mật khẩu của \(name)", en: "Password of \(name)") }
  package var lead: Wording? {
    Wording(
      "Chỉ hiện một lần này. Người dùng phải đổi khi đăng nhập lần đầu.",
      en: "Shown this once. It must be changed at the first sign-in.")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card pad\"><dl class=\"kv large\">")
    page.element("dt", "Tên đăng nhập", en: "Login")
    page.element("dd", ["class": "code"], login)
    page.element("dt", "Mật khẩu", en: "Password")
    page.element("dd", ["class": "code"], password)
    page.raw("</dl></section>")
  }
}
