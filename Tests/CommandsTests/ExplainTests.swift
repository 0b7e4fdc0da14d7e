import Testing
import Vietnamese

@testable import Commands

struct ExplainTests {
  @Test func readsACorpus() {
    let corpus = Corpus(Array("# lời ghi\n+ a|b => 1\n+ c\n- d | e\n\n".utf8))
    #expect(corpus.accepted == [.init(text: "a ⏎ b", value: "1"), .init(text: "c", value: nil)])
    #expect(corpus.refused == ["d | e"])
  }

  @Test func everyRuleIsFoundByItsName() {
    #expect(!RuleBook.all.isEmpty)
    for rule in RuleBook.all {
      let run = SampleRun("explain", rule.name)
      #expect(run.status == 0)
      #expect(run.out.hasPrefix(rule.name))
    }
    #expect(SampleRun("explain", "--names").out.split(separator: "\n").map(String.init) == RuleBook.all.map(\.name))
  }

  /// A rule without lines that it takes and lines that it refuses is not tested.
  @Test(arguments: RuleBook.all.map(\.name))
  func showsTheLinesThatTestARule(_ name: String) {
    let out = SampleRun("explain", name).out
    #expect(out.contains("\nNhận  ") && out.contains("\nKhông nhận  "))
  }

  @Test func suggestsTheNearestRule() {
    #expect(SampleRun("explain", "imposible-date").err.contains("thidua explain impossible-date"))
  }
}
