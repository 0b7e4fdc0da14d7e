import CivilTime

/// May this collective be proposed for this title?
package struct CollectiveTitleQuestion: LawQuestion {
  package static let ask = Ask.collectiveTitle

  package var title: Award
  package var received: Day
  package var year: Int
  package var unit: UnitFacts
  package var asOf: Day?

  package init(_ title: Award, received: Day, year: Int, _ unit: UnitFacts) {
    self.title = title
    self.received = received
    self.year = year
    self.unit = unit
  }

  package var governingDay: Day { received }
  package func contradictions() -> [Contradiction] { unit.contradictions() }
}

/// A collective as far as a question tells of it.
package struct UnitFacts: Sendable {
  package enum ClusterOrganiser: String, CaseIterable, Sendable { case unit, ministryOrProvince, centralCouncil }
  package enum Kind: String, CaseIterable, Sendable { case commune, ward, specialZone, township }
  package enum Review: String, CaseIterable, Sendable { case interim, final }
  package struct Discipline: Sendable {
    package var level: Matter.Level?
    package var cause: Matter.Cause?
    package var ratedInYear: Int?
  }
  package struct ThemedMovement: Sendable {
    package var leader: Bool?
    package var years: Int?
    package var review: Review?
    package var launchedBy: DecidingOffice?
  }

  /// The collective's own.
  package var rating: Rating?
  package var members: Int?
  /// Members with fewer than six months.
  package var notRated: Int?
  package var advancedWorkers: Int?
  package var completedTasks: Int?
  package var grassrootsFighters: Int?
  /// Nil: not told; empty: none.
  package var disciplined: [Discipline]?
  package var inCluster: Bool?
  package var clusterLeader: Bool?
  package var clusterOf: ClusterOrganiser?
  package var exceedsTargets: Bool?
  package var themedMovement: ThemedMovement?
  package var kind: Kind?
  package var attested = Attested()
  package var registered: Bool?
  package var matters: [Matter] = []
  package var dissolved: Day?

  package init() {}

  /// Counts above the number of members.
  func contradictions() -> [Contradiction] {
    var found = matters.contradictions("unit.matters")
    guard let members else { return found }
    let counts = [
      ("notRated", notRated), ("advancedWorkers", advancedWorkers), ("completedTasks", completedTasks),
      ("grassrootsFighters", grassrootsFighters), ("disciplined", disciplined?.count),
    ]
    for (name, count) in counts {
      guard let count, count > members else { continue }
      found.append(
        Contradiction(path: "unit.\(name)", because: "“\(name)” là \(count) nhưng tập thể chỉ có \(members) người."))
    }
    return found
  }
}
