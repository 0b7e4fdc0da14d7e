import CivilTime

/// How much money goes with these awards, and who pays.
package struct BonusQuestion: LawQuestion {
  package static let ask = Ask.bonus

  package struct Item: Sendable {
    package var award: Award
    package var awardClass: Int?
    package var recipient: Recipient?
    /// Names the recipient; the same for all where not said.
    package var to: String?
    package var decided: Day
    package var decider: DecidingOffice?
    /// Years counted: `2026`, `2024-2026`.
    package var period: String?
    package var achievement: String?

    package init(_ award: Award, class awardClass: Int? = nil, _ recipient: Recipient?, decided: Day) {
      self.award = award
      self.awardClass = awardClass
      self.recipient = recipient
      self.decided = decided
    }

    func goesWith(_ other: Item) -> Bool {
      decided == other.decided && recipient == other.recipient && to == other.to
    }
  }

  package var items: [Item]
  var multipliers: [String: Thousandths] = [:]

  package init(_ items: [Item]) { self.items = items }

  package var governingDay: Day { items.first?.decided ?? .first }
}
