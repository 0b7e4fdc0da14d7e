import Domain
import Vietnamese

/// A title or award named in the text.
struct FoundTitle {
  /// Id of the law data; nil for a title of another sort.
  var id: String?
  var kind: TitleMention.Kind
  /// With what stands behind the bare name: "của Chủ tịch UBND tỉnh", "hạng Ba".
  var words: Range<Int>
}

/// Finds titles and awards in a run of words.
struct TitleScanner {
  let manuscript: Manuscript
  let names: TitleNames

  private static let grade: Phrase = "hạng"
  private static let of: Phrase = "của"
  private static let grades = PhraseTable(["Nhất", "Nhì", "Ba"])
  /// Who awards: an office held by a person.
  private static let offices = PhraseTable([
    "Chủ tịch", "Thủ tướng", "Bộ trưởng", "Giám đốc", "Tổng Giám đốc", "Hiệu trưởng", "Bí thư", "Tư lệnh", "Cục trưởng",
    "Viện trưởng", "Tổng cục trưởng", "Chánh án", "Thủ trưởng",
  ])
  private static let objects = PhraseTable(TitleNames.objects)
  /// What was won already is no offer.
  private static let past = PhraseTable([
    "đã được tặng", "đã được", "đã đạt", "được tặng thưởng", "đã vinh dự", "vinh dự được", "đã tặng", "được trao tặng",
  ])

  func titles(in range: Range<Int>) -> [FoundTitle] {
    var found: [FoundTitle] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard manuscript.words[i].isLetters,
        let (entry, count) = manuscript.match(names.entries, at: i, end: range.upperBound)
      else {
        i += 1
        continue
      }
      if let award = named(at: i, count, range.upperBound) {
        if !isPast(i, from: range.lowerBound) { found.append(award) }
        i = award.words.upperBound
        continue
      }
      switch entry {
      case .name(let name):
        let end = self.end(of: i..<i + count, range.upperBound)
        if !isPast(i, from: range.lowerBound) { found.append(FoundTitle(id: name.id, kind: name.kind, words: i..<end)) }
        i = end
      case .announcement:
        let (titles, end) = quoted(at: i + count, range.upperBound)
        found += titles
        // Names the law knows are found on their own.
        i = titles.isEmpty ? i + count : end
      case .object: i += count
      }
    }
    return found
  }

  /// Kỷ niệm chương “Vì sự nghiệp …”
  private func named(at i: Int, _ count: Int, _ end: Int) -> FoundTitle? {
    guard let object = manuscript.match(TitleScanner.objects, at: i, end: end), object.count == count,
      let quote = quotation(at: i + count, end)
    else { return nil }
    return FoundTitle(id: nil, kind: .award, words: i..<min(end, quote.upperBound + 1))
  }

  private func knownName(_ quote: Range<Int>) -> TitleName? {
    guard let (entry, count) = manuscript.match(names.entries, at: quote.lowerBound, end: quote.upperBound),
      count == quote.count, case .name(let name) = entry
    else { return nil }
    return name
  }

  /// Titles of other sorts behind "danh hiệu": “…”, “…” và “…”.
  private func quoted(at start: Int, _ end: Int) -> (titles: [FoundTitle], end: Int) {
    var titles: [FoundTitle] = []
    var at = start
    while let quote = quotation(at: at, end) {
      if let name = knownName(quote) {
        titles.append(FoundTitle(id: name.id, kind: name.kind, words: quote))
      } else {
        titles.append(FoundTitle(id: nil, kind: .title, words: quote))
      }
      at = quote.upperBound
      while at < end, manuscript.words[at].kind == .mark || manuscript.stands(TitleScanner.and, at: at, end: end) {
        if Quotation.opens(manuscript.words[at], manuscript), manuscript.words[at].gap != .none { break }
        if manuscript.words[at].mark == .period || manuscript.words[at].mark == .semicolon { return (titles, at) }
        at += 1
      }
    }
    return (titles, at)
  }

  private static let and: Phrase = "và"

  private func quotation(at i: Int, _ end: Int) -> Range<Int>? {
    var at = i
    while at < end, manuscript.words[at].mark == .star { at += 1 }
    guard at < end, Quotation.opens(manuscript.words[at], manuscript) else { return nil }
    let quote = Quotation.words(openedAt: at, end: end, manuscript)
    return quote.flatMap { $0.count <= 14 ? $0 : nil }
  }

  /// "Huân chương Lao động hạng Ba", "Bằng khen của Chủ tịch UBND tỉnh".
  private func end(of name: Range<Int>, _ end: Int) -> Int {
    let i = name.upperBound
    if manuscript.stands(TitleScanner.grade, at: i, end: end), i + 1 < end,
      manuscript.match(TitleScanner.grades, at: i + 1, end: end) != nil
    {
      return i + 2
    }
    // "Bằng khen Chủ tịch UBND tỉnh": the office stands right behind the name.
    if manuscript.first(TitleScanner.of, in: name) == nil, i < end, manuscript.words[i].gap == .space,
      manuscript.match(TitleScanner.offices, at: i, end: end) != nil, IssuerName.begins(at: i, end: end, manuscript)
    {
      return IssuerName.end(from: i, end: end, manuscript)
    }
    // The data know "Bằng khen của Chủ tịch UBND tỉnh"; the name of the province behind it belongs to it too.
    guard let of = manuscript.first(TitleScanner.of, in: name.lowerBound..<min(end, i + 1)),
      IssuerName.begins(at: of + 1, end: end, manuscript)
    else { return i }
    return max(i, IssuerName.end(from: of + 1, end: end, manuscript))
  }

  private func isPast(_ i: Int, from start: Int) -> Bool {
    (max(start, i - 6)..<i).contains { manuscript.match(TitleScanner.past, at: $0, end: i) != nil }
  }
}
