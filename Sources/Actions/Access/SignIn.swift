import CivilTime
import Domain
import SQL
import Store

/// A person proves who they are and gets a session.
package struct SignIn: Sendable {
  package static let sessionLength: Int64 = 12 * 3_600_000
  /// Wrong passwords before an account waits, and for how long at first; each further one doubles it, up to a day.
  static let patience = 5
  static let firstWait: Int64 = 5 * 60_000
  /// How long a session is in use before that is written down again.
  static let sightInterval: Int64 = 10 * 60_000

  package struct Answer: Sendable {
    package var token: Token
    package var account: Account
  }
}

extension Office {
  /// Checks login and password, and the one-time code where the account has one. The password is weighed beside the
  /// database; a wrong login takes as long as a wrong password.
  package func signIn(
    login: String, password: String, code: String? = nil, client: String, in agency: Identifier
  ) async throws(Problem) -> SignIn.Answer {
    let login = login.lowercased()
    let nobody = Actor(account: nil, name: login, grants: [], channel: .web)
    let known = try await ask(as: nobody, in: agency) { try $0.accounts.named(login) }
    let now = now
    if let until = known?.lockedUntil, until > now { throw SignIn.locked(until) }
    let kept = known?.password ?? SignIn.decoy
    let isRight = PasswordHash.matches(password, kept) && known?.password != nil && known?.state == .active
    guard isRight, let account = known else {
      if let known { try await perform(CountFailure(account: known.id), as: nobody, in: agency) }
      throw SignIn.refused
    }
    if let sealed = account.totp {
      guard let code, let secret = OneTimeCode.open(sealed, folder.secret), OneTimeCode.accepts(code, secret, at: now)
      else {
        if code != nil { try await perform(CountFailure(account: account.id), as: nobody, in: agency) }
        throw SignIn.needsCode
      }
    }
    return try await perform(
      OpenSession(account: account.id, client: client), as: SignIn.actor(account, []), in: agency)
  }

  /// Who a browser belongs to; nil when it is signed in no longer. An account changed or closed meanwhile counts at once.
  package func visitor(_ token: String) async throws(Problem) -> Visitor? {
    let (hash, now) = (Token(text: token).hash, now)
    do {
      let visitor = try await database.peek { connection -> Visitor? in
        guard let session = try SessionTable(connection).find(hash), session.expiresAt > now else { return nil }
        let accounts = AccountTable(connection, session.agency)
        guard let account = try accounts.get(session.account), account.state == .active else { return nil }
        var actor = SignIn.actor(account, try accounts.grants(of: account.id))
        var seen: Account?
        if let other = session.viewAs, let viewed = try accounts.get(other) {
          actor = SignIn.actor(viewed, try accounts.grants(of: viewed.id))
          actor.isViewing = true
          seen = viewed
        }
        guard let agency = try AgencyTable(connection).get(session.agency) else { return nil }
        return Visitor(session: session, account: account, actor: actor, agency: agency, viewed: seen)
      }
      if let visitor, now - visitor.session.seenAt >= SignIn.sightInterval {
        // A full disk must not keep anybody from looking.
        try? await database.write { try SessionTable($0).touch(hash, at: now) }
      }
      return visitor
    } catch {
      throw Problem(error)
    }
  }

  package func signOut(_ token: String) async throws(Problem) {
    let hash = Token(text: token).hash
    do {
      try await database.write { try SessionTable($0).delete(hash) }
    } catch {
      throw Problem(error)
    }
  }
}

/// Somebody at a browser.
package struct Visitor: Sendable {
  package var session: SignedIn
  package var account: Account
  /// What they can do now: as themselves, or looking with another's eyes.
  package var actor: Actor
  package var agency: Agency
  package var viewed: Account?
}

extension SignIn {
  static func actor(_ account: Account, _ grants: [Actor.Grant]) -> Actor {
    Actor(account: account.id, person: account.person, name: account.login, grants: grants, channel: .web)
  }

  static let refused = Problem(
    .forbidden, "signIn.refused", Wording("tên đăng nhập hoặc mật khẩu không đúng", en: "wrong login or password"),
    field: "password",
    fix: Wording("Gõ lại; quên mật khẩu thì nhờ người quản trị cấp lại.", en: "Try again, or ask an administrator."))

