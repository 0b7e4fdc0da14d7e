import CivilTime

/// Which papers share one run of numbers. For administrative papers the head of the body decides
/// (Decree 30/2020/NĐ-CP, Article 15(1)(c)); in the Party the guide does: each type within one committee term.
package enum NumberingSeries: Sendable, Hashable {
  case oneAYear
  case perTypeAndYear
  /// The first day of the term in force.
  case perTypeAndTerm(from: Day)

  /// Papers with equal keys are numbered one after the other from 01.
  package func key(typeCode: String, day: Day) -> String {
    switch self {
    case .oneAYear: "\(day.year)"
    case .perTypeAndYear: "\(typeCode)/\(day.year)"
    case .perTypeAndTerm(let start): "\(typeCode)/\(start)"
    }
  }
}
