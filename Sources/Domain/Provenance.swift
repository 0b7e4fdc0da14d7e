import CivilTime

/// How surely a legal fact is known. What is `unverified` is never applied silently: a person must confirm it.
package enum Confidence: String, Sendable, CaseIterable {
  /// The legal text itself, or a quotation of it, has been read.
  case seen
  /// Generally known, not checked again.
  case known
  /// Number, day or wording must be confirmed.
  case unverified
}

/// Since when, until when, on what ground and how surely a legal fact holds. It lies in the same record as the fact.
package struct Provenance: Hashable, Sendable {
  /// First day in force; nil when it reaches back further than the data.
  package var from: Day?
  /// Last day in force; nil while it is open.
  package var until: Day?
  package var citation: Citation?
  /// The ground in words where no legal text rules it.
  package var source: String?
  package var confidence: Confidence
  package var note: String?

  package init(
    from: Day? = nil, until: Day? = nil, citation: Citation? = nil, source: String? = nil, confidence: Confidence,
    note: String? = nil
  ) {
    self.from = from
    self.until = until
    self.citation = citation
    self.source = source
    self.confidence = confidence
    self.note = note
  }

  package func holds(on day: Day) -> Bool { from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true }
}
