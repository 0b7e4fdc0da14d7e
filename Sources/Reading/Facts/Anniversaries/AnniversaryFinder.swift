import Blocks
import CivilTime
import Domain
import Vietnamese

/// Finds the anniversaries a plan celebrates: "kỷ niệm 75 năm Ngày thành lập ngành (12/3/1951 - 12/3/2026)".
enum AnniversaryFinder: FactFinder {
  static let rule = "anniversary"
  static let explanations = [
    RuleExplanation(
      name: rule, kind: .fact,
      purpose:
        "Tìm dịp kỷ niệm mà văn bản nêu: số năm, tên dịp, ngày gốc và ngày kỷ niệm trong ngoặc; có hay không có chữ “kỷ "
        + "niệm”, có hay không có ngoặc, nhiều dịp liền nhau. Số năm thực hiện một văn bản hay một kế hoạch không phải kỷ niệm.",
      source: "Thông lệ soạn kế hoạch")
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let reader = AnniversaryReader(manuscript, planYear: planYear)
    var seen: Set<[UInt64]> = []
    let subject = manuscript.frame.subjectWords
    let title = subject.first.map { $0.lowerBound..<max($0.upperBound, subject[subject.count - 1].upperBound) }
    for range in [title].compactMap({ $0 }) + manuscript.passages.map(\.body) {
      for fact in reader.anniversaries(in: range) {
        let key = [UInt64(fact.value.years)] + WordScanner.words(of: Array(fact.value.name.utf8)).map(\.key)
        if seen.insert(key).inserted { reading.anniversaries.append(fact) }
      }
    }
  }
}
