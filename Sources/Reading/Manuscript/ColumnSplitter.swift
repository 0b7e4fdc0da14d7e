import Blocks
import Vietnamese

/// Parts the lines of a heading or of a closing block that hold two columns side by side, and puts the columns one
/// after the other: "Nơi nhận:            GIÁM ĐỐC" / "- Lưu: VT.          Trần Văn A".
struct ColumnSplitter {
  let sheet: Sheet
  let finder: LineFinder

  /// Spaces that no justified line has between two words.
  private static let gap = 4

  func split(_ lines: [Line]) -> [Line] {
    var lines = lines
    if let zone = headingZone(lines) { rearrange(&lines, zone) }
    if let zone = closingZone(lines) { rearrange(&lines, zone) }
    return lines
  }

  // MARK: Zones

  /// The lines up to the type, when one of them holds the motto behind something else.
  private func headingZone(_ lines: [Line]) -> Range<Int>? {
    let head = lines.prefix(40)
    guard
      let first = head.firstIndex(where: { line in
        line.cell == nil && columns(line).count > 1 && sheet.motto(in: line.words) != nil
      })
    else { return nil }
    var end = first + 1
    while end < head.count, end < first + 14, head[end].cell == nil, !endsHeading(head[end]) { end += 1 }
    return first..<end
  }

  private func endsHeading(_ line: Line) -> Bool {
    if sheet.match(HeadingSigns.addressee, at: line.words.lowerBound, end: line.words.upperBound) != nil { return true }
    if columns(line).count > 1 { return false }
    if let (_, count) = sheet.match(HeadingSigns.types, at: line.words.lowerBound, end: line.words.upperBound),
      count == line.words.count
    {
      return true
    }
    return line.words.count > 25
  }

  /// The lines from the recipients on, when one of them holds something else beside.
  private func closingZone(_ lines: [Line]) -> Range<Int>? {
    for first in lines.indices where beginsClosing(lines[first]) {
      var end = first + 1
      while end < lines.count, end < first + 45, lines[end].words.count < 30,
        !sheet.isAnnexHeading(lines[end]), lines[end].label?.kind != .annex, lines[end].page <= lines[first].page + 1
      {
        end += 1
      }
      if lines[first..<end].contains(where: { columns($0).count > 1 }) { return first..<end }
    }
    return nil
  }

  private func beginsClosing(_ line: Line) -> Bool {
    guard line.words.count < 30 else { return false }
    if sheet.match(ClosingSigns.recipients, at: line.words.lowerBound, end: line.words.upperBound) != nil {
      return true
    }
    guard isPost(line.words) else { return false }
    let parts = columns(line)
    return parts.count > 1 && parts.allSatisfy { sheet.isCapital($0) && isPost($0) }
  }

  private func isPost(_ words: Range<Int>) -> Bool {
    sheet.match(ClosingSigns.posts, at: words.lowerBound, end: words.upperBound) != nil
  }

  // MARK: Columns

  /// The runs of words between wide gaps.
  private func columns(_ line: Line) -> [Range<Int>] {
    guard line.words.count < 60 else { return [line.words] }
    var runs: [Range<Int>] = []
    var start = line.words.lowerBound
    for i in line.words.dropFirst() where isWide(i) {
      runs.append(start..<i)
      start = i
    }
    runs.append(start..<line.words.upperBound)
    return runs
  }

  private func isWide(_ i: Int) -> Bool {
    let from = Int(sheet.words[i - 1].end)
    let to = Int(sheet.words[i].start)
    return to - from >= ColumnSplitter.gap || sheet.source.text[from..<to].contains(0x09)
  }

  private func rearrange(_ lines: inout [Line], _ zone: Range<Int>) {
    let parts = lines[zone].map { line in (line, columns(line)) }
    let count = min(4, parts.map(\.1.count).max() ?? 1)
    guard count > 1 else { return }
    // Where the second column begins, in letters from the left border.
    let second = parts.filter { $0.1.count > 1 }.map { column(of: $0.1[1].lowerBound, in: $0.0) }.min() ?? 0
    var sorted = [[Line]](repeating: [], count: count)
    for (line, runs) in parts {
      for (k, run) in runs.enumerated() {
        let index = runs.count > 1 ? min(k, count - 1) : place(of: line, second, count)
        sorted[index].append(runs.count > 1 ? finder.line(run, like: line) : line)
      }
    }
    lines.replaceSubrange(zone, with: sorted.flatMap { $0 })
  }

  /// The column of a line that has only one: by its indent, or by what stands in it.
  private func place(of line: Line, _ second: Int, _ count: Int) -> Int {
    if line.label?.isMark == true || sheet.isRecipientsHeading(line) { return 0 }
    if count == 2, second > 12, line.indent * 4 >= second * 3 { return 1 }
    if line.indent == 0,
      sheet.motto(in: line.words) == line.words.lowerBound || isPost(line.words) && line.isCapital
        || PersonName.name(in: line.words, sheet) != nil
    {
      return count - 1
    }
    return 0
  }

  private func column(of word: Int, in line: Line) -> Int {
    line.indent + sheet.characters(line.span.start..<Int(sheet.words[word].start))
  }
}
