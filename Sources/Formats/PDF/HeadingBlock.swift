/// The heading of an official document: issuer and number on the left, motto, place and date on the right
/// (Decree 30/2020/NĐ-CP, Appendix I; Guidance 36-HD/VPTW for the Party), put back into reading order.
struct HeadingBlock {
  /// Rows of the page the block covers.
  var rows: Range<Int>
  var issuer: [PageSegment] = []
  var motto: [PageSegment] = []
  /// Number and symbol, and what stands under them ("V/v …").
  var number: [PageSegment] = []
  var date: [PageSegment] = []

  /// Finds the block at or below row `start`; nil when the page has none.
  init?(_ rows: [PageRow], from start: Int, pageWidth: Double) {
    guard let top = Self.mottoRow(rows, from: start, pageWidth) else { return nil }
    let gutter = top.gutter
    var first = top.row
    while first > start, Self.isBeside(rows[first - 1], gutter, pageWidth),
      rows[top.row].box.top - rows[first - 1].box.top < 90
    {
      first -= 1
    }
    var row = first
    var hasDate = false
    var left: [PageSegment] = []
    let middle = PageSegment(rows[top.row].words.filter { $0.box.left >= gutter }).box.middle
    while row < rows.count, row < first + 16 {
      let cut = Self.cut(rows[row], gutter)
      if row > top.row {
        if Self.isTitle(rows[row], cut, hasDate, gutter) || hasDate && Self.isCentred(rows[row], left, pageWidth) {
          break
        }
        if Self.isTitleWithoutDate(rows[row], left, motto: middle, pageWidth) { break }
        if rows[row].box.top - rows[row - 1].box.bottom > 60 { break }
      }
      if let piece = cut.left, !PageRow(segments: [piece]).isRule { left.append(piece) }
      if let piece = cut.right, !PageRow(segments: [piece]).isRule {
        if hasDate || Self.isDate(piece.squeezed) {
          hasDate = true
          date.append(piece)
        } else {
          motto.append(piece)
        }
      }
      row += 1
    }
    self.rows = first..<row
    // A body named after a decision has a number in its name: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 12/QĐ-SXD".
    let split =
      left.firstIndex { Self.isNumber($0.squeezed) && !Self.isCapital($0) }
      ?? left.firstIndex { Self.isNumber($0.squeezed) } ?? left.count
    issuer = Array(left[..<split])
    number = Array(left[split...])
  }

  /// The row with the motto or the Party's name in its right half, and the place of the gutter left of it.
  private static func mottoRow(_ rows: [PageRow], from start: Int, _ pageWidth: Double) -> (row: Int, gutter: Double)? {
    for k in start..<rows.count {
      let squeezed = rows[k].squeezed
      guard SideBySide.isMotto(squeezed) || SideBySide.contains(squeezed, "chunghiavietnam") else { continue }
      let words = rows[k].words
      guard let first = words.firstIndex(where: { isMottoHead($0, pageWidth) }) else { continue }
      return (k, words[first].box.left - 4)
    }
    return nil
  }

  /// "CỘNG", "ĐẢNG" or "Độc" where the right column begins.
  private static func isMottoHead(_ word: PageWord, _ pageWidth: Double) -> Bool {
    let text = SideBySide.squeezed(word.text)
    return word.box.left > pageWidth * 0.3
      && (text.elementsEqual("cong".utf8) || text.elementsEqual("dang".utf8) || text.elementsEqual("doc".utf8))
  }

  /// Cuts a row at the widest gap near the gutter, so that a date wider than the motto stays whole.
  private static func cut(_ row: PageRow, _ gutter: Double) -> (left: PageSegment?, right: PageSegment?) {
    if let cut = row.cut(near: gutter, within: 90) { return cut }
    let words = row.words
    let box = row.box
    if box.left >= gutter - 60 && box.middle > gutter + 20 { return (nil, PageSegment(words)) }
    if box.right <= gutter + 30 { return (PageSegment(words), nil) }
    return row.cut(at: gutter)
  }

