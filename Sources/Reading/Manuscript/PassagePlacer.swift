import Vietnamese

/// Tells the preamble and the closing paragraph from the clauses between them.
struct PassagePlacer {
  let sheet: Sheet

  func place(_ passages: inout [Passage]) {
    let clauses = passages.indices.filter { passages[$0].place == .body && isClause(passages[$0]) }
    let start = clauses.first ?? afterBases(passages)
    for i in 0..<start where passages[i].place == .body { passages[i].place = .preamble }
    guard let closing = closingStart(passages, after: max(start, 0)) else { return }
    for i in closing..<passages.count where passages[i].place == .body { passages[i].place = .closing }
  }

  /// A numbered clause or a heading, with which the preamble is over.
  private func isClause(_ passage: Passage) -> Bool {
    if passage.cell != nil { return true }
    if let label = passage.label { return !label.isMark }
    if passage.style.headingLevel > 0 { return true }
    return sheet.match(PassagePlacer.operative, at: passage.words.lowerBound, end: passage.words.upperBound) != nil
      && sheet.isCapital(passage.words)
  }

  /// "QUYẾT ĐỊNH:" between the bases and the articles.
  private static let operative = PhraseTable([
    "quyết định", "quyết nghị", "quy định", "chỉ thị", "công bố", "kết luận", "hướng dẫn",
  ])

  /// In a text without clauses: what follows its bases, or the sentence that announces the rest ("như sau:").
  private func afterBases(_ passages: [Passage]) -> Int {
    var end = 0
    for (i, passage) in passages.prefix(20).enumerated() where passage.label?.isMark != true {
      if sheet.words[passage.words.upperBound - 1].mark == .colon { return i + 1 }
      if sheet.match(HeadingSigns.openings, at: passage.words.lowerBound, end: passage.words.upperBound) != nil,
        i == end
      {
        end = i + 1
      }
    }
    return end
  }

  private static let closings = PhraseTable([
    "trên đây là", "trên đây", "với tinh thần", "trong quá trình", "quá trình thực hiện", "quá trình triển khai",
    "nhận được", "trân trọng", "kính đề nghị", "kính trình", "rất mong", "biên bản", "cuộc họp kết thúc",
    "hội nghị kết thúc",
  ])

  /// The first of the paragraphs without label at the end that speaks of the whole document.
  private func closingStart(_ passages: [Passage], after start: Int) -> Int? {
    var first = passages.count
    while first > start, passages[first - 1].label == nil, passages[first - 1].cell == nil,
      passages[first - 1].style.headingLevel == 0 || endsSentence(passages[first - 1]),
      passages[first - 1].place == .body
    {
      first -= 1
    }
    guard first < passages.count else { return nil }
    if let named = (first..<passages.count).first(where: {
      sheet.match(PassagePlacer.closings, at: passages[$0].words.lowerBound, end: passages[$0].words.upperBound) != nil
    }) {
      return named
    }
    // After a finished list the last paragraph belongs to no clause.
    guard first > start, first == passages.count - 1, endsSentence(passages[first - 1]),
      passages[first].words.count > 12
    else { return nil }
    return first
  }

  private func endsSentence(_ passage: Passage) -> Bool {
    let mark = sheet.words[passage.words.upperBound - 1].mark
    return mark == .period || mark == .semicolon
  }
}
