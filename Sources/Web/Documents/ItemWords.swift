import Actions
import Domain
import HTTP
import Showing
import Vietnamese

/// An item of a plan in words: the same on every page that shows it.
struct ItemWords {
  let item: PlanItem
  let view: PlanView

  private var content: ItemContent? { item.kept ?? item.read }

  var kind: FactCard.Kind { FactCard.Kind(rawValue: item.kind.rawValue) ?? .citation }

  /// `duty-3`: its name in addresses, in the page and at the command line.
  var name: String { ItemWords.name(item) }

  static func name(_ item: PlanItem) -> String { "\(item.kind.rawValue)-\(item.ordinal)" }

  var figure: String {
    guard let content, let comparator = content.comparator else { return "" }
    return TimeWords.figure(comparator, content.value, content.unit)
  }

  var text: String {
    guard let content else { return "" }
    let words = OneLine.of(content.text)
    guard item.kind == .target, let population = content.population.map(OneLine.of), population != content.unit,
      !words.lowercased().holds(population.lowercased())
    else { return words }
    if words.isEmpty { return population }
    // A whole phrase («Tỷ lệ hồ sơ … đạt») stands first, a verb follows whom it is about.
    let isPhrase = words.first?.isUppercase == true && population.first?.isUppercase != true
    return isPhrase ? "\(words): \(population)" : "\(population) \(words)"
  }

  /// Figure and words in one; what is counted, or a figure that the words name themselves, is said once.
  var line: String {
    guard !figure.isEmpty, !text.holds(figure) else { return text }
    if let unit = content?.unit.map(OneLine.of), !unit.isEmpty, figure.hasSuffix(" \(unit)"),
      text.lowercased().hasPrefix(unit.lowercased())
    {
      return "\(figure.dropLast(unit.count))\(text)"
    }
    return "\(figure) \(text)"
  }

  var when: String {
    guard let content else { return "" }
    switch item.kind {
    case .phase, .movement: return TimeWords.range(content.from, content.to)
    case .anniversary: return (content.to ?? content.from).map(TimeWords.date) ?? ""
    case .citation: return content.from.map(TimeWords.date) ?? ""
    default: return TimeWords.when(content.deadline, content.recurrence)
    }
  }

  /// Units and people that answer for it, as assigned.
  var owners: [String] { ItemWords.owners(of: item.id, item.kind, view) }

  static func owners(of item: Identifier, _ kind: PlanItem.Kind, _ view: PlanView) -> [String] {
    names(of: item, view) { $0.role.answers(for: kind) }
  }

  /// What others have to do with it, by role; where nobody is assigned, the names as printed.
  var details: [Wording] {
    OwnerRole.allCases.compactMap { role in
      guard !role.answers(for: item.kind) || owners.isEmpty else { return nil }
      let assigned = names { $0.role == role }
      let printed = (content?.names[role] ?? []).map(OneLine.of)
      guard !assigned.isEmpty || !printed.isEmpty else { return nil }
      let isPrinted = assigned.isEmpty
      let names = (isPrinted ? printed : assigned).joined(separator: ", ")
      let isUnsettled = isPrinted && item.kind.needsOwner
      return Wording(
        "\(role.title.vi): \(names)\(isUnsettled ? " (theo văn bản)" : "")",
        en: "\(role.title.en): \(names)\(isUnsettled ? " (as printed)" : "")")
    } + (content?.product.map { [Wording("kết quả: \(OneLine.of($0))", en: "product: \(OneLine.of($0))")] } ?? [])
  }

  private func names(_ isWanted: (Assignment) -> Bool) -> [String] { ItemWords.names(of: item.id, view, isWanted) }

  /// Whoever answers for an item in two roles is named once.
  private static func names(
    of item: Identifier, _ view: PlanView, _ isWanted: (Assignment) -> Bool
  ) -> [String] {
    struct Holder: Hashable {
      let unit: Identifier
      let person: Identifier?
    }
    var named: Set<Holder> = []
    return view.assignments(of: item).compactMap { assignment in
      let holder = Holder(unit: assignment.unit, person: assignment.person)
      guard isWanted(assignment), named.insert(holder).inserted else { return nil }
      let unit = view.unitNames[assignment.unit] ?? ""
      return assignment.person.flatMap { view.personNames[$0] }.map { "\(unit) (\($0))" } ?? unit
    }
  }

  /// Where it stands in the document.
  var clause: MovementPage.Clause {
    MovementPage.Clause(
      content?.section ?? view.plan.number ?? "…",
      "\(Addresses.document(view.plan.id))#\(item.span == nil ? name : "s-\(name)")")
  }

  var fact: ReviewPage.Fact {
    let origin: ReviewPage.Fact.Origin =
      switch item.state {
      case .read, .unsure, .confirmed: .read
      case .changed: .changed
      case .added: .added
      case .removed: .removed
      }
    var fact = ReviewPage.Fact(
      name: name, kind: kind, head: figure, text: text, details: details, when: when,
      owner: owners.joined(separator: ", "), isSure: item.state != .unsure, origin: origin, hasPlace: item.span != nil)
    fact.kept = view.library[item.id].map { Addresses.document($0.id) }
    fact.isMissing = item.kind == .citation && item.content?.form != nil && fact.kept == nil
    fact.isUnworded = item.kind == .pledge && item.kept != nil && item.kept?.wording == nil
    return fact
  }
}
