import CivilTime
import Domain
import Store

/// Moves one due day of a launched movement, with the cause. What the plan asks stays as it is; units see the new day.
package struct MoveDueTime: Action {
  package let right: Right? = .changePlans
  private let time: Identifier
  private let movement: Identifier
  private let day: Day
  private let reason: String

  /// How the reason of a day begins that a person moved.
  package static let sign = "Dời từ ngày"

  package init(_ time: Identifier, of movement: Identifier, to day: Day, reason: String) throws(Problem) {
    self.time = time
    self.movement = movement
    self.day = day
    self.reason = try Checked.reason(reason)
  }

  package func perform(at desk: Desk) throws -> DueTime {
    let (movement, _) = try desk.movement(movement)
    try desk.requireEverywhere(.changePlans)
    guard movement.state == .launched else {
      throw Problem.conflict("movement.over", Wording("phong trào này không còn chạy", en: "this movement is over"))
    }
    guard var time = try desk.dueTimes.of(movement: movement.id).first(where: { $0.id == time }),
      time.state == .dated, let before = time.due, try desk.item(time.item).kind.needsOwner
    else {
      throw Problem.notFound(Wording("ngày đến hạn này", en: "due day"))
    }
    guard day != before else { return time }
    guard day >= movement.from else {
      throw Problem.invalid(
        "due.early",
        Wording("ngày \(day.vietnamese) ở trước ngày phong trào bắt đầu", en: "\(day) is before the movement begins"),
        field: "day",
        fix: Wording("Chọn từ ngày \(movement.from.vietnamese).", en: "Choose a day from \(movement.from)."))
    }
    time.due = day
    time.reason = "\(MoveDueTime.sign) \(before.vietnamese): \(reason)"
    guard try desk.dueTimes.move(time.id, to: day, reason: time.reason) else { throw Problem.changedMeanwhile }
    try desk.record(
      "due.move", movement.id,
      ["item": time.item.text, "text": time.label, "from": before.description, "to": day.description], reason: reason)
    return time
  }
}
