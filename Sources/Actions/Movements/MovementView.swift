import Cascade
import CivilTime
import Domain
import Store

/// A movement as a page shows it: its clauses with owners, who has received and taken on, what is due when.
package struct MovementView: Sendable {
  package var movement: Movement
  package var counts: MovementCounts
  package var view: PlanView
  package var placed: [PlacedReceipt]
  package var times: [DueTime] { didSet { byItem = Dictionary(grouping: times, by: \.item) } }
  package var targets: [LiveTarget]
  /// Of targets that were shared out, what each unit has to bring.
  package var parts: [PlacedPart]
  private var byItem: [Identifier: [DueTime]]

  /// Within what the actor may see: an emulation officer everything, the head of a unit what its units have to do.
  package init(_ id: Identifier, at desk: Desk) throws {
    let scopes = desk.actor.scopes(of: .seeMovements)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seeMovements) }
    (movement, counts) = try desk.movement(id)
    let isWhole = scopes.contains(try desk.rootUnit().path)
    placed =
      isWhole
      ? try desk.receipts.placed(movement: id, on: desk.today)
      : try scopes.flatMap { try desk.receipts.placed(movement: id, on: desk.today, in: $0) }
    let names = Dictionary(placed.map { ($0.receipt.unit, $0.unit) }) { first, _ in first }
    view = try PlanView(launched: movement.plan, in: isWhole ? nil : scopes, known: names, at: desk)
    times = try desk.dueTimes.of(movement: id)
    targets = try desk.targets.of(movement: id)
    parts = targets.isEmpty ? [] : try desk.targets.parts(movement: id)
    byItem = [:]
    if !isWhole {
      parts = parts.filter { part in scopes.contains { part.path.hasPrefix($0) } }
      let owned = Set(view.assignments.map(\.item) + parts.map(\.part.item))
      view.items = view.items.filter { owned.contains($0.id) || !$0.kind.needsOwner }
      let shown = Set(view.items.map(\.id))
      times = times.filter { shown.contains($0.item) }
      targets = targets.filter { owned.contains($0.item) }
    }
    byItem = Dictionary(grouping: times, by: \.item)
  }

  package var receipts: [Receipt] { placed.map(\.receipt) }

  package func times(of item: Identifier) -> [DueTime] { byItem[item] ?? [] }
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
