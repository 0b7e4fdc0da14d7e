import Blocks

/// Something about somebody's document that a person should know. A value: collected and shown, never thrown.
package struct Finding: Sendable, Equatable {
  package enum Severity: String, Sendable { case error, warning, note }
  package var code: FindingCode
  /// Vietnamese: what, where, why, and what to write instead.
  package var message: String
  /// An empty span when the finding is about something that is absent and no heading is near.
  package var span: Span
  package var isSure: Bool
  /// Name of the rule, as `thidua explain RULE` takes it.
  package var rule: String
  /// Only for `missing-part`.
  package var part: PlanPart?
  /// What should be written instead, where that is known (`28/8/2025`).
  package var proposal: String?

  package var severity: Severity { code.severity }

  package init(
    _ code: FindingCode, _ message: String, at span: Span, isSure: Bool = true, rule: String, part: PlanPart? = nil,
    proposal: String? = nil
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.isSure = isSure
    self.rule = rule
    self.part = part
    self.proposal = proposal
  }
}

/// Everything the linter can find about the words and the layout of a document.
package enum FindingCode: String, Sendable, CaseIterable {
  case impossibleDate = "impossible-date"
  case anniversaryMismatch = "anniversary-mismatch"
  case blankNumber = "blank-number"
  case blankDate = "blank-date"
  case unknownTypeCode = "unknown-type-code"
  case symbolTypeMismatch = "symbol-type-mismatch"
  case inconsistentNumber = "inconsistent-number"
  case sameNumberDifferentDocuments = "same-number-different-documents"
  case incompleteCitation = "incomplete-citation"
  case duplicateCitation = "duplicate-citation"
  case supersededCitation = "superseded-citation"
  case over100Percent = "over-100-percent"
  case targetWithoutNumber = "target-without-number"
  case missingPart = "missing-part"
  case contradictoryFigures = "contradictory-figures"
  case citationForm = "citation-form"
  case noOwner = "no-owner"
  case noDate = "no-date"
  case selfRecipient = "self-recipient"
  case inconsistentName = "inconsistent-name"
  case numberingError = "numbering-error"
  case suspectedTypo = "suspected-typo"
  // The layout of a file, judged by `check` alone.
  case layoutPaper = "layout-paper"
  case layoutMargin = "layout-margin"
  case layoutFont = "layout-font"
  case layoutSize = "layout-size"
  case layoutStyle = "layout-style"
  case layoutCase = "layout-case"
  case layoutAlignment = "layout-alignment"
  case layoutNation = "layout-nation"
  case layoutNumber = "layout-number"
  case layoutDate = "layout-date"
  case layoutIndent = "layout-indent"
  case layoutSpacing = "layout-spacing"
  case layoutPageNumber = "layout-page-number"
  case layoutBasis = "layout-basis"
  case layoutEnding = "layout-ending"
  case layoutRecipients = "layout-recipients"
  case layoutSigner = "layout-signer"
  case layoutLabel = "layout-label"
  case layoutAbbreviation = "layout-abbreviation"
  case layoutCapitals = "layout-capitals"

  package var severity: Finding.Severity {
    switch self {
    case .impossibleDate, .anniversaryMismatch, .layoutPaper, .layoutFont, .layoutNation: return .error
    case .sameNumberDifferentDocuments, .incompleteCitation, .duplicateCitation, .targetWithoutNumber, .citationForm,
      .noDate, .inconsistentName, .numberingError, .suspectedTypo, .layoutBasis, .layoutEnding, .layoutRecipients,
      .layoutAbbreviation, .layoutCapitals:
      return .note
    default: return .warning
    }
  }
}
