import CivilTime
import Domain

/// The law of one day: every parameter and every table row in force then. Made once for each stretch of days without
/// a change, so that a ruling finds its figures by their place.
package final class DayLaw: Sendable {
  package let first: Day
  /// Nil before the first period (1 October 2017).
  package let period: Period?
  package let instruments: [String]
  private let parameters: [DatedValue?]
  package let authorities: [AuthorityRule]
  package let offices: [OfficeRule]
  package let bonuses: [BonusRule]
  package let chains: [ChainRule]
  package let routes: [RouteRule]
  package let planParts: [PlanPartRule]

  init(_ first: Day, _ book: LawBook) {
    func inForce(_ ground: Provenance) -> Bool { ground.holds(on: first) }
    self.first = first
    let rule = book.periods.first { inForce($0.provenance) }
    period = rule?.period
    instruments = rule?.instruments ?? []
    var values = [DatedValue?](repeating: nil, count: ParameterName.allCases.count)
    for parameter in book.parameters { values[parameter.name.rawValue] = parameter.value(on: first) }
    parameters = values
    authorities = book.authorities.filter { inForce($0.provenance) }
    offices = book.offices.filter { inForce($0.provenance) }
    bonuses = book.bonuses.filter { inForce($0.provenance) }
    chains = book.chains.filter { inForce($0.provenance) }
    routes = book.routes.filter { inForce($0.provenance) }
    planParts = book.planParts
  }

  /// Nil when the data begin later.
  package func value(_ name: ParameterName) -> DatedValue? { parameters[name.rawValue] }

  /// Whether the law of 2022 stands as amended by Law 06/2026/QH16, whose text was not seen.
  package var isAmended: Bool { (period ?? .p0) >= .p3 }
  /// Whether the decrees of 2025 have ended and nothing is known to have taken their place.
  package var hasLapsed: Bool { period == .p4 }
}

extension LawBook {
  /// All days on which something the engine reads changes, ascending; the first stands for all time before.
  static func changeDays(_ grounds: [Provenance]) -> [Day] {
    var days: Set<Day> = [.first]
    for ground in grounds {
      if let from = ground.from { days.insert(from) }
      if let until = ground.until { days.insert(until.adding(days: 1)) }
    }
    return days.sorted()
  }

  /// The law in force on `day`.
  package func law(on day: Day) -> DayLaw {
    var low = 0
    var high = days.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if days[middle].first <= day { low = middle } else { high = middle - 1 }
    }
    return days[low]
  }
}
