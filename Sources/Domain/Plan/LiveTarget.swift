import CivilTime

/// A target as it is followed after the launch: what is measured, how much, of whom, by when.
package struct LiveTarget: Sendable, Equatable {
  package var item: Identifier
  package var movement: Identifier
  /// `shareOfPeople`, `titleShare advancedWorker`, `rank`…
  package var metric: String
  package var comparator: TargetReading.Comparator
  /// A share as a fraction of one, else the number itself; nil for what has no number.
  package var numerator: Int?
  package var denominator: Int?
  package var unit: String?
  package var indicator: String?
  package var population: String?
  /// On which day those are counted of whom it speaks.
  package var populationDay: Day
  package var isPerUnit: Bool
  /// Against what, for a change.
  package var base: String?
  package var due: Day?
  /// How many want the title, and how many have been recognised: what is expected is the target itself. Only the last is
  /// a result.
  package var registered: Int?
  package var recognised: Int?

  package init(
    item: Identifier, movement: Identifier, metric: String, comparator: TargetReading.Comparator, numerator: Int?,
    denominator: Int?, unit: String?, indicator: String?, population: String?, populationDay: Day, isPerUnit: Bool,
    base: String?, due: Day?, registered: Int? = nil, recognised: Int? = nil
  ) {
    self.item = item
    self.movement = movement
    self.metric = metric
    self.comparator = comparator
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
    self.indicator = indicator
    self.population = population
    self.populationDay = populationDay
    self.isPerUnit = isPerUnit
    self.base = base
    self.due = due
    self.registered = registered
    self.recognised = recognised
  }
}

/// What one unit has to bring of a numeric target, and what it says to that.
package struct TargetPart: Sendable, Equatable {
  package enum Answer: String, Sendable { case open, accepted, refused }
  package var item: Identifier
  package var unit: Identifier
  package var value: Int
  package var answer: Answer
  /// Why it refuses.
  package var reason: String?

  package init(item: Identifier, unit: Identifier, value: Int, answer: Answer = .open, reason: String? = nil) {
    self.item = item
    self.unit = unit
    self.value = value
    self.answer = answer
    self.reason = reason
  }
}

/// A pledge somebody signed. On paper it is entered by somebody else.
package struct Signature: Sendable, Equatable {
  package var item: Identifier
  package var person: Identifier
  package var signedAt: Int64
  package var channel: String
  package var enteredBy: Identifier?

  package init(item: Identifier, person: Identifier, signedAt: Int64, channel: String, enteredBy: Identifier?) {
    self.item = item
    self.person = person
    self.signedAt = signedAt
    self.channel = channel
    self.enteredBy = enteredBy
  }
}
