/// Whose rules of form a document follows.
package enum DocumentSystem: String, Sendable, CaseIterable {
  /// Administrative documents of the State: Decree 30/2020/NĐ-CP.
  case state
  /// Documents of the Party: Guidance 36-HD/VPTW, then 05-HD/VPTW.
  case party
  /// Legal normative documents: Law 64/2025/QH15, Article 4.
  case legislation
}

/// A type of official document and the code it has in a document's symbol. Data: law/document-types.json.
package struct DocumentType: Hashable, Sendable {
  /// The same over all periods: `party.regulation`.
  package var id: String
  /// With its first letter in capitals: `Kế hoạch`.
  package var name: String
  /// `KH`; nil for types without one (`Công văn` of the State).
  package var code: String?
  package var system: DocumentSystem
  package var provenance: Provenance

  package init(id: String, name: String, code: String?, system: DocumentSystem, provenance: Provenance) {
    self.id = id
    self.name = name
    self.code = code
    self.system = system
    self.provenance = provenance
  }
}
