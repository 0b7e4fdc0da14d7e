/// How often something is due, and where inside the period.
package struct Recurrence: Hashable, Sendable {
  package enum Unit: String, Sendable { case day, week, month, quarter, half, year }

  package enum Period: Hashable, Sendable {
    /// Thường xuyên.
    case continuous
    /// Theo chỉ đạo, khi có yêu cầu, đột xuất.
    case onOrder
    /// Hằng tuần is every 1 week, "02 tuần/lần" every 2 weeks.
    case every(Int, Unit)
    /// "02 lần/năm".
    case times(Int, per: Unit)
    /// A bare "định kỳ".
    case unspecified
  }

  /// A place inside a week or month.
  package enum Place: Hashable, Sendable {
    case weekday(Weekday)
    /// 1…31; in a shorter month its last day.
    case day(Int)
    case lastDay
    case firstWorkingDay, lastWorkingDay
    /// 1…5, the first beginning on the first Monday.
    case week(Int)
    case lastWeek
    /// Days from and to, "từ ngày 01 đến ngày 05 hằng tháng".
    case days(Int, Int)
    /// A weekday by number: "thứ Hai đầu tiên của tháng"; 0 is the last one.
    case nth(Int, Weekday)
  }

  package var period: Period
  /// Which months of the quarter (1…3), half (1…6) or year (1…12); nil when any.
  package var months: ClosedRange<Int>?
  package var place: Place?

  package init(_ period: Period, months: ClosedRange<Int>? = nil, place: Place? = nil) {
    self.period = period
    self.months = months
    self.place = place
  }

  package static let continuous = Recurrence(.continuous)
  package static let onOrder = Recurrence(.onOrder)
  package static func weekly(_ weekday: Weekday? = nil) -> Recurrence {
    Recurrence(.every(1, .week), place: weekday.map { .weekday($0) })
  }
  package static func monthly(_ place: Place? = nil) -> Recurrence { Recurrence(.every(1, .month), place: place) }
  package static func quarterly(month: Int? = nil, _ place: Place? = nil) -> Recurrence {
    Recurrence(.every(1, .quarter), months: month.map { $0...$0 }, place: place)
  }
  package static func halfYearly(month: Int? = nil, _ place: Place? = nil) -> Recurrence {
    Recurrence(.every(1, .half), months: month.map { $0...$0 }, place: place)
  }
  package static func yearly(month: Int? = nil, _ place: Place? = nil) -> Recurrence {
    Recurrence(.every(1, .year), months: month.map { $0...$0 }, place: place)
  }
}

extension Recurrence {
  /// The sorts a plan and its calendar tell apart.
  package enum Kind: String, Sendable, CaseIterable {
    case continuous, daily, weekly, monthly, quarterly, halfYearly, yearly, onOrder, other
  }

  package var kind: Kind {
    switch period {
    case .continuous: return .continuous
    case .onOrder: return .onOrder
    case .every(1, .day): return .daily
    case .every(1, .week), .times(1, .week), .every(7, .day): return .weekly
    case .every(1, .month), .times(1, .month): return .monthly
    case .every(1, .quarter), .every(3, .month), .times(1, .quarter): return .quarterly
    case .every(1, .half), .every(6, .month), .every(2, .quarter), .times(1, .half): return .halfYearly
    case .every(1, .year), .every(12, .month), .times(1, .year): return .yearly
    case .every, .times, .unspecified: return .other
    }
  }

  /// How many months one round has; nil for days, weeks and what has no fixed round.
  private var monthsOfRound: Int? {
    switch period {
    case .every(1, .month): return 1
    case .every(1, .quarter), .every(3, .month): return 3
    case .every(1, .half), .every(6, .month): return 6
    case .every(1, .year), .every(12, .month): return 12
    default: return nil
    }
  }

