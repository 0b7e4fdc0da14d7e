import Domain
import TestSupport
import Testing

@testable import Reading

/// Where the required parts of a launching plan are recognised.
@Suite struct PlanPartTests {
  static let lines = RuleCorpus("plan-part").lines

  @Test(arguments: lines) func part(line: RuleCorpus.Line) {
    let (reading, _) = reading(planHead + paragraphs(line.text))
    let found = PlanPart.allCases.filter { reading.parts[$0] != nil }.map(\.rawValue)
    #expect(found.joined(separator: ", ") == line.value ?? "")
  }
}
