import CivilTime
import Domain
import Law
import Schedule

/// The items of a plan laid out in time.
package struct MovementTimes {
  let period: DayRange
  let law: LawBook
  let settings: ScheduleSettings

  func expand(_ items: [PlanItem]) -> [Occurrence] {
    let timed = items.compactMap { item in MovementTimes.timed(item) }
    return table.expand(timed).occurrences
  }

  private var table: Timetable { Timetable(period: period, settings: settings, holidays: law.holidays) }

  /// What a due time is called: the round, empty for what comes once; of a report its form and the days it tells about.
  func label(_ occurrence: Occurrence, of item: PlanItem?) -> String {
    guard let item, item.kind == .report, let content = item.kept, occurrence.state != .checkpoint else {
      return occurrence.round == .once ? "" : occurrence.round.vietnamese
    }
    let report = ReportReading(
      from: content.names[.report]?.first, to: content.names[.receive]?.first, content: content.text,
      deadline: content.deadline, recurrence: content.recurrence)
    return table.reportPeriod(of: report, at: occurrence).vietnamese
  }

  private static func timed(_ item: PlanItem) -> TimedItem? {
    guard let content = item.kept, let kind = kind(of: item.kind) else { return nil }
    var deadline = content.deadline
    switch kind {
    case .phase: deadline = Deadline(kind: .range, start: content.from, end: content.to, text: "")
    case .anniversary: deadline = content.to.map { Deadline(kind: .in, date: $0, text: "") }
    default: break
    }
    return TimedItem(
      key: item.id.text, kind: kind, text: content.text, deadline: deadline, recurrence: content.recurrence)
  }

  private static func kind(of kind: PlanItem.Kind) -> TimedItem.Kind? {
    switch kind {
    case .duty: .duty
    case .report: .report
    case .pledge: .pledge
    case .target: .target
    case .phase: .phase
    case .anniversary: .anniversary
    case .movement, .title, .citation, .recipient: nil
    }
  }
}

extension Desk {
  /// When each item of a plan is due within a time, as it would be if the plan were launched.
  package func times(of items: [PlanItem], in period: DayRange) throws -> [DueTime] {
    let times = MovementTimes(period: period, law: law, settings: try scheduleSettings())
    let byKey = Dictionary(items.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    return times.expand(items).compactMap { occurrence in
      guard let item = Identifier(occurrence.item) else { return nil }
      return DueTime(
        id: newID(), movement: agency, item: item, key: occurrence.round.description,
        state: DueTime.State(rawValue: occurrence.state.rawValue) ?? .undated, opens: occurrence.window?.first,
        due: occurrence.due, label: times.label(occurrence, of: byKey[occurrence.item]),
        reason: occurrence.reasons.map(\.wording.vi).joined(separator: " "))
    }
  }

  /// How the agency counts time.
  package func scheduleSettings() throws -> ScheduleSettings {
    var settings = ScheduleSettings()
    if let word = try agencies.setting("lastWeek", of: agency), let rule = LastWeek(rawValue: word) {
      settings.lastWeek = rule
    }
    if let word = try agencies.setting("shift", of: agency), let shift = ScheduleSettings.Shift(rawValue: word) {
      settings.shift = shift
    }
    return settings
  }
}
