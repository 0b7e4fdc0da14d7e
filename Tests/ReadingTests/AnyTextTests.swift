import Blocks
import Domain
import Formats
import Law
import Testing

@testable import Reading

/// Whatever stands in a text and in whatever order, it is read: facts point into it, clauses nest and follow each other.
@Suite struct AnyTextTests {
  private static let plans: [[[UInt8]]] = ["so-noi-vu", "ban-tuyen-giao-dan-van", "benh-vien", "truong-hoc"].map {
    let lines = Embedded.bytes("examples/\($0).txt")!.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map(Array.init)
  }

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11 ^ state << 41
    }
  }

  /// Lines of the example plans: some left out, some twice, some moved, some cut or joined as columns are.
  private static func bent(_ seed: Int) -> [String] {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    var lines = plans[seed % plans.count].map { String(decoding: $0, as: UTF8.self) }
    for _ in 0..<Int.random(in: 3...40, using: &dice) {
      let at = Int.random(in: 0..<lines.count, using: &dice)
      let other = plans.randomElement(using: &dice)!.randomElement(using: &dice)!
      let words = lines[at].split(separator: " ")
      let cut = Int.random(in: 0...words.count, using: &dice)
      switch Int.random(in: 0..<8, using: &dice) {
      case 0 where lines.count > 10: lines.remove(at: at)
      case 1: lines.insert(lines[at], at: Int.random(in: 0...lines.count, using: &dice))
      case 2: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &dice))
      case 3: lines[at] = words[..<cut].joined(separator: " ")
      case 4: lines[at] += "          " + String(decoding: other, as: UTF8.self)
      case 5: lines[at] += String(decoding: other, as: UTF8.self)
      case 6: lines[at] = words[cut...].joined(separator: " ") + " " + words[..<cut].joined(separator: " ")
      default: lines[at] = words.joined(separator: Int.random(in: 0..<2, using: &dice) == 0 ? "" : "\t")
      }
    }
    return lines
  }

  @Test(arguments: 0..<160) func anyOrderOfLinesIsRead(seed: Int) {
    let lines = AnyTextTests.bent(seed)
    let source = lineSource(lines, isLineBased: seed % 3 > 0, confidence: seed % 5 == 0 ? 80 : nil)
    check(PlanReader(knowledge: lawKnowledge).read(source), source)
  }

  /// Columns that are put in another order than they stand in, with a subject that ends among them.
  @Test func aSubjectInColumnsIsRead() throws {
    let page = """
      <html><body><table><tr><td><p><b>Nơi nhận:</b></p></td><td><p>ngày &#160;&#160;&#160; th 2026</p>
      <p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Tổ</b></p></td></tr></table><p>iệp.</p></body></html>
      """
    let source = try FileReader.read(bytes: Array(page.utf8), name: "page.html")
    let reading = PlanReader(knowledge: lawKnowledge).read(source)
    #expect(reading.document.type == "Kế hoạch")
    check(reading, source)
  }

  private func check(_ reading: PlanReading, _ source: SourceText) {
    let spans =
      (reading.targets + reading.awardConditions).map(\.span) + reading.phases.map(\.span)
      + reading.anniversaries.map(\.span) + reading.pledges.map(\.span) + reading.findings.map(\.span)
      + reading.duties.map(\.span) + reading.reporting.map(\.span) + reading.citations.map(\.span)
      + reading.movements.map(\.span) + reading.recipients.map(\.span) + reading.signatories.map(\.span)
    #expect(spans.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= source.text.count })
    #expect(spans.allSatisfy { String(validating: source.text[$0.range], as: UTF8.self) != nil })
    #expect(nest(reading.outline, in: 0..<source.text.count))
  }

  private func nest(_ nodes: [OutlineNode], in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    for node in nodes {
      guard at <= node.span.start, node.span.start <= node.span.end, node.span.end <= range.upperBound else {
        return false
      }
      guard nest(node.children, in: node.span.range) else { return false }
      at = node.span.end
    }
    return true
  }
}
