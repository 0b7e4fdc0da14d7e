/// Emulation titles and forms of commendation the engine knows, with the ids of law/titles.json.
package enum Award: String, CaseIterable, Sendable {
  case nationalEmulationFighter, provincialEmulationFighter, grassrootsEmulationFighter, advancedWorker
  case advancedSoldier
  case governmentEmulationFlag, provincialEmulationFlag, excellentCollective, determinedToWinUnit
  case advancedCollective, advancedUnit, exemplaryCommune, culturedHamlet, culturedFamily
  case goldStarOrder, hoChiMinhOrder, independenceOrder, militaryExploitOrder, labourOrder, fatherlandDefenceOrder
  case featOfArmsOrder, greatUnityOrder, braveryOrder, friendshipOrder
  case victoriousFlagMedal, securityMedal, gloriousFighterMedal, youthVolunteerMedal, friendshipMedal
  case labourHero, armedForcesHero, heroicMother, peoplesTeacher, meritoriousTeacher, peoplesPhysician
  case meritoriousPhysician, peoplesArtist, meritoriousArtist, peoplesArtisan, meritoriousArtisan
  case hoChiMinhPrize, statePrize, commemorativeMedal
  case primeMinisterCertificateOfMerit, provincialCertificateOfMerit, certificateOfCommendation

  package var isIndividualTitle: Bool {
    switch self {
    case .nationalEmulationFighter, .provincialEmulationFighter, .grassrootsEmulationFighter, .advancedWorker,
      .advancedSoldier:
      true
    default: false
    }
  }
  package var isCollectiveTitle: Bool {
    switch self {
    case .governmentEmulationFlag, .provincialEmulationFlag, .excellentCollective, .determinedToWinUnit,
      .advancedCollective, .advancedUnit, .exemplaryCommune, .culturedHamlet, .culturedFamily:
      true
    default: false
    }
  }
  package var isTitle: Bool { isIndividualTitle || isCollectiveTitle }
  /// Orders that come in three classes.
  package var hasClasses: Bool {
    switch self {
    case .independenceOrder, .militaryExploitOrder, .labourOrder, .fatherlandDefenceOrder, .featOfArmsOrder: true
    default: false
    }
  }
  package var isHero: Bool { self == .labourHero || self == .armedForcesHero }
  /// Forms whose criteria the engine can be asked for.
  package static let askedForms: [Award] = [
    .certificateOfCommendation, .commemorativeMedal, .provincialCertificateOfMerit, .primeMinisterCertificateOfMerit,
    .labourOrder, .independenceOrder,
  ]
}
