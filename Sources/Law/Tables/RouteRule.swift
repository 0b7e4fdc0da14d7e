import Domain

/// What a form of commendation asks by another route than merit: for a movement, ad hoc, long service, external. Data:
/// law/commendation-routes.json.
package struct RouteRule: Sendable {
  package let id: String
  package let form: Award
  package let formClass: Int?
  package let bearer: ChainRule.Bearer
  package let route: HeldAward.Kind
  /// Vietnamese: what somebody must confirm.
  package let what: String
  package let provenance: Provenance
}
