import CivilTime

/// A month as a sheet of weeks from Monday to Sunday, with what falls on each day.
package struct MonthCalendar: Sendable, Equatable {
  package struct Cell: Sendable, Equatable {
    package var day: Day
    /// False for the days of the neighbouring months that fill the first and last week.
    package var isInMonth: Bool
    package var isWorkingDay: Bool
    /// The official name of a public holiday.
    package var holiday: String?
    /// What is due on that day.
    package var due: [Occurrence]
    /// Phases, weeks and other stretches of at most `longest` days that cover that day and are not due on it.
    package var running: [Occurrence]
  }
  package var month: Month
  /// Four to six weeks of seven cells.
  package var weeks: [[Cell]]

  /// `longest`: stretches of more days (a whole phase, the movement) are not drawn on each of them.
  package init(_ month: Month, _ occurrences: [Occurrence], holidays: HolidayCalendar = .empty, longest: Int = 14) {
    self.month = month
    let days = DayRange(month.firstDay.startOfWeek, month.lastDay.week.last)
    let inside = occurrences.filter { $0.due.map(days.contains) ?? false || $0.window?.overlaps(days) ?? false }
    weeks = stride(from: 0, to: days.count, by: 7).map { start in
      (0..<7).map { offset in
        let day = days.first.adding(days: start + offset)
        return Cell(
          day: day, isInMonth: day.monthOfYear == month, isWorkingDay: holidays.isWorkingDay(day),
          holiday: holidays.holiday(on: day), due: inside.filter { $0.due == day },
          running: inside.filter { one in
            guard let window = one.window, one.due != day, window.count <= longest else { return false }
            return window.contains(day)
          })
      }
    }
  }
}

/// The year of a movement as a list: month by month, then what has no day.
package struct YearList: Sendable, Equatable {
  package struct Section: Sendable, Equatable {
    package var month: Month
    package var occurrences: [Occurrence]
  }
  /// Only months in which something is due.
  package var months: [Section]
  /// Waiting for an order or event.
  package var waiting: [Occurrence]
  /// Standing work; its checkpoints stand among the months.
  package var standing: [Occurrence]
  package var undated: [Occurrence]

  package init(_ occurrences: [Occurrence]) {
    let dated = occurrences.filter { $0.due != nil }.sorted(by: Occurrence.precedes)
    months = Dictionary(grouping: dated) { ($0.due ?? .first).monthOfYear }
      .map { Section(month: $0, occurrences: $1) }.sorted { $0.month < $1.month }
    waiting = occurrences.filter { $0.state == .waiting }
    standing = occurrences.filter { $0.state == .standing }
    undated = occurrences.filter { $0.state == .undated }
  }
}
