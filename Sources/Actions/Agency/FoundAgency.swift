import Domain

/// The first act of all: the agency, the unit that stands for it as a whole, and its first administrator.
package struct FoundAgency: Action {
  package struct Answer: Sendable {
    package var agency: Agency
    package var account: Account
  }
  package let right: Right? = nil
  package let agency: Agency
  private let root: Unit
  private let login: String
  private let administrator: String
  private let password: PasswordHash?
  /// Whether the password must be changed at the first sign-in.
  private let mustChange: Bool

  /// `id` becomes the agency's.
  package init(
    id: Identifier, name: String, shortName: String? = nil, parentName: String? = nil, place: String? = nil,
    isSimulation: Bool = false, login: String, administrator: String, password: PasswordHash?, mustChange: Bool
  ) throws(Problem) {
    let name = try Checked.name(name, "name")
    agency = Agency(
      id: id, name: name, shortName: shortName, parentName: parentName, place: place, isSimulation: isSimulation)
    root = Unit(id: id, parent: nil, name: name, shortName: shortName, kind: .agency)
    self.login = try Checked.login(login)
    self.administrator = try Checked.name(administrator, "administrator")
    self.password = password
    self.mustChange = mustChange
  }

  package func perform(at desk: Desk) throws -> Answer {
    guard try desk.agencies.get(agency.id) == nil, try desk.agencies.all().allSatisfy({ $0.name != agency.name }) else {
      throw Problem.conflict(
        "agency.exists", Wording("đã có cơ quan «\(agency.name)»", en: "the agency exists already"),
        fix: Wording("Dùng cơ quan đã có, hoặc đặt tên khác.", en: "Use it, or choose another name."))
    }
    try desk.agencies.insert(agency, at: desk.now)
    try desk.units.insert(root, path: UnitPath.of(root.id, under: nil))
    let account = Account(
      id: desk.newID(), login: login, name: administrator, password: password?.text, mustChange: mustChange)
    try desk.accounts.insert(account)
    for role in [Role.administrator, .emulationOfficer] { try desk.accounts.grant(role, in: root.id, to: account.id) }
    try desk.record("agency.found", agency.id, ["name": agency.name, "login": login])
    return Answer(agency: agency, account: account)
  }
}
