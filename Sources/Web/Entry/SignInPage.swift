import Domain
import HTTP

/// Signing in with a name and a password. Most people never do: they come by the link of a slip.
package struct SignInPage: Page {
  package struct Model: Sendable {
    package var login = ""
    /// Where to go afterwards; an address of our own.
    package var next = "/"
    /// A code is asked for as a second proof.
    package var asksCode = false
    package var problem: Problem?

    package init(login: String = "", next: String = "/", asksCode: Bool = false, problem: Problem? = nil) {
      self.login = login
      self.next = next
      self.asksCode = asksCode
      self.problem = problem
    }
  }
  package static let loginField = "ten"
  package static let passwordField = "mat-khau"
  package static let codeField = "ma"
  package static let nextField = "toi"

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var title: Wording { Wording("Đăng nhập", en: "Sign in") }
  package var isAlone: Bool { true }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.form(Addresses.signIn()) { page in
      page.open("input", ["type": "hidden", "name": "toi", "value": model.next])
      page.field(
        Field(
          Self.loginField, "Tên đăng nhập", en: "Login", value: model.login, isRequired: true, memory: "username"),
        model.problem)
      page.field(
        Field(Self.passwordField, "Mật khẩu", en: "Password", .password, isRequired: true, memory: "current-password"),
        model.problem)
      if model.asksCode {
        page.field(
          Field(
            Self.codeField, "Mã một lần", en: "One-time code", .number,
            hint: Wording("Sáu số trong ứng dụng xác thực", en: "Six digits from your authenticator"), isRequired: true,
            memory: "one-time-code"), model.problem)
      }
      page.element("button", ["class": "btn primary wide"], "Đăng nhập", en: "Sign in")
    }
    page.element(
      "p", ["class": "small pad"],
      "Có phiếu của cơ quan? Quét mã trên phiếu hoặc mở đường dẫn ghi trên đó, không cần mật khẩu. Quên mật khẩu: nhờ người quản trị cấp lại.",
      en:
        "Do you have a slip? Scan its code or open its link; no password is needed. Lost your password: ask the administrator."
    )
  }
}
