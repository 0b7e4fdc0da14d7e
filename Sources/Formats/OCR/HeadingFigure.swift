/// The place of a figure that is often written by hand into the printed heading: the number, the day, the month.
struct HeadingFigure {
  enum Kind { case number, day, month }

  let kind: Kind
  /// The line of the page, and its words from the one before the figure to the one behind it.
  let segment: Int
  let words: ClosedRange<Int>
  /// Bytes of the first word that stand before the figure, and where the text behind it begins in the last word.
  let head: Int
  let tail: Int
  /// What the page reading has there, without spaces.
  let text: [UInt8]
  /// The least confidence of the words with the figure.
  let confidence: Double
  /// What follows a number: letters and digits of the symbol.
  let symbol: [UInt8]

  /// The digits share the word with the symbol behind them.
  let isJoined: Bool

  var isClean: Bool { !text.isEmpty && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  /// The figures of a page's heading, from above.
  static func all(of page: PageContent) -> [HeadingFigure] {
    var out: [HeadingFigure] = []
    for (k, segment) in page.segments.enumerated() where segment.box.top < page.height * 0.4 {
      for w in segment.words.indices {
        if let number = number(at: w, k, segment) { out.append(number) }
        out += date(at: w, k, segment)
      }
    }
    // What stands further down is a citation.
    let numbers = out.filter { $0.kind == .number }.prefix(2)
    let dates = out.filter { $0.kind != .number }.prefix(2)
    return Array(numbers) + Array(dates)
  }

  /// "Số: 12/KH-UBND", "Số 37-HD/BTGTU": from "Số" to the stroke or dash before the first letter.
  private static func number(at w: Int, _ k: Int, _ segment: PageSegment) -> HeadingFigure? {
    let first = segment.words[w].text
    guard SideBySide.squeezed(first).starts(with: "so".utf8), let head = headOfNumber(first) else { return nil }
    // A word of the text ("số" of a citation, "sơn") stands behind others on its line.
    guard w == 0 || segment.words[w].box.left - segment.words[w - 1].box.right > 20 else { return nil }
    for last in w..<min(segment.words.count, w + 4) {
      let text = segment.words[last].text
      let from = last == w ? head : 0
      guard let tail = (from..<text.count).first(where: { isSymbol(text, $0) }) else { continue }
      return HeadingFigure(.number, k, w...last, head: head, tail: tail, segment)
    }
    return nil
  }

  /// Behind "Số" with its colon or stop.
  private static func headOfNumber(_ word: [UInt8]) -> Int? {
    if let colon = word.firstIndex(where: { $0 == 0x3A || $0 == 0x2E }) { return colon + 1 }
    let borders = word.indices.filter { word[$0] & 0xC0 != 0x80 }
    guard borders.count > 2 else { return word.count }
    // "Số50", "Số⁄50": what stands behind the two letters is no letter.
    let third = Array(word[borders[2]..<(borders.count > 3 ? borders[3] : word.count)])
    let squeezed = SideBySide.squeezed(third)
    if squeezed.isEmpty { return borders[2] + third.count }
    return squeezed[0] < 0x3A ? borders[2] : nil
  }

  private static func isSymbol(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0x2F || text[at] == 0x2D else { return false }
    guard at + 1 < text.count else { return at == 0 }
    return (text[at + 1] | 0x20) >= 0x61 && (text[at + 1] | 0x20) <= 0x7A || text[at + 1] >= 0x80
  }

  /// "ngày 05 tháng 02 năm 2026": day and month.
  private static func date(at w: Int, _ k: Int, _ segment: PageSegment) -> [HeadingFigure] {
    let words = segment.words
    guard let day = place(of: "ngay", in: words[w].text), day.lowerBound == 0 else { return [] }
    let reach = w..<min(words.count, w + 9)
    guard let m = reach.first(where: { place(of: "thang", in: words[$0].text) != nil }),
      let month = place(of: "thang", in: words[m].text),
      let y = reach.first(where: { $0 > m && place(of: "nam", in: words[$0].text)?.lowerBound == 0 })
    else { return [] }
    return [
      HeadingFigure(.day, k, w...m, head: day.upperBound, tail: month.lowerBound, segment),
      HeadingFigure(.month, k, m...y, head: month.upperBound, tail: 0, segment),
    ].compactMap { $0 }
  }

  /// Where a word, compared without accents, stands in a text that may hold more.
  private static func place(of plain: String, in text: [UInt8]) -> Range<Int>? {
    var borders = text.indices.filter { text[$0] & 0xC0 != 0x80 }
    borders.append(text.count)
    let length = plain.utf8.count
    guard borders.count > length else { return nil }
    for n in 0..<(borders.count - length) {
      let range = borders[n]..<borders[n + length]
      if SideBySide.squeezed(Array(text[range])).elementsEqual(plain.utf8) { return range }
    }
    return nil
  }

  private init?(
    _ kind: Kind, _ segment: Int, _ words: ClosedRange<Int>, head: Int, tail: Int, _ line: PageSegment
  ) {
    let first = line.words[words.lowerBound].text
    let last = line.words[words.upperBound].text
    guard tail >= 0, words.count > 1 || tail >= head else { return nil }
    self.kind = kind
    self.segment = segment
    self.words = words
    self.head = head
    self.tail = tail
    if words.count == 1 {
      text = Array(first[head..<tail])
    } else {
      let inner = line.words[words].dropFirst().dropLast().flatMap(\.text)
      text = first[head...] + inner + last[..<tail]
    }
    // The words around count only where they hold a part of the figure.
    let holders = words.filter { w in
      (w != words.lowerBound || head < first.count) && (w != words.upperBound || tail > 0)
    }
    confidence = holders.map { line.words[$0].confidence }.min() ?? 0
    isJoined = kind == .number && tail > 0
    symbol = kind == .number ? SideBySide.squeezed(Array(last[tail...])) : []
  }

  /// Where the figure lies, in points; the borders inside a word are guessed by its letters.
  func box(in page: PageContent) -> (box: Box, cutsLeft: Bool, cutsRight: Bool) {
    let line = page.segments[segment].words
    let first = line[words.lowerBound]
    let last = line[words.upperBound]
    var box = line[words].dropFirst().reduce(first.box) { $0.union($1.box) }
    box.left = first.box.left + first.box.width * Self.share(of: head, in: first.text)
    box.right = last.box.left + last.box.width * Self.share(of: tail, in: last.text)
    return (box, head < first.text.count, tail > 0)
  }

  private static func share(of place: Int, in text: [UInt8]) -> Double {
    let letters = text.count { $0 & 0xC0 != 0x80 }
    return Double(text[..<place].count { $0 & 0xC0 != 0x80 }) / Double(max(1, letters))
  }

  /// Puts another text in its place, as a word of its own.
  func put(_ text: [UInt8], confidence: Double, into page: inout PageContent) {
    let (box, _, _) = box(in: page)
    var line = page.segments[segment].words
    var first = line[words.lowerBound]
    var last = line[words.upperBound]
    var out: [PageWord] = []
    first.text = kind == .number ? Array("Số:".utf8) : Array(first.text[..<head])
    last.text = Array(last.text[tail...])
    if !first.text.isEmpty {
      first.box.right = min(first.box.right, box.left)
      out.append(first)
    }
    out.append(PageWord(box: box, text: text, confidence: confidence))
    if !last.text.isEmpty {
      last.box.left = max(last.box.left, box.right)
      out.append(last)
    }
    line.replaceSubrange(words, with: out)
    page.segments[segment].words = line
  }
}