  /// The first occurrence that is not over on `day`; nil when the recurrence does not fix its days ("02 tuần/lần").
  package func next(
    from day: Day, lastWeek: LastWeek = .ofLastWorkingDay, holidays: HolidayCalendar = .empty
  ) -> DayRange? {
    if case .every(1, .day) = period { return DayRange(day, day) }
    if case .every(1, .week) = period {
      guard case .weekday(let weekday)? = place else { return day.week }
      let due = day.weekday == weekday ? day : day.next(weekday)
      return DayRange(due, due)
    }
    guard let round = monthsOfRound else { return nil }
    // A week may reach into the next month, so the round before is looked at first.
    let start = Month(day.year, (day.month - 1) / round * round + 1) ?? day.monthOfYear
    for turn in -1...2 {
      let found = occurrence(inRoundFrom: start.adding(turn * round), round, lastWeek, holidays)
      if found.last >= day { return found }
    }
    return nil
  }

  private func occurrence(
    inRoundFrom start: Month, _ round: Int, _ lastWeek: LastWeek, _ holidays: HolidayCalendar
  ) -> DayRange {
    let first = start.adding((months?.lowerBound ?? 1) - 1)
    let last = start.adding((months?.upperBound ?? round) - 1)
    guard let place else { return DayRange(first.firstDay, last.lastDay) }
    switch place {
    case .day, .firstWorkingDay, .days: return place.days(in: first, lastWeek, holidays)
    case .week(1) where months == nil: return place.days(in: first, lastWeek, holidays)
    default: return place.days(in: last, lastWeek, holidays)
    }
  }
}

extension Recurrence.Place {
  /// Where the place lies in that month.
  package func days(in month: Month, _ lastWeek: LastWeek, _ holidays: HolidayCalendar) -> DayRange {
    func one(_ day: Day) -> DayRange { DayRange(day, day) }
    func ofMonth(_ day: Int) -> Day { month.firstDay.adding(days: min(max(day, 1), month.dayCount) - 1) }
    switch self {
    case .weekday(let weekday): return one(month.first(weekday))
    case .day(let n): return one(ofMonth(n))
    case .lastDay: return one(month.lastDay)
    case .firstWorkingDay: return one(holidays.firstWorkingDay(of: month))
    case .lastWorkingDay: return one(holidays.lastWorkingDay(of: month))
    case .week(let n): return month.week(n) ?? month.lastWeek(lastWeek, holidays: holidays)
    case .lastWeek: return month.lastWeek(lastWeek, holidays: holidays)
    case .days(let from, let to): return DayRange(ofMonth(from), ofMonth(to))
    case .nth(0, let weekday): return one(month.last(weekday))
    case .nth(let n, let weekday): return one(month.first(weekday).adding(days: (min(max(n, 1), 4) - 1) * 7))
    }
  }
}

extension Recurrence: CustomStringConvertible {
  /// For logs and tests: `monthly day 5`, `quarterly month 3 last week`, `every 2 weeks`, `2 times a year`.
  package var description: String {
    var parts: [String]
    switch (kind, period) {
    case (.other, .every(let n, let unit)): parts = ["every \(n) \(unit.rawValue)s"]
    case (_, .times(let n, let unit)) where n > 1: parts = ["\(n) times a \(unit.rawValue)"]
    case (.other, _): parts = ["periodic"]
    default: parts = [kind.rawValue]
    }
    if let months {
      parts.append(
        months.count == 1 ? "month \(months.lowerBound)" : "months \(months.lowerBound)-\(months.upperBound)")
    }
    if let place { parts.append(place.description) }
    return parts.joined(separator: " ")
  }
}

extension Recurrence.Place: CustomStringConvertible {
  package var description: String {
    switch self {
    case .weekday(let day): "\(day)"
    case .day(let n): "day \(n)"
    case .lastDay: "last day"
    case .firstWorkingDay: "first working day"
    case .lastWorkingDay: "last working day"
    case .week(let n): "week \(n)"
    case .lastWeek: "last week"
    case .days(let a, let b): "days \(a)-\(b)"
    case .nth(0, let day): "last \(day)"
    case .nth(let n, let day): "\(day) \(n)"
    }
  }
}
