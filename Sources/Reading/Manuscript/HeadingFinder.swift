import Blocks
import Vietnamese

/// Finds the heading block of a document: its type, its subject, the addressees, and where its first sentence begins.
struct HeadingFinder {
  let sheet: Sheet
  let lines: [Line]

  /// The heading block stands within this many lines; a page of a web site may stand before it.
  private static let limit = 120

  /// Fills `heading`, `type`, `subject` and `addressees`.
  func find(into frame: inout Frame) {
    if let (type, words) = typeLine() {
      frame.type = type..<type + 1
      frame.typeWords = words
      subject(after: type, words, into: &frame)
      frame.heading = 0..<max(type + 1, frame.subject.upperBound)
    } else {
      letterHeading(into: &frame)
    }
    skipOrnaments(into: &frame)
    addressees(into: &frame)
  }

  // MARK: Type

  private func typeLine() -> (line: Int, words: Range<Int>)? {
    var sawHeading = false
    var begun: (line: Int, words: Range<Int>)?
    for (i, line) in lines.prefix(HeadingFinder.limit).enumerated() {
      if line.zone != .body || line.isOrnament { continue }
      if let words = wholeType(line) { return (i, words) }
      if begun == nil, let words = begunType(line, at: i, sawHeading) { begun = (i, words) }
      if isHeadingLine(line) { sawHeading = true } else if endsHeading(line, sawHeading) { break }
    }
    return begun
  }

  /// A line that holds nothing but the name of a type.
  private func wholeType(_ line: Line) -> Range<Int>? {
    guard line.label == nil else { return nil }
    let start = line.words.lowerBound
    guard let (_, count) = sheet.match(HeadingSigns.types, at: start, end: line.words.upperBound) else { return nil }
    var end = start + count
    let words = start..<end
    guard
      sheet.isCapital(words) || line.style.headingLevel > 0 || (line.style.isBold && sheet.words[start].shape != .lower)
    else { return nil }
    // The subject may stand in the same paragraph, behind a line break.
    if end < line.words.upperBound, sheet.words[end].gap >= .line { return words }
    while end < line.words.upperBound, sheet.words[end].kind != .letters {
      if sheet.words[end].mark == .colon { return nil }
      end += 1
    }
    return end == line.words.upperBound ? words : nil
  }

  /// A line in capitals that begins with the name of a type and goes on with the subject.
  private func begunType(_ line: Line, at i: Int, _ sawHeading: Bool) -> Range<Int>? {
    guard line.label == nil, line.isCapital || line.style.headingLevel > 0, sawHeading || i == 0 else { return nil }
    let start = line.words.lowerBound
    guard let (_, count) = sheet.match(HeadingSigns.types, at: start, end: line.words.upperBound),
      line.words.count >= count + 2, line.words.count < 60, sheet.words[start + count].isLetters
    else { return nil }
    return start..<start + count
  }

  /// A line that only a heading block has.
  private func isHeadingLine(_ line: Line) -> Bool {
    sheet.motto(in: line.words) != nil || sheet.numberLine(in: line.words) == line.words.lowerBound
      || (line.words.count < 16 && sheet.dateLine(in: line.words) != nil)
  }

  /// A line by which the heading is over: a clause, an addressee, a long sentence after the national heading.
  private func endsHeading(_ line: Line, _ sawHeading: Bool) -> Bool {
    if sheet.match(HeadingSigns.addressee, at: line.words.lowerBound, end: line.words.upperBound) != nil { return true }
    guard sawHeading else { return false }
    if let label = line.label, !label.isMark { return true }
    return line.words.count > 30 && !line.isCapital
  }

  // MARK: Subject

  private func subject(after type: Int, _ typeWords: Range<Int>, into frame: inout Frame) {
    var i = type
    var runs: [Range<Int>] = []
    let rest = afterMarks(typeWords.upperBound..<lines[type].words.upperBound)
    if !rest.isEmpty, !sheet.stands(HeadingSigns.of, at: rest.lowerBound, end: rest.upperBound) { runs.append(rest) }
    i += 1
    while i < lines.count, i < type + 14, lines[i].zone == .body {
      let line = lines[i]
      // "CHỈ THỊ" / "CỦA BAN THƯỜNG VỤ HUYỆN ỦY" / "về …": whose it is, not what it is about.
      if runs.isEmpty, line.isCapital,
        sheet.stands(HeadingSigns.of, at: line.words.lowerBound, end: line.words.upperBound)
      {
        i += 1
        continue
      }
      if line.isOrnament {
        if runs.isEmpty { i += 1; continue }
        break
      }
      guard continuesSubject(line, runs.isEmpty ? nil : lines[i - 1], count: runs.count) else { break }
      runs.append(line.words)
      i += 1
    }
    guard let first = runs.first else { return }
    frame.subject = (lines[..<i].lastIndex { $0.words.contains(first.lowerBound) } ?? type)..<i
    frame.subjectWords = runs
  }

