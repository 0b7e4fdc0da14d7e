import Blocks
import Vietnamese

/// Finds the frame of a document: where its heading ends and where its closing matter begins.
struct FrameFinder {
  let source: SourceText
  let words: [Word]
  let lines: [Line]
  let ignoresAccents: Bool

  /// The heading block stands within this many lines.
  private static let headingLimit = 60

  func frame() -> Frame {
    let type = typeLine()
    let subject = type.map { subjectLines(after: $0) } ?? 0..<0
    let headingEnd = max(type.map { $0 + 1 } ?? 0, subject.isEmpty ? 0 : subject.upperBound)
    let recipientsStart = recipientsLine(after: headingEnd)
    let recipients = recipientsStart.map { $0..<recipientsEnd($0) } ?? 0..<0
    let signatures = signatureBlocks(after: headingEnd, recipients: recipients)
    let tailStart = min(
      recipientsStart ?? Int.max, signatures.first?.lowerBound ?? Int.max, annexLine(after: headingEnd) ?? Int.max,
      lines.count)
    let tailEnd = max(recipients.upperBound, signatures.last?.upperBound ?? 0, tailStart)
    return Frame(
      heading: 0..<headingEnd, type: type.map { $0..<$0 + 1 } ?? 0..<0, subject: subject,
      body: headingEnd..<max(headingEnd, tailStart), recipients: recipients, signatures: signatures,
      annexes: tailEnd..<lines.count)
  }

  private func matches(_ table: PhraseTable<Bool>, _ line: Line) -> Int? {
    table.match(words, at: line.words.lowerBound, end: line.words.upperBound, ignoringAccents: ignoresAccents)?.count
  }

  private static let types = PhraseTable([
    "kế hoạch", "quyết định", "chỉ thị", "hướng dẫn", "phát động", "báo cáo", "tờ trình", "thông báo", "nghị quyết",
    "công văn", "chương trình", "quy chế", "quy định", "biên bản", "kết luận", "công điện", "thông tri", "đề án",
    "phương án", "lời kêu gọi", "giao ước thi đua", "quyết định ban hành", "giấy mời", "thông cáo",
  ])

  /// The line that holds nothing but the name of a type of document.
  private func typeLine() -> Int? {
    for (i, line) in lines.prefix(FrameFinder.headingLimit).enumerated() where line.label == nil {
      guard let count = matches(FrameFinder.types, line), count == line.words.count else { continue }
      if words[line.words.lowerBound].shape == .upper || line.style.headingLevel > 0 { return i }
    }
    return nil
  }

  private static let bodyStarts = PhraseTable([
    "căn cứ", "thực hiện", "kính gửi", "hưởng ứng", "theo đề nghị", "xét đề nghị", "nhằm", "để", "ngày", "thi hành",
  ])

  private func subjectLines(after type: Int) -> Range<Int> {
    var i = type + 1
    while i < lines.count, i < type + 8 {
      let line = lines[i]
      if line.label.map({ !$0.isMark }) == true || matches(FrameFinder.bodyStarts, line) != nil { break }
      if i > type + 1, line.gap == .blankLine { break }
      if !words[line.words.lowerBound].isLetters, line.words.count < 3 { break }
      i += 1
    }
    return type + 1..<i
  }

  private func recipientsLine(after start: Int) -> Int? {
    let heading = PhraseTable(["nơi nhận"])
    return (start..<max(start, lines.count)).first { matches(heading, lines[$0]) != nil }
  }

  private func recipientsEnd(_ start: Int) -> Int {
    var i = start + 1
    while i < lines.count, lines[i].label?.isMark == true { i += 1 }
    return i
  }

  private static let posts = PhraseTable([
    "giám đốc", "phó giám đốc", "chủ tịch", "phó chủ tịch", "trưởng ban", "phó trưởng ban", "tm", "kt", "tl", "tuq", "q",
    "k/t", "t/m", "t/l", "bí thư", "phó bí thư", "hiệu trưởng", "phó hiệu trưởng", "chánh văn phòng", "bộ trưởng",
    "tổng giám đốc", "cục trưởng", "trưởng phòng", "viện trưởng", "thủ trưởng",
  ])

  private func signatureBlocks(after start: Int, recipients: Range<Int>) -> [Range<Int>] {
    var i = recipients.isEmpty ? start : recipients.upperBound
    while i < lines.count {
      let line = lines[i]
      if words[line.words.lowerBound].shape == .upper, matches(FrameFinder.posts, line) != nil, line.words.count < 12 {
        var end = i + 1
        while end < lines.count, end < i + 6, lines[end].words.count <= 8 { end += 1 }
        return [i..<end]
      }
      i += 1
    }
    return []
  }

  private func annexLine(after start: Int) -> Int? {
    (start..<max(start, lines.count)).first { lines[$0].label?.kind == .annex }
  }
}
