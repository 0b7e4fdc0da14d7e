import Domain
import Store

extension Office {
  /// Whoever works at the command line: the owner of the data directory, or the account named by `--as`.
  package func commandLineActor(
    as login: String?, systemUser: String, in agency: Identifier
  ) async throws(Problem) -> Actor {
    let nobody = Actor(account: nil, name: systemUser, grants: [], channel: .commandLine, systemUser: systemUser)
    return try await ask(as: nobody, in: agency) { desk in
      let root = try desk.rootUnit()
      guard let login else { return .owner(systemUser: systemUser, root: root.unit.id, path: root.path) }
      guard let account = try desk.accounts.named(login.lowercased()), account.state == .active else {
        throw Problem.notFound(Wording("tài khoản", en: "account"), login)
      }
      return Actor(
        account: account.id, person: account.person, name: account.login,
        grants: try desk.accounts.grants(of: account.id), channel: .commandLine, systemUser: systemUser)
    }
  }
}
