import Domain

/// A unit of an agency as the cascade sees it: its names, its place in the tree, the line it belongs to.
package struct AgencyUnit: Sendable, Equatable {
  /// Who commands it. A Party cell or a trade union lives in the agency without being one of its divisions.
  package enum Line: String, Sendable, CaseIterable { case government, party, union, youth, other }
  package var id: Identifier
  /// The full name in force: `Phòng Kế hoạch tổng hợp`.
  package var name: String
  /// `Phòng KHTH`.
  package var shortNames: [String]
  /// Names it, or a unit merged into it, bore before.
  package var formerNames: [String]
  package var kind: UnitKind
  package var line: Line
  /// Nil for the top of the tree.
  package var parent: Identifier?

  /// `kind` and `line` are told from the name when they are not given.
  package init(
    id: Identifier, name: String, shortNames: [String] = [], formerNames: [String] = [], kind: UnitKind? = nil,
    line: Line? = nil, parent: Identifier? = nil
  ) {
    self.id = id
    self.name = name
    self.shortNames = shortNames
    self.formerNames = formerNames
    let kind = kind ?? UnitKind(name: name)
    self.kind = kind
    self.line = line ?? kind.line
    self.parent = parent
  }
}
