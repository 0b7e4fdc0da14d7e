import Blocks
import CivilTime
import Domain
import Law
import Vietnamese

/// A person changes what an item says. What was read stays as it was.
package struct ChangeItem: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let version: Int?
  private let change: @Sendable (inout ItemContent) -> Void

  /// `version` nil: whatever stands.
  package init(_ item: Identifier, version: Int?, _ change: @escaping @Sendable (inout ItemContent) -> Void) {
    self.item = item
    self.version = version
    self.change = change
  }

  package func perform(at desk: Desk) throws -> PlanItem {
    var item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(item.plan)
    if let version { item.version = version }
    guard var content = item.content else { throw Problem.notFound(Wording("mục này", en: "item"), item.id.text) }
    change(&content)
    guard !content.text.isEmpty else {
      throw Problem.invalid("item.empty", Wording("chưa ghi nội dung", en: "the content is missing"), field: "text")
    }
    item.kept = content
    item.state = item.read == nil ? .added : content == item.read ? .confirmed : .changed
    guard try desk.items.update(item) else { throw Problem.changedMeanwhile }
    item.version += 1
    try desk.answerUnsure(item)
    try desk.record("item.change", item.plan, ["item": item.id.text, "kind": item.kind.rawValue, "text": content.text])
    return item
  }
}

/// A person adds what the reader did not find.
package struct AddItem: Action {
  package let right: Right? = .changePlans
  private let plan: Identifier
  private let kind: PlanItem.Kind
  private let content: ItemContent
  private let span: Span?

  package init(to plan: Identifier, _ kind: PlanItem.Kind, _ content: ItemContent, at span: Span? = nil) {
    self.plan = plan
    self.kind = kind
    self.content = content
    self.span = span
  }

  package func perform(at desk: Desk) throws -> PlanItem {
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(plan)
    guard !content.text.isEmpty else {
      throw Problem.invalid("item.empty", Wording("chưa ghi nội dung", en: "the content is missing"), field: "text")
    }
    let last = try desk.items.of(plan: plan).filter { $0.kind == kind }.map(\.ordinal).max() ?? 0
    let item = PlanItem(
      id: desk.newID(), plan: plan, kind: kind, ordinal: last + 1, span: span, read: nil, kept: content, state: .added)
    try desk.items.insert(item)
    try desk.record("item.add", plan, ["item": item.id.text, "kind": kind.rawValue, "text": content.text])
    return item
  }
}

/// A person takes an item out, or brings it back.
package struct RemoveItem: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let isUndone: Bool

  package init(_ item: Identifier, undo: Bool = false) {
    self.item = item
    isUndone = undo
  }

  package func perform(at desk: Desk) throws -> PlanItem {
    var item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(item.plan)
    if isUndone {
      guard item.state == .removed else { return item }
      item.kept = item.read
      item.state = .confirmed
    } else {
      item.kept = nil
      item.state = .removed
      for assignment in try desk.assignments.of(item: item.id, plan: item.plan) {
        try desk.assignments.delete(assignment.id)
      }
    }
    guard try desk.items.update(item) else { throw Problem.changedMeanwhile }
    try desk.answerUnsure(item)
    try desk.record(isUndone ? "item.restore" : "item.remove", item.plan, ["item": item.id.text])
    return item
  }
}

extension Desk {
  package func item(_ id: Identifier) throws -> PlanItem {
    guard let item = try items.get(id) else { throw Problem.notFound(Wording("mục này", en: "item"), id.text) }
    return item
  }

  package func plan(_ id: Identifier) throws -> Plan {
    guard let plan = try plans.get(id) else { throw Problem.notFound(Wording("văn bản", en: "plan"), id.text) }
    return plan
  }

  /// Refuses changes of a plan that was launched: these go through an amendment.
  @discardableResult
  func requireOpen(_ id: Identifier) throws -> Plan {
    let plan = try plan(id)
    guard plan.state != .launched else {
      throw Problem.conflict(
        "plan.launched", Wording("văn bản này đã phát động", en: "this plan was launched"),
        fix: Wording(
          "Rút phát động khi chưa đơn vị nào nhận việc, hoặc ban hành văn bản sửa đổi rồi thêm bằng --amends.",
          en: "Withdraw it before anybody has acknowledged, or add the amending document."))
    }
    return plan
  }

  /// Whoever changed or removed an item has answered whether it is one.
  func answerUnsure(_ item: PlanItem) throws {
    for doubt in try doubts.of(plan: item.plan) where doubt.item == item.id && doubt.answer == nil {
      try doubts.answer(doubt.id, item.state == .removed ? .remove : .keep)
    }
  }

  /// A day as a person writes it, seen from today.
  package func day(_ text: String) -> Day? {
    var settings = DateReader.Settings()
    settings.holidays = law.holidays
    guard let mention = DateReader(on: today, settings: settings).date(of: text), mention.kind == .day else {
      return nil
    }
    return mention.start
  }
}
