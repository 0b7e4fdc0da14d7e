import CivilTime

/// How many may be rated excellent?
package struct RatingCapQuestion: LawQuestion {
  package static let ask = Ask.ratingCap
  package enum Group: String, CaseIterable, Sendable {
    case civilServant, publicEmployee, body, serviceUnit

    /// Decree 335 rules the first kind, Decree 233 the second.
    var isUnder335: Bool { self == .civilServant || self == .body }
  }
  package struct Part: Sendable {
    package var name: String
    package var good: Int?
    package var excellent: Int?
  }

  package var group: Group
  package var ratedOn: Day
  package var year: Int
  package var good: Int?
  /// Number proposed or rated excellent.
  package var excellent: Int?
  /// All units, for `serviceUnit`.
  package var units: Int?
  package var parts: [Part] = []
  package var unitHasOwnRules = true
  /// By decision of the competent authority (Decree 335).
  package var outstanding: Bool?
  /// Of the body that owns them (Decree 233).
  package var unitRating: Rating?

  package init(_ group: Group, ratedOn: Day, good: Int?) {
    self.group = group
    self.ratedOn = ratedOn
    self.good = good
    year = ratedOn.year
  }

  package var governingDay: Day { ratedOn }

  /// Sums over the parts where nothing else is told.
  var countedGood: Int? { good ?? Self.sum(parts.map(\.good)) }
  var countedExcellent: Int? { excellent ?? Self.sum(parts.map(\.excellent)) }

  private static func sum(_ counts: [Int?]) -> Int? {
    guard !counts.isEmpty else { return nil }
    var sum = 0
    for count in counts {
      guard let count else { return nil }
      sum += count
    }
    return sum
  }

  package func contradictions() -> [Contradiction] {
    guard let units, group == .serviceUnit else { return [] }
    if let good = countedGood, good > units {
      return [Contradiction(path: "good", because: "\(good) đơn vị xếp loại tốt nhưng chỉ có \(units) đơn vị.")]
    }
    if let excellent = countedExcellent, excellent > units {
      return [Contradiction(path: "excellent", because: "\(excellent) đơn vị xuất sắc nhưng chỉ có \(units) đơn vị.")]
    }
    return []
  }
}

/// What rating does this year get?
package struct RatingQuestion: LawQuestion {
  package static let ask = Ask.rating

  package var group: StaffGroup
  package var year: Int
  package var ratedOn: Day
  package var score: Thousandths?
  package var rating: Rating?
  package var monthsWorked: Int?
  package var leave: [Leave] = []
  package var matters: [Matter] = []
  package var unitHasOwnRules: Bool?
  package var head = false
  package var unitRating: Rating?

  package init(_ group: StaffGroup, year: Int, ratedOn: Day) {
    self.group = group
    self.year = year
    self.ratedOn = ratedOn
  }

  package var governingDay: Day { ratedOn }
  package func contradictions() -> [Contradiction] { matters.contradictions("matters") }
}
