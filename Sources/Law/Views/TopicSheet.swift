import CivilTime
import Domain

/// What the law of a day says that is about no single award: ratings, councils, movements, clusters, money, papers.
package struct TopicSheet: Sendable {
  package struct Topic: Sendable {
    package let kind: Requirement.Kind
    package let lines: [AwardSheet.Line]
  }

  package let day: Day
  package private(set) var topics: [Topic] = []

  /// `kinds`: those wanted; all when empty.
  package init(on day: Day, kinds: [Requirement.Kind] = [], _ engine: LawEngine) {
    self.day = day
    let law = engine.book.law(on: day)
    for kind in Requirement.Kind.allCases where kinds.isEmpty || kinds.contains(kind) {
      var lines = engine.book.requirements.filter {
        $0.kind == kind && $0.awards.isEmpty && $0.provenance.holds(on: day)
      }.map { AwardSheet.Line($0, law, layer: nil) }
      for layer in engine.layers.layers {
        lines += layer.requirements.filter { $0.kind == kind && $0.awards.isEmpty && $0.provenance.holds(on: day) }
          .map { AwardSheet.Line($0, law, layer: layer.name) }
      }
      if !lines.isEmpty { topics.append(Topic(kind: kind, lines: lines)) }
    }
  }
}

extension AwardSheet.Line {
  /// From October 2026 what the law of 2022 says stands as amended by a text not seen.
  init(_ requirement: Requirement, _ law: DayLaw, layer: String?) {
    let ground = requirement.provenance
    let restsOnNewLaw = law.isAmended && ground.citation?.instrument == Acts.law2022
    self.init(
      text: requirement.what, ground: ground.citation.map { "\($0)" } ?? ground.source ?? "",
      isUnverified: ground.confidence == .unverified || restsOnNewLaw, layer: layer)
  }
}
