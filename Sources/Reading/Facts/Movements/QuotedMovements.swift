import Domain
import Vietnamese

/// Names in quotation marks behind "phong trào", "cuộc vận động" or "chủ đề", and whole lists of them: "các phong trào
/// thi đua như: “…”; “…”".
struct QuotedMovements {
  let manuscript: Manuscript

  func names(in range: Range<Int>) -> [MovementName] {
    var found: [MovementName] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard manuscript.words[i].isLetters,
        let (kind, count) = manuscript.match(MovementWords.heads, at: i, end: range.upperBound)
      else {
        i += 1
        continue
      }
      let (names, next) = list(kind, headed: i, from: i + count, end: range.upperBound)
      found += names
      i = max(next, i + count)
    }
    return found
  }

  /// The names of the list that the head at word `head` opens, and where it ends.
  private func list(
    _ kind: MovementMention.Kind, headed head: Int, from start: Int, end: Int
  ) -> (names: [MovementName], next: Int) {
    guard !isTitleOrBody(head), let first = opening(after: start, head, end, kind) ?? item(after: start, end, kind)
    else {
      return ([], start)
    }
    // "giai đoạn 2020 - 2025 như: …" holds for the whole list.
    let common = MovementPeriod.find(in: start..<min(first, start + 7), manuscript)
    var names: [MovementName] = []
    var extent = first - head < 24 ? head : first
    var at = first
    while let name = Quotation.words(openedAt: at, end: end, manuscript) {
      let close = closing(of: name, end)
      if isName(name) {
        names.append(
          MovementName(
            kind: self.kind(kind, name), words: name, extent: extent..<close, period: common, isSure: true,
            rule: MovementFinder.quotedRule))
      }
      guard let next = listed(after: close, end: end) else { return (names, close) }
      at = next
      extent = next
    }
    return (names, max(at, start))
  }

  private static let before = PhraseTable([
    "danh hiệu", "cờ", "chiến sĩ", "khối", "cụm", "giao ước", "công tác", "hội đồng", "ban", "luật", "quỹ", "tiêu chí",
  ])

  /// "danh hiệu thi đua “…”" announces a title, "Khối thi đua" is a body.
  private func isTitleOrBody(_ head: Int) -> Bool {
    (1...2).contains { count in
      guard head >= count else { return false }
      return manuscript.match(QuotedMovements.before, at: head - count, end: head)?.count == count
    }
  }

  private static let announcing = PhraseTable(["như", "gồm", "trọng tâm", "trọng tâm là", "cụ thể", "sau"])

  /// The first quoted item of a list whose head stands further back: "các phong trào … do … phát động như: …; “…”; “…”".
  private func item(after start: Int, _ end: Int, _ kind: MovementMention.Kind) -> Int? {
    guard kind == .movement, start >= 4, isPlural(before: start) else { return nil }
    let words = manuscript.words
    var at = start
    var isOpen = false
    while at + 1 < min(end, start + 90) {
      if words[at].mark == .period, words[at + 1].gap != .none { return nil }
      if words[at].mark == .colon { isOpen = isOpen || at - start < 50 && announces(at) }
      if isOpen, words[at].mark == .semicolon || words[at].mark == .colon {
        var next = at + 1
        while next < end, words[next].mark == .star { next += 1 }
        if next < end, Quotation.opens(words[next], manuscript) { return next }
      }
      at += 1
    }
    return nil
  }

  private static let plural = PhraseTable(["các", "những", "nhiều"])

  private func isPlural(before start: Int) -> Bool {
    (max(0, start - 8)..<start).contains { manuscript.match(QuotedMovements.plural, at: $0, end: start) != nil }
  }

  private func announces(_ colon: Int) -> Bool {
    (1...2).contains { manuscript.match(QuotedMovements.announcing, at: colon - $0, end: colon)?.count == $0 }
  }

  /// "phong trào thi đua với chủ đề “…”": what is quoted is the theme.
  private func kind(_ kind: MovementMention.Kind, _ name: Range<Int>) -> MovementMention.Kind {
    for i in max(0, name.lowerBound - 8)..<name.lowerBound {
      if let (inner, _) = manuscript.match(MovementWords.heads, at: i, end: name.lowerBound), inner == .theme {
        return .theme
      }
    }
    return kind
  }

  private static let emulate: Phrase = "thi đua"

  /// The quotation mark that follows the head with nothing but small words between.
  private func opening(after start: Int, _ head: Int, _ end: Int, _ kind: MovementMention.Kind) -> Int? {
    let words = manuscript.words
    var at = start
    // A bare "thi đua" is a verb unless the name follows at once.
    let reach = start - head == 2 && manuscript.stands(QuotedMovements.emulate, at: head, end: end) ? 4 : 24
    let limit = min(end, start + (kind == .movement ? reach : 14))
    var letters = 0
    while at < limit {
      if Quotation.opens(words[at], manuscript) { return at }
      switch words[at].mark {
      case .semicolon, .period, .openParen, .closeParen, .closeQuote: return nil
      case .comma where words[at].gap == .none && letters > 3: return nil
      default: break
      }
      if words[at].isLetters {
        if let (_, count) = manuscript.match(MovementWords.heads, at: at, end: limit), at > start,
          count > 1 || letters > 6
        {
          return nil
        }
        letters += 1
        if letters > 1, manuscript.match(MovementWords.links, at: at, end: limit) == nil, breaks(at, limit) {
          return nil
        }
      }
      at += 1
    }
    return nil
  }

  /// Words that begin another thought between the head and a quotation: the quotation is then no name of the head's.
  private static let breaks = PhraseTable([
    "danh hiệu", "gương", "kế hoạch", "đề án", "chương trình", "biểu hiện", "tinh thần", "quỹ", "tiêu chuẩn", "mô hình",
    "để", "nhằm", "góp phần", "được", "đã", "phải", "xây dựng", "đạt", "gắn với", "gắn", "giải thưởng", "cuộc thi",
    "nội dung",
    "chiến dịch", "ngày", "tháng hành động", "tiêu chí", "chỉ tiêu", "câu lạc bộ", "trong việc", "về việc", "phát huy",
  ])

  private func breaks(_ at: Int, _ limit: Int) -> Bool {
    manuscript.match(QuotedMovements.breaks, at: at, end: limit) != nil
  }

  private func closing(of name: Range<Int>, _ end: Int) -> Int {
    var at = name.upperBound
    while at < end, !isQuoteMark(at) { at += 1 }
    return min(at + 1, end)
  }

  private func isQuoteMark(_ i: Int) -> Bool {
    let mark = manuscript.words[i].mark
    return mark == .closeQuote || mark == .quote || manuscript.ignoresAccents && mark == .openQuote
  }

  private static let joints = PhraseTable(["và", "cùng", "gắn với", "cùng với"])

  /// The quotation mark of the next name in the list: only signs or "và" stand between; another head begins another list.
  private func listed(after close: Int, end: Int) -> Int? {
    let words = manuscript.words
    var at = close
    var sawSign = false
    while at < min(end, close + 8) {
      if Quotation.opens(words[at], manuscript) { return sawSign ? at : nil }
      switch words[at].mark {
      case .comma, .semicolon, .dash: sawSign = true
      case .star: break
      case .none:
        guard let (_, count) = manuscript.match(QuotedMovements.joints, at: at, end: end) else { return nil }
        sawSign = true
        at += count - 1
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// What begins with these is a document, a fund or a day.
  private static let others = PhraseTable([
    "chương trình", "đề án", "kế hoạch", "chỉ thị", "nghị quyết", "quỹ", "ngày", "tháng hành động", "giải thưởng",
    "dự án",
    "quyết định", "danh hiệu",
  ])

  private func isName(_ name: Range<Int>) -> Bool {
    if manuscript.match(QuotedMovements.others, at: name.lowerBound, end: name.upperBound) != nil { return false }
    if let (_, count) = manuscript.match(MovementWords.noMovements, at: name.lowerBound, end: name.upperBound),
      count >= name.count
    {
      return false
    }
    let letters = name.reduce(0) { $0 + (manuscript.words[$1].isLetters ? 1 : 0) }
    return letters >= 2
  }
}
