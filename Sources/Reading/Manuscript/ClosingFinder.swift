import Blocks
import Vietnamese

/// Finds the closing matter: the list of recipients and the signature blocks, in whatever order the file has them, and
/// what follows.
struct ClosingFinder {
  let sheet: Sheet
  let lines: [Line]

  /// Fills `body`, `recipients`, `signatures`, `attachment` and `annexes`.
  func find(into frame: inout Frame) {
    let start = max(frame.heading.upperBound, frame.addressees.upperBound)
    let annex = (start..<lines.count).first { sheet.isAnnexHeading(lines[$0]) } ?? lines.count
    let opening = closingStart(in: start..<lines.count)
    guard let opening, opening <= annex || hasRecipients(opening) else {
      frame.body = start..<annex
      frame.annexes = annex..<lines.count
      return
    }
    frame.body = start..<min(opening, annex)
    var walk = ClosingWalk(sheet: sheet, lines: lines)
    let end = walk.run(from: opening)
    frame.recipients = walk.recipients
    frame.signatures = walk.signatures
    if opening > annex {
      // The annexes stand before the signature: they are read as annexes, the rest stays where it is.
      frame.annexes = annex..<opening
      return
    }
    let attached = attachment(from: end)
    frame.attachment = attached
    frame.annexes = max(end, attached.upperBound)..<lines.count
  }

  private func hasRecipients(_ i: Int) -> Bool { sheet.isRecipientsHeading(lines[i]) }

  /// The first line of the recipients or of a signature block.
  private func closingStart(in range: Range<Int>) -> Int? {
    range.first { i in
      guard lines[i].zone == .body else { return false }
      return isList(at: i) || isSignature(at: i)
    }
  }

  /// "Nơi nhận" over a list, not over a column of a table.
  private func isList(at i: Int) -> Bool {
    guard sheet.isRecipientsHeading(lines[i]) else { return false }
    guard let cell = lines[i].cell, i + 1 < lines.count, let next = lines[i + 1].cell, next.table == cell.table else {
      return true
    }
    return next.column == cell.column || lines[i + 1].label?.isMark == true
  }

  /// A post in capitals with a name under it.
  private func isSignature(at i: Int) -> Bool {
    guard sheet.isPost(lines[i]) else { return false }
    var posts = 1
    for k in i + 1..<max(i + 1, min(i + 14, lines.count)) where lines[k].zone == .body {
      let line = lines[k]
      if line.isOrnament || sheet.isSigned(line) { continue }
      if PersonName.name(in: line.words, sheet) != nil { return true }
      if sheet.isRecipientsHeading(line) { return posts > 0 && k < i + 6 }
      guard sheet.isPost(line) || line.isCapital && line.words.count < 14 && line.label == nil else { return false }
      posts += 1
    }
    return false
  }

  /// What a decision issues, under its own title: "QUY CHẾ … (Ban hành kèm theo Quyết định số …)".
  private func attachment(from start: Int) -> Range<Int> {
    guard
      let type = lines[start...].prefix(14).firstIndex(where: {
        $0.cell == nil && $0.isCapital
          && sheet.match(HeadingSigns.types, at: $0.words.lowerBound, end: $0.words.upperBound) != nil
      })
    else { return 0..<0 }
    let head = lines[type...].prefix(10)
    guard head.contains(where: { sheet.first(ClosingSigns.attached, in: $0.words) != nil }) else { return 0..<0 }
    let end = (type + 1..<max(type + 1, lines.count)).first {
      sheet.isAnnexHeading(lines[$0]) || sheet.isRecipientsHeading(lines[$0]) || isSignature(at: $0)
    }
    return type..<(end ?? lines.count)
  }
}

extension Sheet {
  /// "PHỤ LỤC II", "DANH SÁCH GỬI VĂN BẢN" on a line of its own.
  func isAnnexHeading(_ line: Line) -> Bool {
    guard line.cell == nil, line.zone == .body, line.words.count < 30 else { return false }
    if let label = line.label, label.kind == .annex {
      return line.body.isEmpty || isCapital(line.body) || line.style.isCentred || line.style.isBold
    }
    if line.label == nil,
      match(ClosingSigns.annexAlone, at: line.words.lowerBound, end: line.words.upperBound)?.count
        == line.words.count
    {
      return true
    }
    guard line.label == nil, line.isCapital || line.style.isBold || line.style.isCentred else { return false }
    guard let (_, count) = match(ClosingSigns.annex, at: line.words.lowerBound, end: line.words.upperBound) else {
      return false
    }
    return line.isCapital || count == line.words.count
  }

  func isRecipientsHeading(_ line: Line) -> Bool {
    guard line.words.count <= 14,
      let (_, count) = match(ClosingSigns.recipients, at: line.words.lowerBound, end: line.words.upperBound)
    else { return false }
    let next = line.words.lowerBound + count
    return next == line.words.upperBound || words[next].kind == .mark || isUpper(next)
  }

  /// A line in capitals that begins with an authority or a post and goes on with nothing but their names.
  func isPost(_ line: Line) -> Bool {
    guard line.zone == .body, line.label == nil || line.label?.isMark == false, line.words.count <= 16 else {
      return false
    }
    guard line.isCapital, let last = words[line.words.upperBound - 1].mark as Mark?, last != .semicolon else {
      return false
    }
    return match(ClosingSigns.posts, at: line.words.lowerBound, end: line.words.upperBound) != nil
  }

  /// "(Đã ký)", "Ký bởi: …": what a signature leaves on the paper.
  func isSigned(_ line: Line) -> Bool {
    var at = line.words.lowerBound
    while at < line.words.upperBound, words[at].kind == .mark { at += 1 }
    return line.words.count < 16 && match(ClosingSigns.signed, at: at, end: line.words.upperBound) != nil
  }
}
