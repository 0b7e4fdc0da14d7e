/// The figures and choices the rules of the engine read. Their values are data: law/parameters/NAME.json.
package enum ParameterName: Int, CaseIterable, Sendable {
  // What a ministry, a province or a unit settles, or what no text seen settles.
  case law2026, newRecruitMinMonths, maxAbsenceMonths, studyResultRequired, transferDecider, reuseRunYears, runCountsBy
  case initiativeReuseTitleForm, initiativeReuseTitleTitle, requireTwoInitiativesForTwoCstdcs, countNotRatedMembers
  case joinPredecessorYears, ratingActBy, capBase, roundUpTo10k, unitDecidesTitles, partyTitlesDecider
  case registrationRequired, grassrootsCapPercent, quorumPercent
  case voteNational, voteProvincial, voteGrassroots, voteProvincialFlag, voteGovernmentFlag, voteInitiative, voteOthers
  // Figures of the law.
  case grassrootsRun, provincialRun, advancedShare, excellentShare, minMonthsWorked, leaveLimitMonths
  case scoreExcellent, scoreGood, scoreCompleted, excellentCapPercent, outstandingCapPercent, smallBodyUnits
  case themedFlagYears, governmentThemedFlagYears, pilotYears
  // Values asked for by name.
  case baseSalary, fundSpendingCircular, statisticsCircular, certificateDesign, reportFormSet, partyDocumentFormat
  case politburoDirective, publicNoticeDays
  case disciplineForcesNotCompletedCivilServant, disciplineForcesNotCompletedPublicEmployee

  /// `voteNational`, as the file is called.
  package var id: String { "\(self)" }

  private static let byID: [String: ParameterName] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.id, $0) })

  package init?(id: String) {
    guard let name = Self.byID[id] else { return nil }
    self = name
  }
}
