/// A browser somebody is signed in with.
package struct SignedIn: Sendable, Equatable {
  /// SHA-256 of what the browser keeps.
  package var token: [UInt8]
  package var agency: Identifier
  package var account: Identifier
  package var createdAt: Int64
  package var seenAt: Int64
  package var expiresAt: Int64
  /// What the browser calls itself.
  package var client: String
  /// Whose eyes it looks with.
  package var viewAs: Identifier?

  package init(
    token: [UInt8], agency: Identifier, account: Identifier, createdAt: Int64, seenAt: Int64, expiresAt: Int64,
    client: String, viewAs: Identifier? = nil
  ) {
    self.token = token
    self.agency = agency
    self.account = account
    self.createdAt = createdAt
    self.seenAt = seenAt
    self.expiresAt = expiresAt
    self.client = client
    self.viewAs = viewAs
  }
}

/// A one-use link on paper that lets a person take work on and sign, without an account.
package struct Slip: Sendable, Equatable {
  package var id: Identifier
  package var agency: Identifier
  package var person: Identifier
  /// SHA-256 of what the link carries.
  package var token: [UInt8]
  package var madeAt: Int64
  package var expiresAt: Int64
  package var usedAt: Int64?
  package var revokedAt: Int64?

  package init(
    id: Identifier, agency: Identifier, person: Identifier, token: [UInt8], madeAt: Int64, expiresAt: Int64,
    usedAt: Int64? = nil, revokedAt: Int64? = nil
  ) {
    self.id = id
    self.agency = agency
    self.person = person
    self.token = token
    self.madeAt = madeAt
    self.expiresAt = expiresAt
    self.usedAt = usedAt
    self.revokedAt = revokedAt
  }
}
