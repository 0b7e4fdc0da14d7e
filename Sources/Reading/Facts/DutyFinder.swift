import Blocks
import Domain
import Vietnamese

/// Finds what a document orders, of whom, with whom and until when.
enum DutyFinder: FactFinder {
  static let explanations: [RuleExplanation] = DutyRule.explanations

  private static let consider: Phrase = "xét"

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let genres = DutyGenres(reading.document, manuscript)
    let entries = DutyEntries.read(manuscript, genres)
    var drafts = DutyAssembler.drafts(
      manuscript, entries, planYear: planYear, isLaunching: LaunchingPlan.isOne(reading, manuscript))
    if genres.own == .tells { return reading.duties = drafts.flatMap { $0.duties(in: manuscript) } }
    let tables = TableDuties(manuscript, planYear: planYear)
    for table in TaskTable.read(manuscript) { drafts += tables.drafts(in: table) }
    // "Các phường: Xét tối đa 15 tập thể" counts what may be proposed and puts nobody to work.
    let quotas = reading.awardConditions.filter { $0.value.kind == .quota }.map(\.span)
    drafts.removeAll { draft in
      guard manuscript.stands(consider, at: draft.text.lowerBound, end: draft.text.upperBound) else { return false }
      let span = manuscript.span(draft.text)
      return quotas.contains { $0.start <= span.start && span.end <= $0.end }
    }
    drafts.sort { $0.text.lowerBound < $1.text.lowerBound }
    for draft in drafts { reading.duties += draft.duties(in: manuscript) }
  }
}
