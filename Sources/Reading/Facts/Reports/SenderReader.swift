import Vietnamese

/// Reads who sends a report when a sentence names them beside its subject.
struct SenderReader {
  let manuscript: Manuscript
  let bodies: BodyReader
  private var words: [Word] { manuscript.words }

  private static let asking = PhraseTable(["đề nghị", "yêu cầu"])

  /// "… có văn bản đề nghị các cơ quan được kiểm tra xây dựng và gửi báo cáo": those who are asked send it.
  func asked(_ range: Range<Int>) -> String? {
    for i in range {
      guard let verb = manuscript.match(SenderReader.asking, at: i, end: range.upperBound),
        let list = bodies.list(at: i + verb.count, end: range.upperBound)
      else { continue }
      return manuscript.line(list.words)
    }
    return nil
  }

  private static let manners = PhraseTable(["kịp thời", "chủ động", "phải", "có trách nhiệm", "tổng hợp", "định kỳ"])

  /// "nếu có vướng mắc các cơ quan, đơn vị kịp thời phản ánh": the names right before the verb.
  func nearest(_ range: Range<Int>) -> String? {
    for i in range {
      guard let list = bodies.list(at: i, end: range.upperBound) else { continue }
      var at = list.words.upperBound
      while let manner = manuscript.match(SenderReader.manners, at: at, end: range.upperBound) { at += manner.count }
      if at == range.upperBound { return manuscript.line(list.names[0].words.lowerBound..<list.words.upperBound) }
    }
    return common(range)
  }

  /// "đề nghị cơ quan, đơn vị báo cáo": nouns of units in a row, with no "các" before them.
  private func common(_ range: Range<Int>) -> String? {
    for i in range {
      guard let verb = manuscript.match(SenderReader.asking, at: i, end: range.upperBound) else { continue }
      var at = i + verb.count
      while let noun = manuscript.match(BodyVocabulary.groupNouns, at: at, end: range.upperBound) {
        let end = at + noun.count
        var next = end
        while let manner = manuscript.match(SenderReader.manners, at: next, end: range.upperBound) {
          next += manner.count
        }
        if next == range.upperBound { return manuscript.line(i + verb.count..<end) }
        guard words[end].mark == .comma || manuscript.stands(SenderReader.and, at: end, end: range.upperBound) else {
          break
        }
        at = end + 1
      }
    }
    return nil
  }

  private static let and: Phrase = "và"
}
