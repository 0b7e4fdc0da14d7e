/// Who acts, by which way. Every action is done by one.
package struct Actor: Sendable, Equatable {
  package enum Channel: String, Sendable { case web, commandLine, slip, system }
  /// A role and the path of the unit it was given for.
  package struct Grant: Sendable, Equatable {
    package var role: Role
    package var unit: Identifier
    /// Where the unit stands in the tree (`UnitPath`).
    package var path: String
    package init(role: Role, unit: Identifier, path: String) {
      self.role = role
      self.unit = unit
      self.path = path
    }

    func holds(_ right: Right) -> Bool { RightsTable.rights(of: role).contains(right) }
  }

  /// Nil for whoever owns the data directory and works at its command line without `--as`.
  package var account: Identifier?
  package var person: Identifier?
  package var name: String
  package var grants: [Grant]
  package var channel: Channel
  /// The user of the operating system, on the command line.
  package var systemUser: String?
  /// Looks as somebody else does: sees what that one sees and changes nothing.
  package var isViewing: Bool

  package init(
    account: Identifier?, person: Identifier? = nil, name: String, grants: [Grant], channel: Channel,
    systemUser: String? = nil, isViewing: Bool = false
  ) {
    self.account = account
    self.person = person
    self.name = name
    self.grants = grants
    self.channel = channel
    self.systemUser = systemUser
    self.isViewing = isViewing
  }

  /// The owner of the data directory: may do what an administrator and an emulation officer may, in the whole agency.
  package static func owner(systemUser: String, root: Identifier, path: String) -> Actor {
    Actor(
      account: nil, name: systemUser,
      grants: [
        .init(role: .administrator, unit: root, path: path), .init(role: .emulationOfficer, unit: root, path: path),
      ],
      channel: .commandLine, systemUser: systemUser)
  }

  /// The subtrees in which the actor has a right, none inside another.
  package func scopes(of right: Right) -> [String] {
    let paths = Set(grants.filter { $0.holds(right) }.map(\.path))
    return paths.filter { path in !paths.contains { $0 != path && path.hasPrefix($0) } }.sorted()
  }

  package func has(_ right: Right) -> Bool { grants.contains { $0.holds(right) } }

  /// In the unit that stands at this path.
  package func has(_ right: Right, at path: String) -> Bool {
    grants.contains { $0.holds(right) && path.hasPrefix($0.path) }
  }
}
