import CivilTime
import Domain

/// Who may decide, propose or launch.
package enum DecidingOffice: String, CaseIterable, Sendable {
  case statePresident, government, primeMinister, minister, branchHead, provincialChair, nationalUniversityDirector
  case departmentDirector, ministryUnitHead, districtChair, communeChair, enterpriseDirector, enterpriseBoardChair
  case cooperativeHead, unitHead, partyBodyHead
  /// Launches inside its cluster; decides and proposes nothing.
  case emulationCouncil
}

/// What an office may do, beside deciding. Data: law/offices.json.
package struct OfficeRule: Sendable {
  package let office: DecidingOffice
  package let name: String
  package let launches: [MovementScope]
  /// May propose State-level awards (Article 83(2)–(4)).
  package let proposesForState: Bool
  /// May propose those on its own payroll (Article 83(1)).
  package let proposesOwnStaff: Bool
  package let provenance: Provenance
}

/// How far a movement reaches (Article 16(2)).
package enum MovementScope: String, CaseIterable, Sendable { case nationwide, branch, locality, cluster, unit }

/// Where the awarded person or collective works.
package enum Workplace: String, CaseIterable, Sendable {
  case ministryLegalUnit, ministryOtherUnit, provincialDepartment, departmentSubunit, publicServiceUnitOfDepartment
  case district, commune, enterprise, cooperative, provincialPartyBody, army, police
}
