import Domain
import HTTP

/// One's own account: sessions, password, one-time codes, who looked through one's eyes.
package struct MePage: Page {
  package struct Session: Sendable {
    /// In addresses.
    package var id: String
    package var device: String
    package var since: String
    package var seen: String
    package var isThis: Bool

    package init(id: String, device: String, since: String, seen: String, isThis: Bool) {
      self.id = id
      self.device = device
      self.since = since
      self.seen = seen
      self.isThis = isThis
    }
  }
  package struct Model: Sendable {
    package var name: String
    package var login: String
    package var rights: [(Wording, String)]
    package var sessions: [Session]
    package var hasCodes: Bool
    /// «Xem như»: who saw the site as this person, and when.
    package var looks: [(who: String, when: String)]

    package init(
      name: String, login: String, rights: [(Wording, String)] = [], sessions: [Session], hasCodes: Bool = false,
      looks: [(who: String, when: String)] = []
    ) {
      self.name = name
      self.login = login
      self.rights = rights
      self.sessions = sessions
      self.hasCodes = hasCodes
      self.looks = looks
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var title: Wording { Wording("Tài khoản của tôi", en: "My account") }
  package var lead: Wording? { Wording(same: "\(model.name) · \(model.login)") }

  package func acts(_ page: inout PageWriter) {
    page.element("a", ["class": "btn", "href": Addresses.password()], "Đổi mật khẩu", en: "Change password")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid\">")
    if !model.rights.isEmpty {
      page.card("Vai trò và phạm vi", en: "Roles and scope") { page in
        page.raw("<div class=\"pad\">")
        page.pairs(model.rights)
        page.raw("</div>")
      }
    }
    page.card("Đang đăng nhập ở", en: "Signed in at") { page in
      page.rows(
        Wording("Phiên đăng nhập", en: "Sessions"),
        [
          Column("Thiết bị", en: "Device"), Column("Từ", en: "Since"), Column("Lần cuối", en: "Last seen"),
          Column("Việc", en: "Act"),
        ], model.sessions
      ) { page, session in
        page.cell(session.device)
        page.cell(session.since)
        page.cell(session.seen)
        if session.isThis { return page.cell(Badge(.info, "phiên này", en: "this one")) }
        page.cell { page in
          page.form(Addresses.sessionEnd(session.id)) {
            $0.element("button", ["class": "btn small"], "Kết thúc", en: "End")
          }
        }
      }
    }
    page.card("Mã một lần khi đăng nhập", en: "One-time codes at sign-in") { page in
      page.raw("<div class=\"pad line between\">")
      if model.hasCodes {
        page.badge(.done, "đang dùng", en: "in use")
        page.form(Addresses.oneTimeCode()) {
          $0.element(
            "button", ["class": "btn small danger", "name": "lam", "value": "bo"], "Bỏ mã một lần", en: "Turn them off")
        }
      } else {
        page.element("span", "Chưa dùng. Không bắt buộc.", en: "Not in use. Not required.")
        page.element("a", ["class": "btn small", "href": Addresses.oneTimeCode()], "Dùng mã một lần…", en: "Use them…")
      }
      page.raw("</div>")
    }
    page.card("Ai đã «xem như» tôi", en: "Who viewed as me") { page in
      if model.looks.isEmpty { page.element("p", ["class": "pad"], "Chưa có ai.", en: "Nobody.") }
      if !model.looks.isEmpty {
        page.rows(
          nil, [Column("Ai", en: "Who"), Column("Lúc", en: "When")], model.looks
        ) { page, look in
          page.cell(look.who)
          page.cell(look.when)
        }
      }
    }
    page.raw("</div>")
  }
}
