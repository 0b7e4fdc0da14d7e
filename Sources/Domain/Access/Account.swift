/// Somebody who can sign in. The password is kept as its argon2id hash.
package struct Account: Sendable, Equatable {
  package enum State: String, Sendable { case active, closed }
  package var id: Identifier
  package var login: String
  package var name: String
  package var person: Identifier?
  package var state: State
  package var password: String?
  /// The password was given by somebody else.
  package var mustChange: Bool
  /// Wrong passwords since the last right one.
  package var failures: Int
  /// Milliseconds UTC.
  package var lockedUntil: Int64?
  /// The secret of one-time codes, encrypted.
  package var totp: [UInt8]?
  package var version: Int

  package init(
    id: Identifier, login: String, name: String, person: Identifier? = nil, state: State = .active,
    password: String? = nil, mustChange: Bool = false, failures: Int = 0, lockedUntil: Int64? = nil,
    totp: [UInt8]? = nil, version: Int = 1
  ) {
    self.id = id
    self.login = login
    self.name = name
    self.person = person
    self.state = state
    self.password = password
    self.mustChange = mustChange
    self.failures = failures
    self.lockedUntil = lockedUntil
    self.totp = totp
    self.version = version
  }
}
