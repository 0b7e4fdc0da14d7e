/// Working days: Monday to Friday but for the holidays, and the weekend days worked in exchange.
extension HolidayCalendar {
  package func isWorkingDay(_ day: Day) -> Bool {
    if isExchangedWorkday(day) { return true }
    return day.weekday < .saturday && holiday(on: day) == nil
  }

  /// The day itself when it is a working day, else the first one after it.
  package func workingDay(onOrAfter day: Day) -> Day { search(from: day, step: 1) }

  /// The day itself when it is a working day, else the last one before it.
  package func workingDay(onOrBefore day: Day) -> Day { search(from: day, step: -1) }

  package func nextWorkingDay(after day: Day) -> Day { workingDay(onOrAfter: day.adding(days: 1)) }
  package func previousWorkingDay(before day: Day) -> Day { workingDay(onOrBefore: day.adding(days: -1)) }

  /// So many working days later (earlier when negative); zero gives the day itself.
  package func adding(workingDays count: Int, to day: Day) -> Day {
    var at = day
    // No plan counts further than some years of working days.
    for _ in 0..<min(abs(count), 10_000) {
      at = count > 0 ? nextWorkingDay(after: at) : previousWorkingDay(before: at)
    }
    return at
  }

  package func firstWorkingDay(of month: Month) -> Day { workingDay(onOrAfter: month.firstDay) }
  package func lastWorkingDay(of month: Month) -> Day { workingDay(onOrBefore: month.lastDay) }

  private func search(from day: Day, step: Int) -> Day {
    var at = day
    // The longest run of days off is some two weeks; a calendar that knows no working day must not hang.
    for _ in 0..<60 where !isWorkingDay(at) { at = at.adding(days: step) }
    return at
  }
}

/// What officials call the last week of a month.
package enum LastWeek: String, Sendable, CaseIterable {
  /// The week in which the last working day lies: it may run into the next month.
  case ofLastWorkingDay
  /// The week that begins on the last Monday.
  case ofLastMonday
  /// The week that ends its working days on the last Friday.
  case ofLastFriday
}

extension Month {
  /// "Tuần đầu tiên của tháng" begins on the first Monday; the second and later ones follow it. Week 5 may not exist.
  package func week(_ index: Int) -> DayRange? {
    let monday = first(.monday).adding(days: (index - 1) * 7)
    return index >= 1 && monday.monthOfYear == self ? monday.week : nil
  }

  /// "Tuần cuối cùng của tháng".
  package func lastWeek(_ rule: LastWeek, holidays: HolidayCalendar) -> DayRange {
    switch rule {
    case .ofLastWorkingDay: return holidays.lastWorkingDay(of: self).week
    case .ofLastMonday: return last(.monday).week
    case .ofLastFriday: return last(.friday).week
    }
  }
}
