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

  @Test(arguments: ["target-share", "anniversary", "date.numeric-day", "date.recurrence"])
  func showsTheLinesThatTestARule(_ name: String) {
    #expect(SampleRun("explain", name).out.contains("\nNhận  "))
    #expect(!Corpus.lines(of: name).accepted.isEmpty)
  }

  @Test func suggestsTheNearestRule() {
    #expect(SampleRun("explain", "imposible-date").err.contains("thidua explain impossible-date"))
  }
}
