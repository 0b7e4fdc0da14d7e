/// Reads the table of words that `tesseract … tsv` writes: level, page, block, paragraph, line, word, left, top,
/// width, height, confidence, text.
enum TableReader {
  /// Pages in points (72 to the inch).
  static func pages(_ output: AnonymousFile, file: String) throws(FileProblem) -> [PageContent] {
    let bytes = output.bytes(limit: 64 << 20)
    var pages: [PageContent] = []
    var words: [PageWord] = []
    var scale = 72.0 / Double(Recognition.resolution)
    func flush() {
      if !pages.isEmpty, isLine(words) { pages[pages.count - 1].segments.append(PageSegment(words)) }
      words = []
    }
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count >= 11, let level = number(fields[0]) else { continue }
      let numbers = fields[6..<10].map { Double(number($0) ?? 0) }
      switch level {
      case 1:
        flush()
        // Whatever the resolution, a page is taken for A4: only proportions matter for the layout.
        scale = 595 / max(1, min(numbers[2], numbers[3]))
        pages.append(PageContent(width: numbers[2] * scale, height: numbers[3] * scale))
      case 4: flush()
      case 5:
        guard fields.count == 12 else { continue }
        let box = Box(
          left: numbers[0] * scale, top: numbers[1] * scale, right: (numbers[0] + numbers[2]) * scale,
          bottom: (numbers[1] + numbers[3]) * scale)
        let text = Cleaning.cleaned(Array(fields[11])).filter { !Draft.isSpace($0) }
        let confidence = Double(String(decoding: fields[10], as: UTF8.self)) ?? 0
        if isText(text, box, confidence) {
          words.append(PageWord(box: box, text: RecognisedSpelling.mended(text), confidence: confidence))
        }
      default: continue
      }
    }
    flush()
    return pages
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? { Int(String(decoding: field, as: UTF8.self)) }

  /// Specks, seals and pen strokes come as signs without letters and with little confidence.
  private static func isText(_ text: [UInt8], _ box: Box, _ confidence: Double) -> Bool {
    guard !text.isEmpty else { return false }
    let hasLetter = text.contains {
      $0 >= 0x80 || $0 >= 0x30 && $0 <= 0x39 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A
    }
    if !hasLetter && confidence < 40 { return false }
    return confidence >= 10 || text.count > 2 && box.height < 40
  }

  /// A line counts when at least one of its words is likely: specks and pen strokes make lines of noise alone.
  private static func isLine(_ words: [PageWord]) -> Bool {
    let letters = words.reduce(0) { $0 + SideBySide.squeezed($1.text).count }
    // A letter or a sign alone is a speck unless the recogniser is sure of it.
    if letters <= 1 { return words.contains { $0.confidence >= 85 && letters == 1 } }
    return words.contains { word in
      word.confidence >= 35 || word.text.contains { $0 >= 0x30 && $0 <= 0x39 }
        || WordShare.of(word.text, onlyAccented: false).plausible > 0 && word.text.count > 2
    }
  }
}
