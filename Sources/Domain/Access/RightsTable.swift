/// Which role gives which rights: the only place that says so. Rights hold in the unit the role was given for and below
/// it; `member` is different, its rights hold for what concerns the person and the unit alone.
package enum RightsTable {
  package static func rights(of role: Role) -> Set<Right> {
    switch role {
    case .administrator: administrator
    case .emulationOfficer: emulationOfficer
    case .leader: leader
    case .unitHead: unitHead
    case .member: member
    case .guestAuditor: guestAuditor
    }
  }

  private static let administrator: Set<Right> = [
    .seeUnits, .changeUnits, .seePeople, .changePeople, .manageAccounts, .seeEvents, .keepData, .viewAs, .sign,
  ]
  private static let emulationOfficer: Set<Right> = [
    .seeUnits, .changeUnits, .seePeople, .changePeople, .seeEvents, .seePlans, .changePlans, .launch, .seeMovements,
    .sign, .seeRulings, .keepRulings,
  ]
  private static let leader: Set<Right> = [
    .seeUnits, .seePeople, .seeEvents, .seePlans, .launch, .seeMovements, .sign, .seeRulings,
  ]
  private static let unitHead: Set<Right> = [.seeUnits, .seePeople, .seeMovements, .acknowledge, .sign]
  private static let member: Set<Right> = [.seeMovements, .sign]
  private static let guestAuditor: Set<Right> = [.seeUnits, .seePlans, .seeMovements, .seeEvents, .seeRulings]
}
