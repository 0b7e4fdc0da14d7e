import Blocks
import Domain
import Showing

extension ReviewPage {
  /// A point that only a person can decide, with the answers one key gives.
  package struct Doubt: Sendable {
    package struct Answer: Sendable {
      /// What the form sends.
      package var value: String
      package var words: Wording

      package init(_ value: String, _ words: Wording) {
        self.value = value
        self.words = words
      }
    }
    /// Name in addresses and in the lit text: `doubt-2`.
    package var name: String
    package var severity: Finding.Severity
    package var title: Wording
    package var detail: Wording
    package var answers: [Answer]
    /// What was decided and by whom; nil while it is open.
    package var decision: Wording?
    /// Where another answer is given: the page of the item it is about.
    package var elsewhere: String?

    package init(
      _ name: String, _ severity: Finding.Severity, _ title: Wording, detail: Wording, answers: [Answer],
      decision: Wording? = nil
    ) {
      self.name = name
      self.severity = severity
      self.title = title
      self.detail = detail
      self.answers = answers
      self.decision = decision
    }
  }

  /// A fact as it stands now: read by the program, changed, added or removed by a person.
  package struct Fact: Sendable {
    package enum Origin: String, Sendable { case read, changed, added, removed }
    /// `target-3`, also its place in the page.
    package var name: String
    package var kind: FactCard.Kind
    package var head: String
    package var text: String
    package var details: [Wording]
    package var when: String
    package var owner: String
    package var isSure: Bool
    package var origin: Origin
    package var hasPlace: Bool
    /// A cited document the agency keeps: its address. Nil also for what is no citation.
    package var kept: String?
    /// A cited document with a number that the agency does not keep.
    package var isMissing = false
    /// A pledge whose words nobody has confirmed.
    package var isUnworded = false

    package init(
      name: String, kind: FactCard.Kind, head: String = "", text: String, details: [Wording] = [], when: String = "",
      owner: String = "", isSure: Bool = true, origin: Origin = .read, hasPlace: Bool = true
    ) {
      self.name = name
      self.kind = kind
      self.head = head
      self.text = text
      self.details = details
      self.when = when
      self.owner = owner
      self.isSure = isSure
      self.origin = origin
      self.hasPlace = hasPlace
    }

    /// As the reading has it.
    package init(_ card: FactCard) {
      self.init(
        name: card.id, kind: card.kind, head: card.head, text: card.text,
        details: card.details.map { Wording(same: $0) }, when: card.when,
        owner: card.owner, isSure: card.isSure, hasPlace: !card.span.isEmpty)
    }
  }

  /// What the document is to others.
  package struct Related: Sendable {
    /// The launched plan it changes.
    package var amends: MovementPage.Clause?
    /// The plan of the body above that it answers.
    package var above: MovementPage.Clause?

    package init(amends: MovementPage.Clause? = nil, above: MovementPage.Clause? = nil) {
      self.amends = amends
      self.above = above
    }
  }

  package struct Model: Sendable {
    package var id: Identifier
    /// Counts up with every change: a form carries it, so that two people do not overwrite each other.
    package var version: Int
    package var name: String
    /// Number, issuer, day, pages, how long it took to read.
    package var about: Wording
    package var source: SourceText
    package var headings: Set<Int>
    package var lights: [Lighting.Light]
    package var doubts: [Doubt]
    package var facts: [Fact]
    /// Why it cannot be launched yet; nil when nothing is missing.
    package var missing: Wording?
    package var mayEdit: Bool
    package var remarks: [String]
    /// First and last day of the movement, as typed; empty while nobody has said.
    package var period = (from: "", to: "")
    package var number = ""
    package var isLaunched = false
    package var related = Related()
    package var problem: Problem?

    package init(
      id: Identifier, version: Int, name: String, about: Wording, source: SourceText, headings: Set<Int>,
      lights: [Lighting.Light], doubts: [Doubt], facts: [Fact], missing: Wording?, mayEdit: Bool,
      remarks: [String] = [], problem: Problem? = nil
    ) {
      self.id = id
      self.version = version
      self.name = name
      self.about = about
      self.source = source
      self.headings = headings
      self.lights = lights
      self.doubts = doubts
      self.facts = facts
      self.missing = missing
      self.mayEdit = mayEdit
      self.remarks = remarks
      self.problem = problem
    }
  }
}

extension ReviewPage.Model {
  /// The stretches of a reading that are lit, and where its headings begin.
  package static func lights(_ cards: FactCards, _ outline: [OutlineNode]) -> (
    lights: [Lighting.Light], headings: Set<Int>
  ) {
    let lights = cards.all.filter { !$0.span.isEmpty }.map { card in
      Lighting.Light(
        id: card.id, style: card.style, letter: card.kind.letter, noun: "\(card.kind.noun) \(card.number)",
        span: card.span)
    }
    var headings: Set<Int> = []
    func gather(_ nodes: [OutlineNode]) {
      for node in nodes {
        if node.title != nil { headings.insert(node.span.start) }
        gather(node.children)
      }
    }
    gather(outline)
    return (lights, headings)
  }
}

extension FactCard.Kind {
  /// The heading of a group, and the noun of one fact in it.
  var words: (group: Wording, one: Wording) {
    switch self {
    case .doubt: (Wording(title, en: "To check"), Wording(noun, en: "point"))
    case .movement: (Wording(title, en: "Launches"), Wording(noun, en: "movement"))
    case .mention: (Wording(title, en: "Movements mentioned"), Wording(noun, en: "movement"))
    case .target: (Wording(title, en: "Targets"), Wording(noun, en: "target"))
    case .pledge: (Wording(title, en: "Pledges"), Wording(noun, en: "pledge"))
    case .duty: (Wording(title, en: "Duties"), Wording(noun, en: "duty"))
    case .report: (Wording(title, en: "Reports"), Wording(noun, en: "report"))
    case .phase: (Wording(title, en: "Period, phases"), Wording(noun, en: "phase"))
    case .anniversary: (Wording(title, en: "Anniversaries"), Wording(noun, en: "anniversary"))
    case .title: (Wording(title, en: "Titles, commendations"), Wording(noun, en: "title"))
    case .condition: (Wording(title, en: "Conditions, shares"), Wording(noun, en: "condition"))
    case .citation: (Wording(title, en: "Documents cited"), Wording(noun, en: "document"))
    case .signatory: (Wording(title, en: "Signatory"), Wording(noun, en: "signatory"))
    case .recipient: (Wording(title, en: "Recipients"), Wording(noun, en: "recipient"))
    }
  }

  /// Kinds a person may add by hand.
  static let addable: [FactCard.Kind] = [.target, .duty, .pledge, .report, .phase, .anniversary]
}
