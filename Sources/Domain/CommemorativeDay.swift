import CivilTime

/// A day of the nation, the Party or a branch that plans name: «kỷ niệm … năm Ngày …». Data: law/anniversaries.json.
package struct CommemorativeDay: Hashable, Sendable {
  package var id: String
  package var name: String
  package var variants: [String]
  /// The day of the event itself: `1930-02-03`.
  package var day: Day
  package var provenance: Provenance

  package init(id: String, name: String, variants: [String], day: Day, provenance: Provenance) {
    self.id = id
    self.name = name
    self.variants = variants
    self.day = day
    self.provenance = provenance
  }
}
