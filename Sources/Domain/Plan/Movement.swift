import CivilTime

/// A movement that was launched by a plan of the agency.
package struct Movement: Sendable, Equatable {
  package enum State: String, Sendable {
    case launched, withdrawn, ended
    /// Another movement, launched by an amending plan, has taken its place.
    case amended
  }
  package var id: Identifier
  package var plan: Identifier
  package var name: String
  package var from: Day
  package var to: Day
  package var state: State
  package var launchedAt: Int64

  package init(
    id: Identifier, plan: Identifier, name: String, from: Day, to: Day, state: State = .launched, launchedAt: Int64
  ) {
    self.id = id
    self.plan = plan
    self.name = name
    self.from = from
    self.to = to
    self.state = state
    self.launchedAt = launchedAt
  }
}

/// Whether a unit has received its part of a movement: sent, looked at, taken on.
package struct Receipt: Sendable, Equatable {
  package var movement: Identifier
  package var unit: Identifier
  package var sentAt: Int64
  package var seenAt: Int64?
  package var acknowledgedAt: Int64?
  package var acknowledgedBy: Identifier?
  /// Paper: who entered it for the unit.
  package var isPaper: Bool

  package init(
    movement: Identifier, unit: Identifier, sentAt: Int64, seenAt: Int64? = nil, acknowledgedAt: Int64? = nil,
    acknowledgedBy: Identifier? = nil, isPaper: Bool = false
  ) {
    self.movement = movement
    self.unit = unit
    self.sentAt = sentAt
    self.seenAt = seenAt
    self.acknowledgedAt = acknowledgedAt
    self.acknowledgedBy = acknowledgedBy
    self.isPaper = isPaper
  }
}

/// One dated time at which an item is due.
package struct DueTime: Sendable, Equatable {
  /// How its day comes about: printed or reckoned; not before an order; never, for standing work; a day on which
  /// standing work is looked at; not said.
  package enum State: String, Sendable { case dated, waiting, standing, checkpoint, undated }
  package var id: Identifier
  package var movement: Identifier
  package var item: Identifier
  /// Stays the same when the plan is spread over time again.
  package var key: String
  package var state: State
  /// When work or the reported period begins; nil when not said.
  package var opens: Day?
  /// Nil while it waits for an order.
  package var due: Day?
  /// `tháng 3`, `6 tháng đầu năm`, `sơ kết`
  package var label: String
  /// Why this day.
  package var reason: String

  package init(
    id: Identifier, movement: Identifier, item: Identifier, key: String, state: State, opens: Day?, due: Day?,
    label: String, reason: String
  ) {
    self.id = id
    self.movement = movement
    self.item = item
    self.key = key
    self.state = state
    self.opens = opens
    self.due = due
    self.label = label
    self.reason = reason
  }
}
