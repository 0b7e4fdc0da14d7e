import Vietnamese

/// Documents without a number that a document is based on: "Hưởng ứng Phát động … của Khối … ngày …", "Căn cứ Quy chế
/// Thi đua, khen thưởng của …".
struct BasisDocuments {
  let manuscript: Manuscript
  let types: CitedTypes
  let preamble: Preamble

  /// Behind these a type is named and no document cited.
  private static let refused = PhraseTable([
    "này", "số", "của", "và", "nêu trên", "trên", "công tác", "nói trên", "được", "do", "có", "đã", "về việc này",
    "hiện hành",
  ])
  private static let leads = PhraseTable(["hưởng ứng", "căn cứ", "thực hiện", "triển khai", "theo"])
  private static let and: Phrase = "và"
  private static let plural = PhraseTable(["các", "nội dung", "tinh thần"])

  /// The documents of one sentence of the preamble that begin outside the `taken` ranges, which ascend.
  func mentions(in stretch: Stretch, outside taken: [Range<Int>]) -> [CitationMention] {
    let body = manuscript.passages[stretch.passage].body.lowerBound..<stretch.words.upperBound
    guard !body.isEmpty, let lead = preamble.lead(of: body.lowerBound, in: stretch), lead.takesUnnumbered else {
      return []
    }
    var found: [CitationMention] = []
    var at = lead.words.lowerBound
    var opens = true
    var next = 0
    while at < body.upperBound {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].contains(at) {
        at = taken[next].upperBound
        opens = false
        continue
      }
      if ends(at, body) { break }
      if opens, let mention = mention(at: at, body) {
        found.append(mention)
        at = mention.extent.upperBound
        opens = false
        continue
      }
      // "…; hưởng ứng Lời kêu gọi …": the next basis may bring its own lead.
      if opens, let (_, count) = manuscript.match(BasisDocuments.leads, at: at, end: body.upperBound) {
        at += count
        continue
      }
      opens = separates(at) || opens && manuscript.match(BasisDocuments.plural, at: at, end: body.upperBound) != nil
      at += 1
    }
    return found
  }

  private func ends(_ i: Int, _ body: Range<Int>) -> Bool {
    let words = manuscript.words
    return words[i].mark == .period
      && (i + 1 >= body.upperBound || words[i + 1].gap != .none && words[i + 1].shape != .lower)
  }

  private func separates(_ i: Int) -> Bool {
    let word = manuscript.words[i]
    return word.mark == .comma || word.mark == .semicolon || manuscript.stands(BasisDocuments.and, at: i, end: i + 1)
  }

  private func mention(at i: Int, _ body: Range<Int>) -> CitationMention? {
    let words = manuscript.words
    guard words[i].isLetters, words[i].shape != .lower,
      let (name, count) = types.type(at: i, end: body.upperBound, manuscript), name != "Luật", name != "Văn bản"
    else { return nil }
    let start = i + count
    guard start < body.upperBound, words[start].isLetters,
      manuscript.match(BasisDocuments.refused, at: start, end: body.upperBound) == nil
    else { return nil }
    let nameEnd = end(ofName: start, body.upperBound)
    guard nameEnd > start else { return nil }
    let tail = CitationTail(from: nameEnd, end: body.upperBound, manuscript, types)
    return CitationMention(
      type: name, number: nil, date: tail.date, issuer: tail.issuer, subject: start..<nameEnd, role: .basis,
      words: i..<tail.end, rule: CitationFinder.basisRule)
  }

  /// The name reaches to its issuer, its date or the next document.
  private func end(ofName start: Int, _ end: Int) -> Int {
    let words = manuscript.words
    var at = start
    while at < min(end, start + 40) {
      let word = words[at]
      if word.mark == .semicolon || word.mark == .period || word.mark == .openParen || word.mark == .colon { break }
      if at > start {
        if manuscript.match(BasisDocuments.nameStops, at: at, end: end) != nil { break }
        if separates(at), at + 1 < end, words[at + 1].shape != .lower || word.mark != .comma,
          words[at + 1].shape != .lower || manuscript.match(BasisDocuments.clauses, at: at + 1, end: end) != nil
        {
          break
        }
      }
      at += 1
    }
    return at
  }

  private static let nameStops = PhraseTable([
    "của", "ngày", "gọi chung", "gọi tắt", "được phê duyệt", "đã được", "được", "ban hành", "như sau",
  ])
  private static let clauses = PhraseTable(["để", "các", "những", "nhằm", "tình hình", "chức năng"])
}
