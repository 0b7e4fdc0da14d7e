import Domain

/// The first page of a new installation: the code from the terminal, the agency, the first administrator.
package struct FirstRunPage: Page {
  package struct Model: Sendable {
    package var code = ""
    package var agency = ""
    package var name = ""
    package var login = ""
    package var problem: Problem?

    package init(
      code: String = "", agency: String = "", name: String = "", login: String = "", problem: Problem? = nil
    ) {
      self.code = code
      self.agency = agency
      self.name = name
      self.login = login
      self.problem = problem
    }
  }
  package static let codeField = "ma"
  package static let agencyField = "co-quan"
  package static let nameField = "ho-ten"
  package static let loginField = "ten"
  package static let passwordField = "mat-khau"

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var title: Wording { Wording("Bắt đầu dùng ThiDua", en: "Start using ThiDua") }
  package var lead: Wording? {
    Wording(
      "Hai điều cần biết: cơ quan nào, ai quản trị. Mọi thứ khác sửa được sau.",
      en: "Two things are needed: which agency, and who administers it. All else can be changed later.")
  }
  package var isAlone: Bool { true }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.form(Addresses.firstRun()) { page in
      page.field(
        Field(
          Self.codeField, "Mã một lần", en: "One-time code", value: model.code,
          hint: Wording(
            "In ra ở cửa sổ dòng lệnh khi chương trình khởi động; chứng tỏ anh/chị là người cài đặt",
            en: "Printed on the terminal when the program started; it proves that you installed it"),
          isRequired: true, memory: "one-time-code", style: "big-code"), model.problem)
      page.field(
        Field(
          Self.agencyField, "Tên cơ quan", en: "Agency", value: model.agency,
          hint: Wording("Ví dụ: Sở Thủy lợi tỉnh An Hòa", en: "As on its documents"), isRequired: true,
          memory: "organization"), model.problem)
      page.raw("<fieldset>")
      page.element("legend", "Người quản trị đầu tiên", en: "First administrator")
      page.field(
        Field(Self.nameField, "Họ và tên", en: "Full name", value: model.name, isRequired: true, memory: "name"),
        model.problem)
      page.raw("<div class=\"fields\">")
      page.field(
        Field(Self.loginField, "Tên đăng nhập", en: "Login", value: model.login, isRequired: true, memory: "username"),
        model.problem)
      page.field(
        Field(
          Self.passwordField, "Mật khẩu", en: "Password", .password,
          hint: Wording(
            "Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt", en: "At least 10 characters; a short sentence is good"),
          isRequired: true, memory: "new-password"), model.problem)
      page.raw("</div></fieldset>")
      page.element("button", ["class": "btn primary wide"], "Tạo và đăng nhập", en: "Create and sign in")
    }
  }
}
