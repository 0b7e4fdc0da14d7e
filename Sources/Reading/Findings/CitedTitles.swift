import Blocks
import Domain

/// The titles of cited documents: a document named inside the title of another was named there by the other's author.
struct CitedTitles {
  private let spans: [Span]

  init(_ reading: PlanReading) { spans = reading.citations.map(\.span).sorted() }

  /// Whether the span lies in the title of a document that begins before it.
  func hold(_ span: Span) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    return spans[max(0, low - 4)..<low].contains { $0.contains(span) }
  }
}
