import Domain
import Vietnamese

/// The movement a document itself launches, as its heading says it: type "PHÁT ĐỘNG", or a subject like "Phát động phong
/// trào thi đua …" (Law on Emulation and Commendation 06/2022/QH15, Article 17).
struct LaunchedMovement {
  let manuscript: Manuscript

  private static let heads = PhraseTable([
    "phong trào thi đua", "đợt thi đua", "phong trào", "thi đua", "cuộc thi đua", "cuộc vận động",
  ])
  private static let launching = PhraseTable(["phát động", "phát động và tổ chức", "phát động, tổ chức"])
  private static let carrying = PhraseTable([
    "triển khai", "triển khai thực hiện", "tổ chức", "tổ chức thực hiện", "thực hiện", "triển khai, thực hiện",
    "triển khai tổ chức", "đẩy mạnh",
  ])
  /// A document about these looks back at a movement or at its awards.
  private static let backward = PhraseTable([
    "tổng kết", "sơ kết", "kiểm tra", "đánh giá", "khen thưởng", "tặng", "công nhận", "quy chế", "kết quả", "giám sát",
    "quỹ", "tiêu chí", "chấm điểm", "báo cáo", "danh hiệu", "quy định", "hướng dẫn", "cụm", "khối thi đua",
  ])
  private static let types = PhraseTable(["phát động", "lời kêu gọi", "thư kêu gọi"])
  private static let campaign: Phrase = "cuộc vận động"
  private static let of: Phrase = "của"
  private static let join = PhraseTable(["hưởng ứng", "tham gia"])

  enum Manner {
    case launches, carriesOut
    /// A campaign of others, which the document only serves.
    case serves
  }

  /// The name and how the subject speaks of it; nil when the document launches nothing.
  func find() -> (name: MovementName, manner: Manner)? {
    guard let range = manuscript.subjectRun else { return nil }
    let isCall =
      manuscript.lines[manuscript.frame.type].first.map { line in
        manuscript.match(LaunchedMovement.types, at: line.words.lowerBound, end: line.words.upperBound) != nil
      } ?? false
    if isCall, let start = range.first, Quotation.opens(manuscript.words[start], manuscript),
      let quote = Quotation.words(openedAt: start, end: range.upperBound, manuscript)
    {
      let name = MovementName(
        kind: .movement, words: quote, extent: range, period: MovementPeriod.find(in: range, manuscript), isSure: true,
        rule: MovementFinder.launchedRule)
      return (name, .launches)
    }
    for i in range {
      guard manuscript.words[i].isLetters else { continue }
      if manuscript.match(LaunchedMovement.backward, at: i, end: range.upperBound) != nil { return nil }
      if manuscript.match(LaunchedMovement.join, at: i, end: range.upperBound) != nil { return nil }
      if let (_, count) = manuscript.match(LaunchedMovement.launching, at: i, end: range.upperBound) {
        return name(at: i + count, range.upperBound).map { ($0, .launches) }
      }
      if isCall, manuscript.match(LaunchedMovement.heads, at: i, end: range.upperBound) != nil {
        return name(at: i, range.upperBound).map { ($0, .launches) }
      }
      if let (_, count) = manuscript.match(LaunchedMovement.carrying, at: i, end: range.upperBound),
        let name = name(at: i + count, range.upperBound)
      {
        return (name, name.kind == .campaign ? .serves : .carriesOut)
      }
    }
    return among(range)
  }

  /// "Triển khai Tháng Công nhân và phong trào thi đua “…”": one of several things the subject names.
  private func among(_ range: Range<Int>) -> (name: MovementName, manner: Manner)? {
    for i in range {
      guard let head = manuscript.match(LaunchedMovement.heads, at: i, end: range.upperBound), head.count > 1,
        i + head.count < range.upperBound, Quotation.opens(manuscript.words[i + head.count], manuscript),
        let name = name(at: i, range.upperBound)
      else { continue }
      return (name, name.kind == .campaign ? .serves : .carriesOut)
    }
    return nil
  }

  private func name(at i: Int, _ end: Int) -> MovementName? {
    let words = manuscript.words
    var start = i
    while start < end, !words[start].isLetters { start += 1 }
    guard start < end, let (_, count) = manuscript.match(LaunchedMovement.heads, at: start, end: end) else {
      return nil
    }
    let isCampaign = manuscript.stands(LaunchedMovement.campaign, at: start, end: end)
    if let quote = quotation(from: start + count, end) {
      return MovementName(
        kind: isCampaign ? .campaign : .movement, words: quote, extent: start..<end,
        period: MovementPeriod.find(in: start..<end, manuscript),
        isSure: true, rule: MovementFinder.launchedRule)
    }
    var stop = end
    for k in start + count..<end {
      if manuscript.stands(LaunchedMovement.of, at: k, end: end), isIssuer(k + 1, end) {
        stop = k
        break
      }
    }
    while stop > start, !words[stop - 1].isLetters, !words[stop - 1].isNumber { stop -= 1 }
    guard stop > start + count else { return nil }
    return MovementName(
      kind: .movement, words: start..<stop, extent: start..<stop,
      period: MovementPeriod.find(in: start..<stop, manuscript),
      isSure: true, rule: MovementFinder.launchedRule)
  }

  /// A body's name up to the end of the subject.
  private func isIssuer(_ i: Int, _ end: Int) -> Bool {
    guard i < end, manuscript.words[i].isLetters, manuscript.words[i].shape != .lower else { return false }
    return IssuerName.end(from: i, end: end, manuscript) == end
  }

  private func quotation(from i: Int, _ end: Int) -> Range<Int>? {
    for k in i..<end where Quotation.opens(manuscript.words[k], manuscript) {
      return Quotation.words(openedAt: k, end: end, manuscript)
    }
    return nil
  }
}
