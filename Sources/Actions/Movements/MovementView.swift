import Cascade
import CivilTime
import Domain
import Store

/// What a movement asks, of whom and until when: what seldom changes once it is launched.
package final class MovementShape: Sendable {
  package let view: PlanView
  /// By day; what waits for an order comes last.
  package let times: [DueTime]
  package let targets: [LiveTarget]
  /// Of targets that were shared out, what each unit has to bring.
  package let parts: [PlacedPart]
  /// Plans that amend this one.
  package let amending: [Plan]
  package let workings = Workings()
  private let byItem: [Identifier: [DueTime]]

  init(
    _ view: PlanView, _ times: [DueTime], _ targets: [LiveTarget], _ parts: [PlacedPart], amending: [Plan]
  ) {
    (self.view, self.times, self.targets, self.parts, self.amending) = (view, times, targets, parts, amending)
    byItem = Dictionary(grouping: times, by: \.item)
  }

  package func times(of item: Identifier) -> [DueTime] { byItem[item] ?? [] }

  fileprivate var weight: Int {
    times.count + targets.count + parts.count + view.assignments.count + amending.count + 1
  }
}

/// A movement as a page shows it: its clauses with owners, who has received and taken on, what is due when.
package struct MovementView: Sendable {
  package var movement: Movement
  package var counts: MovementCounts
  package var placed: [PlacedReceipt]
  package var shape: MovementShape
  /// The last event of the agency when it was looked at; 0 before the first.
  package var lastEvent: Int64

  /// Within what the actor may see: an emulation officer everything, the head of a unit what its units have to do.
  package init(_ id: Identifier, at desk: Desk) throws {
    let scopes = desk.actor.scopes(of: .seeMovements)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seeMovements) }
    (movement, counts) = try desk.movement(id)
    let head = try desk.events.head()
    lastEvent = head?.number ?? 0
    if scopes.contains(try desk.rootUnit().path) {
      placed = try desk.receipts.placed(movement: id, on: desk.today)
      shape = try desk.shape(of: movement, head?.hash, placed)
    } else {
      placed = try scopes.flatMap { try desk.receipts.placed(movement: id, on: desk.today, in: $0) }
      shape = try desk.shape(of: movement, in: scopes, placed)
    }
  }

  package var view: PlanView { shape.view }
  package var times: [DueTime] { shape.times }
  package var targets: [LiveTarget] { shape.targets }
  package var parts: [PlacedPart] { shape.parts }
  package var receipts: [Receipt] { placed.map(\.receipt) }

  package func times(of item: Identifier) -> [DueTime] { shape.times(of: item) }
}

extension Desk {
  /// Everything; made anew once something has happened in the agency. `head`: the hash of its last event.
  fileprivate func shape(
    of movement: Movement, _ head: [UInt8]?, _ placed: [PlacedReceipt]
  ) throws -> MovementShape {
    func make() throws -> MovementShape {
      let names = Dictionary(placed.map { ($0.receipt.unit, $0.unit) }) { first, _ in first }
      let found = try self.targets.of(movement: movement.id)
      return MovementShape(
        try PlanView(launched: movement.plan, in: nil, known: names, at: self),
        try dueTimes.of(movement: movement.id), found, found.isEmpty ? [] : try targets.parts(movement: movement.id),
        amending: try plans.all().filter { $0.amends == movement.plan })
    }
    guard let kept, let head else { return try make() }
    let key = KeptInMemory.Key(agency: agency, record: movement.id)
    return try kept.shapes.value(of: key, as: head, weighing: { $0.weight }, make)
  }

  /// What units at or below these paths have to do.
  fileprivate func shape(
    of movement: Movement, in scopes: [String], _ placed: [PlacedReceipt]
  ) throws -> MovementShape {
    let names = Dictionary(placed.map { ($0.receipt.unit, $0.unit) }) { first, _ in first }
    var view = try PlanView(launched: movement.plan, in: scopes, known: names, at: self)
    let targets = try self.targets.of(movement: movement.id)
    let parts =
      targets.isEmpty
      ? []
      : try self.targets.parts(movement: movement.id).filter { part in scopes.contains { part.path.hasPrefix($0) } }
    let owned = Set(view.assignments.map(\.item) + parts.map(\.part.item))
    view.items = view.items.filter { owned.contains($0.id) || !$0.kind.needsOwner }
    let shown = Set(view.items.map(\.id))
    return MovementShape(
      view, try dueTimes.of(movement: movement.id).filter { shown.contains($0.item) },
      targets.filter { owned.contains($0.item) }, parts,
      amending: movement.state == .amended ? try plans.all().filter { $0.amends == movement.plan } : [])
  }
}

/// What would happen at a launch: every unit with what it receives, and what still stands in the way.
package struct LaunchPreview: Sendable {
  package struct Part: Sendable {
    package var unit: PlacedUnit
    package var items: [(item: PlanItem, role: OwnerRole, person: String?)]
  }
  package var view: PlanView
  /// The units of the agency in the order of the office; those without a part too.
  package var parts: [Part]
  package var times: [DueTime]
  /// Movements that run at the same time and ask something of the same units.
  package var overlaps: [MovementOverlap]

  package init(_ plan: Identifier, at desk: Desk) throws {
    view = try PlanView(plan, at: desk)
    let byUnit = Dictionary(grouping: view.assignments, by: \.unit)
    let items = Dictionary(uniqueKeysWithValues: view.items.map { ($0.id, $0) })
    let names = view.personNames
    parts = try desk.units.subtree(try desk.rootUnit().path).map { unit in
      let mine = (byUnit[unit.unit.id] ?? []).compactMap { assignment in
        items[assignment.item].map { ($0, assignment.role, assignment.person.flatMap { names[$0] }) }
      }
      return Part(unit: unit, items: mine)
    }
    guard let from = view.plan.from, let to = view.plan.to, from <= to else {
      (times, overlaps) = ([], [])
      return
    }
    let period = DayRange(from, to)
    times = try desk.times(of: view.items, in: period).sorted {
      ($0.due ?? .last, $0.item) < ($1.due ?? .last, $1.item)
    }
    let amended = view.plan.amends
    let running = try desk.movements.all().map(\.movement).filter {
      $0.state == .launched && $0.plan != plan && $0.plan != amended
        && DayRange($0.from, $0.to).overlaps(period)
    }
    overlaps = MovementOverlap.of(
      MovementShare(plan, view.plan.title, period, view.assignments, times),
      among: try running.map { movement in
        MovementShare(
          movement.id, movement.name, DayRange(movement.from, movement.to),
          try desk.assignments.of(plan: movement.plan), try desk.dueTimes.of(movement: movement.id))
      })
  }
}

extension MovementShare {
  /// What a movement asks of each unit, and when.
  fileprivate init(
    _ id: Identifier, _ name: String, _ period: DayRange, _ assignments: [Assignment], _ times: [DueTime]
  ) {
    let due = Dictionary(grouping: times, by: \.item)
    self.init(
      movement: id, name: name, period: period,
      parts: Dictionary(grouping: assignments, by: \.unit).map { unit, mine in
        Part(
          unit: unit, people: mine.compactMap(\.person),
          due: Set(mine.map(\.item)).flatMap { due[$0]?.compactMap(\.due) ?? [] })
      })
  }
}
