import Blocks
import Testing

@testable import Commands
@testable import Showing

struct LightingTests {
  /// Every way two or three stretches can lie to each other in a short text of two regions.
  @Test func marksNestAndNoTextIsLost() {
    let spans = (0..<7).flatMap { a in (a + 1...7).map { Span(a, $0) } }
    for a in spans {
      for b in spans {
        for c in [Span(2, 5), Span(0, 7), Span(3, 4)] { check([a, b, c]) }
      }
    }
  }

  private func check(_ spans: [Span]) {
    var lighting = Lighting(spans.enumerated().map { light("f-\($0.offset)", $0.element) })
    var text: [Int] = []
    var lit: [String: Set<Int>] = [:]
    var heads: [String: Int] = [:]
    for region in [Span(0, 4), Span(4, 7)] {
      var stack: [String] = []
      for step in lighting.steps(in: region) {
        switch step {
        case .open(let light, let isFirst):
          stack.append(light.id)
          if isFirst { heads[light.id, default: 0] += 1 }
        case .close: _ = stack.popLast()
        case .text(let span):
          text += span.range
          for id in stack { lit[id, default: []].formUnion(span.range) }
        }
      }
      #expect(stack.isEmpty)
    }
    #expect(text == Array(0..<7))
    for (index, span) in spans.enumerated() {
      #expect(lit["f-\(index)"] == Set(span.range), "\(spans)")
      #expect(heads["f-\(index)"] == 1)
    }
  }

  private func light(_ id: String, _ span: Span) -> Lighting.Light {
    Lighting.Light(id: id, style: "duty", letter: "N", noun: "nhiệm vụ 1", span: span)
  }

  @Test func theWholeTextStandsInThePage() {
    let page = String(decoding: ReadingPage.bytes(of: .sample), as: UTF8.self)
    for card in ReadDocument.sample.cards.all where !card.span.isEmpty {
      #expect(page.contains("id=\"s-\(card.id)\""), "\(card.id)")
      #expect(page.contains("id=\"\(card.id)\""))
      #expect(page.contains("href=\"#s-\(card.id)\""))
    }
  }
}
