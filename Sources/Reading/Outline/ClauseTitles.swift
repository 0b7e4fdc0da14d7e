import Blocks
import Vietnamese

/// Decides whether a clause is a heading, and which of its words are its title.
struct ClauseTitles {
  let sheet: Sheet
  let passages: [Passage]

  /// A heading is no longer than this many words.
  private static let limit = 60

  /// The title of a clause with a label; nil when the clause is text.
  func title(of i: Int) -> Range<Int>? {
    let passage = passages[i]
    let body = trimmed(passage.body)
    guard !body.isEmpty, sheet.words[body.lowerBound].isLetters || opensQuote(body.lowerBound) else { return nil }
    return capitalTitle(body, i) ?? boldTitle(passage, body) ?? runIn(passage, body) ?? plainTitle(i, passage, body)
  }

  /// The title when the passage is a heading without label: "DANH SÁCH …", "MỞ ĐẦU".
  func heading(of i: Int) -> Range<Int>? {
    let passage = passages[i]
    let body = trimmed(passage.words)
    guard passage.label == nil, (2...ClauseTitles.limit).contains(body.count) else { return nil }
    if passage.style.headingLevel > 0 { return lastMark(passage) == .period && body.count > 12 ? nil : body }
    guard sheet.isCapital(body), sheet.words[body.lowerBound].isLetters else { return nil }
    if sheet.motto(in: passage.words) != nil || sheet.numberLine(in: passage.words) != nil { return nil }
    if sheet.first(ClauseTitles.noHeading, in: body.lowerBound..<body.lowerBound + 1) != nil { return nil }
    if sheet.match(HeadingSigns.authorities, at: body.lowerBound, end: body.upperBound) != nil { return nil }
    if sheet.match(ClosingSigns.posts, at: body.lowerBound, end: body.upperBound) != nil { return nil }
    if PersonName.name(in: body, sheet) != nil { return nil }
    // The heading block of an annex names its issuer again.
    if passage.place == .annex, sheet.match(BodyNames.kinds, at: body.lowerBound, end: body.upperBound) != nil {
      return nil
    }
    if let (_, count) = sheet.match(HeadingSigns.types, at: body.lowerBound, end: body.upperBound), count == body.count
    {
      return nil
    }
    return body
  }

  private static let noHeading = PhraseTable(["ghi chú", "nơi nhận", "lưu ý", "kính gửi", "tổng cộng", "cộng", "tổng"])

