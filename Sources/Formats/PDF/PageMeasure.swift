/// The margins and the usual line height of a page.
struct PageMeasure {
  let left: Double
  let right: Double
  let lineHeight: Double
  let pageHeight: Double
  let pageWidth: Double

  init(_ rows: [PageRow], _ page: PageContent) {
    pageHeight = page.height
    pageWidth = page.width
    let lefts = rows.map(\.box.left).sorted()
    let rights = rows.map(\.box.right).sorted()
    left = lefts.isEmpty ? 0 : min(lefts[lefts.count / 10], Self.margin(rows, lefts) ?? .infinity)
    right = rights.isEmpty ? page.width : rights[rights.count * 9 / 10]
    var heights = rows.flatMap { $0.words.map(\.box.height) }
    heights.sort()
    lineHeight = heights.isEmpty ? 14 : heights[heights.count / 2]
  }

  /// The left margin of a short text, where few lines reach it: the leftmost place at which two lines begin. What was
  /// recognised from an image begins anywhere.
  private static func margin(_ rows: [PageRow], _ lefts: [Double]) -> Double? {
    guard rows.allSatisfy({ $0.segments.allSatisfy { $0.words.allSatisfy { $0.confidence == 100 } } }) else {
      return nil
    }
    return zip(lefts, lefts.dropFirst()).first { $1 - $0 < 1 }?.0
  }

  /// In the middle of the text, with room on both sides.
  func isCentred(_ box: Box) -> Bool {
    abs(box.middle - (left + right) / 2) < 14 && box.left - left > 40 && right - box.right > 40
  }

  /// The first row of the notes at the foot of the page: smaller letters to the end of the page, beginning with a
  /// number or a mark. The count of rows when there are none.
  func firstNoteRow(_ rows: [PageRow]) -> Int {
    var first = rows.count
    var k = rows.count - 1
    while k > 0, isSmall(rows[k]) {
      if beginsNote(rows[k]) { first = k }
      k -= 1
    }
    // Small print that fills most of a page is a table or a list, not notes; recipients are small print too.
    guard first < rows.count, rows[first].box.top > pageHeight * 0.45 else { return rows.count }
    for row in rows[first...] where row.squeezed.starts(with: "noinhan".utf8) { return rows.count }
    return first
  }

  private func isSmall(_ row: PageRow) -> Bool {
    let words = row.words
    let small = words.count { $0.box.height < lineHeight * 0.86 }
    return small * 10 >= words.count * 9
  }

  private func beginsNote(_ row: PageRow) -> Bool {
    guard let first = row.words.first?.text, row.words.count > 1 else { return false }
    let digits = first.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x28 || $0 == 0x5B || $0 == 0x2A }
    return !digits.isEmpty && digits.count <= 3
  }
}
