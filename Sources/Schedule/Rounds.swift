import CivilTime

/// The rounds of a recurrence inside a time: each with its days and the days in it on which the work may be done.
struct Rounds {
  struct Turn: Equatable {
    var round: Round
    /// The whole round.
    var days: DayRange
    /// The place inside it; the round itself when none is named.
    var place: DayRange
    /// Whether the place is named by the document.
    var isPlaced: Bool
  }

  let period: DayRange
  let lastWeek: LastWeek
  let holidays: HolidayCalendar

  /// Nil for what has no rounds: standing work, orders, "định kỳ" alone.
  func turns(of recurrence: Recurrence) -> [Turn]? {
    switch recurrence.period {
    case .continuous, .onOrder, .unspecified: nil
    // Daily work is standing work: nobody ticks off 250 days.
    case .every(_, .day): nil
    case .every(let count, .week): weeks(every: max(1, count), recurrence.place)
    case .times(1, per: .week): weeks(every: 1, recurrence.place)
    case .every(let count, let unit): months(every: max(1, count) * unit.months, recurrence)
    case .times(let count, per: let unit): parts(count, of: unit, recurrence)
    }
  }

  private func weeks(every count: Int, _ place: Recurrence.Place?) -> [Turn] {
    var turns: [Turn] = []
    var monday = period.first.startOfWeek
    while monday <= period.last {
      let days = DayRange(monday, monday.adding(days: count * 7 - 1))
      // The working week ends on Friday.
      let friday = days.last.adding(days: -2)
      var day = friday
      if case .weekday(let weekday)? = place { day = days.last.adding(days: weekday.rawValue - 7) }
      turns.append(
        Turn(
          round: count == 1 ? .week(monday) : .run(monday), days: DayRange(monday, friday),
          place: DayRange(place == nil ? monday : day, day), isPlaced: place != nil))
      monday = monday.adding(days: count * 7)
    }
    return turns
  }

  private func months(every count: Int, _ recurrence: Recurrence) -> [Turn] {
    // Rounds of the calendar lie as the calendar has them; odd ones begin with the movement.
    let start =
      12 % count == 0
      ? Month(period.first.year, (period.first.month - 1) / count * count + 1) ?? period.first.monthOfYear
      : period.first.monthOfYear
    var turns: [Turn] = []
    var month = start
    while month.firstDay <= period.last {
      turns.append(turn(from: month, count, recurrence))
      let next = month.adding(count)
      guard next > month else { break }
      month = next
    }
    return turns
  }

  private func turn(from start: Month, _ count: Int, _ recurrence: Recurrence) -> Turn {
    let days = DayRange(start.firstDay, start.adding(count - 1).lastDay)
    var place = days
    if let range = recurrence.months {
      let first = start.adding(min(range.lowerBound, count) - 1)
      let last = start.adding(min(range.upperBound, count) - 1)
      place = DayRange(first.firstDay, last.lastDay)
    }
    if let named = recurrence.place {
      // A week or day without a month of its own lies in the last month of the round.
      place = named.days(in: place.last.monthOfYear, lastWeek, holidays)
    }
    return Turn(
      round: Rounds.round(start, count), days: days, place: place,
      isPlaced: recurrence.place != nil || recurrence.months != nil)
  }

  private static func round(_ start: Month, _ count: Int) -> Round {
    switch count {
    case 1: return .month(start)
    case 3: return .quarter(start.quarter)
    case 6: return Half(start.year, start.number <= 6 ? 1 : 2).map(Round.half) ?? .run(start.firstDay)
    case 12: return .year(start.year)
    default: return .run(start.firstDay)
    }
  }

  /// "2 lần/năm" without days: equal parts of the year, quarter or month.
  private func parts(_ count: Int, of unit: Recurrence.Unit, _ recurrence: Recurrence) -> [Turn]? {
    guard count > 0, unit != .day, unit != .week else { return nil }
    let months = unit.months
    // Twice a year is every half-year, four times every quarter.
    if months % count == 0, [1, 3, 6, 12].contains(months / count) {
      return self.months(every: months / count, recurrence)
    }
    guard unit == .year, count <= 12 else { return nil }
    return (period.first.year...period.last.year).flatMap { year in
      (1...count).compactMap { index in
        guard let first = Month(year, (index - 1) * 12 / count + 1), let last = Month(year, index * 12 / count)
        else { return nil }
        let days = DayRange(first.firstDay, last.lastDay)
        return Turn(
          round: .part(year: year, index: index, of: count), days: days, place: days, isPlaced: false)
      }
    }
  }
}

extension Recurrence.Unit {
  /// How many months it has; 0 for days and weeks.
  fileprivate var months: Int {
    switch self {
    case .day, .week: 0
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    }
  }
}
