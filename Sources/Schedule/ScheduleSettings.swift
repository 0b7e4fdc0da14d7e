import CivilTime

/// How an office counts time where a plan leaves it open. Settings of the agency, not of a document.
package struct ScheduleSettings: Sendable, Equatable {
  /// What becomes of a day on which nobody works.
  package enum Shift: String, Sendable, CaseIterable {
    /// It stays and is marked.
    case none
    /// To the working day before.
    case earlier
    /// To the next working day.
    case later
  }
  /// What becomes of a clause without any time.
  package enum Undated: String, Sendable, CaseIterable {
    /// Due when the movement ends.
    case endOfMovement
    /// Stays without a day.
    case open
  }
  /// Which week «tuần cuối cùng của tháng» is.
  package var lastWeek = LastWeek.ofLastWorkingDay
  package var shift = Shift.none
  package var undated = Undated.endOfMovement
  /// Standing work is also looked at when a month ends.
  package var checksMonthEnds = false
  /// …when a quarter ends.
  package var checksQuarterEnds = true

  package init() {}
}
