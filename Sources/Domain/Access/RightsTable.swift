/// Which role gives which rights: the only place that says so. Rights hold in the unit the role was given for and below
/// it; `member` is different, its rights hold for what concerns the person and the unit alone.
package enum RightsTable {
  package static func rights(of role: Role) -> Set<Right> {
    switch role {
    case .administrator:
      [.seeUnits, .changeUnits, .seePeople, .changePeople, .manageAccounts, .seeEvents, .keepData, .viewAs, .sign]
    case .emulationOfficer:
      [
        .seeUnits, .changeUnits, .seePeople, .changePeople, .seeEvents, .seePlans, .changePlans, .launch,
        .seeMovements, .sign, .seeRulings, .keepRulings,
      ]
    case .leader: [.seeUnits, .seePeople, .seeEvents, .seePlans, .launch, .seeMovements, .sign, .seeRulings]
    case .unitHead: [.seeUnits, .seePeople, .seeMovements, .acknowledge, .sign]
    case .member: [.seeMovements, .sign]
    case .guestAuditor: [.seeUnits, .seePlans, .seeMovements, .seeEvents, .seeRulings]
    }
  }
}
