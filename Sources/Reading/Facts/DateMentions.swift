import CivilTime
import Vietnamese

/// Reads the bare dates of a run of words, where a rule needs the days themselves and not a deadline (see `Timing`).
struct DateMentions {
  private let manuscript: Manuscript
  private let reader: DateReader

  /// A date without a year falls in `planYear`.
  init(_ manuscript: Manuscript, planYear: Int?, scope: DateReader.Scope = .field) {
    self.manuscript = manuscript
    reader = DateReader(
      on: Day(planYear ?? 2000, 1, 1) ?? Day(number: 0), planYear: planYear,
      ignoringAccents: manuscript.ignoresAccents, scope: scope)
  }

  func find(in range: Range<Int>) -> [DateMention] {
    reader.find(in: manuscript.words, text: manuscript.source.text, range: range)
  }
}