  private func opensQuote(_ i: Int) -> Bool { sheet.words[i].mark == .openQuote || sheet.words[i].mark == .quote }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isTrailing(sheet.words[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private func isTrailing(_ word: Word) -> Bool {
    switch word.mark {
    case .colon, .period, .semicolon, .comma, .star, .underscore, .ellipsis: return true
    default: return false
    }
  }

  private func lastMark(_ passage: Passage) -> Mark { sheet.words[passage.words.upperBound - 1].mark }

  // MARK: By look

  private func capitalTitle(_ body: Range<Int>, _ i: Int) -> Range<Int>? {
    guard sheet.isUpper(body.lowerBound) || opensQuote(body.lowerBound) else { return nil }
    // The capitals end at a bracket or at a colon with text behind it.
    let stop = body.first { sheet.words[$0].mark == .openParen || sheet.words[$0].mark == .colon } ?? body.upperBound
    let head = body.lowerBound..<stop
    guard head.count > 1 || stop == body.upperBound, head.count <= ClauseTitles.limit, sheet.isCapital(head) else {
      return nil
    }
    // A lone acronym at the head of a sentence is no title.
    guard head.count { sheet.words[$0].isLetters } > 1 || stop == body.upperBound else { return nil }
    if stop < body.upperBound, sheet.words[stop].mark == .colon { return head }
    guard body.count <= ClauseTitles.limit else { return head }
    return body.lowerBound..<continuation(of: body.upperBound, after: i)
  }

  /// A Word document may break a title in capitals over two paragraphs.
  private func continuation(of end: Int, after i: Int) -> Int {
    guard !sheet.source.isLineBased, i + 1 < passages.count else { return end }
    let next = passages[i + 1]
    guard next.label == nil, next.cell == nil, next.words.lowerBound == end, sheet.isCapital(next.words),
      next.style.isBold == passages[i].style.isBold, next.words.count < 25, heading(of: i + 1) != nil
    else { return end }
    return trimmed(next.words).upperBound
  }

  private func boldTitle(_ passage: Passage, _ body: Range<Int>) -> Range<Int>? {
    // «Điều 3.» in bold before its text: a level in the outline of the file does not make a heading of the whole.
    if passage.style.isBold || passage.style.headingLevel > 0 && passage.style.boldPrefix == 0 {
      return body.count <= ClauseTitles.limit && lastMark(passage) != .semicolon ? body : nil
    }
    guard passage.style.boldPrefix > 0 else { return nil }
    let border = passage.span.start + passage.style.boldPrefix
    let bold = trimmed(body.lowerBound..<(body.first { Int(sheet.words[$0].end) > border } ?? body.upperBound))
    guard (1...40).contains(bold.count), bold.contains(where: { sheet.words[$0].isLetters }) else { return nil }
    let next = bold.upperBound
    guard next < passage.words.upperBound else { return bold }
    // Bold up to a mark is a run-in heading; bold up to a word is emphasis.
    switch sheet.words[next].mark {
    case .colon, .period, .dash: return bold
    default: return nil
    }
  }

  /// "3. Sở Tư pháp: Chủ trì, phối hợp …"
  private func runIn(_ passage: Passage, _ body: Range<Int>) -> Range<Int>? {
    guard let colon = passage.body.prefix(24).first(where: { sheet.words[$0].mark == .colon }) else { return nil }
    let head = body.lowerBound..<colon
    guard !head.isEmpty, !head.contains(where: { endsClause(sheet.words[$0]) }) else { return nil }
    if sheet.first(ClauseTitles.announcing, in: max(head.lowerBound, colon - 4)..<colon) != nil { return nil }
    if colon + 1 >= passage.words.upperBound {
      return head.count <= 12 || isUnit(head) && head.count <= 24 ? head : nil
    }
    if sheet.words[colon + 1].gap == .none, sheet.words[colon + 1].isNumber { return nil }
    return head.count <= 8 || isUnit(head) ? head : nil
  }

  private func isUnit(_ head: Range<Int>) -> Bool { SectionRoles.purpose(of: head, sheet) == .unit }

  /// A sentence that announces a list is no heading: "… theo các hình thức sau:".
  private static let announcing = PhraseTable(["sau", "sau đây", "như sau", "gồm", "bao gồm", "gồm có"])

  private func endsClause(_ word: Word) -> Bool {
    switch word.mark {
    case .period, .semicolon, .openParen, .openQuote, .quote, .percent: return true
    default: return false
    }
  }

  // MARK: By place

  /// A short clause without a full stop, with something under it.
  private func plainTitle(_ i: Int, _ passage: Passage, _ body: Range<Int>) -> Range<Int>? {
    guard body.count <= 45, sheet.words[body.lowerBound].shape != .lower, i + 1 < passages.count else { return nil }
    switch lastMark(passage) {
    case .period, .semicolon, .comma, .slash, .ellipsis, .colon, .plus: return nil
    default: break
    }
    if body.contains(where: {
      sheet.words[$0].mark == .period && $0 + 1 < body.upperBound && sheet.words[$0 + 1].gap != .none
    }) {
      return nil
    }
    let next = passages[i + 1]
    guard next.place == passage.place, let label = passage.label else { return nil }
    if let other = next.label, other.kind == label.kind, other.value != 1 || label.value == 1 { return nil }
    if let other = next.label, !other.isMark, other.rank < label.rank { return nil }
    return body
  }
}
