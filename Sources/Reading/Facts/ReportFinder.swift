import Blocks
import Domain
import Vietnamese

/// Finds the reports, files and opinions that somebody has to send.
enum ReportFinder: FactFinder {
  static let explanations: [RuleExplanation] = []

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let entries = DutyEntries.read(manuscript)
    reading.reporting = ReportWalk(manuscript, planYear: planYear).reports(entries)
  }
}
