import CivilTime
import Domain
import Vietnamese

/// The time of a movement as its plan gives it, each end with its source, for a person to confirm.
package struct MovementPeriod: Sendable, Equatable {
  /// Where an end comes from, the surest first.
  package enum Source: String, Sendable, CaseIterable {
    /// The movement's own time in the text.
    case movement
    /// Its first or last phase.
    case phase
    /// The day of the document, when the time runs "from the launch".
    case document
    /// Its month, where the day was left blank.
    case documentMonth
    /// The newest document it is based on: a plan is not older.
    case basis
    /// The year in its subject.
    case year
  }
  package var first: Day?
  package var firstSource: Source?
  package var last: Day?
  package var lastSource: Source?

  /// Nil while an end is open.
  package var days: DayRange? {
    guard let first, let last, first <= last else { return nil }
    return DayRange(first, last)
  }

  /// False when a person should look before the launch.
  package var isSure: Bool {
    days != nil && [Source.movement, .phase, .document].contains(firstSource)
      && [Source.movement, .phase].contains(lastSource)
  }
}

extension MovementPeriod {
  /// What a reading says of the movement's time.
  package init(_ reading: PlanReading) {
    let periods = reading.movements.filter { $0.value.status == .launched }.compactMap(\.value.period)
    let phases = reading.phases.map(\.value)
    let year = MovementPeriod.year(of: reading)
    let ends = phases.compactMap { $0.end?.lastDay }
    let starts = phases.compactMap { $0.start?.firstDay }
    let lasts: [(Day?, Source)] = [
      (periods.compactMap { $0.to?.lastDay }.max(), .movement), (ends.max(), .phase),
      (year.flatMap { Day($0, 12, 31) }, .year),
    ]
    for (day, source) in lasts where day != nil && last == nil { (last, lastSource) = (day, source) }
    let bases = reading.citations.filter { $0.value.role == .basis }.compactMap { $0.value.date?.lastDay }
    let firsts: [(Day?, Source)] = [
      (periods.compactMap { $0.from?.firstDay }.min(), .movement), (starts.min(), .phase),
      (reading.document.date, .document), (MovementPeriod.printedMonth(reading.document), .documentMonth),
      (bases.filter { $0.year == (last?.year ?? year) }.max(), .basis), (year.flatMap { Day($0, 1, 1) }, .year),
    ]
    for (day, source) in firsts where day != nil && first == nil {
      if let day, let last, day > last { continue }
      (first, firstSource) = (day, source)
    }
  }

  /// The only year its subject or its movement's name speaks of.
  private static func year(of reading: PlanReading) -> Int? {
    let names = reading.movements.filter { $0.value.status == .launched }.map(\.value.name)
    for text in [reading.document.subject].compactMap(\.self) + names {
      let found = DateReader(on: reading.document.date ?? .first).find(inText: text)
      let years = Set(found.filter { $0.isYearGiven && !$0.isRelative }.compactMap { $0.date?.year })
      if years.count == 1 { return years.first }
    }
    return reading.document.date?.year
  }

  /// «ngày   tháng 01 năm 2025»: the day is blank, the month is not.
  private static func printedMonth(_ head: DocumentHead) -> Day? {
    guard head.date == nil, let text = head.dateText else { return nil }
    let found = DateReader(on: .first).find(inText: text)
    for mention in found {
      if case .month(let year, let month)? = mention.date { return Month(year, month)?.firstDay }
    }
    return nil
  }
}
