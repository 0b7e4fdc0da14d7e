import Blocks
import CivilTime
import Domain
import Vietnamese

/// Finds the named spans of a movement ("Đợt 1", "Giai đoạn II", "đợt cao điểm") and the time of the whole of it.
enum PhaseFinder: FactFinder {
  static let named = "phase-named"
  static let whole = "phase-whole"

  static let explanations = [
    RuleExplanation(
      name: named, kind: .fact,
      purpose:
        "Tìm đợt, giai đoạn, đợt cao điểm có tên riêng kèm ngày bắt đầu, ngày kết thúc. “Giai đoạn 2021 - 2025” trong tên "
        + "chương trình, kế hoạch khác không phải là đợt của văn bản này.",
      source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1 (thời gian)"),
    RuleExplanation(
      name: whole, kind: .fact,
      purpose:
        "Tìm thời gian của cả phong trào, kế hoạch: “Thời gian thực hiện: từ … đến …”. Thời gian của từng nhiệm vụ, giờ họp, "
        + "hạn nộp và mốc lặp lại hằng năm không phải là thời gian của phong trào.",
      source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1 (thời gian)"),
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    guard FigureSetting.documentKind(of: manuscript) != .account else { return }
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let spans = PhaseSpans(manuscript, planYear: planYear, anniversaries: reading.anniversaries)
    let named = NamedPhases(manuscript: manuscript, spans: spans)
    let whole = WholePeriod(manuscript: manuscript, spans: spans)
    var seen: Set<Days> = []
    var names: Set<[UInt64]> = []
    for index in manuscript.passages.indices where manuscript.passages[index].place == .body {
      for fact in named.phases(at: index)
      where names.insert(WordScanner.words(of: Array(fact.value.name.utf8)).map(\.key)).inserted {
        seen.insert(Days(start: fact.value.start, end: fact.value.end))
        reading.phases.append(fact)
      }
      // The line "Thời gian: …" under the heading of a phase is not told twice.
      for fact in whole.phases(at: index) where seen.insert(Days(start: fact.value.start, end: fact.value.end)).inserted
      {
        reading.phases.append(fact)
      }
    }
  }

  private struct Days: Hashable {
    var start: PartialDate?
    var end: PartialDate?
  }
}
