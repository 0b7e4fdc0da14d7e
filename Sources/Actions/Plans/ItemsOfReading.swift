import Blocks
import Domain

/// What a reading holds, as items a person can go through.
struct ItemsOfReading {
  struct Found {
    var kind: PlanItem.Kind
    var content: ItemContent
    var span: Span
    var isSure: Bool
  }

  private let reading: PlanReading
  private(set) var found: [Found] = []

  init(_ reading: PlanReading) {
    self.reading = reading
    for fact in reading.movements { add(.movement, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.targets { add(.target, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.duties { add(.duty, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.pledges { add(.pledge, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.reporting { add(.report, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.phases {
      var content = ItemContent(fact.value.name)
      (content.from, content.to) = (fact.value.start, fact.value.end)
      add(.phase, fact, content)
    }
    for fact in reading.anniversaries {
      var content = ItemContent("\(fact.value.years) năm \(fact.value.name)")
      (content.from, content.to) = (fact.value.from, fact.value.to)
      add(.anniversary, fact, content)
    }
    for fact in reading.titles {
      var content = ItemContent(fact.value.name)
      content.form = fact.value.kind.rawValue
      add(.title, fact, content)
    }
    for fact in reading.citations { add(.citation, fact, ItemsOfReading.content(fact.value)) }
    for fact in reading.recipients where !fact.value.isFileCopy {
      var content = ItemContent(fact.value.name)
      content.form = fact.value.note
      add(.recipient, fact, content)
    }
  }

  private mutating func add<Value>(_ kind: PlanItem.Kind, _ fact: Fact<Value>, _ content: ItemContent) {
    var content = content
    content.section = content.section ?? section(at: fact.span.start)
    found.append(Found(kind: kind, content: content, span: fact.span, isSure: fact.isSure))
  }

  /// The labels of the clauses around a place: `II.1`.
  private func section(at place: Int) -> String? {
    var labels: [String] = []
    var nodes = reading.outline
    while let node = nodes.first(where: { $0.span.start <= place && place < $0.span.end }) {
      if let label = node.label { labels.append(label) }
      nodes = node.children
    }
    return labels.isEmpty ? nil : labels.joined(separator: ".")
  }

  private static func content(_ movement: MovementMention) -> ItemContent {
    var content = ItemContent(movement.name)
    content.form = movement.kind == .movement ? movement.status.rawValue : movement.kind.rawValue
    (content.from, content.to) = (movement.period?.from, movement.period?.to)
    return content
  }

  private static func content(_ target: TargetReading) -> ItemContent {
    var content = ItemContent(target.indicator ?? target.population ?? "")
    (content.comparator, content.value, content.unit) = (target.comparator, target.value, target.unit)
    (content.population, content.deadline) = (target.population, target.deadline)
    return content
  }

  private static func content(_ duty: DutyReading) -> ItemContent {
    var content = ItemContent(duty.text)
    content.section = duty.section
    (content.product, content.deadline, content.recurrence) = (duty.product, duty.deadline, duty.recurrence)
    let roles: [(OwnerRole, [String])] = [
      (.lead, duty.lead), (.coordinate, duty.coordinate), (.advise, duty.advise), (.carryOut, duty.carryOut),
      (.monitor, duty.monitor),
    ]
    for (role, names) in roles where !names.isEmpty { content.names[role] = names }
    return content
  }

  private static func content(_ pledge: PledgeReading) -> ItemContent {
    var content = ItemContent(pledge.text)
    content.form = pledge.kind.rawValue
    (content.comparator, content.value, content.deadline) = (pledge.comparator, pledge.value, pledge.deadline)
    if pledge.value != nil { content.unit = "%" }
    content.population = pledge.signers
    if let signers = pledge.signers { content.names[.sign] = [signers] }
    return content
  }

  private static func content(_ report: ReportReading) -> ItemContent {
    var content = ItemContent(report.content ?? "báo cáo kết quả")
    (content.deadline, content.recurrence) = (report.deadline, report.recurrence)
    if let from = report.from { content.names[.report] = [from] }
    if let to = report.to { content.names[.receive] = [to] }
    return content
  }

  private static func content(_ citation: DocumentCitation) -> ItemContent {
    let head = [citation.type, citation.number].compactMap { $0 }.joined(separator: " ")
    var content = ItemContent([head, citation.subject ?? ""].filter { !$0.isEmpty }.joined(separator: ": "))
    content.form = citation.number
    content.from = citation.date
    return content
  }
}
