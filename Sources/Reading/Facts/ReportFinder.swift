import Blocks
import Domain
import Vietnamese

/// Finds the reports, files and opinions that somebody has to send.
enum ReportFinder: FactFinder {
  static let explanations: [RuleExplanation] = [
    RuleExplanation(
      name: DutyRule.report, kind: .fact,
      purpose:
        "Ai phải gửi báo cáo, hồ sơ, ý kiến gì cho ai, khi nào; kể cả báo cáo nằm trong câu giao việc và trong đoạn kết "
        + "(«nếu có vướng mắc, phản ánh về …»).",
      source: DutyRule.custom)
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let genres = DutyGenres(reading.document, manuscript)
    if genres.own == .tells { return }
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let entries = DutyEntries.read(manuscript, genres)
    reading.reporting = ReportWalk(manuscript, planYear: planYear).reports(entries)
  }
}
