import Blocks
import Vietnamese

/// A text on the reader's desk: its words, its lines, the frame they stand in and the passages of its body.
/// Built once, never changed, shared by all rules.
final class Manuscript {
  let source: SourceText
  let words: [Word]
  let lines: [Line]
  let frame: Frame
  let passages: [Passage]
  let sections: [Section]

  /// True when accents cannot be trusted (text read from images): phrases are then compared without them.
  let ignoresAccents: Bool

  /// The words alone, as the finders of the frame see them.
  let sheet: Sheet

  init(_ source: SourceText) {
    let sheet = Sheet(source)
    let lines = LineFinder(sheet: sheet).lines()
    let frame = FrameFinder(sheet: sheet, lines: lines).frame()
    let joined = PassageJoiner(sheet: sheet, lines: lines, frame: frame).passages()
    let (passages, sections) = SectionFinder(sheet: sheet).sections(of: joined)
    self.source = source
    self.sheet = sheet
    words = sheet.words
    ignoresAccents = sheet.ignoresAccents
    self.lines = lines
    self.frame = frame
    self.passages = passages
    self.sections = sections
  }

  /// The words of the subject in the heading; nil when there is none, or when its lines lie in columns that were put
  /// in another order, so that they are no run.
  var subjectRun: Range<Int>? {
    let lines = lines[frame.subject]
    guard let first = lines.first, let last = lines.last, first.words.lowerBound <= last.words.lowerBound else {
      return nil
    }
    return first.words.lowerBound..<last.words.upperBound
  }

  /// The text of a run of words, exactly as printed.
  func string(_ range: Range<Int>) -> String { range.isEmpty ? "" : source.string(span(range)) }

  /// The text of a run of words on one line: white space folded.
  func line(_ range: Range<Int>) -> String { sheet.line(range) }

  /// The bytes that a run of words covers; the run is not empty.
  func span(_ range: Range<Int>) -> Span {
    Span(Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
  }

  /// The value and length of the longest phrase of the table that stands at word `i`.
  func match<V>(_ table: PhraseTable<V>, at i: Int, end: Int) -> (value: V, count: Int)? {
    table.match(words, at: i, end: end, ignoringAccents: ignoresAccents)
  }

  /// Whether the phrase stands at word `i`.
  func stands(_ phrase: Phrase, at i: Int, end: Int) -> Bool {
    let keys = ignoresAccents ? phrase.plains : phrase.keys
    guard i >= 0, i + keys.count <= end else { return false }
    for k in 0..<keys.count where (ignoresAccents ? words[i + k].plain : words[i + k].key) != keys[k] { return false }
    return true
  }

  /// The first place in the range where the phrase stands.
  func first(_ phrase: Phrase, in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      if stands(phrase, at: i, end: range.upperBound) { return i }
      i += 1
    }
    return nil
  }

  /// The first phrase of the table in the range.
  func first<V>(_ table: PhraseTable<V>, in range: Range<Int>) -> (at: Int, value: V, count: Int)? {
    for i in range {
      if let (value, count) = match(table, at: i, end: range.upperBound) { return (i, value, count) }
    }
    return nil
  }

  /// The index of the first word that ends after the byte, by bisection.
  func wordIndex(atByte byte: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].end) <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
