import Domain

/// What one form of commendation asks of the years before it. Data: law/commendation-chains.json.
package struct ChainRule: Sendable {
  package enum Bearer: String, CaseIterable, Sendable { case person, collective }
  /// So many of each award, all of them in the run of years.
  package struct Combination: Sendable {
    package let counts: [(award: Award, count: Int)]
    /// Only for collectives outside the circle of the flags.
    package let onlyWithoutFlags: Bool
  }

  package let id: String
  package let form: Award
  package let formClass: Int?
  package let bearer: Bearer
  package let base: Award
  package let baseClass: Int?
  /// The years are counted after the base award («và sau đó»).
  package let afterBase: Bool
  package let years: Int
  package let rating: Rating
  package let excellentYears: Int
  package let grassrootsTitles: Int
  package let provincialTitles: Int
  package let yearsOfBuilding: Int
  package let anyOf: [Combination]
  package let provenance: Provenance
}
