import CivilTime

/// A part of an agency, of any depth: the agency itself is the unit without a parent.
package struct Unit: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The agency as a whole.
    case agency
    /// Phòng, ban, văn phòng, thanh tra: works for the head of the agency.
    case office
    /// Đơn vị sự nghiệp, trung tâm, ban quản lý, trường: has a head of its own account.
    case subordinate
    /// Tổ, đội, khoa, nhóm inside another unit.
    case team
    /// Chi bộ, công đoàn, đoàn thanh niên, hội đồng, ban chỉ đạo.
    case body
  }
  /// Whose unit it is.
  package enum Line: String, Sendable, CaseIterable { case government, party, union, youth }

  package var id: Identifier
  package var parent: Identifier?
  package var name: String
  /// `Phòng KHTH`
  package var shortName: String?
  /// Names it had, the latest first.
  package var formerNames: [String]
  package var kind: Kind
  package var line: Line
  /// First and last day; nil where open.
  package var from: Day?
  package var until: Day?
  /// The units it was made of.
  package var predecessors: [Identifier]

  package init(
    id: Identifier, parent: Identifier?, name: String, shortName: String? = nil, formerNames: [String] = [],
    kind: Kind = .office, line: Line = .government, from: Day? = nil, until: Day? = nil,
    predecessors: [Identifier] = []
  ) {
    self.id = id
    self.parent = parent
    self.name = name
    self.shortName = shortName
    self.formerNames = formerNames
    self.kind = kind
    self.line = line
    self.from = from
    self.until = until
    self.predecessors = predecessors
  }

  package func exists(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
