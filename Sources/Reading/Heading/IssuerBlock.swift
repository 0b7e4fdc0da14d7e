import Blocks
import Vietnamese

/// The left column of a heading: the issuer under the body it belongs to, each over one line or several.
struct IssuerBlock {
  let sheet: Sheet
  let lines: [Line]
  let frame: Frame

  /// The bodies named above the number, the highest first; each as runs of words, one for each line.
  func bodies() -> [[Range<Int>]] {
    let block = blockLines()
    var bodies: [[Range<Int>]] = []
    for (k, run) in block.enumerated() {
      if k > 0, !startsBody(run, after: block[k - 1], group: bodies[bodies.count - 1]) {
        bodies[bodies.count - 1].append(run)
      } else {
        bodies.append([run])
      }
    }
    return bodies
  }

  // MARK: Lines

  /// The lines of the block, cut to the words that belong to it.
  private func blockLines() -> [Range<Int>] {
    let head = headingLines()
    guard !head.isEmpty else { return [] }
    let anchor = head.firstIndex { sheet.motto(in: lines[$0].words) != nil }
    guard let anchor else { return above(head.firstIndex { isNumber(lines[$0]) } ?? 0, head) }
    let beside = run(of: lines[head[anchor]])
    if let beside { return [beside] + below(anchor + 1, head) }
    // Columns read line by line leave a part of the left one behind the motto.
    return above(anchor, head) + below(anchor + 1, head)
  }

  private func headingLines() -> [Int] {
    let end = frame.type.isEmpty ? frame.heading.upperBound : frame.type.lowerBound
    let start = max(0, end - 30)
    return (start..<max(start, end)).filter { lines[$0].zone == .body && !lines[$0].isOrnament }
  }

  private func isNumber(_ line: Line) -> Bool { sheet.numberLine(in: line.words) != nil }

  /// Upward from the motto or the number, past the number line and its letter subject.
  private func above(_ anchor: Int, _ head: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for k in stride(from: anchor - 1, through: 0, by: -1) {
      let line = lines[head[k]]
      if let run = run(of: line) {
        runs.insert(run, at: 0)
      } else if !runs.isEmpty || !isPassed(line) {
        break
      }
    }
    return runs
  }

  private func below(_ from: Int, _ head: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for k in from..<max(from, head.count) {
      let line = lines[head[k]]
      if let number = sheet.numberLine(in: line.words) {
        if number == line.words.lowerBound { break }
      }
      if let run = run(of: line) {
        // "ĐẢNG CỘNG SẢN" / "VIỆT NAM"
        if sheet.match(IssuerBlock.country, at: run.lowerBound, end: run.upperBound)?.count != run.count {
          runs.append(run)
        }
      } else if !runs.isEmpty || !isPassed(line) {
        break
      }
    }
    return runs
  }

  private static let country = PhraseTable(["việt nam"])

  /// A line of the heading that may stand between the issuer and the motto.
  private func isPassed(_ line: Line) -> Bool {
    let first = line.words.lowerBound
    return isNumber(line) || sheet.dateLine(in: line.words) != nil || sheet.motto(in: line.words) == first
      || sheet.match(HeadingSigns.subject, at: first, end: line.words.upperBound) != nil
      || !line.isCapital && line.words.count < 14
  }

  /// The words of the line that can name a body: capitals from its head up to the motto, the number or the place.
  private func run(of line: Line) -> Range<Int>? {
    var end = line.words.upperBound
    if let motto = sheet.motto(in: line.words) { end = motto }
    if let number = sheet.numberLine(in: line.words.lowerBound..<end) { end = min(end, number) }
    let start = line.words.lowerBound
    guard start < end, sheet.words[start].isLetters,
      sheet.isUpper(start) || sheet.words[start].shape == .mixed || startsName(start, end)
    else { return nil }
    var at = start
    var last = start
    while at < end {
      let word = sheet.words[at]
      if word.isLetters, !sheet.isUpper(at), word.length > 1, word.shape != .mixed,
        at > start || !startsName(start, end)
      {
        break
      }
      if word.kind == .mark, !isJoint(word) { break }
      at += 1
      if word.kind != .mark { last = at }
    }
    // "An Phú, ngày …" behind the name: its first word may be a capital.
    guard last > start, sheet.isCapital(startsName(start, end) ? start + 1..<last : start..<last) else { return nil }
    let run = start..<last
    if isNoName(run) { return nil }
    return run
  }

