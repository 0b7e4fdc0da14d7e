import Domain
import Store

/// A unit takes its part of a movement on. On paper it is entered as paper, by whom.
package struct Acknowledge: Action {
  package let right: Right? = nil
  private let movement: Identifier
  private let unit: Identifier
  private let paper: String?

  /// `paper` names the slip or letter that says so; nil when the head of the unit does it.
  package init(_ movement: Identifier, unit: Identifier, paper: String? = nil) {
    self.movement = movement
    self.unit = unit
    self.paper = paper
  }

  package func perform(at desk: Desk) throws -> Receipt {
    let (movement, _) = try desk.movement(movement)
    let place = try desk.unit(unit)
    if paper != nil {
      try desk.requireEverywhere(.changePlans)
    } else if !desk.isHead(of: unit) {
      // Nobody takes work on for another: at the command line only paper is entered.
      guard desk.actor.channel != .commandLine else { throw Acknowledge.onlyPaper }
      try desk.require(.acknowledge, at: place.path)
    } else if desk.actor.channel == .commandLine {
      throw Acknowledge.onlyPaper
    }
    guard movement.state == .launched else {
      throw Problem.conflict("movement.over", Wording("phong trào này không còn chạy", en: "this movement is over"))
    }
    guard let receipt = try desk.receipts.get(movement.id, unit) else {
      throw Problem.notFound(Wording("phần của «\(place.unit.name)» trong phong trào", en: "part of this unit"))
    }
    if try desk.receipts.markSeen(movement.id, unit, at: desk.now) { try desk.movements.count(movement.id, seen: 1) }
    let isNew = try desk.receipts.acknowledge(
      movement.id, unit, by: desk.actor.account, isPaper: paper != nil, at: desk.now)
    guard isNew else { return receipt }
    try desk.movements.count(movement.id, acknowledged: 1)
    try desk.record(
      "movement.acknowledge", movement.id, ["unit": place.unit.name, "paper": paper == nil ? "false" : "true"],
      reason: paper)
    return try desk.receipts.get(movement.id, unit) ?? receipt
  }

  private static let onlyPaper = Problem(
    .forbidden, "acknowledge.other",
    Wording("không ai nhận việc thay người khác bằng dòng lệnh", en: "nobody acknowledges for another here"),
    fix: Wording(
      "Đơn vị tự nhận trên trang của mình; có giấy nhận việc thì ghi bằng --paper \"SỐ, NGÀY\".",
      en: "The unit does it on its own page; enter paper with --paper."))
}

/// Somebody of a unit has looked at its part for the first time.
package struct MarkSeen: Action {
  package let right: Right? = nil
  private let movement: Identifier
  private let unit: Identifier

  package init(_ movement: Identifier, unit: Identifier) {
    self.movement = movement
    self.unit = unit
  }

  package func perform(at desk: Desk) throws -> Bool {
    let place = try desk.unit(unit)
    guard desk.actor.has(.acknowledge, at: place.path) || desk.isHead(of: unit) else { return false }
    guard try desk.receipts.markSeen(movement, unit, at: desk.now) else { return false }
    try desk.movements.count(movement, seen: 1)
    try desk.record("movement.see", movement, ["unit": place.unit.name])
    return true
  }
}

extension Desk {
  /// Whether the actor leads the unit today, by post.
  package func isHead(of unit: Identifier) -> Bool { (try? ledUnits().contains(unit)) ?? false }

  /// The units the actor leads today.
  package func ledUnits() throws -> [Identifier] {
    guard let person = actor.person else { return [] }
    return try posts.of(person: person).filter { post in
      post.standing == .head && post.from.map { $0 <= today } ?? true && post.until.map { $0 >= today } ?? true
    }.map(\.unit)
  }
}
