import Actions
import Domain
import HTTP

/// Coming in and going out: first run, signing in, password, language, «xem như».
extension Site {
  func addEntry(to routes: inout Routes) {
    routes.get(Addresses.siteFile) { _, name in try SiteFile.response(name) }
    routes.get(Addresses.gallery) { [self] request in page(GalleryPage(), request) }
    routes.get(Addresses.signIn) { [self] request in
      page(SignInPage(SignInPage.Model(next: request.query["toi"] ?? "/")), request)
    }
    routes.post(Addresses.signIn) { [self] request in try await signIn(request) }
    routes.post(Addresses.signOut) { [self] request in
      if let token = request.cookie(Self.sessionCookie) { try await office.signOut(token) }
      return done(Addresses.signIn(), .signedOut).setting(.removal(Self.sessionCookie))
    }
    routes.get(Addresses.firstRun) { [self] request in
      if try await hasAgency() { return .redirect(to: Addresses.home()) }
      return page(FirstRunPage(FirstRunPage.Model()), request)
    }
    routes.post(Addresses.firstRun) { [self] request in try await firstRun(request) }
    routes.get(Addresses.password) { [self] request in
      page(PasswordPage(isForced: try request.visitor().account.mustChange), request)
    }
    routes.post(Addresses.password) { [self] request in try await changePassword(request) }
    routes.post(Addresses.language) { request in
      let language = request.form["ngon-ngu"] == "en" ? "en" : "vi"
      return Response.redirect(to: request.form["tro-ve"] ?? "/")
        .setting(Cookie(Self.languageCookie, language, maxAge: 365 * 86_400))
    }
    routes.post(Addresses.seeAs) { [self] request in try await viewAs(request) }
  }

  private func signIn(_ request: Request) async throws -> Response {
    let form = request.form
    let (login, next) = (form[SignInPage.loginField] ?? "", form[SignInPage.nextField] ?? "/")
    let own = Response.isOwn(next) ? next : "/"
    do throws(Problem) {
      if let seconds = signInLimit.wait(request.client.address) { throw Self.tooOften(seconds) }
      let token = try await session(login, form, request)
      return Response.redirect(to: own).setting(Cookie(Self.sessionCookie, token))
        .setting(.removal(Self.looseCookie))
    } catch {
      guard error.code == .forbidden || error.code == .invalid else { throw error }
      let asksCode = error.field == "code" || form[SignInPage.codeField] != nil
      let shown = error.naming(["password": SignInPage.passwordField, "code": SignInPage.codeField])
      let model = SignInPage.Model(login: login, next: own, asksCode: asksCode, problem: shown)
      return page(SignInPage(model), request, .unprocessable)
    }
  }

  /// A login belongs to the agency that knows it: the account says which agency, never the address.
  private func session(_ login: String, _ form: Form, _ request: Request) async throws(Problem) -> String {
    let agencies = try await office.agencies()
    let code = form[SignInPage.codeField].flatMap { $0.isEmpty ? nil : $0 }
    var refusal: Problem?
    for agency in agencies {
      do throws(Problem) {
        return try await office.signIn(
          login: login, password: form[SignInPage.passwordField] ?? "", code: code,
          client: request.headers["User-Agent"] ?? "", in: agency.id
        ).token.text
      } catch {
        guard error.code == .forbidden else { throw error }
        if refusal == nil || error.key != "signIn.refused" { refusal = error }
      }
    }
    throw refusal ?? Self.tooOften(1)
  }

  private static func tooOften(_ seconds: Int) -> Problem {
    Problem(
      .forbidden, "signIn.often",
      Wording("thử đăng nhập quá nhiều lần, chờ \(seconds) giây rồi thử lại", en: "too many tries, wait \(seconds) s"))
  }

