import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct TitleTests {
  static let lines = [TitleFinder.rule, TitleFinder.quotedRule].flatMap { RuleCorpus($0).lines }

  private func titles(_ lines: [String], rule: String? = nil) -> [String] {
    reading(lines, knowing: lawKnowledge).0.titles.filter { rule == nil || $0.rule == rule }.map(\.value.name)
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let found = titles(planHead + ["I. CHỈ TIÊU", "1. Chỉ tiêu chung", "- " + line.text], rule: line.rule)
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  @Test func oneTitleIsListedOnce() {
    let found = titles(
      planHead + [
        "I. CHỈ TIÊU", "1. 10% đạt danh hiệu CSTĐCS; đề nghị tặng Bằng khen.",
        "2. Danh hiệu Chiến sĩ thi đua cơ sở và Bằng khen của Chủ tịch UBND tỉnh xét vào cuối năm.",
      ])
    #expect(found == ["CSTĐCS", "Bằng khen của Chủ tịch UBND tỉnh"])
  }

  @Test func reportsOfThePastOfferNothing() {
    #expect(
      titles(["BÁO CÁO", "Kết quả thi đua năm 2026", "1. Có 12 người đạt danh hiệu Lao động tiên tiến."]).isEmpty)
  }
}
