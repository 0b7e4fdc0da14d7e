import Vietnamese

/// Reads one passage for slips of the pen.
struct TypoReader {
  enum Kind { case doubled, torn, glued, misspelt }

  struct Slip {
    var kind: Kind
    var words: Range<Int>
    /// What should be written; empty when it cannot be said.
    var proposal: String
    var isSure = true
  }

  private let manuscript: Manuscript
  private let range: Range<Int>
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, _ range: Range<Int>) {
    self.manuscript = manuscript
    self.range = range
  }

  func slips() -> [Slip] {
    var found: [Slip] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let slip = words[i].isLetters ? doubled(i) ?? misspelt(i) ?? glued(i) : torn(i) else {
        i += 1
        continue
      }
      found.append(slip)
      i = max(slip.words.upperBound, i + 1)
    }
    return found
  }

  // MARK: - Doubled

  /// "bị bị", "và và"; "tổ chức tổ chức", "Hội đồng Hội đồng".
  private func doubled(_ i: Int) -> Slip? {
    if isPair(i, i + 1), manuscript.match(TypoWords.particles, at: i, end: range.upperBound) != nil, !endsCompound(i) {
      return Slip(kind: .doubled, words: i..<i + 2, proposal: manuscript.line(i..<i + 1))
    }
    guard i + 3 < range.upperBound, isPair(i, i + 2), isPair(i + 1, i + 3), words[i + 1].isLetters,
      words[i].key != words[i + 1].key, words[i + 1].gap == .space,
      manuscript.match(TypoWords.repeatable, at: i, end: range.upperBound) == nil, !isNameAndVerb(i)
    else { return nil }
    return Slip(kind: .doubled, words: i..<i + 4, proposal: manuscript.line(i..<i + 2))
  }

  /// "tiếp theo theo quy định": the first one ends another word.
  private func endsCompound(_ i: Int) -> Bool {
    (1...2).contains { back in
      i - back >= range.lowerBound
        && manuscript.match(TypoWords.compounds, at: i - back, end: i + 1)?.count == back + 1
    }
  }

  /// Two words of one spelling, nothing but spaces between what they begin.
  private func isPair(_ i: Int, _ k: Int) -> Bool {
    k < range.upperBound && words[i].isLetters && words[k].isLetters && words[i].key == words[k].key
      && words[k].gap == .space && words[i].length > 1 && (words[i].shape != .upper || words[k].shape != .upper)
  }

  /// "Phòng Tổng hợp tổng hợp số liệu": a name that ends with the verb that follows.
  private func isNameAndVerb(_ i: Int) -> Bool {
    guard i > range.lowerBound else { return false }
    if words[i - 1].mark == .comma || manuscript.match(TypoWords.nounMarks, at: i - 1, end: i) != nil { return true }
    return words[i].shape == .capitalised && words[i + 2].shape == .lower
      && (words[i - 1].isLetters || words[i - 1].mark == .dash && i - 1 > range.lowerBound)
  }

  // MARK: - Torn

  /// "01- KL/TW", "27/NQ- TW": a space on one side of a dash or slash inside a symbol.
  private func torn(_ i: Int) -> Slip? {
    guard i > range.lowerBound, i + 1 < range.upperBound, words[i].mark == .dash || words[i].mark == .slash,
      isSymbolPart(i - 1), isCode(i + 1), isTorn(i)
    else { return nil }
    var start = i - 1
    while start - 2 >= range.lowerBound, words[start].gap == .none || words[start - 1].gap == .none,
      words[start - 1].mark == .slash || words[start - 1].mark == .dash, isSymbolPart(start - 2)
    {
      start -= 2
    }
    var end = i + 2
    while end + 1 < range.upperBound, words[end].mark == .slash || words[end].mark == .dash,
      words[end].gap == .none, words[end + 1].gap == .none, isSymbolPart(end + 1)
    {
      end += 2
    }
    let symbol = start..<end
    guard words[start].isNumber, symbol.contains(where: { words[$0].mark == .slash }),
      symbol.contains(where: { isCode($0) })
    else { return nil }
    return Slip(kind: .torn, words: symbol, proposal: symbol.map { manuscript.line($0..<$0 + 1) }.joined())
  }

  private func isTorn(_ i: Int) -> Bool {
    (words[i].gap == .space) != (words[i + 1].gap == .space) && words[i].gap <= .space && words[i + 1].gap <= .space
  }

  private func isCode(_ i: Int) -> Bool { words[i].isLetters && words[i].shape == .upper && words[i].length <= 12 }
  private func isSymbolPart(_ i: Int) -> Bool {
    words[i].isNumber && words[i].length <= 5 || isCode(i)
  }

  // MARK: - Misspelt

  /// A slip known by itself ("các nhân"), a syllable without its partner, a short form one letter off, or a word
  /// everybody in an office knows with one accent off ("phong trao").
  private func misspelt(_ i: Int) -> Slip? {
    guard words[i].isLetters else { return nil }
    if let slip = manuscript.match(TypoWords.slips, at: i, end: range.upperBound),
      manuscript.match(TypoWords.allowed, at: i, end: range.upperBound).map({ $0.count <= slip.count }) ?? true
    {
      return Slip(kind: .misspelt, words: i..<i + slip.count, proposal: slip.value, isSure: false)
    }
    if let slip = accentOff(i) { return slip }
    if let word = BoundSyllables.word(at: i, in: range, of: manuscript) {
      return Slip(kind: .misspelt, words: i..<i + 1, proposal: word, isSure: false)
    }
    guard words[i].shape == .upper, words[i].length >= 5,
      let word = StaffAbbreviations.meant(by: manuscript.line(i..<i + 1))
    else { return nil }
    return Slip(kind: .misspelt, words: i..<i + 1, proposal: word, isSure: false)
  }

  private func accentOff(_ i: Int) -> Slip? {
    guard let known = TypoWords.known.match(words, at: i, end: range.upperBound, ignoringAccents: true) else {
      return nil
    }
    let run = i..<i + known.count
    let right = known.value
    guard let wrong = run.first(where: { words[$0].key != right.keys[$0 - i] }),
      !run.contains(where: { $0 > wrong && words[$0].key != right.keys[$0 - i] }), known.count > 1,
      words[run.upperBound - 1].gap == .space, words[wrong].shape == .lower, !isFollowed(run.upperBound)
    else { return nil }
    return Slip(kind: .misspelt, words: run, proposal: right.text, isSure: false)
  }

  /// "khen thường xuyên": the second syllable belongs to the next word.
  private func isFollowed(_ i: Int) -> Bool {
    guard i < range.upperBound else { return false }
    return manuscript.match(TypoWords.secondHalves, at: i - 1, end: range.upperBound) != nil
  }

  // MARK: - Glued

  /// The longest syllable, "nghiêng", has seven letters.
  private static let longestSyllable = 7

  /// A small word of more letters than a syllable can have, with Vietnamese accents: "thựchiện".
  private func glued(_ i: Int) -> Slip? {
    let word = words[i]
    guard word.isLetters, word.shape == .lower, word.length > TypoReader.longestSyllable, word.key != word.plain,
      letters(i) > TypoReader.longestSyllable
    else { return nil }
    return Slip(kind: .glued, words: i..<i + 1, proposal: "")
  }

  private func letters(_ i: Int) -> Int {
    manuscript.source.text[words[i].range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
