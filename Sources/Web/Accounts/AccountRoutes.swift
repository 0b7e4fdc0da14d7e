import Actions
import Domain
import HTTP
import Showing
import Store

/// Accounts, slips, one's own sessions.
extension Site {
  func addAccounts(to routes: inout Routes) {
    routes.get(Addresses.accounts) { [self] request in
      page(AccountsPage(try await ask(request) { try AccountsPage.Model(at: $0) }), request)
    }
    routes.post(Addresses.accounts) { [self] request in try await addAccount(request) }
    routes.post(Addresses.account) { [self] request, id in try await changeAccount(id, request) }
    routes.post(Addresses.slips) { [self] request in try await makeSlips(request) }
    routes.get(Addresses.me) { [self] request in
      let visitor = try request.visitor()
      let model = try await ask(request) { try MePage.Model(visitor, at: $0) }
      return page(MePage(model), request)
    }
    routes.get(Addresses.oneTimeCode) { [self] request in
      let login = try request.visitor().account.login
      return page(OneTimeCodePage(login: login, secret: OneTimeCode.base32(OneTimeCode.newSecret())), request)
    }
    routes.post(Addresses.oneTimeCode) { [self] request in try await changeCodes(request) }
    routes.post(Addresses.sessionEnd) { [self] request, name in
      guard let token = Hex.bytes(name) else { throw Refusal.notFound }
      try await perform(EndSession(token), request)
      return done(Addresses.me(), .sessionEnded)
    }
  }

  private func addAccount(_ request: Request) async throws -> Response {
    let (form, visitor) = (request.form, try request.visitor())
    do throws(Problem) {
      let chance = PasswordHash.chance()
      let person = form["nguoi"].flatMap { Identifier($0) }
      let name = try await office.ask(as: visitor.actor, in: visitor.session.agency) { desk in
        try person.flatMap { try desk.people.get($0)?.name } ?? form["ten"] ?? ""
      }
      let action = try AddAccount(
        login: form["ten"] ?? "", name: name, person: person,
        role: form["vai-tro"].flatMap { Role(rawValue: $0) } ?? .member,
        unit: form["pham-vi"].flatMap { Identifier($0) }, password: chance.hash)
      let account = try await office.perform(action, as: visitor.actor, in: visitor.session.agency)
      return page(NewPasswordPage(name: account.name, login: account.login, password: chance.password), request)
    } catch {
      guard error.isAboutForm else { throw error }
      var model = try await ask(request) { try AccountsPage.Model(at: $0) }
      model.problem = error.naming(["login": "ten", "name": "nguoi"])
      return page(AccountsPage(model), request, .unprocessable)
    }
  }

  /// The secret comes back with the form: it is the person's own, and counts only with a code that proves the telephone.
  private func changeCodes(_ request: Request) async throws -> Response {
    let form = request.form
    if form["lam"] == "bo" {
      try await perform(ChangeOneTimeCode(.end, key: office.folder.secret), request)
      return done(Addresses.me(), .codesOff)
    }
    let word = form["bi-mat"] ?? ""
    do {
      let change = ChangeOneTimeCode.Change.begin(
        secret: OneTimeCodePage.bytes(word), code: (form["ma"] ?? "").filter { $0 != " " })
      try await perform(ChangeOneTimeCode(change, key: office.folder.secret), request)
      return done(Addresses.me(), .codesOn)
    } catch let problem as Problem where problem.code == .invalid {
      let login = try request.visitor().account.login
      return page(
        OneTimeCodePage(login: login, secret: word, problem: problem.naming(["code": "ma"])), request, .unprocessable)
    }
  }

  private func changeAccount(_ id: Identifier, _ request: Request) async throws -> Response {
    switch request.form["lam"] {
    case "mo-khoa":
      try await perform(ChangeAccount(id, .unlock), request)
      return done(Addresses.accounts(), .unlocked)
    case "cap-lai":
      let chance = PasswordHash.chance()
      let account = try await perform(ChangeAccount(id, .password(chance.hash)), request)
      return page(NewPasswordPage(name: account.name, login: account.login, password: chance.password), request)
    case "rut-phieu":
      try await perform(RevokeSlips(of: id), request)
      return done(Addresses.accounts(), .revoked)
    default: throw Refusal.notFound
    }
  }

  private func makeSlips(_ request: Request) async throws -> Response {
    guard let unit = request.form["don-vi"].flatMap({ Identifier($0) }) else { throw Refusal.notFound }
    let people = try await ask(request) { desk in
      let placed = try desk.unit(unit)
      try desk.require(.manageAccounts, at: placed.path)
      return try desk.people.within(placed.path, on: desk.today, limit: 500).map(\.person.id)
    }
    let made = try await perform(MakeSlips(people), request)
    let host = request.client.host
    let origin = "\(request.client.isSecure ? "https" : "http")://\(host)"
    return page(SlipSheetPage(made.map { SlipSheetPage.Slip($0, origin: origin) }), request)
  }
}

