import Domain
import Store

/// What a plan says that no longer changes: launched, it is open to nobody (docs/decisions/0021). Only a withdrawn launch
/// opens it again, and that gives it another version.
package final class LaunchedPlan: Sendable {
  /// By kind and place in the document; what was taken out is among them, without content.
  package let items: [PlanItem]
  package let workings = Workings()

  init(_ items: [PlanItem]) { self.items = items }
}

/// What was decoded before for those who look; what may change is asked for each time.
final class KeptInMemory: Sendable {
  struct Key: Hashable, Sendable {
    let agency: Identifier
    let record: Identifier
  }

  /// As many rows as are kept decoded for all plans together, and for all movements: a few megabytes each.
  private static let room = 10_000
  /// By the version of the plan.
  let plans = Shelf<Key, Int, LaunchedPlan>(room: room)
  /// By the last event of the agency: while nothing has happened nothing has changed.
  let shapes = Shelf<Key, [UInt8], MovementShape>(room: room)
}

extension Desk {
  /// The kept content of a launched plan. Where somebody only looks it is decoded once for each version of the plan; a
  /// transaction that writes reads it anew, for it may yet be undone.
  func launched(_ plan: Plan) throws -> LaunchedPlan {
    guard let kept, plan.state == .launched else { return LaunchedPlan(try items.kept(of: plan.id)) }
    let key = KeptInMemory.Key(agency: agency, record: plan.id)
    return try kept.plans.value(of: key, as: plan.version, weighing: { $0.items.count + 1 }) {
      LaunchedPlan(try items.kept(of: plan.id))
    }
  }
}
