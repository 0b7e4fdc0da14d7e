import CivilTime
import Domain

/// A reading in one line a fact, short enough for a person to check against the document. A "?" marks what is unsure.
struct ReadingSummary {
  private(set) var lines: [String] = []

  init(_ reading: PlanReading) {
    head(reading.document)
    add("signatory", reading.signatories) { [$0.prefix, $0.title, $0.name] }
    add("citation", reading.citations) { [$0.type, $0.number ?? $0.subject, $0.date?.description, $0.role.rawValue] }
    add("movement", reading.movements) { value in
      [
        value.kind.rawValue, value.status.rawValue, value.name, value.launchedBy,
        value.period.map { "\($0.from?.description ?? "")–\($0.to?.description ?? "")" },
      ]
    }
    add("title", reading.titles) { [$0.kind.rawValue, $0.name] }
    add("target", reading.targets, Self.figure)
    add("award", reading.awardConditions, Self.figure)
    add("phase", reading.phases) { [$0.name, $0.start?.description, $0.end?.description] }
    add("anniversary", reading.anniversaries) { ["\($0.years)", $0.name, $0.from?.description, $0.to?.description] }
    add("duty", reading.duties) { value in
      [
        value.section, value.lead.joined(separator: " + "), Self.with("with", value.coordinate),
        Self.with("advises", value.advise), Self.time(value.deadline), value.recurrence?.kind.rawValue, value.text,
      ]
    }
    add("report", reading.reporting) { value in
      [
        value.from, "→ " + (value.to ?? "?"), value.content, Self.time(value.deadline),
        value.recurrence?.kind.rawValue,
      ]
    }
    add("recipient", reading.recipients) { [$0.name, $0.note] }
    lines += reading.findings.map { "finding | \($0.code.rawValue)" }
  }

  private mutating func head(_ head: DocumentHead) {
    let issuer = [head.issuerName, head.issuerParent, head.issuerLevel?.rawValue]
    put("document", [head.number, head.date?.description, head.place, head.type, head.subject], isSure: head.isSure)
    put("issuer", issuer, isSure: true)
  }

  private mutating func add<Value>(_ kind: String, _ facts: [Fact<Value>], _ parts: (Value) -> [String?]) {
    for fact in facts { put(kind, parts(fact.value), isSure: fact.isSure) }
  }

  private mutating func put(_ kind: String, _ parts: [String?], isSure: Bool) {
    let shown = parts.compactMap { $0 }.filter { !$0.isEmpty }
    lines.append(([isSure ? kind : kind + "?"] + shown).joined(separator: " | "))
  }

  private static func with(_ word: String, _ names: [String]) -> String? {
    names.isEmpty ? nil : "\(word) " + names.joined(separator: " + ")
  }

  private static func figure(_ value: TargetReading) -> [String?] {
    let number: String? =
      switch value.value {
      case .number(let n)?: n.description
      case .range(let low, let high)?: "\(low)..\(high)"
      case nil: nil
      }
    return [
      value.kind?.rawValue, [value.comparator.rawValue, number, value.unit].compactMap { $0 }.joined(separator: " "),
      value.population, value.indicator, time(value.deadline),
    ]
  }

  private static func time(_ deadline: Deadline?) -> String? {
    guard let deadline else { return nil }
    let dates = [deadline.date, deadline.start, deadline.end].compactMap { $0?.description }
    return "\(deadline.kind.rawValue) " + dates.joined(separator: "..")
  }
}