  /// "Ủy BAN NHÂN DÂN": the first word of a line in capitals may have lost its own.
  private func startsName(_ start: Int, _ end: Int) -> Bool {
    start + 1 < end && sheet.words[start].shape == .capitalised && sheet.isUpper(start + 1)
  }

  private func isJoint(_ word: Word) -> Bool {
    switch word.mark {
    case .comma, .dash, .period, .slash: return true
    default: return word.mark == .other && sheet.source.text[Int(word.start)] == UInt8(ascii: "&")
    }
  }

  private static let noNames = PhraseTable([
    "đến", "hỏa tốc", "khẩn", "thượng khẩn", "mật", "tối mật", "tuyệt mật", "dự thảo", "công văn đến", "sao y",
    "sao y bản chính", "bản sao", "số", "công báo", "trung tâm công báo", "trung tâm công", "v/v", "tm", "kt",
    "giờ đến", "chuyển",
  ])

  private func isNoName(_ run: Range<Int>) -> Bool {
    guard let (_, count) = sheet.match(IssuerBlock.noNames, at: run.lowerBound, end: run.upperBound) else {
      return false
    }
    return count == run.count || sheet.words[run.lowerBound].length <= 4
  }

  // MARK: Bodies

  /// Whether a line names a new body and does not carry on the name above it.
  private func startsBody(_ run: Range<Int>, after previous: Range<Int>, group: [Range<Int>]) -> Bool {
    let last = previous.upperBound - 1
    // "CHUYÊN MÔN VÀ CÔNG ĐOÀN" / "VIỄN THÔNG …": a kind at the end waits for its name.
    if previous.count > 1, endsBare(previous) { return false }
    if sheet.match(IssuerBlock.acronyms, at: run.lowerBound, end: run.upperBound) != nil { return false }
    if sheet.match(IssuerBlock.open, at: last, end: previous.upperBound) != nil { return false }
    let next = previous.upperBound
    if next < sheet.words.count, next < run.lowerBound,
      sheet.words[next].mark == .dash || sheet.words[next].mark == .comma
    {
      return false
    }
    guard let (_, count) = sheet.match(BodyNames.kinds, at: run.lowerBound, end: run.upperBound) else { return false }
    // "VĂN PHÒNG" / "ỦY BAN NHÂN DÂN": a bare kind waits for its name.
    let only =
      group.count == 1
      && group[0].count == sheet.match(BodyNames.kinds, at: group[0].lowerBound, end: group[0].upperBound)?.count
    if only, sheet.match(IssuerBlock.bare, at: group[0].lowerBound, end: group[0].upperBound)?.count == group[0].count {
      return false
    }
    return count > 0
  }

  private func endsBare(_ run: Range<Int>) -> Bool {
    (max(run.lowerBound + 1, run.upperBound - 4)..<run.upperBound).contains { at in
      guard sheet.match(IssuerBlock.bare, at: at, end: run.upperBound)?.count == run.upperBound - at else {
        return false
      }
      // "THÀNH PHỐ … TRƯỜNG": one syllable at the end of a name of a place is no kind of body.
      return run.upperBound - at > 1 || sheet.match(IssuerBlock.open, at: at - 1, end: at) != nil
        || sheet.words[at - 1].kind == .mark
    }
  }

  private static let acronyms = PhraseTable(["vnpt", "evn", "vnptqb", "vib", "bidv"])
  private static let open = PhraseTable(["và", "của", "thuộc", "tại", "phòng, chống", "về"])
  /// Kinds of bodies that never stand alone.
  private static let bare = PhraseTable([
    "tập đoàn", "tổng công ty", "công ty", "trường", "trường đại học", "trường cao đẳng", "trung tâm", "văn phòng",
    "ban quản lý", "ban quản lý dự án", "hội đồng", "ban chỉ đạo", "bệnh viện", "viện", "công đoàn", "ban", "cục",
    "sở", "phòng", "đảng ủy", "hội", "liên đoàn", "chi cục", "học viện", "ngân hàng", "công ty cổ phần",
    "trường trung học phổ thông", "trường tiểu học", "trường trung học cơ sở", "trường mầm non", "chi nhánh",
  ])
}