  /// A row above the motto that belongs to the block: it keeps to one side.
  private static func isBeside(_ row: PageRow, _ gutter: Double, _ pageWidth: Double) -> Bool {
    row.box.right <= gutter + 12 || row.segments.count > 1 && row.segments[0].box.right <= gutter + 12
  }

  /// A row that begins the text below the block: it stands in the middle of the page or runs across the gutter.
  private static func isTitle(
    _ row: PageRow, _ cut: (left: PageSegment?, right: PageSegment?), _ hasDate: Bool, _ gutter: Double
  ) -> Bool {
    if row.segments.count > 1 {
      // A wide gap parts the two columns; otherwise it is one line of the text.
      return cut.left == nil || cut.right == nil ? hasDate && row.box.left > gutter - 40 : false
    }
    let box = row.box
    if box.right <= gutter + 30 { return false }
    if hasDate { return true }
    let squeezed = row.squeezed
    if isDate(squeezed) || SideBySide.isMotto(squeezed) { return false }
    return box.left < gutter - 25
  }

  /// A single line nearer to the middle of the page than to the middle of the left column.
  private static func isCentred(_ row: PageRow, _ left: [PageSegment], _ pageWidth: Double) -> Bool {
    guard row.segments.count == 1, !left.isEmpty else { return false }
    let column = left.reduce(0) { $0 + $1.box.middle } / Double(left.count)
    return abs(row.box.middle - pageWidth * 0.52) < abs(row.box.middle - column)
  }

  /// Below the number of a paper that shows no date beside it (minutes): a line alone, nearer to the middle of the text
  /// than to the middle of the motto.
  private static func isTitleWithoutDate(
    _ row: PageRow, _ left: [PageSegment], motto: Double, _ pageWidth: Double
  ) -> Bool {
    guard row.segments.count == 1, left.contains(where: { isNumber($0.squeezed) }), !isDate(row.squeezed),
      isCentred(row, left, pageWidth)
    else { return false }
    return abs(row.box.middle - pageWidth * 0.52) < abs(row.box.middle - motto)
  }

  private static func isDate(_ squeezed: [UInt8]) -> Bool {
    SideBySide.contains(squeezed, "ngay") && SideBySide.contains(squeezed, "thang")
      || SideBySide.contains(squeezed, "thang") && SideBySide.contains(squeezed, "nam20")
  }

  /// "Số: …", also as OCR bends it.
  private static func isNumber(_ squeezed: [UInt8]) -> Bool {
    squeezed.starts(with: "so".utf8) && !squeezed.starts(with: "sog".utf8) && !squeezed.starts(with: "son".utf8)
      && (squeezed.count < 3 || squeezed[2] >= 0x30 && squeezed[2] <= 0x39
        || squeezed.count < 24 && hasSymbol(squeezed))
  }

  /// "SỐ 12/QĐ-SXD" and not "Số: 12/QĐ-SXD".
  private static func isCapital(_ segment: PageSegment) -> Bool {
    let head = String(decoding: segment.words[0].text.prefix(4), as: UTF8.self)
    return head.count >= 2 && head == head.uppercased()
  }

  private static func hasSymbol(_ squeezed: [UInt8]) -> Bool {
    for symbol in ["kh", "qd", "ct", "hd", "cv", "bc", "ttr", "tb", "nq", "cd"] as [StaticString]
    where SideBySide.contains(squeezed, symbol) { return true }
    return false
  }

  /// In reading order, with the row and column of the grid each line belongs to.
  var lines: [(segment: PageSegment, row: Int, column: Int)] {
    issuer.map { ($0, 0, 0) } + motto.map { ($0, 0, 1) } + number.map { ($0, 1, 0) } + date.map { ($0, 1, 1) }
  }
}
