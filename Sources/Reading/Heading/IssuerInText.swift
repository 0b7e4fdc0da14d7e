import Blocks
import Vietnamese

/// Finds the issuer of a document without a heading block in its own words: "Sở Ngoại vụ xây dựng Kế hoạch …".
struct IssuerInText {
  let manuscript: Manuscript

  /// The words that name the issuer, its post left out: "Giám đốc Sở Ngoại vụ" is the Sở Ngoại vụ.
  func issuer() -> Range<Int>? { fromPreamble() ?? fromSubject() }

  // MARK: "X xây dựng Kế hoạch"

  private func fromPreamble() -> Range<Int>? {
    for passage in manuscript.passages.reversed() where passage.place == .preamble {
      if let found = subject(in: passage.words) { return found }
    }
    return nil
  }

  /// The body before the verb by which a document is made.
  private func subject(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var found: Range<Int>?
    var isFound = false
    for i in range {
      // The first body of a sentence issues; those after it take part.
      if i == start, !isFound, let name = name(at: i, end: range.upperBound) { (found, isFound) = (name, true) }
      let mark = manuscript.words[i].mark
      if mark == .period || mark == .semicolon || mark == .comma { start = i + 1 }
      if mark == .period || mark == .semicolon { isFound = false }
    }
    return found
  }

  /// A body whose name goes on to one of the verbs.
  private func name(at start: Int, end: Int) -> Range<Int>? {
    var start = start
    if let (_, count) = manuscript.match(IssuerInText.posts, at: start, end: end) { start += count }
    guard start < end, manuscript.words[start].shape != .lower,
      let (_, count) = manuscript.match(BodyNames.kinds, at: start, end: end)
    else { return nil }
    // "Sở Xây dựng ban hành": the word behind the kind belongs to the name.
    var at = start + count + 1
    while at < min(end, start + 24) {
      if manuscript.match(IssuerInText.verbs, at: at, end: end) != nil { return start..<at }
      if manuscript.match(IssuerInText.partners, at: at, end: end) != nil {
        return doesIssue(after: at, end) ? start..<at : nil
      }
      if isBreak(manuscript.words[at]) { return nil }
      at += 1
    }
    return nil
  }

  private func doesIssue(after at: Int, _ end: Int) -> Bool {
    manuscript.first(IssuerInText.verbs, in: at..<min(end, at + 24)) != nil
  }

  private func isBreak(_ word: Word) -> Bool {
    switch word.mark {
    case .period, .semicolon, .colon, .openParen, .openQuote, .quote: return true
    default: return false
    }
  }

  private static let posts = PhraseTable([
    "giám đốc", "tổng giám đốc", "chủ tịch", "trưởng", "thủ trưởng", "hiệu trưởng", "cục trưởng", "viện trưởng",
    "lãnh đạo", "bộ trưởng", "thường trực", "chánh văn phòng",
  ])
  private static let verbs = PhraseTable([
    "xây dựng kế hoạch", "xây dựng chương trình", "ban hành", "phát động", "tổ chức phát động", "hướng dẫn",
    "xây dựng", "triển khai", "báo cáo", "yêu cầu", "đề nghị", "tổ chức", "kêu gọi", "thông báo", "quy định",
    "quyết định", "kính trình", "đề ra", "trình", "lập kế hoạch", "thống nhất", "tiếp tục",
  ])
  private static let partners = PhraseTable(["phối hợp", "cùng", "và ban chấp hành công đoàn", "và công đoàn"])

  // MARK: "… của Sở Ngoại vụ"

  /// A subject that ends with the body it is of.
  private func fromSubject() -> Range<Int>? {
    guard let last = manuscript.frame.subjectWords.last else { return nil }
    for i in last.reversed() where manuscript.stands(IssuerInText.of, at: i, end: last.upperBound) {
      let start = i + 1
      guard start < last.upperBound, manuscript.match(BodyNames.kinds, at: start, end: last.upperBound) != nil else {
        return nil
      }
      return start..<last.upperBound
    }
    return nil
  }

  private static let of = Phrase("của")
}
