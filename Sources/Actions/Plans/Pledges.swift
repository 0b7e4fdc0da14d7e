import Cascade
import Domain
import Store

extension PlanView {
  /// A draft of what is signed, composed of the plan's own contents; nobody signs a draft.
  package func draft(for pledge: PlanItem, _ agency: Agency) -> PledgeDraft? {
    guard let clause = PlanClause(pledge) else { return nil }
    let day = plan.issued.map { " ngày \($0.vietnamese)" } ?? ""
    let name = [plan.type ?? "Kế hoạch", plan.number.map { "số \($0)\(day)" }].compactMap(\.self).joined(separator: " ")
    let movement = items.first { $0.kind == .movement && $0.kept?.form == "launched" }?.kept?.text
    let source = PledgeSource(
      agency: agency.name, plan: name, movement: movement, year: plan.year, clauses: items.compactMap { PlanClause($0) }
    )
    return source.draft(for: clause)
  }
}

/// A person says which words are signed: the draft as it is, or others.
package struct ConfirmPledge: Action {
  package let right: Right? = .changePlans
  private let item: Identifier
  private let wording: String?

  /// `wording` nil: that of the draft.
  package init(_ item: Identifier, wording: String? = nil) {
    self.item = item
    self.wording = wording
  }

  package func perform(at desk: Desk) throws -> PlanItem {
    var item = try desk.item(item)
    try desk.requireEverywhere(.changePlans)
    try desk.requireOpen(item.plan)
    guard item.kind == .pledge, var kept = item.kept, let agency = try desk.agencies.get(desk.agency) else {
      throw Problem.invalid("item.noPledge", Wording("mục này không phải giao ước, cam kết", en: "this is no pledge"))
    }
    let view = try PlanView(unchecked: item.plan, at: desk)
    let draft = view.draft(for: item, agency)?.wording
    // A page sends lines as browsers end them.
    kept.wording =
      wording.map { words in String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\r" })) } ?? draft
    guard let words = kept.wording, !words.allSatisfy(\.isWhitespace), words.utf8.count <= 20_000 else {
      throw Problem.invalid(
        "pledge.empty", Wording("lời ký đang trống", en: "there is nothing to sign"), field: "wording")
    }
    item.kept = kept
    item.state = item.read == nil ? .added : .changed
    guard try desk.items.update(item) else { throw Problem.changedMeanwhile }
    try desk.answerUnsure(item)
    try desk.record("pledge.confirm", item.plan, ["item": item.id.text, "own": words == draft ? "false" : "true"])
    return item
  }
}

/// A person signs a pledge, on a page or with a slip; what was signed on paper is entered by somebody else, as paper.
package struct SignPledge: Action {
  package let right: Right? = nil
  private let item: Identifier
  private let paper: (person: Identifier, reason: String)?

  package init(_ item: Identifier) {
    self.item = item
    paper = nil
  }

  package init(_ item: Identifier, onPaperBy person: Identifier, reason: String) throws(Problem) {
    self.item = item
    paper = (person, try Checked.name(reason, "paper"))
  }

  /// False when the person had signed before.
  package func perform(at desk: Desk) throws -> Bool {
    let item = try desk.item(item)
    guard item.kind == .pledge, item.kept?.wording != nil else {
      throw Problem.invalid("item.noPledge", Wording("mục này không có lời ký", en: "there is nothing to sign here"))
    }
    guard let movement = try desk.movements.of(plan: item.plan)?.movement else {
      throw Problem.conflict("movement.over", Wording("phong trào này không còn chạy", en: "this movement is over"))
    }
    let signer: Identifier
    if let paper {
      try desk.requireEverywhere(.changePlans)
      signer = paper.person
    } else {
      guard desk.actor.channel != .commandLine, let person = desk.actor.person else {
        throw Problem(
          .forbidden, "sign.other", Wording("không ai ký thay người khác", en: "nobody signs for another"),
          fix: Wording(
            "Người đó tự ký trên trang hoặc bằng phiếu của mình; bản giấy thì ghi bằng --paper.",
            en: "Let the person sign; enter paper with --paper."))
      }
      signer = person
    }
    guard let person = try desk.people.get(signer), try desk.signs(person.id, item, movement) else {
      throw Problem.forbidden(.sign)
    }
    let isNew = try desk.signatures.insert(
      Signature(
        item: item.id, person: person.id, signedAt: desk.now,
        channel: paper == nil ? desk.actor.channel.rawValue : "paper",
        enteredBy: paper == nil ? nil : desk.actor.account))
    if isNew {
      try desk.record(
        "pledge.sign", item.id, ["person": person.id.text, "paper": paper == nil ? "false" : "true"],
        reason: paper?.reason)
    }
    return isNew
  }
}

extension Desk {
  /// Whether a person belongs to those who sign.
  fileprivate func signs(_ person: Identifier, _ item: PlanItem, _ movement: Movement) throws -> Bool {
    let signers = try signers(of: item, on: movement.from)
    return try posts.of(person: person).contains { post in
      try units.get(post.unit).map { signers.includes(post, at: $0.path, on: [signers.day, today]) } ?? false
    }
  }
}
