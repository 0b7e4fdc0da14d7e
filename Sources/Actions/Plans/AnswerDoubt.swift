import Domain

/// A person decides about one doubt of a plan.
package struct AnswerDoubt: Action {
  package let right: Right? = .changePlans
  private let doubt: Identifier
  private let answer: Doubt.Answer

  package init(_ doubt: Identifier, _ answer: Doubt.Answer) {
    self.doubt = doubt
    self.answer = answer
  }

  package func perform(at desk: Desk) throws -> Doubt {
    guard var doubt = try desk.doubts.get(doubt) else {
      throw Problem.notFound(Wording("điểm này", en: "doubt"), doubt.text)
    }
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(doubt.plan)
    guard answer != .propose || doubt.proposal != nil else {
      throw Problem.invalid(
        "doubt.noProposal", Wording("điểm này không có đề xuất sẵn", en: "there is no proposal for it"),
        fix: Wording("Chọn giữ nguyên, bỏ, hoặc sửa mục đó.", en: "Keep it, remove it, or change the item."))
    }
    if let id = doubt.item, let item = try desk.items.get(id) { try settle(item, doubt, at: desk) }
    doubt.answer = answer
    try desk.doubts.answer(doubt.id, answer)
    try desk.record(
      "doubt.answer", doubt.plan, ["doubt": doubt.id.text, "code": doubt.code, "answer": answer.rawValue])
    return doubt
  }

  private func settle(_ item: PlanItem, _ doubt: Doubt, at desk: Desk) throws {
    var item = item
    switch answer {
    case .remove:
      item.kept = nil
      item.state = .removed
    case .keep:
      guard item.state == .unsure else { return }
      item.state = .confirmed
    case .propose:
      guard var kept = item.kept else { return }
      if let code = doubt.targetCode {
        kept.settle(code, as: doubt.proposal ?? "")
      } else if doubt.code == FindingCode.over100Percent.rawValue {
        kept.comparator = .equal
        kept.value = .number(Decimal10(100))
      } else if let proposal = doubt.proposal, let day = desk.day(proposal) {
        kept.deadline = Deadline(kind: kept.deadline?.kind ?? .by, date: .day(day), text: proposal)
      }
      item.kept = kept
      item.state = .changed
    }
    guard try desk.items.update(item) else { throw Problem.changedMeanwhile }
  }
}
