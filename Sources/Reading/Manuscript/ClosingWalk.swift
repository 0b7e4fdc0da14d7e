import Blocks
import Vietnamese

/// Walks through the closing matter line by line and tells recipients from signatures.
struct ClosingWalk {
  let sheet: Sheet
  let lines: [Line]
  private(set) var recipients = 0..<0
  private(set) var signatures: [Range<Int>] = []

  private var sawFileCopy = false
  /// The block that is being read: where it began, and whether its name and its post have been seen.
  private var block: (start: Int, hasName: Bool, hasPost: Bool)?

  init(sheet: Sheet, lines: [Line]) {
    self.sheet = sheet
    self.lines = lines
  }

  private enum Kind { case heading, recipient, post, name, mark, other }

  /// Reads on from the line and returns the first line that is no closing matter any more.
  mutating func run(from start: Int) -> Int {
    var i = start
    var end = start
    while i < lines.count {
      let line = lines[i]
      if line.zone != .body || line.isOrnament {
        i += 1
        continue
      }
      switch kind(line, at: i) {
      case .heading:
        if !recipients.isEmpty { return finish(end) }
        recipients = i..<i + 1
      case .recipient:
        recipients = recipients.lowerBound..<i + 1
        if isFileCopy(line) { sawFileCopy = true }
      case .post:
        if let open = block, open.hasPost, open.hasName || isBeside(line, open.start) { close(at: end) }
        block = (block?.start ?? i, block?.hasName ?? false, true)
      case .name:
        block = (block?.start ?? i, true, block?.hasPost ?? false)
      case .mark: break
      case .other:
        // Stray lines of stamps and numbers between the list and the signature.
        guard signatures.isEmpty, block?.hasName != true, isStray(line), let next = signature(after: i) else {
          return finish(end)
        }
        i = next
        continue
      }
      i += 1
      end = i
    }
    return finish(end)
  }

  private func isStray(_ line: Line) -> Bool {
    line.words.count <= 16 && !sheet.isAnnexHeading(line) && sheet.motto(in: line.words) == nil
  }

  /// The post or the name that follows within a few short lines.
  private func signature(after i: Int) -> Int? {
    var k = i + 1
    while k < lines.count, k < i + 8, lines[k].isOrnament || isStray(lines[k]) {
      let line = lines[k]
      if !line.isOrnament, sheet.isPost(line) || !line.isCapital && PersonName.name(in: line.words, sheet) != nil {
        return k
      }
      k += 1
    }
    return nil
  }

  private mutating func finish(_ end: Int) -> Int {
    close(at: end)
    return end
  }

  private mutating func close(at end: Int) {
    if let open = block { signatures.append(open.start..<end) }
    block = nil
  }

  private func kind(_ line: Line, at i: Int) -> Kind {
    if sheet.isAnnexHeading(line) { return .other }
    if sheet.isRecipientsHeading(line) { return .heading }
    if sheet.isSigned(line) { return .mark }
    let inList = !recipients.isEmpty && i - recipients.upperBound < 12
    if line.label?.isMark == true, inList { return sawFileCopy && block != nil ? .mark : .recipient }
    if sheet.isPost(line) || opensColumn(line) { return .post }
    if block != nil || sawFileCopy || recipients.isEmpty {
      if PersonName.name(in: line.words, sheet) != nil, !line.isCapital || block?.hasName == false { return .name }
      if let open = block, !open.hasName, PersonName.likelyName(in: line.words, sheet) != nil { return .name }
    }
    if inList, continuesList(line, at: i) { return .recipient }
    // A second line of the authority: "CHỦ TỊCH ỦY BAN / NHÂN DÂN TỈNH".
    if let open = block, !open.hasName, line.isCapital, line.label == nil, line.words.count < 12 { return .post }
    if line.words.count <= 3, line.label == nil, line.width < 12, !line.isCapital { return .mark }
    return .other
  }

  /// The body or post over the next of several people who sign side by side.
  private func opensColumn(_ line: Line) -> Bool {
    guard let block, block.hasName, block.hasPost, line.isCapital, line.label == nil else { return false }
    return isBeside(line, block.start)
  }

  /// The line stands in a column right of the line `start`, in the same row: somebody else signs there. Who confirms an
  /// achievement report writes the name by hand, so that the column before may have none.
  private func isBeside(_ line: Line, _ start: Int) -> Bool {
    guard let cell = line.cell, let first = lines[start].cell else { return false }
    return cell.table == first.table && cell.row == first.row && cell.column > first.column
  }

  /// The broken end of a recipient, or one without a dash.
  private func continuesList(_ line: Line, at i: Int) -> Bool {
    guard line.label == nil || line.label?.isMark == false, !line.isCapital, line.words.count < 40 else { return false }
    let last = lastRecipient(before: i)
    if last == recipients.lowerBound { return true }
    if isFileCopy(lines[last]), sheet.words[lines[last].words.upperBound - 1].mark == .period { return false }
    let mark = sheet.words[line.words.upperBound - 1].mark
    if mark == .semicolon || mark == .comma { return true }
    let first = sheet.words[line.words.lowerBound]
    if first.mark == .openParen || first.shape == .lower && first.isLetters { return true }
    return !sawFileCopy && endsOpen(lines[last]) || isFileCopy(line)
  }

  private func lastRecipient(before i: Int) -> Int { min(recipients.upperBound - 1, i) }

  private func endsOpen(_ line: Line) -> Bool {
    switch sheet.words[line.words.upperBound - 1].mark {
    case .semicolon, .period, .slash: return false
    default: return true
    }
  }

  private static let fileCopy = PhraseTable(["lưu", "lưu trữ"])

  private func isFileCopy(_ line: Line) -> Bool {
    var at = line.body.lowerBound
    while at < line.body.upperBound, sheet.words[at].kind == .mark { at += 1 }
    return sheet.match(ClosingWalk.fileCopy, at: at, end: line.body.upperBound) != nil
  }
}
