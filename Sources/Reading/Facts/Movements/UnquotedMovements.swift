import Domain
import Vietnamese

/// Names without quotation marks: "phong trào Toàn dân bảo vệ an ninh Tổ quốc", "phong trào thi đua thực hiện thắng lợi
/// …". Where such a name ends is a guess, so only names in capitals are sure.
struct UnquotedMovements {
  let manuscript: Manuscript

  private static let heads: PhraseTable<MovementMention.Kind> = PhraseTable([
    ("phong trào thi đua", .movement), ("phong trào thi đua yêu nước", .movement), ("phong trào", .movement),
    ("cuộc vận động", .campaign), ("đợt thi đua", .movement),
  ])
  /// What a name written small may begin with.
  private static let verbs = PhraseTable([
    "thực hiện thắng lợi", "xây dựng", "bảo đảm", "đảm bảo", "lập thành tích", "đẩy mạnh", "hoàn thành", "phấn đấu",
    "nâng cao",
    "lao động", "toàn dân", "chung sức", "chung tay", "giúp nhau", "nông dân", "toàn quốc", "cả nước", "dạy tốt",
    "thực hiện các", "phòng, chống", "phòng chống", "làm thay đổi", "trồng cây", "khởi nghiệp",
  ])
  private static let stops = PhraseTable([
    "và các", "gắn với", "gắn", "theo", "nhằm", "để", "do", "tại", "trong", "trên", "được", "đã", "phải", "với", "cho",
    "từ",
    "là", "như", "sẽ", "ở", "của cơ quan", "của đơn vị", "đến", "năm", "giai đoạn", "về", "phát động", "có", "qua",
    "một cách",
    "tỉnh", "thành phố", "huyện", "sâu rộng", "thường xuyên", "hiệu quả", "thiết thực", "bằng", "khi", "hàng năm",
    "hằng năm", "của khối", "của tỉnh",
    "của", "các",
  ])
  private static let andAll: Phrase = "và"
  private static let afterComma = PhraseTable([
    "đảm bảo", "bảo đảm", "giữ gìn", "giữ vững", "đô thị", "từng bước", "chống", "an toàn", "trật tự", "hoàn thành",
    "xanh",
    "sạch", "đẹp", "văn minh", "đoàn kết", "bảo vệ",
  ])

  func names(in range: Range<Int>) -> [MovementName] {
    var found: [MovementName] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let (kind, count) = manuscript.match(UnquotedMovements.heads, at: i, end: range.upperBound) else {
        i += 1
        continue
      }
      let start = isProperEmulation(at: i, count, range.upperBound) ? i + 2 : i + count
      if let name = name(at: start, kind, head: i, end: range.upperBound) { found.append(name) }
      i += count
    }
    return found
  }

  /// "Phong trào Thi đua Quyết thắng": here "Thi đua" begins the name.
  private func isProperEmulation(at i: Int, _ count: Int, _ end: Int) -> Bool {
    let words = manuscript.words
    return count == 4 && i + count < end && words[i].shape != .upper && words[i + 2].shape == .capitalised
      && words[i + count].shape == .capitalised
  }

  private func name(at start: Int, _ kind: MovementMention.Kind, head: Int, end: Int) -> MovementName? {
    let words = manuscript.words
    guard start < end, words[start].isLetters, words[head].shape != .upper, !isInBody(head) else { return nil }
    let isProper = words[start].shape == .capitalised && !isBody(start, end)
    guard isProper || manuscript.match(UnquotedMovements.verbs, at: start, end: end) != nil else { return nil }
    var at = start
    while at < min(end, start + 32), goesOn(at, start, end) { at += 1 }
    // An enumeration cut short would be half a name.
    if !isProper, at + 1 < end, words[at].mark == .comma, words[at + 1].shape == .lower { return nil }
    while at > start, manuscript.stands(UnquotedMovements.andAll, at: at - 1, end: at) { at -= 1 }
    guard at - start >= (isProper ? 3 : 5) else { return nil }
    return MovementName(
      kind: kind, words: start..<at, extent: head..<at, isSure: isProper, rule: MovementFinder.unquotedRule)
  }

  private static let board = PhraseTable(["ban chỉ đạo", "ban vận động", "hội đồng", "quỹ"])

  /// "Ban Chỉ đạo … và xây dựng phong trào toàn dân …": the name belongs to a body.
  private func isInBody(_ head: Int) -> Bool {
    var i = head - 1
    while i > max(0, head - 24), manuscript.words[i].mark != .semicolon, manuscript.words[i].mark != .period {
      if manuscript.match(UnquotedMovements.board, at: i, end: head) != nil { return true }
      i -= 1
    }
    return false
  }

  private func isBody(_ i: Int, _ end: Int) -> Bool { IssuerName.begins(at: i, end: end, manuscript) }

  private func goesOn(_ at: Int, _ start: Int, _ end: Int) -> Bool {
    let words = manuscript.words
    switch words[at].mark {
    case .none: break
    case .dash: return at > start
    case .comma: return at + 1 < end && manuscript.match(UnquotedMovements.afterComma, at: at + 1, end: end) != nil
    default: return false
    }
    guard words[at].isLetters else { return false }
    if at == start { return true }
    if manuscript.match(MovementWords.heads, at: at, end: end).map({ $0.count > 1 && $0.value != .theme }) == true {
      return false
    }
    return words[at].shape != .lower || manuscript.match(UnquotedMovements.stops, at: at, end: end) == nil
  }
}