  private func continuesSubject(_ line: Line, _ previous: Line?, count: Int) -> Bool {
    let first = line.words.lowerBound
    if let label = line.label, !label.isMark { return false }
    if line.label?.isMark == true && !line.isCapital { return false }
    if sheet.words[first].mark == .openParen { return false }
    if sheet.motto(in: line.words) == first || sheet.numberLine(in: line.words) == first { return false }
    if line.words.count < 16, let date = sheet.dateLine(in: line.words) {
      // «… phiên họp của Hội đồng» / «ngày 27 tháng 02 năm 2026»: in a bold title no place stands before the day.
      let hasPlace = date.lowerBound > first && sheet.words[date.lowerBound - 1].mark == .comma
      guard !hasPlace, let previous, line.style.isBold, previous.style.isBold else { return false }
    }
    if sheet.match(HeadingSigns.addressee, at: first, end: line.words.upperBound) != nil { return false }
    let startsBody = sheet.match(HeadingSigns.openings, at: first, end: line.words.upperBound) != nil
    guard let previous else {
      // The first line of the subject may begin like a sentence ("Thực hiện phong trào …"): then it stays short.
      if line.isCapital { return !isAuthority(line) }
      if looksLikeTitle(line) || sheet.words[first].shape == .lower && sheet.words[first].isLetters { return true }
      return !(startsBody && opensParagraph(line)) && line.words.count < 60 && !endsSentence(line)
    }
    // "GIAI ĐOẠN" / "2026 - 2030"
    if line.gap == .line, !line.words.contains(where: { sheet.words[$0].isLetters }) { return true }
    if line.isCapital != previous.isCapital, !(previous.words.count < 4) { return false }
    if line.isCapital { return !(isAuthority(line) && count > 0 && !endsOpen(previous)) }
    if startsBody, !endsOpen(previous), !looksLikeTitle(line) { return false }
    let isLower = sheet.words[first].isLetters && sheet.words[first].shape == .lower
    if line.gap == .blankLine, sheet.source.isLineBased { return isLower && line.words.count < 40 }
    if sheet.source.isLineBased, !isLower, !endsOpen(previous), opensParagraph(line) { return false }
    if !sheet.source.isLineBased, !looksLikeTitle(line) || !sameLook(line, previous) {
      return isLower && line.words.count < 30
    }
    return line.words.count < 60
  }

  /// Whether the lines from here on run to the end of a sentence, as those of a title never do.
  private func opensParagraph(_ line: Line) -> Bool {
    guard let start = lines.firstIndex(where: { $0.words.lowerBound == line.words.lowerBound }) else { return false }
    for k in start..<min(start + 12, lines.count) {
      if k > start, lines[k].gap == .blankLine || lines[k].isOrnament || lines[k].label != nil { return false }
      if k > start,
        sheet.match(HeadingSigns.openings, at: lines[k].words.lowerBound, end: lines[k].words.upperBound) != nil
      {
        return false
      }
      if endsSentence(lines[k]) { return true }
    }
    return false
  }

  /// The line stands out from running text.
  private func looksLikeTitle(_ line: Line) -> Bool {
    (line.style.isBold || line.style.isCentred || line.style.headingLevel > 0) && line.words.count < 80
      && !endsSentence(line)
  }

  private func sameLook(_ a: Line, _ b: Line) -> Bool {
    a.style.isBold == b.style.isBold || a.style.isCentred && b.style.isCentred
  }

  private func endsSentence(_ line: Line) -> Bool {
    let mark = sheet.words[line.words.upperBound - 1].mark
    return mark == .period || mark == .colon || mark == .semicolon
  }

