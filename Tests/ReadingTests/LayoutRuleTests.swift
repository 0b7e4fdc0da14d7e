import Blocks
import Domain
import TestSupport
import Testing

@testable import Reading

/// The rules of layout, each on an invented paper with one change.
@Suite struct LayoutRuleTests {
  static let lines = PlanReader.layoutRules.flatMap { RuleCorpus($0.explanation.name).lines }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let sample = LayoutSample(line.text)
    let found = sample.findings.filter { $0.code.rawValue == line.rule }.map { finding in
      finding.proposal ?? finding.message.split(separator: " (").first.map(String.init) ?? ""
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  /// What is written as the rules say is left alone.
  @Test func rightPapers() {
    #expect(LayoutSample.state.findings.map(\.message) == [])
    #expect(LayoutSample.party.findings.map(\.message) == [])
  }

  /// Each change is one fault: no other rule blames it.
  @Test(arguments: lines.filter { $0.value != nil })
  func oneFaultOneFinding(line: RuleCorpus.Line) {
    #expect(LayoutSample(line.text).findings.map(\.code.rawValue) == [line.rule])
  }

  @Test func everyRuleExplainsItself() {
    for rule in PlanReader.layoutRules {
      #expect(rule.explanation.name == rule.code.rawValue)
      #expect(rule.code.rawValue.hasPrefix("layout-"))
      #expect(!rule.explanation.purpose.isEmpty && !rule.explanation.source.isEmpty)
    }
  }

  /// Messages name the place in the rules and what to do.
  @Test(arguments: lines.filter { $0.value != nil })
  func messagesCiteTheRules(line: RuleCorpus.Line) {
    for finding in LayoutSample(line.text).findings {
      #expect(finding.message.contains("(Nghị định 30/2020/NĐ-CP") || finding.message.contains("(Hướng dẫn 36-HD/VPTW"))
      #expect(finding.message.hasSuffix(")."))
    }
  }

  /// Reading a document never speaks of its layout.
  @Test func readingIsSilent() {
    let source = LayoutSample("trích yếu: cỡ 20").source
    let reading = PlanReader(knowledge: lawKnowledge).read(source)
    #expect(!reading.findings.contains { $0.code.rawValue.hasPrefix("layout-") })
  }

  @Test func scansAreNotJudged() {
    var source = LayoutSample.state.source
    source.ocrConfidence = [90]
    let reader = PlanReader(knowledge: lawKnowledge)
    let setting = Typesetting(sections: [SectionSetting(width: 100, height: 100)], lines: [], isMeasured: true)
    #expect(reader.layoutFindings(in: source, reader.read(source), setAs: setting).isEmpty)
  }
}
