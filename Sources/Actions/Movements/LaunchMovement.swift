import CivilTime
import Domain
import Store

/// The launch: one explicit act. Every unit with a part gets it; what is due is written down.
package struct LaunchMovement: Action {
  package let right: Right? = .launch
  private let plan: Identifier

  package init(_ plan: Identifier) { self.plan = plan }

  package func perform(at desk: Desk) throws -> Movement {
    var plan = try desk.plan(plan)
    try desk.requireEverywhere(.launch)
    guard plan.state != .launched else {
      throw Problem.conflict("plan.launched", Wording("văn bản này đã phát động", en: "this plan was launched"))
    }
    let items = try desk.items.of(plan: plan.id)
    let assignments = try desk.assignments.of(plan: plan.id)
    let check = LaunchCheck(
      plan: plan, items: items, doubts: try desk.doubts.of(plan: plan.id), assignments: assignments)
    guard check.isClear, let from = plan.from, let to = plan.to else { throw LaunchMovement.blocked(check, plan) }
    let movement = Movement(
      id: desk.newID(), plan: plan.id, name: LaunchMovement.name(items, plan), from: from, to: max(from, to),
      launchedAt: desk.now)
    // Whoever only receives reports has nothing to take on.
    let units = Set(assignments.filter { $0.role != .receive }.map(\.unit)).sorted()
    try desk.movements.insert(movement, sent: units.count)
    for unit in units { try desk.receipts.insert(Receipt(movement: movement.id, unit: unit, sentAt: desk.now)) }
    try keepTargets(of: movement, items, at: desk)
    let kept = try takeOver(plan, movement, items, at: desk)
    for var time in try desk.times(of: items, in: DayRange(movement.from, movement.to)) {
      time.movement = movement.id
      try desk.dueTimes.insert(time)
    }
    plan.state = .launched
    guard try desk.plans.update(plan) else { throw Problem.changedMeanwhile }
    try desk.record(
      "movement.launch", movement.id,
      ["plan": plan.id.text, "name": movement.name, "units": String(units.count), "kept": String(kept)])
    return movement
  }

  /// The movement the plan launches, else the subject of the plan; a name begins with a capital.
  package static func name(_ items: [PlanItem], _ plan: Plan) -> String {
    let launched = items.first { $0.kind == .movement && $0.kept?.form == "launched" }?.kept?.text
    let name = launched ?? plan.subject ?? plan.title
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func blocked(_ check: LaunchCheck, _ plan: Plan) -> Problem {
    let first = check.blockers.prefix(5).map(\.wording)
    let more = check.blockers.count - first.count
    let rest = more > 0 ? Wording("; và \(more) điểm nữa", en: "; and \(more) more") : Wording("", en: "")
    return Problem.conflict(
      "launch.blocked",
      Wording(
        "chưa phát động được: " + first.map(\.vi).joined(separator: "; ") + rest.vi,
        en: "cannot be launched yet: " + first.map(\.en).joined(separator: "; ") + rest.en),
      field: plan.id.text,
      fix: Wording(
        "Quyết định và giao từng điểm, xem lại bằng: thidua movement preview \(plan.id.text)",
        en: "Decide and assign each, look again with: thidua movement preview \(plan.id.text)"))
  }
}

/// Takes a launch back, as long as nobody has taken their part on.
package struct WithdrawMovement: Action {
  package let right: Right? = .launch
  private let movement: Identifier
  private let reason: String

  package init(_ movement: Identifier, reason: String) throws(Problem) {
    self.movement = movement
    self.reason = try Checked.reason(reason)
  }

  package func perform(at desk: Desk) throws -> Movement {
    var (movement, counts) = try desk.movement(movement)
    try desk.requireEverywhere(.launch)
    guard movement.state == .launched else {
      throw Problem.conflict("movement.over", Wording("phong trào này không còn chạy", en: "this movement is over"))
    }
    guard counts.acknowledged == 0 else {
      throw Problem.conflict(
        "movement.acknowledged",
        Wording("đã có \(counts.acknowledged) đơn vị nhận việc, không rút được nữa", en: "units have acknowledged"),
        fix: Wording("Ban hành văn bản sửa đổi thay cho việc rút.", en: "Issue an amending document instead."))
    }
    movement.state = .withdrawn
    try desk.movements.setState(movement.id, .withdrawn)
    try desk.dueTimes.delete(of: movement.id)
    try desk.targets.delete(of: movement.id)
    var plan = try desk.plan(movement.plan)
    plan.state = .reviewing
    guard try desk.plans.update(plan) else { throw Problem.changedMeanwhile }
    try desk.record("movement.withdraw", movement.id, ["name": movement.name], reason: reason)
    return movement
  }
}

extension Desk {
  package func movement(_ id: Identifier) throws -> (movement: Movement, counts: MovementCounts) {
    guard let found = try movements.get(id) else {
      throw Problem.notFound(Wording("phong trào", en: "movement"), id.text)
    }
    return found
  }
}
