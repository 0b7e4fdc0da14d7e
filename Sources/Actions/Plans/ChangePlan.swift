import CivilTime
import Domain

/// A person says what the document itself leaves open: its number, its day, the time of its movement, the plan above.
package struct ChangePlan: Action {
  package let right: Right? = .changePlans
  private let plan: Identifier
  private let version: Int?
  private let change: @Sendable (inout Plan) -> Void

  package init(_ plan: Identifier, version: Int? = nil, _ change: @escaping @Sendable (inout Plan) -> Void) {
    self.plan = plan
    self.version = version
    self.change = change
  }

  package func perform(at desk: Desk) throws -> Plan {
    var plan = try desk.requireOpen(plan)
    try desk.requireEverywhere(.changePlans)
    let before = plan
    change(&plan)
    if let version { plan.version = version }
    if let from = plan.from, let to = plan.to, to < from {
      throw Problem.invalid(
        "plan.period", Wording("ngày kết thúc ở trước ngày bắt đầu", en: "it ends before it begins"), field: "to")
    }
    if let parent = plan.parent {
      guard parent != plan.id, try desk.plans.get(parent) != nil else {
        throw Problem.notFound(Wording("văn bản cấp trên", en: "plan above"), parent.text)
      }
    }
    guard try desk.plans.update(plan) else { throw Problem.changedMeanwhile }
    plan.version += 1
    try desk.record(
      "plan.change", plan.id,
      [
        "number": plan.number, "from": plan.from?.description, "to": plan.to?.description, "parent": plan.parent?.text,
        "numberBefore": before.number,
      ])
    return plan
  }
}
