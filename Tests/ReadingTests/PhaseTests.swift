import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct PhaseTests {
  static let lines = [PhaseFinder.named, PhaseFinder.whole].flatMap { RuleCorpus($0).lines }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, _) = reading(
      planHead + ["I. THỜI GIAN VÀ CÁC ĐỢT", "1. Các mốc của toàn ngành như sau:", "2. \(line.text)"])
    let found = reading.phases.filter { $0.rule == line.rule }.map { fact in
      "\(fact.value.name) | \(fact.value.start?.description ?? "-") | \(fact.value.end?.description ?? "-")"
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  @Test func theTimeOfADutyIsNotThatOfTheMovement() {
    let (reading, _) = reading(
      planHead + [
        "I. NHIỆM VỤ", "1. Tổ chức hội thi tay nghề cho người lao động trong toàn ngành", "- Chủ trì: Phòng Tổng hợp.",
        "- Thời gian thực hiện: Từ ngày 01/3/2026 đến ngày 30/4/2026.",
      ])
    #expect(reading.phases.isEmpty)
  }

  @Test func aHeadingTakesTheTimeBelowIt() {
    let (reading, _) = reading(
      planHead + [
        "I. CÁC ĐỢT THI ĐUA", "1. Đợt 1: Thi đua chào mừng ngày truyền thống ngành",
        "- Thời gian: Từ ngày 05/01/2026 đến ngày 12/3/2026.", "- Nội dung: Tăng năng suất.",
      ])
    #expect(reading.phases.map(\.value.name) == ["Đợt 1"])
    #expect(reading.phases.first?.value.end?.description == "2026-03-12")
  }
}
