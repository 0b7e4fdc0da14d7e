import Blocks
import Domain
import Vietnamese

/// The stretches of text that belong to the titles of cited documents.
struct CitedStretches {
  private let manuscript: Manuscript
  private let spans: [Span]
  private let isAboutEmulation: Bool

  private static let emulation = PhraseTable(["thi đua", "phong trào"])

  init(_ reading: PlanReading, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    spans = reading.citations.map(\.span).sorted()
    isAboutEmulation = manuscript.lines[manuscript.frame.subject].contains { line in
      manuscript.first(CitedStretches.emulation, in: line.words) != nil
    }
  }

  func holds(_ words: Range<Int>) -> Bool {
    let span = manuscript.span(words)
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    // Titles hold one another a few levels deep at most.
    return spans[max(0, low - 4)..<low].contains { $0.contains(span) }
  }

  /// Themes are looked for where emulation is spoken of: other documents have themes of conferences and broadcasts.
  func speaksOfEmulation(_ words: Range<Int>) -> Bool {
    isAboutEmulation || manuscript.first(CitedStretches.emulation, in: words) != nil
  }
}
