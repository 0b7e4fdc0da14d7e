import Domain

/// Who decides some awards at some place of work. Data: law/authorities.json.
package struct AuthorityRule: Sendable {
  package let id: String
  /// In Vietnamese: `cấp xã: Lao động tiên tiến, giấy khen`.
  package let name: String
  package let awards: [Award]
  /// Nil when the place does not matter.
  package let place: Workplace?
  package let deciders: [DecidingOffice]
  /// May decide only where the decider delegated it.
  package let byDelegation: [DecidingOffice]
  /// The parameter that may move the decision elsewhere.
  package let setting: ParameterName?
  /// The law leaves it to a minister or to a central body whose rules are not loaded.
  package let isLeftOpen: Bool
  package let isStateLevel: Bool
  package let provenance: Provenance
}
