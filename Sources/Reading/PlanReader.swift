import Blocks
import Domain

/// Reads a document: text in, facts with their places out. Pure; never fails on any text.
package struct PlanReader: Sendable {
  package let knowledge: ReadingKnowledge

  package init(knowledge: ReadingKnowledge) { self.knowledge = knowledge }

  /// In this order, because a later finder may look at what an earlier one found.
  static let finders: [any FactFinder.Type] = [
    HeadFinder.self,
    SignatoryFinder.self,
    RecipientFinder.self,
    CitationFinder.self,
    MovementFinder.self,
    TitleFinder.self,
    AnniversaryFinder.self,
    PhaseFinder.self,
    TargetFinder.self,
    PledgeFinder.self,
    DutyFinder.self,
    ReportFinder.self,
    PlanPartFinder.self,
  ]
  static let rules: [any FindingRule.Type] = [
    ImpossibleDateRule.self,
    AnniversaryMismatchRule.self,
    BlankNumberRule.self,
    BlankDateRule.self,
    UnknownTypeCodeRule.self,
    SymbolTypeMismatchRule.self,
    InconsistentNumberRule.self,
    SameNumberDifferentDocumentsRule.self,
    IncompleteCitationRule.self,
    DuplicateCitationRule.self,
    SupersededCitationRule.self,
    Over100PercentRule.self,
    TargetWithoutNumberRule.self,
    MissingPartRule.self,
    ContradictoryFiguresRule.self,
    CitationFormRule.self,
    NoOwnerRule.self,
    NoDateRule.self,
    SelfRecipientRule.self,
    InconsistentNameRule.self,
    NumberingErrorRule.self,
    SuspectedTypoRule.self,
  ]

  package static var explanations: [RuleExplanation] {
    finders.flatMap { $0.explanations } + rules.map { $0.explanation } + layoutRules.map { $0.explanation }
  }

  package func read(_ source: SourceText) -> PlanReading {
    LongText.isLong(source) ? LongText(source: source).read(by: self) : readWhole(source)
  }

  /// Reads a text of any length part by part and hands the facts of each part over, in the order of the text. Given
  /// back is what belongs before them and can only be said at the end: head, required parts, first findings.
  package func read(_ source: SourceText, _ take: (PlanReading) -> Void) -> PlanReading {
    LongText(source: source).read(by: self, take)
  }

  /// Whether the text is so long that it is read part by part.
  package static func isLong(_ source: SourceText) -> Bool { LongText.isLong(source) }

  /// Reads a text in one go. One without a heading of its own may go on from a document whose head is known.
  func readWhole(_ source: SourceText, goingOnFrom head: DocumentHead? = nil) -> PlanReading {
    let manuscript = Manuscript(source)
    var reading = PlanReading(document: DocumentHead())
    reading.outline = OutlineBuilder(manuscript: manuscript).outline()
    for finder in PlanReader.finders {
      finder.find(in: manuscript, knowing: knowledge, into: &reading)
      if let head, reading.document.type == nil { reading.document = head }
    }
    for rule in PlanReader.rules { reading.findings += rule.check(reading, manuscript, knowledge) }
    reading.findings.sort { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }
    return reading
  }
}
