import Vietnamese

/// What pens and seals leave on a recognised signature: strokes that come out as letters.
enum SignatureInk {
  /// Less sure than this, a word is a stroke.
  private static let leastConfidence = 30.0
  /// A line of print has a word at least this sure.
  private static let leastPrint = 55.0

  /// The lines of print. Text that was not recognised from an image stays as it is.
  static func cleared(_ lines: [PageSegment]) -> [PageSegment] {
    lines.compactMap { line in
      guard line.words.contains(where: { $0.confidence < 100 }) else { return line }
      let words = line.words.flatMap(parted).map(trimmed).filter { $0.confidence >= leastConfidence && !isSpeck($0) }
      let isPrint = words.contains { word in
        word.confidence >= leastPrint && SideBySide.squeezed(word.text).count >= 2
      }
      return isPrint ? PageSegment(spelled(words)) : nil
    }
  }

  /// Posts as they are written, by their letters without accents; two words each.
  private static let posts: [[UInt8]: (String, String)] = Dictionary(
    uniqueKeysWithValues: [
      ("CHỦ", "TỊCH"), ("GIÁM", "ĐỐC"), ("BÍ", "THƯ"), ("HIỆU", "TRƯỞNG"), ("TRƯỞNG", "BAN"), ("TRƯỞNG", "ĐOÀN"),
      ("TRƯỞNG", "PHÒNG"), ("BỘ", "TRƯỞNG"), ("THỨ", "TRƯỞNG"), ("CHÁNH", "VĂN"), ("CHỦ", "NHIỆM"),
      ("VIỆN", "TRƯỞNG"), ("CỤC", "TRƯỞNG"), ("CÔNG", "ĐOÀN"), ("THƯ", "KÝ"), ("UBND", "TỈNH"),
    ].map { (SideBySide.squeezed(Array(($0 + $1).utf8)), ($0, $1)) })

  /// Posts in capitals lose the accents that stand above and below their letters: "CHU TỊCH", "GIÁM ĐÓC".
  private static func spelled(_ words: [PageWord]) -> [PageWord] {
    var words = words
    for k in words.indices.dropLast() {
      let pair = words[k].text + words[k + 1].text
      let text = String(decoding: pair, as: UTF8.self)
      guard text == text.uppercased(), let post = posts[SideBySide.squeezed(pair)] else { continue }
      words[k].text = Array(post.0.utf8)
      words[k + 1].text = Array(post.1.utf8)
    }
    return words
  }

  private static func isSpeck(_ word: PageWord) -> Bool {
    SideBySide.squeezed(word.text).isEmpty && word.text != [0x2D] && word.text != Array("–".utf8)
  }

  /// Without the quotes, stops and strokes that specks beside a word come out as.
  private static func trimmed(_ word: PageWord) -> PageWord {
    var word = word
    let specks = Array("'\"`|\\~^_".utf8)
    while let last = word.text.last, specks.contains(last) { word.text.removeLast() }
    while let first = word.text.first, specks.contains(first) { word.text.removeFirst() }
    return word
  }

  /// "MinhAn": two syllables of a name run together, apart again.
  private static func syllables(_ word: PageWord) -> [PageWord] {
    let scalars = Array(String(decoding: word.text, as: UTF8.self).unicodeScalars)
    let border = scalars.indices.dropFirst(2).first { k in
      isCapital(scalars[k]) && !isCapital(scalars[k - 1]) && Letter.of(scalars[k - 1].value).isLetter
    }
    guard let border, scalars.count - border >= 2, isCapital(scalars[0]), Syllable.isPlausible(scalars[..<border]),
      Syllable.isPlausible(scalars[border...]), !isCapital(scalars[border + 1])
    else { return [word] }
    var head = word
    var tail = word
    head.text = Array(String(String.UnicodeScalarView(scalars[..<border])).utf8)
    tail.text = Array(String(String.UnicodeScalarView(scalars[border...])).utf8)
    head.box.right = word.box.left + word.box.width * Double(border) / Double(scalars.count)
    tail.box.left = head.box.right
    return [head, tail]
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    Letter.of(scalar.value).isLetter && String(scalar) != String(scalar).lowercased()
  }

  /// "KT.CHỦ", "KTCHỦ": letters of authority run together with the post behind them, apart again.
  private static func parted(_ word: PageWord) -> [PageWord] {
    for prefix in ["KT", "TM", "TL", "TUQ"] where word.text.starts(with: prefix.utf8) {
      var rest = word.text.dropFirst(prefix.utf8.count)
      let hasStop = rest.first == 0x2E
      if hasStop { rest = rest.dropFirst() }
      let scalars = Array(String(decoding: rest, as: UTF8.self).unicodeScalars)
      guard scalars.count >= 2, Syllable.isPlausible(scalars[...]), hasStop || word.confidence < 60 else { continue }
      var head = word
      var tail = word
      head.text = Array((prefix + ".").utf8)
      tail.text = Array(rest)
      head.box.right = word.box.left + word.box.width * 0.35
      tail.box.left = head.box.right + 2
      // The letters that were recognised make a word only with the stop between them.
      head.confidence = max(word.confidence, leastPrint)
      tail.confidence = max(word.confidence, leastPrint)
      return [head, tail]
    }
    return syllables(word)
  }
}
