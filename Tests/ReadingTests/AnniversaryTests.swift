import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct AnniversaryTests {
  static let lines = RuleCorpus(AnniversaryFinder.rule).lines

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, source) = reading(planHead + ["1. Nội dung thi đua của toàn ngành", "- \(line.text)"])
    let found = reading.anniversaries.map { fact in
      let value = fact.value
      return "\(value.years) | \(value.name) | \(value.from?.description ?? "-") | \(value.to?.description ?? "-")"
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
    for fact in reading.anniversaries {
      #expect(source.string(fact.span).contains("\(fact.value.years)") || found.count > 1)
    }
  }
}
