import Domain
import HTTP

/// Who may do what, and the slips that stand for 120 passwords.
package struct AccountsPage: Page {
  package struct Line: Sendable {
    package var id: Identifier
    package var name: String
    package var login: String
    package var role: Wording
    package var scope: String
    package var state: Badge
    package var seen: String
    package var isLocked: Bool

    package init(
      id: Identifier, name: String, login: String, role: Wording, scope: String, state: Badge, seen: String = "",
      isLocked: Bool = false
    ) {
      self.id = id
      self.name = name
      self.login = login
      self.role = role
      self.scope = scope
      self.state = state
      self.seen = seen
      self.isLocked = isLocked
    }
  }
  package struct Slip: Sendable {
    package var id: Identifier
    package var person: String
    package var unit: String
    package var purpose: Wording
    package var until: String
    package var state: Badge
    package var mayRevoke: Bool

    package init(
      id: Identifier, person: String, unit: String, purpose: Wording, until: String, state: Badge, mayRevoke: Bool
    ) {
      self.id = id
      self.person = person
      self.unit = unit
      self.purpose = purpose
      self.until = until
      self.state = state
      self.mayRevoke = mayRevoke
    }
  }
  package struct Model: Sendable {
    package var accounts: [Line]
    package var slips: [Slip]
    package var units: [(value: String, name: Wording)]
    package var people: [(value: String, name: Wording)]
    package var roles: [(value: String, name: Wording)]
    package var problem: Problem?

    package init(
      accounts: [Line], slips: [Slip] = [], units: [(value: String, name: Wording)] = [],
      people: [(value: String, name: Wording)] = [],
      roles: [(value: String, name: Wording)] = [], problem: Problem? = nil
    ) {
      self.accounts = accounts
      self.slips = slips
      self.units = units
      self.people = people
      self.roles = roles
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .accounts }
  package var title: Wording {
    let waiting = model.slips.count { $0.mayRevoke }
    return Wording(
      "\(model.accounts.count) tài khoản, \(waiting) phiếu còn hiệu lực",
      en: "\(model.accounts.count) accounts, \(waiting) slips in force")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid\">")
    slips(&page)
    accounts(&page)
    adding(&page)
    page.raw("</div>")
  }

  private func slips(_ page: inout PageWriter) {
    page.card("Phiếu một lần", en: "One-use slips") { page in
      page.form(Addresses.slips(), style: "filters") { page in
        choice("don-vi", "Cho đơn vị", en: "Unit", model.units, &page)
        page.element("button", ["class": "btn primary"], "In phiếu", en: "Print slips")
        page.element(
          "span", ["class": "small"], "Mỗi phiếu một người, dùng một lần, hết hạn sau 14 ngày.",
          en: "One person each, one use, valid for 14 days.")
      }
      guard !model.slips.isEmpty else {
        page.empty(
          Wording("Chưa phát phiếu nào", en: "No slip has been given out"),
          Wording(
            "Người cầm phiếu quét mã là nhận và ký được, không cần mật khẩu.", en: "Its bearer needs no password."))
        return
      }
      page.rows(
        Wording("Phiếu", en: "Slips"),
        [
          Column("Người", en: "Person"), Column("Đơn vị", en: "Unit"), Column("Để làm gì", en: "Purpose"),
          Column("Hết hạn", en: "Until"), Column("Trạng thái", en: "State"), Column("Việc", en: "Act"),
        ], model.slips
      ) { page, slip in
        page.cell(slip.person)
        page.cell(slip.unit)
        page.cell(slip.purpose)
        page.cell(slip.until)
        page.cell(slip.state)
        guard slip.mayRevoke else { return page.noCell() }
        page.cell { page in act(slip.id, "rut-phieu", Wording("Rút lại", en: "Revoke"), slip.person, &page) }
      }
    }
  }

  private func choice(
    _ name: String, _ vi: String, en: String, _ choices: [(value: String, name: Wording)], _ page: inout PageWriter
  ) {
    page.raw("<div>")
    page.element("label", ["for": name], vi, en: en)
    page.open("select", ["id": name, "name": name])
    for choice in choices { page.element("option", ["value": choice.value], choice.name) }
    page.raw("</select></div>")
  }

  private func act(
    _ id: Identifier, _ act: String, _ words: Wording, _ person: String, _ page: inout PageWriter
  ) {
    page.form(Addresses.account(id)) { page in
      page.open(
        "button",
        ["class": "btn small", "name": "lam", "value": act, "aria-label": "\(page.say(words)): \(person)"])
      page.text(words)
      page.raw("</button>")
    }
  }

  private func accounts(_ page: inout PageWriter) {
    page.card("Tài khoản có mật khẩu", en: "Accounts with a password") { page in
      page.rows(
        Wording("Tài khoản", en: "Accounts"),
        [
          Column("Người", en: "Person"), Column("Đăng nhập", en: "Login"), Column("Vai trò", en: "Role"),
          Column("Phạm vi", en: "Scope"), Column("Lần cuối", en: "Last seen"), Column("Trạng thái", en: "State"),
          Column("Việc", en: "Act"),
        ], model.accounts
      ) { page, line in
        page.cell(line.name)
        page.cell(line.login)
        page.cell(line.role)
        page.cell(line.scope)
        page.cell(line.seen)
        page.cell(line.state)
        page.cell { page in
          page.raw("<span class=\"line\">")
          if line.isLocked {
            act(line.id, "mo-khoa", Wording("Mở khóa", en: "Unlock"), line.name, &page)
          } else {
            act(line.id, "cap-lai", Wording("Cấp lại mật khẩu", en: "New password"), line.name, &page)
          }
          page.form(Addresses.seeAs()) { page in
            page.open(
              "button",
              [
                "class": "btn small plain", "name": "nguoi", "value": line.id.text,
                "aria-label": page.say("Xem như \(line.name)", en: "View as \(line.name)"),
              ])
            page.text("Xem như", en: "View as")
            page.raw("</button>")
          }
          page.raw("</span>")
        }
      }
    }
  }

  private func adding(_ page: inout PageWriter) {
    page.card("Thêm tài khoản", en: "Add an account") { page in
      page.raw("<div class=\"pad\">")
      page.form(Addresses.accounts()) { page in
        page.raw("<div class=\"fields\">")
        page.field(Field("nguoi", "Người", en: "Person", .choice(model.people), isRequired: true), model.problem)
        page.field(Field("ten", "Tên đăng nhập", en: "Login", isRequired: true, memory: "off"), model.problem)
        page.field(Field("vai-tro", "Vai trò", en: "Role", .choice(model.roles)), model.problem)
        page.field(Field("pham-vi", "Phạm vi", en: "Scope", .choice(model.units)), model.problem)
        page.raw("</div>")
        page.element("button", ["class": "btn"], "Thêm, cấp mật khẩu dùng một lần", en: "Add with a one-use password")
      }
      page.raw("</div>")
    }
  }
}