  static let needsCode = Problem(
    .forbidden, "signIn.code", Wording("cần mã dùng một lần đúng của tài khoản này", en: "a one-time code is needed"),
    field: "code")

  static func locked(_ until: Int64) -> Problem {
    let minutes = (until + 7 * 3_600_000) / 60_000 % (24 * 60)
    let clock = "\(padded(Int(minutes / 60), 2)):\(padded(Int(minutes % 60), 2))"
    return Problem(
      .forbidden, "signIn.locked",
      Wording("tài khoản tạm khóa đến \(clock) vì gõ sai nhiều lần", en: "locked until \(clock) after wrong passwords"),
      fix: Wording("Chờ đến giờ đó, hoặc nhờ người quản trị mở khóa.", en: "Wait, or ask an administrator."))
  }

  /// Weighed when there is no such login, so that the answer takes as long. The hash of nothing anybody knows.
  static let decoy = PasswordHash.chance().hash.text
}

struct CountFailure: Action {
  let right: Right? = nil
  let account: Identifier

  func perform(at desk: Desk) throws {
    var account = try desk.account(account)
    account.failures += 1
    if account.failures >= SignIn.patience {
      let doublings = min(account.failures - SignIn.patience, 9)
      account.lockedUntil = desk.now + min(SignIn.firstWait << Int64(doublings), 86_400_000)
      try desk.record("account.lock", account.id, ["login": account.login])
    }
    try desk.accounts.update(account)
  }
}

struct OpenSession: Action {
  let right: Right? = nil
  let account: Identifier
  let client: String

  func perform(at desk: Desk) throws -> SignIn.Answer {
    var account = try desk.account(account)
    account.failures = 0
    account.lockedUntil = nil
    try desk.accounts.update(account)
    let token = Token()
    try desk.sessions.deleteExpired(at: desk.now)
    try desk.sessions.insert(
      SignedIn(
        token: token.hash, agency: desk.agency, account: account.id, createdAt: desk.now, seenAt: desk.now,
        expiresAt: desk.now + SignIn.sessionLength, client: String(client.prefix(200))))
    try desk.record("account.signIn", account.id, ["login": account.login])
    return SignIn.Answer(token: token, account: account)
  }
}

/// A person takes another password than the one they were given, or than their own; other browsers are signed out.
package struct ChangeOwnPassword: Action {
  package let right: Right? = nil
  private let hash: PasswordHash
  private let session: [UInt8]?

  package init(_ hash: PasswordHash, session: [UInt8]?) {
    self.hash = hash
    self.session = session
  }

  package func perform(at desk: Desk) throws {
    guard let id = desk.actor.account else { throw Problem.notFound(Wording("tài khoản", en: "account")) }
    var account = try desk.account(id)
    (account.password, account.mustChange) = (hash.text, false)
    try desk.accounts.update(account)
    try desk.sessions.deleteAll(of: id, in: desk.agency, except: session)
    try desk.record("account.ownPassword", id)
  }
}

/// An administrator looks with another's eyes, or stops. Both can see it in the log.
package struct ViewAs: Action {
  package let right: Right?
  private let session: [UInt8]
  private let account: Identifier?

  package init(session: [UInt8], _ account: Identifier?) {
    self.session = session
    self.account = account
    right = account == nil ? nil : .viewAs
  }

  package func perform(at desk: Desk) throws {
    if let account {
      let seen = try desk.account(account)
      try desk.requireEverywhere(.viewAs)
      try desk.record("account.viewAs", account, ["login": seen.login, "by": desk.actor.name])
    }
    try desk.sessions.view(session, as: account)
  }
}

/// Ends the session of a browser: one's own, or anybody's for an administrator.
package struct EndSession: Action {
  package let right: Right? = nil
  private let token: [UInt8]

  package init(_ token: [UInt8]) { self.token = token }

  package func perform(at desk: Desk) throws {
    guard let session = try desk.sessions.find(token), session.agency == desk.agency else {
      throw Problem.notFound(Wording("phiên này", en: "session"))
    }
    if session.account != desk.actor.account { try desk.requireEverywhere(.manageAccounts) }
    try desk.sessions.delete(token)
    try desk.record("session.end", session.account)
  }
}
