import CivilTime
import Domain

extension MovementPage {
  /// A place in the document, and the way to it.
  package struct Clause: Sendable {
    package var label: String
    package var address: String

    package init(_ label: String, _ address: String) {
      self.label = label
      self.address = address
    }
  }
  package struct Target: Sendable {
    package var name: String
    package var text: String
    package var aim: String
    package var progress: Progress?
    package var missing: Wording
    package var owner: String
    package var clause: Clause
    /// The page of the target.
    package var address: String?
    /// How it was shared out: `từ chối`; nil while it was not.
    package var shared: Badge?

    package init(
      name: String, text: String, aim: String, progress: Progress?, missing: Wording, owner: String, clause: Clause
    ) {
      self.name = name
      self.text = text
      self.aim = aim
      self.progress = progress
      self.missing = missing
      self.owner = owner
      self.clause = clause
    }
  }
  /// A duty, a pledge or a report: something due.
  package struct Item: Sendable {
    package var name: String
    package var text: String
    package var owner: String
    package var person: String
    package var clause: Clause
    package var when: String
    package var state: Badge

    package init(
      name: String, text: String, owner: String, person: String = "", clause: Clause, when: String, state: Badge
    ) {
      self.name = name
      self.text = text
      self.owner = owner
      self.person = person
      self.clause = clause
      self.when = when
      self.state = state
    }
  }
  /// Whether a unit has received its part.
  package struct Receipt: Sendable {
    package var unit: String
    package var address: String?
    package var head: String
    package var state: Badge
    /// `16:20 ngày 20/11, Trần Văn Bình`.
    package var words: String

    package init(unit: String, address: String?, head: String, state: Badge, words: String) {
      self.unit = unit
      self.address = address
      self.head = head
      self.state = state
      self.words = words
    }
  }
  package struct Phase: Sendable {
    package var name: String
    package var from: Day
    package var to: Day

    package init(_ name: String, _ from: Day, _ to: Day) {
      self.name = name
      self.from = from
      self.to = to
    }
  }

  package struct Model: Sendable {
    package var id: Identifier
    package var name: String
    package var document: Clause
    package var about: Wording
    package var state: Badge
    package var today: Day
    package var received: Int
    package var units: Int
    package var targets: [Target]
    package var duties: [Item]
    package var pledges: [Item]
    package var reports: [Item]
    package var receipts: [Receipt]
    package var phases: [Phase]
    package var dates: [Dated]
    package var mayUndo: Bool
    /// Units the viewer speaks for that have not acknowledged, by id and name.
    package var mine: [(value: String, name: String)] = []
    /// Units the viewer speaks for that see it for the first time now.
    var unseen: [Identifier] = []
    package var problem: Problem?
    package var isLive: Bool
    /// The last event the page knows of; what comes later is said while somebody looks.
    package var known: Int64 = 0
    /// Whether a document that changes this movement may be dropped here, and those that wait.
    package var mayAmend = false
    package var amendments: [Clause] = []
    /// Whether a document that was dropped here could not be taken: the place for another stands open.
    var isDropping = false
    /// The movement that has taken its place.
    package var successor: Clause?
    package var plan: Identifier?

    package init(
      id: Identifier, name: String, document: Clause, about: Wording, state: Badge, today: Day, received: Int,
      units: Int, targets: [Target] = [], duties: [Item] = [], pledges: [Item] = [], reports: [Item] = [],
      receipts: [Receipt] = [], phases: [Phase] = [], dates: [Dated] = [], mayUndo: Bool = false,
      isLive: Bool = false
    ) {
      self.id = id
      self.name = name
      self.document = document
      self.about = about
      self.state = state
      self.today = today
      self.received = received
      self.units = units
      self.targets = targets
      self.duties = duties
      self.pledges = pledges
      self.reports = reports
      self.receipts = receipts
      self.phases = phases
      self.dates = dates
      self.mayUndo = mayUndo
      self.isLive = isLive
    }
  }
}
