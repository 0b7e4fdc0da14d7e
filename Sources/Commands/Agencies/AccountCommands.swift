import Actions
import Domain
import JSON

/// `thidua account …`: who can sign in and what they may.
enum AccountCommands {
  static let all = [add, list, change, role]

  private static let add = Command.inOffice(
    name: "account add",
    summary: Wording("thêm tài khoản", en: "add an account"),
    description: [
      Wording(
        "Mật khẩu được in ra một lần và phải đổi khi đăng nhập lần đầu.",
        en: "The password is shown once and must be changed at the first sign-in.")
    ],
    operands: [
      .init(name: Wording("TÊN_ĐĂNG_NHẬP", en: "LOGIN"), kind: .text, summary: Wording("không dấu", en: "the login"))
    ],
    options: [
      .value("name", Wording("HỌ_TÊN", en: "NAME"), .word, Wording("tên để hiện", en: "the name to show")),
      .value(
        "person", Wording("NGƯỜI", en: "PERSON"), .word, Wording("người trong danh sách", en: "somebody on the list")),
      .value(
        "role", Wording("VAI_TRÒ", en: "ROLE"), .choice(Role.allCases.map(\.rawValue)),
        Wording("vai trò (mặc định: member)", en: "the role (member)")),
      .value("unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("trong đơn vị nào", en: "in which unit")),
    ],
    examples: [
      .init(
        line: "thidua account add lan --name \"Lê Thị Lan\" --role emulationOfficer",
        what: Wording("chuyên viên thi đua của cả cơ quan", en: "the emulation officer of the agency"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (unitName, personName) = (arguments.value("unit"), arguments.value("person"))
    let (unit, person) = try open.ask { desk in
      (try unitName.map { try desk.unit(named: $0).unit.id }, try personName.map { try desk.person(named: $0) })
    }
    let chance = PasswordHash.chance()
    let account = try open.perform(
      try AddAccount(
        login: arguments.operands[0], name: arguments.value("name") ?? person?.name ?? arguments.operands[0],
        person: person?.id, role: arguments.value("role").flatMap(Role.init) ?? .member, unit: unit,
        password: chance.hash))
    session.show(arguments) { w in
      write(account, &w)
      w.member("password", chance.password)
    } text: { sheet in
      sheet.line("Đã thêm tài khoản \(account.login)", .strong)
      sheet.row("mật khẩu", .faint, labelWidth: 10, "\(chance.password)  (chỉ hiện lần này)")
    }
    return .done
  }

  private static let list = Command.inOffice(
    name: "account list",
    summary: Wording("các tài khoản", en: "the accounts"),
    examples: [.init(line: "thidua account list", what: Wording("mọi tài khoản và vai trò", en: "accounts and roles"))]
  ) { session, arguments, open throws(Problem) in
    let accounts = try open.ask { desk in
      try desk.requireEverywhere(.manageAccounts)
      return try desk.accounts.all().map { account in
        (account, try desk.accounts.grants(of: account.id).map { ($0.role, try desk.unit($0.unit).unit.name) })
      }
    }
    session.show(arguments) { w in
      w.member("schema", "accounts/1")
      w.key("accounts")
      w.array { w in
        for (account, grants) in accounts {
          w.object { w in
            write(account, &w)
            w.key("roles")
            w.array { w in
              for (role, unit) in grants {
                w.object { w in
                  w.member("role", role.rawValue)
                  w.member("unit", unit)
                }
              }
            }
          }
        }
      }
    } text: { sheet in
      for (account, grants) in accounts {
        let roles = grants.map { "\($0.0.title.vi) (\($0.1))" }.joined(separator: ", ")
        let closed = account.state == .closed ? " · đã đóng" : ""
        sheet.row(account.login, .strong, labelWidth: 16, "\(account.name)\(closed): \(roles)")
      }
    }
    return .done
  }

  private static let change = Command.inOffice(
    name: "account change",
    summary: Wording("cấp lại mật khẩu, mở khóa, đóng, mở tài khoản", en: "new password, unlock, close, open"),
    operands: [
      .init(
        name: Wording("TÊN_ĐĂNG_NHẬP", en: "LOGIN"), kind: .text, summary: Wording("tài khoản", en: "the account")),
      .init(
        name: Wording("VIỆC", en: "WHAT"), kind: .choice(["password", "unlock", "close", "open"]),
        summary: Wording("password, unlock, close, open", en: "password, unlock, close, open")),
    ],
    examples: [
      .init(line: "thidua account change lan password", what: Wording("cấp mật khẩu mới", en: "give a new password"))
    ]
  ) { session, arguments, open throws(Problem) in
    let login = arguments.operands[0]
    let id = try open.ask { try $0.account(named: login).id }
    let chance = PasswordHash.chance()
    let what: ChangeAccount.Change
    switch arguments.operands[1] {
    case "password": what = .password(chance.hash)
    case "unlock": what = .unlock
    case "close": what = .close
    case "open": what = .open
    default:
      throw UsageProblem.wrongChoice("VIỆC", arguments.operands[1], ["password", "unlock", "close", "open"])
    }
    let account = try open.perform(ChangeAccount(id, what))
    let isNew = arguments.operands[1] == "password"
    session.show(arguments) { w in
      write(account, &w)
      if isNew { w.member("password", chance.password) }
    } text: { sheet in
      sheet.line("Đã làm xong với \(account.login).")
      if isNew { sheet.row("mật khẩu", .faint, labelWidth: 10, "\(chance.password)  (chỉ hiện lần này)") }
    }
    return .done
  }

  private static let role = Command.inOffice(
    name: "account role",
    summary: Wording("giao hoặc rút vai trò", en: "give or take a role"),
    operands: [
      .init(
        name: Wording("TÊN_ĐĂNG_NHẬP", en: "LOGIN"), kind: .text, summary: Wording("tài khoản", en: "the account")),
      .init(
        name: Wording("VAI_TRÒ", en: "ROLE"), kind: .choice(Role.allCases.map(\.rawValue)),
        summary: Wording("vai trò", en: "the role")),
    ],
    options: [
      .value("unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("trong đơn vị nào", en: "in which unit")),
      .flag("take", Wording("rút thay vì giao", en: "take it instead")),
    ],
    examples: [
      .init(
        line: "thidua account role minh unitHead --unit \"Phòng Kế hoạch\"",
        what: Wording("phụ trách một phòng", en: "head of a unit"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (login, unitName) = (arguments.operands[0], arguments.value("unit"))
    guard let role = Role(rawValue: arguments.operands[1]) else {
      throw UsageProblem.wrongChoice("VAI_TRÒ", arguments.operands[1], Role.allCases.map(\.rawValue))
    }
    let (id, unit) = try open.ask { desk in
      (try desk.account(named: login).id, try unitName.map { try desk.unit(named: $0).unit.id })
    }
    try open.perform(ChangeRole(id, role, in: unit, given: !arguments.has("take")))
    session.show(arguments) { w in
      w.member("login", login)
      w.member("role", role.rawValue)
      w.member("given", !arguments.has("take"))
    } text: { sheet in
      sheet.line("\(login): \(arguments.has("take") ? "rút" : "giao") vai trò \(role.title.vi).")
    }
    return .done
  }

  private static func write(_ account: Account, _ w: inout JSONWriter) {
    w.member("id", account.id.text)
    w.member("login", account.login)
    w.member("name", account.name)
    w.member("state", account.state.rawValue)
  }
}
