import CivilTime
import Domain

/// The act by which a year is rated. The acts have a time line of their own, apart from the periods.
package enum RatingAct: String, CaseIterable, Sendable {
  /// Decree 90/2020 as amended by 48/2023.
  case decree90
  /// Civil servants, from the year 2026.
  case decree335
  /// Public employees, from 1 July 2026.
  case decree233

  package var id: String {
    switch self {
    case .decree90: Acts.decree90
    case .decree335: Acts.decree335
    case .decree233: Acts.decree233
    }
  }

  static let began90 = Day(2020, 8, 20) ?? .first
  static let amended90 = Day(2023, 9, 15) ?? .first
  static let began335 = Day(2026, 1, 1) ?? .first
  static let began233 = Day(2026, 7, 1) ?? .first

  /// One act, or the two between which a fact decides.
  enum Choice: Equatable {
    case one(RatingAct)
    /// Public employees in 2026: by whether the unit has its own regulation (Decree 233 Art. 20(1)).
    case byOwnRules
    /// No limits: the declared rating stands.
    case none
  }

  /// The act for the rating of `year` of a person of `group`, rated or closed on `day`.
  static func choice(_ group: StaffGroup, year: Int, on day: Day, hasOwnRules: Bool?) -> Choice {
    guard day >= began90 else { return .none }
    switch group {
    case .civilServant: return .one(year <= 2025 ? .decree90 : .decree335)
    case .publicEmployee:
      guard day >= began233, year >= 2026 else { return .one(.decree90) }
      guard year == 2026 else { return .one(.decree233) }
      guard let hasOwnRules else { return .byOwnRules }
      return .one(hasOwnRules ? .decree233 : .decree90)
    default: return .none
    }
  }

  // MARK: Grounds

  var monthsGround: Citation {
    switch self {
    case .decree90: .of(Acts.decree90, 2)
    case .decree335: .of(Acts.decree335, 11, 1)
    case .decree233: .of(Acts.decree233, 14, 1)
    }
  }

  var disciplineGround: Citation {
    switch self {
    case .decree90: .of(Acts.decree90, 2)
    case .decree335: .of(Acts.decree335, 20, 4, "c")
    case .decree233: .of(Acts.decree233, 12, 4, "c")
    }
  }

  var bandGround: Citation {
    switch self {
    case .decree90: .of(Acts.decree90)
    case .decree335: .of(Acts.decree335, 20)
    case .decree233: .of(Acts.decree233, 12)
    }
  }

  var headGround: Citation { self == .decree335 ? .of(Acts.decree335, 20, 6) : .of(Acts.decree233, 12, 7) }
  var leaveGround: Citation { .of(Acts.decree90, 2) }
}
