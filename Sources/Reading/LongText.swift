import Blocks
import Domain

/// A text longer than any plan: a book, a collection of documents. It is read part by part, so that the words and
/// lines of one part alone stand in memory. What one part says is not known in the next, but for the head of the
/// document; a document, movement or title is told once, where it stands first.
struct LongText {
  /// How many bytes are read in one go; some two hundred pages.
  static let limit = 1 << 19

  let source: SourceText
  private let limit: Int

  init(source: SourceText, limit: Int = LongText.limit) {
    self.source = source
    self.limit = limit
  }

  func read(by reader: PlanReader) -> PlanReading {
    var whole: PlanReading?
    for paragraphs in parts() {
      let start = whole == nil ? 0 : source.paragraphs[paragraphs.lowerBound].span.start
      let end =
        paragraphs.upperBound < source.paragraphs.count
        ? source.paragraphs[paragraphs.upperBound].span.start : source.text.count
      let text = excerpt(paragraphs, Span(start, end))
      if whole == nil {
        whole = reader.readWhole(text)
      } else if let head = whole?.document {
        whole?.append(reader.readWhole(text, goingOnFrom: head.carried), movedBy: start)
      }
    }
    guard var reading = whole else { return PlanReading(document: DocumentHead()) }
    let parts = reading.parts
    reading.findings.removeAll { $0.code == .missingPart && $0.part.map { parts[$0] != nil } == true }
    return reading
  }

  /// Paragraphs part by part; no part ends inside a table unless the table is as long as a part.
  func parts() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    for (i, paragraph) in source.paragraphs.enumerated().dropFirst() {
      let size = paragraph.span.start - source.paragraphs[first].span.start
      guard size >= limit, paragraph.cell == nil || size >= 2 * limit else { continue }
      found.append(first..<i)
      first = i
    }
    if first < source.paragraphs.count { found.append(first..<source.paragraphs.count) }
    return found
  }

  private func excerpt(_ paragraphs: Range<Int>, _ span: Span) -> SourceText {
    var part = source
    part.text = Array(source.text[span.range])
    part.paragraphs = source.paragraphs[paragraphs].map { paragraph in
      var paragraph = paragraph
      paragraph.span = paragraph.span.moved(by: -span.start)
      paragraph.label = paragraph.label?.moved(by: -span.start)
      return paragraph
    }
    return part
  }
}

extension DocumentHead {
  /// What the later parts have to know: whose document it is, of what type and year. It stands nowhere in them.
  fileprivate var carried: DocumentHead {
    var head = self
    head.spans = [:]
    return head
  }
}

extension PlanReading {
  /// Adds what a later part says. Its spans count from its own beginning, which is `offset` in the whole.
  fileprivate mutating func append(_ part: PlanReading, movedBy offset: Int) {
    let known = Set(citations.map(\.value.key))
    for (citation, places) in zip(part.citations, part.citationPlaces) where !known.contains(citation.value.key) {
      citations.append(citation.moved(by: offset))
      citationPlaces.append(places.map { $0.moved(by: offset) })
    }
    let names = Set(movements.map(\.value.name))
    movements += part.movements.filter { !names.contains($0.value.name) }.map { $0.moved(by: offset) }
    let offered = Set(titles.map(\.value.name))
    titles += part.titles.filter { !offered.contains($0.value.name) }.map { $0.moved(by: offset) }
    signatories += part.signatories.map { $0.moved(by: offset) }
    targets += part.targets.map { $0.moved(by: offset) }
    awardConditions += part.awardConditions.map { $0.moved(by: offset) }
    phases += part.phases.map { $0.moved(by: offset) }
    anniversaries += part.anniversaries.map { $0.moved(by: offset) }
    duties += part.duties.map { $0.moved(by: offset) }
    reporting += part.reporting.map { $0.moved(by: offset) }
    recipients += part.recipients.map { $0.moved(by: offset) }
    pledges += part.pledges.map { $0.moved(by: offset) }
    for (id, spans) in part.parts { parts[id, default: []] += spans.map { $0.moved(by: offset) } }
    outline += part.outline.map { $0.moved(by: offset) }
    findings += part.findings.filter { $0.code != .missingPart }.map { finding in
      var finding = finding
      finding.span = finding.span.moved(by: offset)
      return finding
    }
  }
}

extension DocumentCitation {
  /// The same for all citations of one document.
  fileprivate var key: String { number.map(DocumentNumber.key(of:)) ?? "\(type ?? "")|\(subject ?? "")" }
}

extension Fact {
  fileprivate func moved(by offset: Int) -> Fact {
    var fact = self
    fact.span = span.moved(by: offset)
    return fact
  }
}

extension OutlineNode {
  fileprivate func moved(by offset: Int) -> OutlineNode {
    var node = self
    node.span = span.moved(by: offset)
    node.children = children.map { $0.moved(by: offset) }
    return node
  }
}

extension Span {
  fileprivate func moved(by offset: Int) -> Span { Span(start + offset, end + offset) }
}
