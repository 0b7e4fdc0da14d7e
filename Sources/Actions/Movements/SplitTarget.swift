import Cascade
import Domain
import Store

/// Shares a numeric target out to units. The parts must add up to the whole.
package struct SplitTarget: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let total: Int
  private let parts: [TargetPart]

  package init(_ item: Identifier, total: Int, _ values: [(unit: Identifier, value: Int)]) {
    self.item = item
    self.total = total
    parts = values.map { TargetPart(item: item, unit: $0.unit, value: $0.value) }
  }

  package func perform(at desk: Desk) throws -> [TargetPart] {
    let item = try desk.targetItem(item)
    guard parts.allSatisfy({ $0.value >= 0 }) else {
      throw Problem.invalid(
        "target.negative", Wording("phần của một đơn vị không thể âm", en: "a part is not negative"), field: "parts",
        fix: Wording("Ghi số từ 0 trở lên.", en: "Write a number from 0 up."))
    }
    for part in parts { _ = try desk.unit(part.unit) }
    let split = TargetSplit(total: total, parts: parts.map { .init(unit: $0.unit, value: $0.value) })
    guard split.sum == .equal else {
      throw Problem.invalid(
        "target.sum", split.sum.wording, field: "parts",
        fix: Wording(
          "Sửa các phần sao cho tổng bằng \(total).", en: "Change the parts so that they add up to \(total)."))
    }
    // Who has taken the same number already need not be asked again.
    let taken = Set(try desk.targets.parts(of: item.id).filter { $0.answer == .accepted }.map { Taken($0) })
    let kept = parts.map { part in
      var part = part
      if taken.contains(Taken(part)) { part.answer = .accepted }
      return part
    }
    try desk.targets.setParts(kept, of: item.id)
    try desk.record(
      "target.split", item.plan, ["item": item.id.text, "total": String(total), "parts": String(kept.count)])
    return kept
  }

  private struct Taken: Hashable {
    let unit: Identifier
    let value: Int

    init(_ part: TargetPart) {
      unit = part.unit
      value = part.value
    }
  }
}

/// Shares what units refused out among the others, by what they have now. Whose part stays the same is not asked again.
package struct ShareRefusals: Action {
  package let right: Right? = .changePlans
  private let item: Identifier

  package init(_ item: Identifier) { self.item = item }

  package func perform(at desk: Desk) throws -> [TargetPart] {
    let item = try desk.targetItem(item)
    let before = try desk.targets.parts(of: item.id)
    guard before.contains(where: { $0.answer == .refused }) else {
      throw Problem.conflict(
        "target.noRefusal", Wording("không có phần nào bị từ chối", en: "no part was refused"),
        fix: Wording("Sửa từng phần nếu muốn chia khác.", en: "Change the parts to share it otherwise."))
    }
    let shared = TargetSplit(total: before.reduce(0) { $0 + $1.value }, parts: before.map { .init($0) })
      .withoutRefusals()
    guard shared.sum == .equal, !shared.parts.isEmpty else {
      throw Problem.conflict(
        "target.allRefused", Wording("mọi đơn vị đều từ chối phần của mình", en: "every unit has refused its part"),
        fix: Wording(
          "Bàn lại với các đơn vị, hoặc chia cho đơn vị khác.", en: "Talk it over, or share it out to other units."))
    }
    let parts = shared.parts.map {
      TargetPart(item: item.id, unit: $0.unit, value: $0.value, answer: $0.answer == .accepted ? .accepted : .open)
    }
    try desk.targets.setParts(parts, of: item.id)
    try desk.record("target.reshare", item.plan, ["item": item.id.text, "parts": String(parts.count)])
    return parts
  }
}

/// A unit takes its part of a target, or refuses it with a reason. On paper it is entered as paper, by whom.
package struct AnswerPart: Action {
  package let right: Right? = nil
  private let item: Identifier
  private let unit: Identifier
  private let refusal: String?
  private let paper: String?

  /// `refusal` nil: the unit takes it. `paper` names the letter that says so; nil when the head of the unit does it.
  package init(_ item: Identifier, unit: Identifier, refusal: String?, paper: String? = nil) throws(Problem) {
    self.item = item
    self.unit = unit
    self.paper = paper
    self.refusal = try refusal.map { text throws(Problem) in try Checked.reason(text) }
  }

  package func perform(at desk: Desk) throws -> TargetPart {
    let place = try desk.unit(unit)
    if paper != nil {
      try desk.requireEverywhere(.changePlans)
    } else {
      guard desk.actor.channel != .commandLine else { throw AnswerPart.onlyPaper }
      if !desk.isHead(of: unit) { try desk.require(.acknowledge, at: place.path) }
    }
    var parts = try desk.targets.parts(of: item)
    guard let index = parts.firstIndex(where: { $0.unit == unit }) else {
      throw Problem.notFound(Wording("phần của «\(place.unit.name)»", en: "part of this unit"))
    }
    parts[index].answer = refusal == nil ? .accepted : .refused
    parts[index].reason = refusal
    try desk.targets.setParts(parts, of: item)
    try desk.record(
      refusal == nil ? "target.accept" : "target.refuse", try desk.item(item).plan,
      ["unit": place.unit.name, "item": item.text, "paper": paper], reason: refusal)
    return parts[index]
  }

  private static let onlyPaper = Problem(
    .forbidden, "part.other",
    Wording("không ai trả lời thay đơn vị khác bằng dòng lệnh", en: "nobody answers for another unit here"),
    fix: Wording(
      "Đơn vị tự trả lời trên trang của mình; có giấy thì ghi bằng --paper \"SỐ, NGÀY\".",
      en: "The unit answers on its own page; enter paper with --paper."))
}

extension Desk {
  /// A target that stands in its plan, for somebody who may change plans.
  fileprivate func targetItem(_ id: Identifier) throws -> PlanItem {
    let item = try item(id)
    try requireEverywhere(.changePlans)
    guard item.kind == .target, item.kept != nil else {
      throw Problem.invalid(
        "item.noTarget", Wording("mục này không phải chỉ tiêu", en: "this is no target"),
        fix: Wording("Chọn một chỉ tiêu của văn bản.", en: "Choose a target of the plan."))
    }
    return item
  }
}

extension TargetSplit.Part {
  init(_ part: TargetPart) {
    let answer: TargetSplit.Answer =
      switch part.answer {
      case .open: .open
      case .accepted: .accepted
      case .refused: .refused(reason: part.reason ?? "")
      }
    self.init(unit: part.unit, value: part.value, answer: answer)
  }
}
