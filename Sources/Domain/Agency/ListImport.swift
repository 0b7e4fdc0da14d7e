/// A list that was taken into the records of an agency at once, and can be taken back at once.
package struct ListImport: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable { case people, units }
  package enum State: String, Sendable, CaseIterable { case done, undone }

  package var id: Identifier
  package var kind: Kind
  package var fileName: String
  /// Which column fed which field, as JSON.
  package var mapping: String
  /// Rows that were taken.
  package var rowCount: Int
  package var state: State
  /// Milliseconds UTC.
  package var madeAt: Int64

  package init(
    id: Identifier, kind: Kind, fileName: String, mapping: String, rowCount: Int, state: State = .done, madeAt: Int64
  ) {
    self.id = id
    self.kind = kind
    self.fileName = fileName
    self.mapping = mapping
    self.rowCount = rowCount
    self.state = state
    self.madeAt = madeAt
  }
}
