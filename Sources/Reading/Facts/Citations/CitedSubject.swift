import Vietnamese

/// What a cited document is about, as far as the words behind its number, date and issuer say it.
enum CitedSubject {
  private static let abouts = PhraseTable(["về việc", "v/v", "về", "với nội dung"])
  /// A subject may begin with its verb, without "về".
  private static let verbs = PhraseTable([
    "ban hành", "phát động", "quy định", "hướng dẫn", "phê duyệt", "triển khai", "thực hiện", "tiếp tục", "tổ chức",
    "sửa đổi", "bổ sung", "thay thế", "thành lập", "công bố", "công nhận", "tăng cường", "đẩy mạnh", "nâng cao",
    "điều chỉnh", "bãi bỏ", "một số", "chấn chỉnh", "thông qua", "phát triển", "quán triệt", "đổi mới", "chi tiết",
    "phân công", "hưởng ứng",
  ])
  /// What follows is no longer the subject but the sentence that cites.
  private static let stops = PhraseTable([
    "và để", "và các văn bản", "và các quy định", "và những", "với chủ đề", "gắn với", "trong đó", "sau đây", "gọi tắt",
    "viết tắt", "kèm theo", "như sau", "cụ thể như sau", "và kế hoạch số", "với các nội dung", "đảm bảo phù hợp",
    "bảo đảm phù hợp", "trên cơ sở", "có hiệu lực", "cụ thể", "trên tinh thần", "theo quy định",
  ])
  private static let according: Phrase = "theo"
  private static let and: Phrase = "và"

  /// The words of the subject that begins at word `i`, without "về việc" and without quotation marks; empty when none
  /// begins there. It never reaches `end`.
  static func words(from i: Int, end: Int, _ manuscript: Manuscript, _ types: CitedTypes) -> Range<Int> {
    guard i < end else { return i..<i }
    let words = manuscript.words
    var start = i
    if let (_, count) = manuscript.match(abouts, at: i, end: end) {
      start += count
    } else if !isQuote(words[i]), words[i].mark != .star, manuscript.match(verbs, at: i, end: end) == nil {
      return i..<i
    }
    while start < end, words[start].mark == .star || words[start].mark == .colon { start += 1 }
    if start < end, isQuote(words[start]), let quote = Quotation.words(openedAt: start, end: end, manuscript) {
      return quote
    }
    var at = start
    var isQuoted = false
    while at < min(end, start + 100) {
      if words[at].mark == .openQuote { isQuoted = true }
      if words[at].mark == .closeQuote { isQuoted = false }
      // Inside a quotation only the end of the sentence ends it.
      if isQuoted ? words[at].mark == .semicolon : isEnd(at, start, end, manuscript, types) { break }
      at += 1
    }
    while at > start, isTrailing(at - 1, manuscript) { at -= 1 }
    return start..<at
  }

  private static func isQuote(_ word: Word) -> Bool { word.mark == .openQuote || word.mark == .quote }

  private static func isTrailing(_ i: Int, _ manuscript: Manuscript) -> Bool {
    let word = manuscript.words[i]
    return word.mark == .comma || word.mark == .dash || word.mark == .star || word.mark == .openQuote
      || word.mark == .openParen || manuscript.stands(and, at: i, end: i + 1)
  }

  private static func isEnd(_ at: Int, _ start: Int, _ end: Int, _ manuscript: Manuscript, _ types: CitedTypes) -> Bool
  {
    let words = manuscript.words
    switch words[at].mark {
    case .semicolon, .colon, .ellipsis, .exclamation, .question: return true
    case .openBracket, .closeBracket: return true
    case .closeParen: return !words[start..<at].contains { $0.mark == .openParen }
    case .period: return at + 1 == end || words[at + 1].gap != .none || !words[at + 1].isLetters
    case .openParen:
      // "(2021 - 2025)" belongs to it, "(gọi tắt là …)" and "(viết tắt: …)" do not.
      return at + 1 < end && !words[at + 1].isNumber
    case .comma:
      return at + 1 < end
        && (IssuerName.begins(at: at + 1, end: end, manuscript) || manuscript.match(stops, at: at + 1, end: end) != nil)
    case .none:
      if at > start, manuscript.match(stops, at: at, end: end) != nil { return true }
      guard at > start, manuscript.stands(according, at: at, end: end), at + 1 < end else { return false }
      return words[at + 1].shape != .lower && types.type(at: at + 1, end: end, manuscript) != nil
    default: return false
    }
  }
}
