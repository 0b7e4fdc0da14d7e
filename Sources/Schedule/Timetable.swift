import CivilTime
import Domain

/// The clauses of a movement laid out in time. A value from values: the same items, period, settings and holidays give
/// the same occurrences, in whatever order the items come.
package struct Timetable: Sendable {
  /// The time of the movement.
  package let period: DayRange
  package let settings: ScheduleSettings
  package let holidays: HolidayCalendar

  /// A movement of more than ten years is cut: nobody plans further.
  package init(
    period: DayRange, settings: ScheduleSettings = ScheduleSettings(), holidays: HolidayCalendar = .empty
  ) {
    self.period = DayRange(period.first, min(period.last, period.first.adding(years: 10)))
    self.settings = settings
    self.holidays = holidays
  }

  /// All occurrences of all items, by day; checkpoints of standing work fall on the reviews and phases among `items`.
  package func expand(_ items: [TimedItem]) -> Expansion {
    let dated = items.map { (item: $0, found: occurrences(of: $0)) }
    let marks = checkpoints(dated.map(\.item), dated.flatMap(\.found.occurrences))
    var all = Expansion()
    for (item, found) in dated {
      all.occurrences += found.occurrences
      all.leftOut += found.leftOut
      if found.occurrences.contains(where: { $0.state == .standing }) {
        all.occurrences += marks.filter { !$0.isOf(item) }.map { $0.occurrence(of: item, in: period) }
      }
    }
    all.occurrences.sort(by: Occurrence.precedes)
    all.leftOut.sort { ($0.due, $0.item, $0.round.description) < ($1.due, $1.item, $1.round.description) }
    return all
  }

  /// The occurrences of one item without the checkpoints of standing work.
  func occurrences(of item: TimedItem) -> Expansion {
    var found = Expansion()
    let rules = item.recurrence.map { RoundRule.of($0, deadline: item.deadline) } ?? []
    let isDayOfRound = item.deadline?.date?.isComingBack ?? false
    if let deadline = item.deadline, !(isDayOfRound && item.recurrence != nil) { add(deadline, of: item, to: &found) }
    if let reading = item.recurrence {
      for rule in rules { add(rule, reading, of: item, to: &found) }
      if rules.count > 1 { found.occurrences = Timetable.withoutDoubles(found.occurrences) }
    }
    if item.deadline == nil, item.recurrence == nil { found.occurrences.append(undated(item)) }
    return found
  }

  /// «6 tháng, năm»: at the end of the year one thing is due, for the year. Of rounds due on one day the longest stays.
  private static func withoutDoubles(_ occurrences: [Occurrence]) -> [Occurrence] {
    occurrences.filter { one in
      guard let due = one.due, let length = one.round.days?.count else { return true }
      return !occurrences.contains { $0.due == due && $0.round.days?.count ?? 0 > length }
    }
  }

  private func undated(_ item: TimedItem) -> Occurrence {
    let isOpen = settings.undated == .open || item.kind == .anniversary || item.kind == .phase
    guard !isOpen else {
      return Occurrence(item: item.key, kind: item.kind, round: .once, state: .undated)
    }
    var reasons = [OccurrenceReason.noTimeGiven]
    let due = settled(period.last, item.kind, &reasons)
    return Occurrence(
      item: item.key, kind: item.kind, round: .once, state: .dated, window: DayRange(min(period.first, due), due),
      due: due, reasons: reasons)
  }
}

extension PartialDate {
  /// A day of every year or month.
  var isComingBack: Bool {
    switch self {
    case .everyYear, .everyMonth: true
    default: false
    }
  }
}
