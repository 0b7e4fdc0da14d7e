import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct PledgeTests {
  static let lines = RuleCorpus(PledgeFinder.rule).lines

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, _) = reading(planHead + ["I. NỘI DUNG", "1. Các việc của toàn ngành như sau:", "- \(line.text)"])
    let found = reading.pledges.map { fact in
      let value = fact.value
      var share = value.comparator.rawValue
      if case .number(let n)? = value.value { share += " \(n)" }
      return "\(value.kind.rawValue) | \(value.signers ?? "-") | \(share) | \(value.deadline?.text ?? "-")"
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }
}
