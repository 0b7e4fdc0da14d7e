import Domain
import Store

/// A person asks for one-time codes at their own sign-in, or gives them up; an administrator ends those of somebody whose
/// telephone is lost.
package struct ChangeOneTimeCode: Action {
  package enum Change: Sendable {
    /// The secret the telephone has, and a code that proves it.
    case begin(secret: [UInt8], code: String)
    case end
    /// Of another account.
    case endFor(Identifier)
  }
  package let right: Right? = nil
  private let change: Change
  /// The key of the data directory, under which secrets are kept.
  private let key: [UInt8]

  package init(_ change: Change, key: [UInt8]) {
    self.change = change
    self.key = key
  }

  package func perform(at desk: Desk) throws {
    var id = desk.actor.account
    if case .endFor(let other) = change {
      try desk.requireEverywhere(.manageAccounts)
      id = other
    }
    guard let id else { throw Problem.notFound(Wording("tài khoản", en: "account")) }
    var account = try desk.account(id)
    if case .begin(let secret, let code) = change {
      guard secret.count == 20, OneTimeCode.accepts(code, secret, at: desk.now) else {
        throw Problem.invalid(
          "code.wrong", Wording("mã chưa đúng với điện thoại này", en: "the code does not fit"), field: "code",
          fix: Wording("Quét lại mã, xem giờ của điện thoại rồi gõ mã mới.", en: "Scan again and type the new code."))
      }
      account.totp = OneTimeCode.seal(secret, key)
      try desk.record("account.codes", id, ["login": account.login])
    } else {
      account.totp = nil
      try desk.record("account.noCodes", id, ["login": account.login])
    }
    try desk.accounts.update(account)
  }
}
