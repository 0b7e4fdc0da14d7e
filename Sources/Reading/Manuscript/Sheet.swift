import Blocks
import Vietnamese

/// A text as words, before anybody knows how it is laid out: what the finders of the frame read.
struct Sheet {
  let source: SourceText
  let words: [Word]
  /// True when accents cannot be trusted (text read from images): phrases are then compared without them.
  let ignoresAccents: Bool

  init(_ source: SourceText) {
    self.source = source
    words = WordScanner.words(of: source.text)
    ignoresAccents = source.ocrConfidence != nil
  }

  /// The value and length of the longest phrase of the table that stands at word `i`.
  func match<V>(_ table: PhraseTable<V>, at i: Int, end: Int) -> (value: V, count: Int)? {
    table.match(words, at: i, end: end, ignoringAccents: ignoresAccents)
  }

  /// The first phrase of the table in the range.
  func first<V>(_ table: PhraseTable<V>, in range: Range<Int>) -> (at: Int, value: V, count: Int)? {
    for i in range {
      if let (value, count) = match(table, at: i, end: range.upperBound) { return (i, value, count) }
    }
    return nil
  }

  /// Whether the phrase stands at word `i`.
  func stands(_ phrase: Phrase, at i: Int, end: Int) -> Bool {
    let keys = ignoresAccents ? phrase.plains : phrase.keys
    guard i >= 0, i + keys.count <= end else { return false }
    for k in 0..<keys.count where (ignoresAccents ? words[i + k].plain : words[i + k].key) != keys[k] { return false }
    return true
  }

  /// The text of a run of words on one line: white space folded.
  func line(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let span = span(range)
    if isFolded(range) { return source.string(span) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    for i in range {
      if i > range.lowerBound, words[i].gap != .none { bytes.append(0x20) }
      bytes.append(contentsOf: source.text[words[i].range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nothing but single spaces between the words.
  private func isFolded(_ range: Range<Int>) -> Bool {
    for i in range.dropFirst() where words[i].gap != .none {
      let start = Int(words[i].start)
      if start - Int(words[i - 1].end) != 1 || source.text[start - 1] != 0x20 { return false }
    }
    return true
  }

  /// The bytes that a run of words covers; the run is not empty.
  func span(_ range: Range<Int>) -> Span {
    Span(Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
  }

  /// Whether the word is written in capitals, the lone letter of "SỞ Y TẾ" included.
  func isUpper(_ i: Int) -> Bool {
    let word = words[i]
    if word.shape == .upper { return word.isLetters }
    return word.shape == .capitalised && word.length <= 3 && characters(word.range) == 1
  }

  /// How many characters the bytes hold.
  func characters(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in source.text[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether most letters of the run are capitals, its first word too.
  func isCapital(_ range: Range<Int>) -> Bool {
    var letters = 0
    var capitals = 0
    for i in range where words[i].isLetters {
      letters += 1
      if isUpper(i) { capitals += 1 } else if letters == 1 { return false }
    }
    return letters > 0 && capitals * 5 >= letters * 4
  }
}
