import Blocks
import Domain

/// A text longer than any plan: a book, a collection of documents. It is read part by part, so that the words and
/// lines of one part alone stand in memory. What one part says is not known in the next, but for the head of the
/// document; a document, movement or title is told once, where it stands first.
struct LongText {
  /// More bytes than this are long; some two hundred pages.
  static let limit = 1 << 19
  /// More paragraphs than this are long, however short they are.
  static let paragraphLimit = 1 << 14
  /// How many bytes and how many lines of a long text are read in one go.
  static let partLimit = 1 << 18
  static let lineLimit = 1 << 12

  let source: SourceText
  private let limit: Int

  init(source: SourceText, limit: Int = LongText.partLimit) {
    self.source = LongParagraphs.cut(source, limit: min(limit, 1 << 16))
    self.limit = limit
  }

  static func isLong(_ source: SourceText) -> Bool {
    source.text.count > limit || source.paragraphs.count > paragraphLimit
  }

  func read(by reader: PlanReader) -> PlanReading {
    var facts = PlanReading(document: DocumentHead())
    var whole = read(by: reader) { facts.append($0) }
    facts.document = whole.document
    facts.parts = whole.parts
    facts.findings = whole.findings + facts.findings
    swap(&whole, &facts)
    return whole
  }

  /// Hands over part after part, its places counted in the whole. What only the end of the text shows is given back:
  /// the head of the document, the places of its required parts and the findings of the first part, which stand
  /// before those of all others.
  func read(by reader: PlanReader, _ take: (PlanReading) -> Void) -> PlanReading {
    var whole = PlanReading(document: DocumentHead())
    var known = KnownNames()
    for (number, paragraphs) in parts().enumerated() {
      let start = number == 0 ? 0 : source.paragraphs[paragraphs.lowerBound].span.start
      let end =
        paragraphs.upperBound < source.paragraphs.count
        ? source.paragraphs[paragraphs.upperBound].span.start : source.text.count
      let text = excerpt(paragraphs, Span(start, end))
      var part = number == 0 ? reader.readWhole(text) : reader.readWhole(text, goingOnFrom: whole.document.carried)
      part.move(by: start)
      known.keepNew(of: &part)
      for (id, spans) in part.parts { whole.parts[id, default: []] += spans }
      if number == 0 {
        (whole.document, whole.findings, part.findings) = (part.document, part.findings, [])
      } else {
        part.findings.removeAll { $0.code == .missingPart }
      }
      take(part)
    }
    let parts = whole.parts
    whole.findings.removeAll { $0.code == .missingPart && $0.part.map { parts[$0] != nil } == true }
    return whole
  }

  /// Paragraphs part by part; no part ends inside a table unless the table is as long as a part.
  func parts() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    var start = source.paragraphs.first?.span.start ?? 0
    var at = start
    var lines = 0
    for (i, paragraph) in source.paragraphs.enumerated().dropFirst() {
      while at < paragraph.span.start {
        if source.text[at] == 0x0A { lines += 1 }
        at += 1
      }
      let isFull = at - start >= limit || lines >= Self.lineLimit
      let isOverfull = at - start >= 2 * limit || lines >= 2 * Self.lineLimit
      guard isFull, paragraph.cell == nil || isOverfull else { continue }
      found.append(first..<i)
      (first, start, lines) = (i, at, 0)
    }
    if first < source.paragraphs.count { found.append(first..<source.paragraphs.count) }
    return found
  }

  private func excerpt(_ paragraphs: Range<Int>, _ span: Span) -> SourceText {
    var part = source
    part.text = Array(source.text[span.range])
    part.paragraphs = source.paragraphs[paragraphs].map { paragraph in
      var paragraph = paragraph
      paragraph.span.move(by: -span.start)
      paragraph.label?.move(by: -span.start)
      return paragraph
    }
    return part
  }
}

/// Documents, movements and titles that an earlier part has told of.
private struct KnownNames {
  // Hashes, because a long text may name a hundred thousand documents.
  private var citations: Set<UInt64> = []
  private var movements: Set<UInt64> = []
  private var titles: Set<UInt64> = []

  /// Drops what is known; what is new is known from now on.
  mutating func keepNew(of part: inout PlanReading) {
    let keys = part.citations.map { Self.hash($0.value.key) }
    let isNew = keys.map { !citations.contains($0) }
    citations.formUnion(keys)
    part.citationPlaces = zip(part.citationPlaces, isNew).filter(\.1).map(\.0)
    part.citations = zip(part.citations, isNew).filter(\.1).map(\.0)
    Self.keep(&part.movements, unknownTo: &movements, \.name)
    Self.keep(&part.titles, unknownTo: &titles, \.name)
  }

  private static func keep<V>(_ facts: inout [Fact<V>], unknownTo known: inout Set<UInt64>, _ name: (V) -> String) {
    let names = facts.map { hash(name($0.value)) }
    facts = zip(facts, names).filter { !known.contains($0.1) }.map(\.0)
    known.formUnion(names)
  }

  /// FNV-1a: the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
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
  /// Adds the facts of a later part.
  fileprivate mutating func append(_ part: PlanReading) {
    citations += part.citations
    citationPlaces += part.citationPlaces
    movements += part.movements
    titles += part.titles
    signatories += part.signatories
    targets += part.targets
    awardConditions += part.awardConditions
    phases += part.phases
    anniversaries += part.anniversaries
    duties += part.duties
    reporting += part.reporting
    recipients += part.recipients
    pledges += part.pledges
    outline += part.outline
    findings += part.findings
  }

  /// Counts its places from the beginning of the whole, in which it begins at `offset`.
  fileprivate mutating func move(by offset: Int) {
    guard offset > 0 else { return }
    PlanReading.move(&citations, by: offset)
    for i in citationPlaces.indices { PlanReading.move(&citationPlaces[i], by: offset) }
    PlanReading.move(&movements, by: offset)
    PlanReading.move(&titles, by: offset)
    PlanReading.move(&signatories, by: offset)
    PlanReading.move(&targets, by: offset)
    PlanReading.move(&awardConditions, by: offset)
    PlanReading.move(&phases, by: offset)
    PlanReading.move(&anniversaries, by: offset)
    PlanReading.move(&duties, by: offset)
    PlanReading.move(&reporting, by: offset)
    PlanReading.move(&recipients, by: offset)
    PlanReading.move(&pledges, by: offset)
    parts = parts.mapValues { $0.map { $0.moved(by: offset) } }
    for i in outline.indices { outline[i].move(by: offset) }
    for i in findings.indices { findings[i].span.move(by: offset) }
  }

  private static func move<V>(_ facts: inout [Fact<V>], by offset: Int) {
    for i in facts.indices { facts[i].span.move(by: offset) }
  }
}

extension DocumentCitation {
  /// The same for all citations of one document.
  fileprivate var key: String { number.map(DocumentNumber.key(of:)) ?? "\(type ?? "")|\(subject ?? "")" }
}

extension OutlineNode {
  fileprivate mutating func move(by offset: Int) {
    span.move(by: offset)
    for i in children.indices { children[i].move(by: offset) }
  }
}

extension Span {
  fileprivate mutating func move(by offset: Int) { self = moved(by: offset) }
  fileprivate func moved(by offset: Int) -> Span { Span(start + offset, end + offset) }
}
