/// The letters before the post of a signatory that say by what authority it signs: `KT. GIÁM ĐỐC`, `T/M BAN THƯỜNG VỤ`.
/// Data: law/authority-prefixes.json.
package struct AuthorityPrefix: Hashable, Sendable {
  package var id: String
  /// As the rule prints it: `KT.`, `K/T`.
  package var form: String
  /// Other spellings met in documents, without marks: `KT`.
  package var variants: [String]
  /// In Vietnamese: `ký thay người đứng đầu`.
  package var meaning: String
  package var system: DocumentSystem
  package var provenance: Provenance

  package init(
    id: String, form: String, variants: [String], meaning: String, system: DocumentSystem, provenance: Provenance
  ) {
    self.id = id
    self.form = form
    self.variants = variants
    self.meaning = meaning
    self.system = system
    self.provenance = provenance
  }
}
