import Vietnamese

/// Reads what is sent: the words behind the verb, or what was made before.
struct ReportContent {
  let manuscript: Manuscript
  let subjects: SubjectReader
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, _ subjects: SubjectReader) {
    self.manuscript = manuscript
    self.subjects = subjects
    clauses = Clauses(words: manuscript.words)
  }

  private static let contentLimit = 30
  private static let contentEnds = PhraseTable([
    "vào ngày", "vào thứ", "trong tháng", "trong quý", "hằng", "hàng", "để", "theo", "trước ngày", "trước",
    "chậm nhất", "định kỳ", "nhằm", "gửi về", "về sở", "về ban", "tổng hợp,", "tổng hợp và báo cáo",
    "tổng hợp báo cáo", "tổng hợp trình", "xem xét", "nghiên cứu, tổng hợp", "nghiên cứu",
  ])

  /// What is sent: the words between the verb and the address, or behind the address.
  func content(_ act: Range<Int>, _ address: ReportAddress?, _ part: Range<Int>) -> String? {
    var start = act.upperBound
    if manuscript.match(ReportContent.sending, at: act.lowerBound, end: act.upperBound)?.count == act.count {
      start = act.lowerBound + 1
    }
    var end = clauses.trimmed(part).upperBound
    if let address {
      if address.words.lowerBound > start + 1 {
        end = address.words.lowerBound - towards(address.words.lowerBound)
      } else {
        start = address.words.upperBound
      }
    }
    if manuscript.stands(ReportContent.habit, at: start, end: end) { start += 3 }
    start = pastBracket(start, end)
    // "xây dựng báo cáo, tự chấm điểm và gửi về …": behind the comma stands another act.
    if start < end, words[start].mark == .comma { return trouble(part) }
    guard start < end, manuscript.match(ReportContent.contentEnds, at: start, end: end) == nil else {
      return trouble(part) ?? made(part.lowerBound..<act.lowerBound)
    }
    var at = start
    while at < end, at < start + ReportContent.contentLimit {
      if at > start, manuscript.match(ReportContent.contentEnds, at: at, end: end) != nil { break }
      at += 1
    }
    let range = clauses.trimmed(start..<at)
    return range.isEmpty ? trouble(part) ?? made(part.lowerBound..<act.lowerBound) : manuscript.line(range)
  }

  /// How many words before the address only point to it: "về", "gửi về".
  private func towards(_ start: Int) -> Int {
    for back in [2, 1] where start >= back {
      if manuscript.match(AddressReader.towards, at: start - back, end: start)?.count == back { return back }
    }
    return 0
  }

  /// "báo cáo theo định kỳ (hoặc đột xuất) về kết quả …": what is sent begins behind the bracket and its "về".
  private func pastBracket(_ start: Int, _ end: Int) -> Int {
    guard start < end, words[start].mark == .openParen,
      let close = (start..<end).first(where: { words[$0].mark == .closeParen })
    else { return start }
    return manuscript.stands(ReportContent.about, at: close + 1, end: end) ? close + 2 : close + 1
  }

  private static let about: Phrase = "về"

  /// Verbs that hold the first word of what is sent.
  private static let sending = PhraseTable([
    "gửi kết quả", "gửi danh sách", "gửi hồ sơ", "gửi kế hoạch", "gửi văn bản", "gửi ý kiến", "gửi số liệu",
    "gửi đề xuất", "gửi các", "nộp hồ sơ", "gửi sản phẩm", "gửi bài", "gửi đăng ký", "gửi bản đăng ký",
  ])

  private static let habit: Phrase = "theo định kỳ"
  private static let troubles = PhraseTable([
    "khó khăn, vướng mắc", "vướng mắc, khó khăn", "vướng mắc", "khó khăn", "vấn đề phát sinh",
  ])

  private static let shortWork = 22
  private static let loose = PhraseTable(["và"])
  private static let making = PhraseTable([
    "chuẩn bị", "chủ động chuẩn bị", "chủ động xây dựng", "xây dựng", "lập", "tổng hợp",
    "theo dõi, đôn đốc, tổng hợp", "theo dõi, tổng hợp", "đôn đốc, tổng hợp", "theo dõi, kiểm tra, tổng hợp",
    "hoàn thiện", "ban hành", "rà soát, tổng hợp",
  ])

  /// "xây dựng kế hoạch của tổ, gửi Ban Giám hiệu": what was made before it is sent.
  private func made(_ range: Range<Int>) -> String? {
    guard let start = subjects.subject(of: range, hasOwner: false)?.predicate ?? subjects.work(of: range) else {
      return nil
    }
    var first = start
    if let making = manuscript.match(ReportContent.making, at: first, end: range.upperBound) { first += making.count }
    var end =
      (first..<range.upperBound).first {
        $0 > first && manuscript.match(ReportContent.contentEnds, at: $0, end: range.upperBound) != nil
      } ?? range.upperBound
    end = clauses.trimmed(first..<min(end, first + ReportContent.contentLimit)).upperBound
    while end > first, manuscript.match(ReportContent.loose, at: end - 1, end: end) != nil { end -= 1 }
    // More verbs, or how it is done: nothing that could be sent.
    guard first < end, manuscript.words[first].kind != .mark, !subjects.beginsWork(first, end),
      !subjects.isAdverbial(first, end)
    else { return nil }
    // A long way of doing it says nothing about what is sent.
    let fits = first > start ? end - first >= 2 : (3...ReportContent.shortWork).contains(end - first)
    return fits ? manuscript.line(clauses.trimmed(first..<end)) : nil
  }

  /// "nếu có khó khăn, vướng mắc, phản ánh về …": that is what is reported.
  private func trouble(_ part: Range<Int>) -> String? {
    manuscript.first(ReportContent.troubles, in: part).map { manuscript.line($0.at..<$0.at + $0.count) }
  }

  private static let joining = PhraseTable(["và", "báo cáo", "gửi báo cáo"])
  private static let summary = PhraseTable([
    "sơ kết", "tổng kết", "6 tháng", "06 tháng", "cả năm", "năm", "quý", "kết quả",
  ])

  /// What is sent by the second date, when the words between the dates say so.
  func between(_ start: Int, _ end: Int) -> String? {
    var at = start
    while at < end {
      if words[at].kind == .mark {
        at += 1
      } else if let tie = manuscript.match(ReportContent.joining, at: at, end: end) {
        at += tie.count
      } else {
        break
      }
    }
    guard at < end, manuscript.match(ReportContent.summary, at: at, end: end) != nil else { return nil }
    return manuscript.line(clauses.trimmed(at..<end))
  }
}
