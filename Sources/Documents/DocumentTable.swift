extension DocumentKind {
  /// Every document the program can write, in the order of the list.
  package static let all: [DocumentKind] =
    [launchingPlan, implementingPlan, directive, call, pledgeSheet, covenant, registrationList]
    + [submission, councilMinutes, ballotMinutes, initiativeMinutes, minutesExtract]
    + [decisionTitles, decisionCommend, decisionCouncil, decisionInitiatives]
    + [periodicReport, interimReport, finalReport] + achievementReports
    + [initiativeConfirmation, certificateCommend, certificateTitle, certificateRegister]
    + [invitation, dispatch] + statisticsTables

  package static func named(_ name: String) -> DocumentKind? { all.first { $0.name == name } }
}
