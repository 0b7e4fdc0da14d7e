import Blocks
import Domain
import Law
import Schedule
import Store

/// Keeps a document that was read: the plan, its items, and what people have to be asked.
package struct AddPlan: Action {
  package let right: Right? = .changePlans
  let plan: ReadPlan
  /// The file as it lies in the data directory.
  private let file: String
  private let parent: Identifier?
  private let amends: Identifier?

  fileprivate init(_ plan: ReadPlan, file: String, parent: Identifier?, amends: Identifier?) {
    self.plan = plan
    self.file = file
    self.parent = parent
    self.amends = amends
  }

  package func perform(at desk: Desk) throws -> Plan {
    try desk.requireEverywhere(.changePlans)
    if let known = try desk.plans.withFile(file) {
      throw Problem.conflict(
        "plan.exists", Wording("văn bản này đã có: \(known.title)", en: "this document is there already"),
        field: known.id.text,
        fix: Wording(
          "Mở bản đã có: thidua plan show \(known.id.text)", en: "Open it: thidua plan show \(known.id.text)"))
    }
    if let parent, try desk.plans.get(parent) == nil {
      throw Problem.notFound(Wording("văn bản cấp trên", en: "plan above"), parent.text)
    }
    // A plan above is never launched here, yet the body above may change it.
    if let amends, try desk.plan(amends).state != .launched,
      try !desk.plans.all().contains(where: { $0.parent == amends })
    {
      throw Problem.conflict(
        "plan.unlaunched", Wording("văn bản được sửa đổi chưa phát động", en: "the amended plan was not launched"),
        field: amends.text, fix: Wording("Sửa thẳng văn bản đó.", en: "Change that plan itself."))
    }
    let head = plan.reading.document
    let period = MovementPeriod(plan.reading)
    let kept = Plan(
      id: desk.newID(), file: file, fileName: plan.fileName, number: head.number, type: head.type,
      subject: head.subject, issuer: head.issuerName, issued: head.date, year: head.planYear, parent: parent,
      amends: amends, from: period.first, to: period.last, addedAt: desk.now)
    try desk.files.put(hash: file, name: plan.fileName, size: plan.bytes.count, at: desk.now)
    try desk.plans.insert(kept, reading: plan.json)
    let items = try keepItems(of: kept.id, at: desk)
    try keepDoubts(of: kept.id, items, at: desk)
    try keepTargetDoubts(of: kept, items, at: desk)
    if let amends { try takeOver(from: amends, items, at: desk) }
    _ = try ResolveOwners.resolve(items, of: kept.id, at: desk)
    try desk.record("plan.add", kept.id, ["file": file, "name": plan.fileName, "number": head.number])
    return kept
  }

  private func keepItems(of id: Identifier, at desk: Desk) throws -> [PlanItem] {
    var ordinals: [PlanItem.Kind: Int] = [:]
    var items: [PlanItem] = []
    for found in ItemsOfReading(plan.reading).found {
      ordinals[found.kind, default: 0] += 1
      let item = PlanItem(
        id: desk.newID(), plan: id, kind: found.kind, ordinal: ordinals[found.kind] ?? 0, span: found.span,
        read: found.content, kept: found.content, state: found.isSure ? .read : .unsure)
      try desk.items.insert(item)
      items.append(item)
    }
    return items
  }

  /// What waits for a person: findings that are errors or warnings, and items that somebody must answer for and that
  /// the reader is not sure of.
  private func keepDoubts(of id: Identifier, _ items: [PlanItem], at desk: Desk) throws {
    for finding in plan.reading.findings where finding.severity != .note {
      let about = items.first { item in
        guard let span = item.span, !finding.span.isEmpty else { return false }
        return item.kind.needsOwner && span.start < finding.span.end && finding.span.start < span.end
      }
      try desk.doubts.insert(
        Doubt(
          id: desk.newID(), plan: id, item: about?.id, code: finding.code.rawValue, message: finding.message,
          span: finding.span.isEmpty ? nil : finding.span, proposal: AddPlan.proposal(finding)))
    }
    for item in items where item.state == .unsure && (item.kind.needsOwner || item.content?.form == "launched") {
      let text = ShortWords.of(item.content?.text ?? "")
      try desk.doubts.insert(
        Doubt(
          id: desk.newID(), plan: id, item: item.id, code: "unsure",
          message: "Chưa chắc là \(item.kind.title.vi): «\(text)».", span: item.span, proposal: nil))
    }
  }

  /// "100% trở lên" can only mean all of them.
  private static func proposal(_ finding: Finding) -> String? {
    finding.code == .over100Percent ? finding.proposal ?? "= 100%" : finding.proposal
  }
}

extension PlanItem {
  /// What stands, or what was read.
  package var content: ItemContent? { kept ?? read }
}

extension Office {
  /// From the bytes of a file to a plan: read beside the database, then kept.
  package func addPlan(
    _ bytes: [UInt8], named name: String, parent: Identifier? = nil, amends: Identifier? = nil, as actor: Actor,
    in agency: Identifier
  ) async throws(Problem) -> Plan {
    if actor.isViewing { throw Problem.viewing }
    guard actor.has(.changePlans) else { throw Problem.forbidden(.changePlans) }
    let read = try knowledge.read(bytes, named: name)
    let hash = try folder.keep(bytes)
    return try await perform(AddPlan(read, file: hash, parent: parent, amends: amends), as: actor, in: agency)
  }
}
