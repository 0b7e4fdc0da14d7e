/// The letters that stand for a body in a document's symbol: `UBND`, `BDVTU`. Data: law/body-codes.json.
/// Departments and units make up their own; a code that is not listed is not wrong.
package struct BodyCode: Hashable, Sendable {
  package var id: String
  package var code: String
  package var name: String
  package var system: DocumentSystem
  package var provenance: Provenance

  package init(id: String, code: String, name: String, system: DocumentSystem, provenance: Provenance) {
    self.id = id
    self.code = code
    self.name = name
    self.system = system
    self.provenance = provenance
  }
}
