import Domain

/// Who gets the money of an award.
package enum Recipient: String, CaseIterable, Sendable { case individual, collective, household }

/// The multiplier of one award. Data: law/bonus-multipliers.json.
package struct BonusRule: Sendable {
  /// The giấy khen of a commune chair had a figure of its own.
  package enum DeciderKind: String, Sendable { case communeChair, other }

  package let id: String
  package let award: Award
  package let awardClass: Int?
  package let recipient: Recipient
  /// Nil when it does not matter who decides.
  package let decider: DeciderKind?
  /// Nil when no text seen gives a figure: a tenant's `multipliers` must.
  package let multiplier: Thousandths?
  /// No tenant's figure may be higher.
  package let ceiling: Thousandths?
  /// A tenant's figure above this is open still.
  package let doubtAbove: Thousandths?
  package let provenance: Provenance
}
