import CivilTime

/// One time that a clause asks for something: from when, until when, and why then.
package struct Occurrence: Sendable, Equatable {
  /// How its day comes about.
  package enum State: String, Sendable, CaseIterable {
    /// It has a day.
    case dated
    /// It waits for an order or an event; `due` is nil until that comes.
    case waiting
    /// It goes on through the whole time; `due` is nil, its checkpoints have days.
    case standing
    /// A day on which standing work is looked at.
    case checkpoint
    /// The document gives no day at all.
    case undated
  }
  /// Key of the item.
  package var item: String
  package var kind: TimedItem.Kind
  package var round: Round
  package var state: State
  /// The days it may be done on; nil while it waits or has no day.
  package var window: DayRange?
  /// The last day on which it is in time.
  package var due: Day?
  /// How the day was found, in the order of thought.
  package var reasons: [OccurrenceReason]

  /// The same as long as clause and round live: `duty-3/2026-05`.
  package var identity: String { "\(item)/\(round)" }

  /// False when the day stands in the document; true when the schedule had to suppose something.
  package var isAssumed: Bool { reasons.contains(where: \.isAssumption) }

  package init(
    item: String, kind: TimedItem.Kind, round: Round, state: State, window: DayRange? = nil, due: Day? = nil,
    reasons: [OccurrenceReason] = []
  ) {
    self.item = item
    self.kind = kind
    self.round = round
    self.state = state
    self.window = window
    self.due = due
    self.reasons = reasons
  }
}

/// What comes of one item.
package struct Expansion: Sendable, Equatable {
  /// By day, those without a day last.
  package var occurrences: [Occurrence] = []
  /// Turns whose day lies outside the time of the movement.
  package var leftOut: [LeftOut] = []

  package struct LeftOut: Sendable, Equatable {
    package var item: String
    package var round: Round
    package var due: Day
    package var period: DayRange

    /// Why it is not on the calendar.
    package var vietnamese: String {
      due < period.first
        ? "\(round.vietnamese): hạn \(due.vietnamese) ở trước ngày bắt đầu phong trào (\(period.first.vietnamese))."
        : "\(round.vietnamese): hạn \(due.vietnamese) ở sau ngày kết thúc phong trào (\(period.last.vietnamese))."
    }
  }
}

extension Occurrence {
  /// By due day, then what waits; for one day by item and round, so that the order of clauses does not matter.
  package static func precedes(_ a: Occurrence, _ b: Occurrence) -> Bool {
    switch (a.due, b.due) {
    case (let x?, let y?) where x != y: return x < y
    case (.some, nil): return true
    case (nil, .some): return false
    default: return a.item == b.item ? a.round.description < b.round.description : a.item < b.item
    }
  }
}