  private func firstRun(_ request: Request) async throws -> Response {
    if try await hasAgency() { return .redirect(to: Addresses.home()) }
    let form = request.form
    let model = FirstRunPage.Model(
      code: form[FirstRunPage.codeField] ?? "", agency: form[FirstRunPage.agencyField] ?? "",
      name: form[FirstRunPage.nameField] ?? "", login: form[FirstRunPage.loginField] ?? "")
    let password = form[FirstRunPage.passwordField] ?? ""
    do throws(Problem) {
      if signInLimit.wait(request.client.address) != nil || !takesFirstRunCode(model.code) { throw Self.wrongCode }
      let hash = try PasswordHash(password, login: model.login.lowercased())
      let action = try FoundAgency(
        id: office.newID(), name: model.agency, login: model.login, administrator: model.name, password: hash,
        mustChange: false)
      let actor = Actor(account: nil, name: model.login, grants: [], channel: .web)
      try await office.perform(action, as: actor, in: action.agency.id)
      founded()
      let answer = try await office.signIn(
        login: model.login, password: password, client: request.headers["User-Agent"] ?? "", in: action.agency.id)
      return Response.redirect(to: Addresses.home()).setting(Cookie(Self.sessionCookie, answer.token.text))
    } catch {
      guard error.isAboutForm else { throw error }
      var shown = model
      shown.problem = error.naming([
        "name": FirstRunPage.agencyField, "administrator": FirstRunPage.nameField, "login": FirstRunPage.loginField,
        "password": FirstRunPage.passwordField,
      ])
      return page(FirstRunPage(shown), request, .unprocessable)
    }
  }

  private static let wrongCode = Problem(
    .invalid, "firstRun.code", Wording("mã một lần không đúng", en: "wrong one-time code"),
    field: FirstRunPage.codeField,
    fix: Wording("Chép lại từ cửa sổ dòng lệnh nơi chạy thidua serve.", en: "Copy it from the terminal."))

  private func changePassword(_ request: Request) async throws -> Response {
    let (visitor, form) = (try request.visitor(), request.form)
    let isForced = visitor.account.mustChange
    do throws(Problem) {
      let old = form[PasswordPage.oldField] ?? ""
      guard let kept = visitor.account.password, PasswordHash.matches(old, kept) else {
        throw Problem(
          .invalid, "password.old", Wording("mật khẩu đang dùng không đúng", en: "the present password is wrong"),
          field: PasswordPage.oldField)
      }
      guard form[PasswordPage.newField] == form[PasswordPage.againField] else {
        throw Problem(
          .invalid, "password.again", Wording("hai lần gõ không giống nhau", en: "the two do not agree"),
          field: PasswordPage.againField)
      }
      let hash = try PasswordHash(form[PasswordPage.newField] ?? "", login: visitor.account.login)
      try await office.perform(
        ChangeOwnPassword(hash, session: visitor.session.token), as: visitor.actor, in: visitor.session.agency)
      return done(Addresses.home(), .passwordChanged)
    } catch {
      guard error.isAboutForm else { throw error }
      let shown = error.naming(["password": PasswordPage.newField])
      return page(PasswordPage(isForced: isForced, problem: shown), request, .unprocessable)
    }
  }

  /// Begins to look with another's eyes, or stops. It stops as oneself: whoever looks may change nothing.
  private func viewAs(_ request: Request) async throws -> Response {
    let visitor = try request.visitor()
    if let word = request.form["nguoi"] {
      guard let id = Identifier(word) else { throw Refusal.notFound }
      try await perform(ViewAs(session: visitor.session.token, id), request)
      return .redirect(to: Addresses.home())
    }
    var own = visitor.actor
    own.isViewing = false
    try await office.perform(ViewAs(session: visitor.session.token, nil), as: own, in: visitor.session.agency)
    return .redirect(to: Addresses.accounts())
  }
}

extension Problem {
  /// The same, with the field named as the form names it, and its words as a sentence.
  func naming(_ fields: [String: String]) -> Problem {
    var problem = self
    problem.message = Wording(message.sentence(.vi), en: message.sentence(.en))
    problem.field = field.map { fields[$0] ?? $0 }
    return problem
  }
}
