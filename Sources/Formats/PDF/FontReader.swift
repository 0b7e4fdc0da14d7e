enum FontName: String, ElementName {
  case other = ""
  case page, fontspec, text, b, i

  static let table = NameTable<FontName>()
}

/// A stretch of a page in one font.
struct FontStretch {
  var box: Box
  var isBold: Bool
  var isItalic: Bool
  var size: Double
  var text: [UInt8]
}

/// Reads what `pdftohtml -xml` writes, page by page: boxes with bold, italic and size, which the box output of
/// pdftotext lacks.
struct FontReader: ~Copyable {
  private var xml: XMLReader<FontName>
  private var sizes: [Int: Double] = [:]
  private var isInPage = false

  init(_ output: AnonymousFile, file: String) throws(FileProblem) {
    output.rewind()
    xml = try XMLReader(.file(output), names: FontName.table, file: file)
  }

  /// The next page; nil behind the last one.
  mutating func next() throws(FileProblem) -> [FontStretch]? {
    var page: [FontStretch] = []
    while true {
      switch try xml.next() {
      case .finished:
        defer { isInPage = false }
        return isInPage ? page : nil
      case .start(.page):
        if isInPage { return page }
        isInPage = true
      case .start(.fontspec): sizes[xml.integer("id") ?? 0] = xml.decimal("size")
      case .start(.text):
        let stretch = try stretch()
        if isInPage { page.append(stretch) }
      default: continue
      }
    }
  }

  private mutating func stretch() throws(FileProblem) -> FontStretch {
    let left = xml.decimal("left") ?? 0
    let top = xml.decimal("top") ?? 0
    let box = Box(
      left: left, top: top, right: left + (xml.decimal("width") ?? 0), bottom: top + (xml.decimal("height") ?? 0))
    var stretch = FontStretch(
      box: box, isBold: false, isItalic: false, size: sizes[xml.integer("font") ?? 0] ?? 0, text: [])
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.b): stretch.isBold = true
      case .start(.i): stretch.isItalic = true
      case .text: xml.appendText(to: &stretch.text)
      default: continue
      }
    }
    return stretch
  }

  /// Gives the words of a page the look of the stretches they lie in. A small raised number glued to a word is the
  /// mark of a note and goes.
  static func apply(_ stretches: [FontStretch], to page: inout PageContent) {
    let sorted = stretches.sorted { $0.box.top < $1.box.top }
    let body = commonSize(stretches)
    for s in page.segments.indices {
      var marks: [Int] = []
      for w in page.segments[s].words.indices {
        let box = page.segments[s].words[w].box
        var k = firstIndex(sorted, above: box.centre - 40)
        while k < sorted.count, sorted[k].box.top < box.bottom {
          let stretch = sorted[k]
          k += 1
          if isNoteMark(stretch, body), stretch.box.contains(x: box.middle, y: box.centre),
            isBehind(w, page.segments[s].words, stretch)
          {
            marks.append(w)
            break
          }
          if isNoteMark(stretch, body), stretch.box.middle > box.middle,
            stretch.box.contains(x: stretch.box.middle, y: stretch.box.centre),
            stretch.box.middle < box.right + 1, stretch.box.centre > box.top - 2, stretch.box.centre < box.bottom
          {
            dropMark(stretch.text, from: &page.segments[s].words[w])
            continue
          }
          guard stretch.box.contains(x: box.middle, y: box.centre) else { continue }
          page.segments[s].words[w].isBold = stretch.isBold
          page.segments[s].words[w].isItalic = stretch.isItalic
          page.segments[s].words[w].size = stretch.size
        }
      }
      for w in marks.reversed() { page.segments[s].words.remove(at: w) }
    }
  }

  private static func firstIndex(_ sorted: [FontStretch], above top: Double) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].box.top < top { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The size most letters of the page have.
  static func commonSize(_ stretches: [FontStretch]) -> Double {
    var letters: [Double: Int] = [:]
    for stretch in stretches { letters[stretch.size, default: 0] += stretch.text.count }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private static func isNoteMark(_ stretch: FontStretch, _ body: Double) -> Bool {
    guard stretch.size > 0, stretch.size <= body * 0.75, stretch.text.count <= 4 else { return false }
    let text = stretch.text.filter { !Draft.isSpace($0) }
    return !text.isEmpty && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x28 || $0 == 0x29 }
  }

  /// The mark is a word of its own, close behind larger letters and raised above their foot.
  private static func isBehind(_ w: Int, _ words: [PageWord], _ mark: FontStretch) -> Bool {
    guard w > 0, words[w].text == mark.text.filter({ !Draft.isSpace($0) }) else { return false }
    let before = words[w - 1].box
    return words[w].box.left - before.right < 0.5 * before.height && words[w].box.height < before.height * 0.8
      && words[w].box.bottom < before.bottom - 1
  }

  private static func dropMark(_ mark: [UInt8], from word: inout PageWord) {
    let mark = mark.filter { !Draft.isSpace($0) }
    guard word.text.count > mark.count, word.text.suffix(mark.count).elementsEqual(mark) else { return }
    let start = word.text.count - mark.count
    if NoteMark.isMark(word.text, start) { word.text.removeSubrange(start...) }
  }
}
