import Blocks
import Domain

/// Makes the cards of a reading, kind by kind, in the order of the text.
package struct FactCards {
  package let reading: PlanReading
  package let places: TextPlaces

  package init(_ reading: PlanReading, of source: SourceText) {
    self.reading = reading
    places = TextPlaces(source, outline: reading.outline)
  }

  package var all: [FactCard] { FactCard.Kind.allCases.flatMap(of) }

  package func of(_ kind: FactCard.Kind) -> [FactCard] {
    switch kind {
    case .doubt: doubts
    case .movement: movements(.movement) { $0.status == .launched }
    case .mention: movements(.mention) { $0.status != .launched }
    case .target: cards(.target, reading.targets, target)
    case .condition: cards(.condition, reading.awardConditions, target)
    case .pledge: cards(.pledge, reading.pledges, pledge)
    case .duty: cards(.duty, reading.duties, duty)
    case .report: cards(.report, reading.reporting, report)
    case .phase: cards(.phase, reading.phases) { Face($0.name, when: TimeWords.range($0.start, $0.end)) }
    case .anniversary:
      cards(.anniversary, reading.anniversaries) {
        Face(
          head: "\($0.years) năm", $0.name, $0.to == nil ? [] : $0.from.map { ["mốc: \(TimeWords.date($0))"] } ?? [],
          when: ($0.to ?? $0.from).map(TimeWords.date) ?? "")
      }
    case .title:
      cards(.title, reading.titles) { Face($0.name, [$0.kind == .title ? "danh hiệu" : "hình thức khen thưởng"]) }
    case .citation: cards(.citation, reading.citations, citation)
    case .signatory:
      cards(.signatory, reading.signatories) { Face($0.name, [OneLine.of([$0.prefix, $0.title].joined(", "))]) }
    case .recipient: cards(.recipient, reading.recipients) { Face($0.name, $0.note.map { ["(\($0))"] } ?? []) }
    }
  }

  /// What one card says; the place comes from the fact.
  private struct Face {
    var head = ""
    var text: String
    var details: [String]
    var when = ""
    var owner = ""
    /// The deadline as printed.
    var printed: String?

    init(head: String = "", _ text: String, _ details: [String] = [], when: String = "", owner: String = "") {
      (self.head, self.text, self.details, self.when, self.owner) = (head, text, details, when, owner)
    }
  }

  private func cards<Value>(_ kind: FactCard.Kind, _ facts: [Fact<Value>], _ face: (Value) -> Face) -> [FactCard] {
    facts.enumerated().map { index, fact in
      let face = face(fact.value)
      let text = OneLine.of(face.text)
      return FactCard(
        kind: kind, number: index + 1, head: face.head, text: text.isEmpty ? places.quote(fact.span) : text,
        details: face.details.filter { !$0.isEmpty }, when: face.when, owner: face.owner, span: fact.span,
        isSure: fact.isSure, rule: fact.rule,
        saysWhen: face.printed.map { text.contains(OneLine.of($0)) } ?? false)
    }
  }

  /// Errors first, then warnings, then notes; inside each in the order of the text.
  private var doubts: [FactCard] {
    let ordered = Findings.bySeverity(reading.findings)
    return ordered.enumerated().map { index, finding in
      FactCard(
        kind: .doubt, number: index + 1, head: Findings.name(finding.severity).vi, text: OneLine.of(finding.message),
        details: Findings.advice(finding).map { ["Nên viết: \($0)"] } ?? [], when: "", owner: "", span: finding.span,
        isSure: finding.isSure, rule: finding.code.rawValue, severity: finding.severity)
    }
  }

  private func movements(_ kind: FactCard.Kind, _ isWanted: (MovementMention) -> Bool) -> [FactCard] {
    cards(kind, reading.movements.filter { isWanted($0.value) }) { movement in
      let kind =
        switch movement.kind {
        case .movement: "phong trào"
        case .campaign: "cuộc vận động"
        case .theme: "chủ đề"
        }
      let launcher = movement.launchedBy.map { "do \(OneLine.of($0)) phát động" }
      let isLaunched = movement.status == .launched
      let role = isLaunched ? launcher ?? "do văn bản này phát động" : launcher
      return Face(
        movement.name, ["\([kind, role].joined(", "))"],
        when: movement.period.map { TimeWords.range($0.from, $0.to) } ?? "")
    }
  }

  private func target(_ target: TargetReading) -> Face {
    var indicator = target.indicator.map(OneLine.of)
    var head = TimeWords.figure(target.comparator, target.value, target.unit)
    // "giảm 10% chi phí": the verb belongs to the figure.
    if let verb = ["giảm", "tăng"].first(where: { indicator?.lowercased().hasPrefix($0) == true }), !head.isEmpty {
      head = "\(verb) \(head)"
      indicator = indicator.map { String($0.dropFirst(verb.count)) }
    }
    var words = subject(target.population.map(OneLine.of), indicator)
    // A unit that is said anyway, or too long to stand beside its figure.
    if let unit = target.unit, unit != "%" {
      let isSaid = words.lowercased().hasPrefix(unit.lowercased())
      if isSaid || unit.count > 12 { head = TimeWords.figure(target.comparator, target.value, nil) }
      if !isSaid, unit.count > 12 { words = "\(unit) \(words)" }
    }
    var face = Face(
      head: head, words, target.kind.map { [$0 == .quota ? "tỷ lệ được đề nghị" : "điều kiện"] } ?? [],
      when: target.deadline.map(TimeWords.deadline) ?? "")
    face.printed = target.deadline?.text
    return face
  }

  /// Who or what a figure is about. A whole phrase ("Tỷ lệ hồ sơ … đạt") stands alone or first, a verb follows.
  private func subject(_ population: String?, _ indicator: String?) -> String {
    guard let population, let indicator, !indicator.isEmpty else { return [population, indicator].joined("") }
    if indicator.lowercased().contains(population.lowercased()) { return indicator }
    if indicator.first?.isUppercase == true, population.first?.isUppercase != true {
      return "\(indicator): \(population)"
    }
    return "\(population) \(indicator)"
  }

  private func pledge(_ pledge: PledgeReading) -> Face {
    let share = TimeWords.figure(pledge.comparator, pledge.value, "%")
    return Face(
      head: pledge.text.hasPrefix(share) ? "" : share, pledge.text,
      [pledge.signers.map { "người ký: \(OneLine.of($0))" } ?? ""],
      when: pledge.deadline.map(TimeWords.deadline) ?? "")
  }

  private func duty(_ duty: DutyReading) -> Face {
    let roles = [
      ("phối hợp", duty.coordinate), ("tham mưu", duty.advise.filter { !duty.lead.contains($0) }),
      ("thực hiện", duty.carryOut), ("theo dõi", duty.monitor.filter { !duty.lead.contains($0) }),
    ]
    var details = roles.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.map(OneLine.of).joined(separator: ", "))" }
    if let product = duty.product { details.append("kết quả: \(OneLine.of(product))") }
    return Face(
      WithoutOwner.text(Bullet.removed(OneLine.of(duty.text)), duty.lead.map(OneLine.of)), details,
      when: TimeWords.when(duty.deadline, duty.recurrence),
      owner: duty.lead.map(OneLine.of).joined(separator: ", "))
  }

  private func report(_ report: ReportReading) -> Face {
    let content = report.content.map(OneLine.of) ?? ""
    let isNamed = content.isEmpty || content.lowercased().contains("báo cáo")
    let way = [report.from, report.to.map { "→ \($0)" }].joined(" ")
    return Face(
      isNamed ? content : "báo cáo \(content)", [OneLine.of(way)],
      when: TimeWords.when(report.deadline, report.recurrence),
      owner: report.from.map(OneLine.of) ?? "")
  }

  private func citation(_ citation: DocumentCitation) -> Face {
    let name = [citation.type, citation.number.map { "số \($0)" }].joined(" ")
    let role =
      switch citation.role {
      case .basis: "căn cứ"
      case .mentioned: "nhắc đến"
      case .footnote: "chú thích"
      }
    let about = [citation.issuer.map { "của \($0)" }, citation.subject].joined(" ")
    // With nothing to add the words of the text stand alone.
    return Face(
      head: about.isEmpty ? "" : name, about, [role],
      when: citation.date.map(TimeWords.date) ?? "")
  }
}

extension [String?] {
  /// The parts that are there.
  fileprivate func joined(_ separator: String) -> String {
    compactMap { $0.map(OneLine.of) }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}

/// The words of a duty under the name of its owner, who need not be named again.
package enum WithoutOwner {
  package static func text(_ text: String, _ owners: [String]) -> String {
    let names = [owners.joined(separator: ", ")] + owners
    for name in names where !name.isEmpty {
      for opening in ["", "giao "] {
        let head = opening + name.lowercased()
        guard text.lowercased().hasPrefix(head) else { continue }
        let rest = text.dropFirst(head.count)
        guard let first = rest.first, " :,".contains(first) else { continue }
        let words = rest.drop { " :,".contains($0) }
        if words.count >= 10 { return String(words) }
      }
    }
    return text
  }
}

/// The mark at the head of a list item.
package enum Bullet {
  package static func removed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, "-–—•+*· ".contains(first) { rest.removeFirst() }
    return rest.isEmpty ? text : String(rest)
  }
}
