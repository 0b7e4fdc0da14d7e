/// The name of an emulation title or of a form of commendation. Data: law/titles.json.
package struct TitleName: Hashable, Sendable {
  package enum Bearer: String, Sendable { case individual, collective, household, any }
  /// Id of the glossary, the same over all periods: `grassrootsEmulationFighter`.
  package var id: String
  /// The words of the law: `Chiến sĩ thi đua cơ sở`.
  package var name: String
  /// Other ways documents write it: `CSTĐCS`.
  package var variants: [String]
  package var kind: TitleMention.Kind
  package var bearer: Bearer
  package var provenance: Provenance

  package init(
    id: String, name: String, variants: [String], kind: TitleMention.Kind, bearer: Bearer, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.variants = variants
    self.kind = kind
    self.bearer = bearer
    self.provenance = provenance
  }
}
