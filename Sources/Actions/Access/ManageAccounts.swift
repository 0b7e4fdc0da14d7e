import Domain
import Store

/// Makes an account, with a role in a unit.
package struct AddAccount: Action {
  package let right: Right? = .manageAccounts
  private let login: String
  private let name: String
  private let person: Identifier?
  private let role: Role
  private let unit: Identifier?
  private let password: PasswordHash?

  /// `unit` nil: the whole agency. The password was chosen by somebody else and must be changed.
  package init(
    login: String, name: String, person: Identifier? = nil, role: Role, unit: Identifier? = nil, password: PasswordHash?
  ) throws(Problem) {
    self.login = try Checked.login(login)
    self.name = try Checked.name(name, "name")
    self.person = person
    self.role = role
    self.unit = unit
    self.password = password
  }

  package func perform(at desk: Desk) throws -> Account {
    let place = try unit.map { try desk.unit($0) } ?? desk.rootUnit()
    try desk.require(.manageAccounts, at: place.path)
    if try desk.accounts.named(login) != nil {
      throw Problem.conflict(
        "account.exists", Wording("tên đăng nhập «\(login)» đã có người dùng", en: "the login is taken"), field: "login"
      )
    }
    if let person, try desk.people.get(person) == nil {
      throw Problem.notFound(Wording("người này", en: "person"), person.text)
    }
    let account = Account(
      id: desk.newID(), login: login, name: name, person: person, password: password?.text, mustChange: true)
    try desk.accounts.insert(account)
    try desk.accounts.grant(role, in: place.unit.id, to: account.id)
    try desk.record("account.add", account.id, ["login": login, "role": role.rawValue, "unit": place.unit.name])
    return account
  }
}

/// Gives an account a role in a unit, or takes it.
package struct ChangeRole: Action {
  package let right: Right? = .manageAccounts
  private let account: Identifier
  private let role: Role
  private let unit: Identifier?
  private let isGiven: Bool

  package init(_ account: Identifier, _ role: Role, in unit: Identifier?, given: Bool) {
    self.account = account
    self.role = role
    self.unit = unit
    isGiven = given
  }

  package func perform(at desk: Desk) throws {
    let known = try desk.account(account)
    let place = try unit.map { try desk.unit($0) } ?? desk.rootUnit()
    try desk.require(.manageAccounts, at: place.path)
    if isGiven {
      try desk.accounts.grant(role, in: place.unit.id, to: account)
    } else {
      try desk.requireAnotherAdministrator(than: account, losing: role, in: place.unit.id)
      guard try desk.accounts.revoke(role, in: place.unit.id, from: account) else {
        throw Problem.notFound(Wording("vai trò này của \(known.name)", en: "role"), role.rawValue)
      }
    }
    try desk.record(
      isGiven ? "role.give" : "role.take", account,
      ["login": known.login, "role": role.rawValue, "unit": place.unit.name])
  }
}

/// The office gives a new password, ends a lock-out, closes or opens an account.
package struct ChangeAccount: Action {
  package enum Change: Sendable, Equatable {
    case password(PasswordHash), unlock, close, open
  }
  package let right: Right? = .manageAccounts
  private let account: Identifier
  private let change: Change

  package init(_ account: Identifier, _ change: Change) {
    self.account = account
    self.change = change
  }

  package func perform(at desk: Desk) throws -> Account {
    var account = try desk.account(account)
    try desk.requireEverywhere(.manageAccounts)
    let verb: String
    switch change {
    case .password(let hash):
      (account.password, account.mustChange, account.failures, account.lockedUntil) = (hash.text, true, 0, nil)
      verb = "account.password"
    case .unlock:
      (account.failures, account.lockedUntil) = (0, nil)
      verb = "account.unlock"
    case .close:
      try desk.requireAnotherAdministrator(than: account.id, losing: .administrator, in: nil)
      account.state = .closed
      verb = "account.close"
    case .open:
      account.state = .active
      verb = "account.open"
    }
    try desk.accounts.update(account)
    if account.state == .closed || verb == "account.password" {
      try desk.sessions.deleteAll(of: account.id, in: desk.agency)
    }
    try desk.record(verb, account.id, ["login": account.login])
    return account
  }
}

extension Desk {
  package func account(_ id: Identifier) throws -> Account {
    guard let account = try accounts.get(id) else {
      throw Problem.notFound(Wording("tài khoản", en: "account"), id.text)
    }
    return account
  }

  /// An agency is never left without somebody who can let others in.
  fileprivate func requireAnotherAdministrator(than account: Identifier, losing role: Role, in unit: Identifier?) throws
  {
    guard role == .administrator else { return }
    let root = try rootUnit().unit.id
    guard unit == nil || unit == root else { return }
    let others = try accounts.all().filter { other in
      try other.id != account && other.state == .active
        && accounts.grants(of: other.id).contains { $0.role == .administrator && $0.unit == root }
    }
    guard others.isEmpty else { return }
    throw Problem.conflict(
      "administrator.last", Wording("đây là quản trị viên cuối cùng của cơ quan", en: "this is the last administrator"),
      fix: Wording("Giao vai trò quản trị cho một người khác trước.", en: "Make somebody else administrator first."))
  }
}
