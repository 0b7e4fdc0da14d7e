/// What the law asks of one part of a launching plan. Data: law/plan-parts.json, the one list for reader and law engine.
package struct PlanPartRule: Hashable, Sendable {
  package var part: PlanPart
  /// In Vietnamese: `Thời gian, các đợt`.
  package var name: String
  /// Without this part the movement cannot carry an award by theme.
  package var blocksThemedAward: Bool
  /// Its absence is worth a warning of its own when a movement is launched.
  package var isWarned: Bool
  package var provenance: Provenance

  package init(part: PlanPart, name: String, blocksThemedAward: Bool, isWarned: Bool, provenance: Provenance) {
    self.part = part
    self.name = name
    self.blocksThemedAward = blocksThemedAward
    self.isWarned = isWarned
    self.provenance = provenance
  }
}
