import CivilTime
import Domain

extension Timetable {
  /// One deadline: a single day or stretch, or a wait for an order or event.
  func add(_ deadline: Deadline, of item: TimedItem, to found: inout Expansion) {
    let printed = deadline.text.isEmpty ? [] : [OccurrenceReason.printed(deadline.text)]
    if deadline.date?.isComingBack ?? false {
      let yearly = RecurrenceReading(kind: .yearly, text: deadline.text)
      for rule in RoundRule.of(yearly, deadline: deadline) { add(rule, yearly, of: item, to: &found) }
      return
    }
    guard let days = days(of: deadline) else {
      let waits: OccurrenceReason = deadline.kind == .conditional ? .waitsForEvent : .waitsForOrder
      let isWaiting = deadline.kind == .conditional || deadline.kind == .onOrder
      found.occurrences.append(
        Occurrence(
          item: item.key, kind: item.kind, round: isWaiting ? (waits == .waitsForEvent ? .event : .order) : .once,
          state: isWaiting ? .waiting : .undated, reasons: printed + (isWaiting ? [waits] : [])))
      return
    }
    var reasons = printed
    var due = days.last
    if deadline.kind == .before {
      reasons.append(.dayBefore(due))
      due = due.adding(days: -1)
    }
    due = settled(due, item.kind, &reasons)
    if deadline.kind == .in, let latest = deadline.end?.lastDay, latest > due { reasons.append(.atTheLatest(latest)) }
    found.occurrences.append(
      Occurrence(
        item: item.key, kind: item.kind, round: .once, state: .dated, window: DayRange(min(days.first, due), due),
        due: due, reasons: reasons))
  }

  /// The days a deadline leaves, from its beginning (else the movement's) to the printed day.
  private func days(of deadline: Deadline) -> DayRange? {
    let date = deadline.date
    switch deadline.kind {
    case .by, .before:
      let last = deadline.kind == .by ? (date ?? deadline.end)?.lastDay : (date ?? deadline.end)?.firstDay
      return last.map { DayRange(min(deadline.start?.firstDay ?? period.first, $0), $0) }
    case .in: return (date ?? deadline.end)?.days
    case .from:
      return (date ?? deadline.start)?.firstDay.map { DayRange($0, max($0, period.last)) }
    case .range:
      let first = deadline.start?.firstDay ?? date?.firstDay
      let last = deadline.end?.lastDay ?? date?.lastDay
      guard first != nil || last != nil else { return nil }
      let end = last ?? max(period.last, first ?? period.last)
      return DayRange(min(first ?? period.first, end), end)
    case .conditional, .onOrder: return nil
    }
  }

  func add(_ rule: RoundRule, _ reading: RecurrenceReading, of item: TimedItem, to found: inout Expansion) {
    let words = Set([reading.text, item.deadline?.date?.isComingBack == true ? item.deadline?.text : reading.detail])
    let printed = words.compactMap(\.self).filter { !$0.isEmpty }.sorted().map(OccurrenceReason.printed)
    if rule.recurrence.kind == .onOrder {
      let round = Round.order
      guard !found.occurrences.contains(where: { $0.round == round }) else { return }
      found.occurrences.append(
        Occurrence(
          item: item.key, kind: item.kind, round: round, state: .waiting, reasons: printed + [.waitsForOrder]))
      return
    }
    let rounds = Rounds(period: period, lastWeek: settings.lastWeek, holidays: holidays)
    guard let turns = rounds.turns(of: rule.recurrence) else {
      let isRhythmless = rule.recurrence.kind == .other
      found.occurrences.append(
        Occurrence(
          item: item.key, kind: item.kind, round: .standing, state: .standing, window: period,
          reasons: printed + (isRhythmless ? [.noRhythmGiven] : [])))
      return
    }
    for turn in turns { add(turn, rule, printed, of: item, to: &found) }
  }

  private func add(
    _ turn: Rounds.Turn, _ rule: RoundRule, _ printed: [OccurrenceReason], of item: TimedItem,
    to found: inout Expansion
  ) {
    var reasons = printed
    var due = turn.place.last
    if case .part(_, _, let count) = turn.round { reasons.append(.evenParts(count)) }
    if rule.recurrence.place == .lastWeek {
      reasons.append(.lastWeek(settings.lastWeek, turn.place))
      due = lastWorkingDay(ofWeek: turn.place, turn.days)
    } else if rule.isBefore {
      reasons.append(.dayBefore(due))
      due = due.adding(days: -1)
    } else if !turn.isPlaced {
      reasons.append(.endOfRound(turn.round))
      // A round that outlives the movement ends with it, unless it has only just begun to count.
      if due > period.last, turn.days.first <= period.last {
        due = period.last
        reasons.append(.endOfMovement(due))
      }
    }
    guard period.contains(due) else {
      found.leftOut.append(Expansion.LeftOut(item: item.key, round: turn.round, due: due, period: period))
      return
    }
    due = settled(due, item.kind, &reasons)
    let isPlace = rule.recurrence.place.map { $0.isStretch } ?? false
    let first = isPlace ? turn.place.first : max(min(turn.days.first, due), min(period.first, due))
    found.occurrences.append(
      Occurrence(
        item: item.key, kind: item.kind, round: turn.round, state: .dated, window: DayRange(min(first, due), due),
        due: due, reasons: reasons))
  }

  /// The last week counts until its last working day, under the rule of the last working day inside the month.
  private func lastWorkingDay(ofWeek week: DayRange, _ round: DayRange) -> Day {
    let friday = week.first.adding(days: 4)
    let last = settings.lastWeek == .ofLastWorkingDay ? min(friday, round.last) : friday
    let day = holidays.workingDay(onOrBefore: last)
    return day < week.first ? last : day
  }

  /// The day as the office's setting leaves it. Feasts and phases stay where they are.
  func settled(_ day: Day, _ kind: TimedItem.Kind, _ reasons: inout [OccurrenceReason]) -> Day {
    guard kind != .anniversary, kind != .phase, !holidays.isWorkingDay(day) else { return day }
    let holiday = holidays.holiday(on: day)
    let moved: Day
    switch settings.shift {
    case .none: moved = day
    case .earlier: moved = holidays.workingDay(onOrBefore: day)
    case .later: moved = holidays.workingDay(onOrAfter: day)
    }
    reasons.append(moved == day ? .dayOff(day, holiday: holiday) : .moved(from: day, to: moved, holiday: holiday))
    return moved
  }
}

extension Recurrence.Place {
  /// A week or a run of days, not one day.
  fileprivate var isStretch: Bool {
    switch self {
    case .week, .lastWeek, .days: true
    default: false
    }
  }
}
