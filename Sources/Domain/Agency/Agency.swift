/// A body that uses the program: everything it keeps is its own.
package struct Agency: Sendable, Equatable {
  package var id: Identifier
  /// `Sở Thủy lợi tỉnh An Hòa`
  package var name: String
  package var shortName: String?
  /// The body above, as it stands over the name on a document.
  package var parentName: String?
  /// Where its documents are dated.
  package var place: String?
  /// Made for rehearsals: its clock may be set.
  package var isSimulation: Bool

  package init(
    id: Identifier, name: String, shortName: String? = nil, parentName: String? = nil, place: String? = nil,
    isSimulation: Bool = false
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.parentName = parentName
    self.place = place
    self.isSimulation = isSimulation
  }
}
