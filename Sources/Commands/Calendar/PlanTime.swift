import CivilTime
import Domain

/// The time a plan runs: from when and to when its recurring work stands in a calendar.
struct PlanTime: Equatable {
  var first: Day
  var last: Day

  /// From the day of the document, or the beginning of its movement when that is later, to the movement's end; the
  /// end of the year when the document names none. Nil for a document without any date.
  init?(_ reading: PlanReading) {
    let periods = reading.movements.filter { $0.value.status == .launched }.compactMap(\.value.period)
    let starts = periods.compactMap { $0.from?.firstDay } + reading.phases.compactMap { $0.value.start?.firstDay }
    let ends = periods.compactMap { $0.to?.lastDay } + reading.phases.compactMap { $0.value.end?.lastDay }
    guard let begin = [starts.min(), reading.document.date].compactMap(\.self).max() else { return nil }
    guard let end = ends.max() ?? Day(begin.year, 12, 31), end >= begin else { return nil }
    first = begin
    last = min(end, begin.adding(years: 5))
  }
}