extension AccountsPage.Model {
  init(at desk: Desk) throws {
    try desk.requireEverywhere(.manageAccounts)
    let root = try desk.rootUnit()
    let units = try desk.units.subtree(root.path, limit: 500)
    let names = Dictionary(uniqueKeysWithValues: units.map { ($0.unit.id, $0.unit.name) })
    let accounts = try desk.accounts.all().map { account in
      AccountsPage.Line(account, try desk.accounts.grants(of: account.id), names, now: desk.now)
    }
    let choices = units.map { (value: $0.unit.id.text, name: Wording(same: $0.unit.name)) }
    let withAccount = Set(try desk.accounts.all().compactMap(\.person))
    let people = try desk.people.within(root.path, on: desk.today, limit: 1000).map(\.person)
    self.init(
      accounts: accounts,
      slips: try people.flatMap { person in
        try desk.slips.of(person: person.id, in: desk.agency).suffix(1).map {
          AccountsPage.Slip($0, person, now: desk.now)
        }
      }, units: choices,
      people: people.filter { !withAccount.contains($0.id) }.map { ($0.id.text, Wording(same: $0.name)) },
      roles: Role.allCases.map { ($0.rawValue, $0.title) })
  }
}

extension AccountsPage.Line {
  init(_ account: Account, _ grants: [Actor.Grant], _ names: [Identifier: String], now: Int64) {
    let roles = grants.map(\.role.title)
    let isLocked = account.lockedUntil.map { $0 > now } ?? false
    let state =
      account.state == .closed
      ? Badge(.plain, "đã đóng", en: "closed")
      : isLocked
        ? Badge(.late, "tạm khóa", en: "locked")
        : account.mustChange
          ? Badge(.soon, "chưa đổi mật khẩu", en: "password not changed") : Badge(.done, "đang dùng", en: "active")
    self.init(
      id: account.id, name: account.name, login: account.login,
      role: Wording(roles.map(\.vi).joined(separator: ", "), en: roles.map(\.en).joined(separator: ", ")),
      scope: Set(grants.map(\.unit)).compactMap { names[$0] }.sorted().joined(separator: ", "), state: state,
      isLocked: isLocked)
  }
}

extension AccountsPage.Slip {
  init(_ slip: Domain.Slip, _ person: Person, now: Int64) {
    let state =
      slip.usedAt.map { Badge(.done, "đã dùng \(DayWords.moment($0))", en: "used \(DayWords.moment($0))") }
      ?? (slip.revokedAt != nil
        ? Badge(.plain, "đã rút", en: "revoked")
        : slip.expiresAt <= now ? Badge(.plain, "hết hạn", en: "expired") : Badge(.soon, "chưa dùng", en: "not used"))
    self.init(
      id: person.id, person: person.name, unit: "", purpose: Wording("nhận việc, ký giao ước", en: "acknowledge, sign"),
      until: TimeWords.day(Clock.day(at: slip.expiresAt)), state: state,
      mayRevoke: slip.usedAt == nil && slip.revokedAt == nil && slip.expiresAt > now)
  }
}

extension MePage.Model {
  init(_ visitor: Visitor, at desk: Desk) throws {
    let account = visitor.viewed ?? visitor.account
    let grants = try desk.accounts.grants(of: account.id)
    let looks = try desk.events.page(before: nil, subject: account.id, limit: 200).filter {
      $0.event.verb == "account.viewAs"
    }
    self.init(
      name: account.name, login: account.login,
      rights: try grants.map { ($0.role.title, try desk.units.get($0.unit)?.unit.name ?? "") },
      sessions: try desk.sessions.of(account: account.id, in: desk.agency).map { session in
        MePage.Session(
          id: Hex.text(session.token), device: BrowserWords.of(session.client),
          since: DayWords.moment(session.createdAt),
          seen: DayWords.moment(session.seenAt), isThis: session.token == visitor.session.token)
      }, hasCodes: account.totp != nil,
      looks: looks.map { (who: $0.event.actorName, when: DayWords.moment($0.event.at)) })
  }
}

/// What a browser calls itself, for a person.
enum BrowserWords {
  static func of(_ client: String) -> String {
    func has(_ word: String) -> Bool { client.utf8.firstRange(of: word.utf8) != nil }
    let browser =
      has("Edg/")
      ? "Edge" : has("Firefox/") ? "Firefox" : has("Chrome/") ? "Chrome" : has("Safari/") ? "Safari" : client
    let system =
      has("Android") ? "Android" : has("iPhone") ? "iPhone" : has("Windows") ? "Windows" : has("Linux") ? "Linux" : ""
    return system.isEmpty ? String(browser.prefix(60)) : "\(browser), \(system)"
  }
}