  /// A line that cannot be the end of a title: "của", "và", a comma.
  private func endsOpen(_ line: Line) -> Bool {
    let last = line.words.upperBound - 1
    return sheet.words[last].mark == .comma || sheet.words[last].mark == .dash
      || sheet.match(Connectives.open, at: last, end: line.words.upperBound) != nil
  }

  /// "GIÁM ĐỐC", "ỦY BAN NHÂN DÂN TỈNH …" above the bases of a decision.
  private func isAuthority(_ line: Line) -> Bool {
    line.isCapital
      && sheet.match(HeadingSigns.authorities, at: line.words.lowerBound, end: line.words.upperBound) != nil
  }

  private func afterMarks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, sheet.words[start].kind == .mark, sheet.words[start].mark != .openQuote,
      sheet.words[start].mark != .quote
    {
      start += 1
    }
    return start..<range.upperBound
  }

  // MARK: Letters

  /// A document without the name of its type: a letter with "V/v" under its number, or a text without a heading.
  private func letterHeading(into frame: inout Frame) {
    var end = 0
    var i = 0
    while i < min(lines.count, HeadingFinder.limit), lines[i].zone == .body {
      let line = lines[i]
      if line.isOrnament {
        i += 1
        continue
      }
      if sheet.match(HeadingSigns.addressee, at: line.words.lowerBound, end: line.words.upperBound) != nil { break }
      if frame.subject.isEmpty, end > 0,
        sheet.match(HeadingSigns.subject, at: line.words.lowerBound, end: line.words.upperBound) != nil
      {
        i = letterSubject(at: i, into: &frame)
        end = i
        continue
      }
      if isHeadingLine(line) || sheet.numberLine(in: line.words) != nil { end = i + 1 }
      if endsHeading(line, end > 0) { break }
      i += 1
    }
    frame.heading = 0..<end
  }

  private func letterSubject(at start: Int, into frame: inout Frame) -> Int {
    var i = start + 1
    while i < lines.count, i < start + 6, !lines[i].isOrnament, lines[i].cell == lines[start].cell,
      lines[i].zone == .body,
      lines[i].gap != .blankLine, !isHeadingLine(lines[i]), !lines[i].isCapital, lines[i].label == nil,
      sheet.match(HeadingSigns.addressee, at: lines[i].words.lowerBound, end: lines[i].words.upperBound) == nil
    {
      i += 1
    }
    frame.subject = start..<i
    frame.subjectWords = lines[start..<i].map(\.words)
    return i
  }

  private func skipOrnaments(into frame: inout Frame) {
    var end = frame.heading.upperBound
    while end < lines.count, lines[end].isOrnament { end += 1 }
    if end > frame.heading.upperBound, frame.heading.upperBound > 0 { frame.heading = 0..<end }
  }

  // MARK: Addressees

  /// "Kính gửi:", or "VĂN PHÒNG CHÍNH PHỦ điện:" of a telegram, with the names behind or under it.
  private func addressees(into frame: inout Frame) {
    let start = frame.heading.upperBound
    guard let at = lines[start...].prefix(4).firstIndex(where: { opensAddressees($0) }) else { return }
    var end = at + 1
    var last = at
    let isList = !lines[at].words.contains { sheet.words[$0].mark == .period }
    while isList, end < lines.count, end < at + 60 {
      let line = lines[end]
      if !line.isOrnament {
        guard line.label?.isMark == true && line.words.count < 60 || continuesName(line, lines[last]) else { break }
        last = end
      }
      end += 1
    }
    frame.addressees = at..<end
    frame.heading = 0..<end
  }

  private func opensAddressees(_ line: Line) -> Bool {
    let words = line.words
    if sheet.match(HeadingSigns.addressee, at: words.lowerBound, end: words.upperBound) != nil { return true }
    return words.count < 14 && sheet.words[words.upperBound - 1].mark == .colon
      && sheet.stands(HeadingSigns.telegram, at: words.upperBound - 2, end: words.upperBound)
  }

  /// A name broken over two lines.
  private func continuesName(_ line: Line, _ previous: Line) -> Bool {
    guard sheet.source.isLineBased, line.gap == .line, line.label == nil, line.words.count < 24, !endsSentence(previous)
    else { return false }
    return previous.label?.isMark == true || sheet.words[line.words.lowerBound].shape == .lower
      || sheet.words[previous.words.upperBound - 1].mark == .comma
  }
}
