import Domain
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct SignInTests {
  private func rehearsal() async throws -> (Rehearsal, Account) {
    let rehearsal = try await Rehearsal.open()
    let hash = try PasswordHash("ba con vịt xanh", login: "lan")
    let account = try await rehearsal.perform(
      try AddAccount(login: "lan", name: "Lê Lan", role: .emulationOfficer, password: hash))
    return (rehearsal, account)
  }

  private func signIn(_ rehearsal: Rehearsal, _ password: String, code: String? = nil) async throws -> SignIn.Answer {
    try await rehearsal.office.signIn(
      login: "Lan", password: password, code: code, client: "thử", in: rehearsal.agency)
  }

  private func opened(_ rehearsal: Rehearsal) async throws -> String {
    let hash = try PasswordHash("ba con vịt xanh", login: "lan")
    try await rehearsal.perform(try AddAccount(login: "lan", name: "Lê Lan", role: .member, password: hash))
    return try await signIn(rehearsal, "ba con vịt xanh").token.text
  }

  @Test func theRightPasswordOpensASession() async throws {
    let (rehearsal, account) = try await rehearsal()
    let answer = try await signIn(rehearsal, "ba con vịt xanh")
    #expect(answer.account.mustChange)
    let visitor = try #require(try await rehearsal.office.visitor(answer.token.text))
    #expect(visitor.account.id == account.id && visitor.actor.has(.changePlans) && visitor.viewed == nil)
    #expect(try await rehearsal.office.visitor("khác") == nil)
    try await rehearsal.office.signOut(answer.token.text)
    #expect(try await rehearsal.office.visitor(answer.token.text) == nil)
    await rehearsal.office.close()
  }

  /// The list of one's sessions says when each was last used; not every page is worth a write.
  @Test func aSessionInUseIsSeenAgain() async throws {
    let clock = HandClock(WaterPlan.moment)
    let rehearsal = try await Rehearsal.open(clock: clock)
    let token = try await opened(rehearsal)
    func seenAt() async throws -> Int64? { try await rehearsal.office.visitor(token)?.session.seenAt }
    #expect(try await seenAt() == WaterPlan.moment)
    clock.move(by: SignIn.sightInterval - 1)
    _ = try await seenAt()
    #expect(try await seenAt() == WaterPlan.moment)
    clock.move(by: 1)
    _ = try await seenAt()
    #expect(try await seenAt() == WaterPlan.moment + SignIn.sightInterval)
    await rehearsal.office.close()
  }

  @Test func wrongPasswordsLockTheAccountUntilTheOfficeOpensIt() async throws {
    let (rehearsal, account) = try await rehearsal()
    for _ in 0..<SignIn.patience {
      #expect(await problem { _ = try await signIn(rehearsal, "sai") }?.key == "signIn.refused")
    }
    #expect(await problem { _ = try await signIn(rehearsal, "ba con vịt xanh") }?.key == "signIn.locked")
    try await rehearsal.perform(ChangeAccount(account.id, .unlock))
    _ = try await signIn(rehearsal, "ba con vịt xanh")
    #expect(
      await problem {
        _ = try await rehearsal.office.signIn(login: "aido", password: "x", client: "", in: rehearsal.agency)
      }?.key == "signIn.refused", "no word on whether the login exists")
    await rehearsal.office.close()
  }

  @Test func aClosedAccountIsOutAtOnce() async throws {
    let (rehearsal, account) = try await rehearsal()
    let token = try await signIn(rehearsal, "ba con vịt xanh").token.text
    try await rehearsal.perform(ChangeAccount(account.id, .close))
    #expect(try await rehearsal.office.visitor(token) == nil)
    #expect(await problem { _ = try await signIn(rehearsal, "ba con vịt xanh") }?.key == "signIn.refused")
    let last = await problem {
      try await rehearsal.perform(ChangeAccount(rehearsal.administrator.account!, .close))
    }
    #expect(last?.key == "administrator.last")
    await rehearsal.office.close()
  }

  @Test func viewingAsAnotherSeesWhatTheOtherSees() async throws {
    let (rehearsal, account) = try await rehearsal()
    let hash = try PasswordHash("mật khẩu quản trị", login: "quantri")
    let id = try #require(rehearsal.administrator.account)
    try await rehearsal.perform(ChangeAccount(id, .password(hash)))
    let token = try await rehearsal.office.signIn(
      login: "quantri", password: "mật khẩu quản trị", client: "", in: rehearsal.agency
    ).token
    try await rehearsal.perform(ViewAs(session: token.hash, account.id))
    let visitor = try #require(try await rehearsal.office.visitor(token.text))
    #expect(visitor.actor.isViewing && visitor.viewed?.login == "lan" && !visitor.actor.has(.manageAccounts))
    let events = try await rehearsal.ask { try $0.events.page(before: nil, subject: account.id, limit: 1) }
    #expect(events.first?.event.verb == "account.viewAs", "the one looked at sees it")
    await rehearsal.office.close()
  }

  @Test func anAccountWithCodesNeedsBoth() async throws {
    let (rehearsal, account) = try await rehearsal()
    let key = rehearsal.office.folder.secret
    let secret = OneTimeCode.newSecret()
    let code = OneTimeCode.code(secret, turn: WaterPlan.moment / 30_000)
    var own = try await rehearsal.actor(.emulationOfficer)
    own.account = account.id
    let wrong = ChangeOneTimeCode(.begin(secret: secret, code: "000000"), key: key)
    if code != "000000" { #expect(await problem { try await rehearsal.perform(wrong, as: own) }?.key == "code.wrong") }
    try await rehearsal.perform(ChangeOneTimeCode(.begin(secret: secret, code: code), key: key), as: own)
    #expect(await problem { _ = try await signIn(rehearsal, "ba con vịt xanh") }?.key == "signIn.code")
    _ = try await signIn(rehearsal, "ba con vịt xanh", code: code)
    let other = ChangeOneTimeCode(.endFor(account.id), key: key)
    #expect(await problem { try await rehearsal.perform(other, as: own) }?.code == .forbidden)
    try await rehearsal.perform(other)
    _ = try await signIn(rehearsal, "ba con vịt xanh")
    await rehearsal.office.close()
  }

  @Test func weakPasswordsAreRefused() {
    #expect(throws: Problem.self) { try PasswordHash("ngắn", login: "lan") }
    #expect(throws: Problem.self) { try PasswordHash("nguyenvanan", login: "nguyenvanan") }
  }

  /// Values of RFC 6238, appendix B, for SHA-1; six digits of its eight.
  @Test(arguments: [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")])
  func oneTimeCodes(_ seconds: Int64, _ code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(OneTimeCode.code(secret, turn: seconds / 30) == code)
    #expect(OneTimeCode.accepts(code, secret, at: seconds * 1000))
    #expect(OneTimeCode.accepts(code, secret, at: seconds * 1000 + 30_000), "one half minute late")
    #expect(!OneTimeCode.accepts(code, secret, at: seconds * 1000 + 90_000))
    #expect(!OneTimeCode.accepts("12345", secret, at: seconds * 1000))
  }

  @Test func secretsAreSealed() {
    let key = [UInt8](repeating: 3, count: 32)
    let secret = OneTimeCode.newSecret()
    var sealed = OneTimeCode.seal(secret, key)
    #expect(OneTimeCode.open(sealed, key) == secret)
    sealed[30] ^= 1
    #expect(OneTimeCode.open(sealed, key) == nil)
    #expect(OneTimeCode.open([1, 2], key) == nil)
    #expect(OneTimeCode.base32(Array("foobar".utf8)) == "MZXW6YTBOI")
  }

  @Test(arguments: DatabaseKind.present) func aSlipIsGoodOnceUntilItIsTakenBack(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let person = try await rehearsal.perform(try AddPerson(name: "Lê An", unit: try rehearsal.unit("Thanh tra")))
    let first = try await rehearsal.perform(MakeSlips([person.id]))[0]
    #expect(try await rehearsal.office.bearer(of: first.token.text)?.person == person)
    let second = try await rehearsal.perform(MakeSlips([person.id]))[0]
    #expect(try await rehearsal.office.bearer(of: first.token.text) == nil, "a new slip makes the old one void")
    #expect(try await rehearsal.perform(RevokeSlips(of: person.id)) == 1)
    #expect(try await rehearsal.office.bearer(of: second.token.text) == nil)
    await rehearsal.office.close()
  }
}
