/// A table without drawn lines to go by: rows whose words keep out of the same white strips.
struct PageGrid {
  struct GridCell {
    var row: Int
    var column: Int
    var lines: [PageSegment]
  }

  var rows: Range<Int>
  var cells: [GridCell] = []

  /// Fewest rows with words in several columns that make a table.
  private static let leastRows = 4

  /// The table that begins at row `start`; nil when none does.
  init?(_ all: [PageRow], from start: Int, _ body: PageMeasure) {
    guard all[start].segments.count >= 2 else { return nil }
    var end = start + 1
    var strips = Self.strips(all[start])
    var inked = 1
    while end < all.count {
      let row = all[end]
      if row.box.top - all[end - 1].box.bottom > 2.5 * body.lineHeight { break }
      let left = strips.compactMap { Self.narrowed($0, by: row) }
      let wide = left.filter { $0.right - $0.left >= 7 }
      if wide.isEmpty || wide.count < strips.count && Self.crossesAll(row, strips) { break }
      if wide.count * 2 < strips.count { break }
      strips = wide
      if Self.columnsTouched(row, strips) > 1 { inked += 1 }
      end += 1
    }
    guard inked >= Self.leastRows, !strips.isEmpty else { return nil }
    rows = start..<end
    let borders = Self.finer(all[rows], strips.count) ?? strips.map { ($0.left + $0.right) / 2 }
    fill(all[rows], borders)
    guard Set(cells.map(\.row)).count >= 2 else { return nil }
  }

  private typealias Strip = (left: Double, right: Double)

  /// The white strips between the segments of a row.
  private static func strips(_ row: PageRow) -> [Strip] {
    zip(row.segments, row.segments.dropFirst()).map { ($0.box.right, $1.box.left) }
  }

  /// What a row leaves of a strip; nil when nothing.
  private static func narrowed(_ strip: Strip, by row: PageRow) -> Strip? {
    var strip = strip
    for word in row.words where word.box.right > strip.left && word.box.left < strip.right {
      if word.box.left <= strip.left {
        strip.left = word.box.right
      } else if word.box.right >= strip.right {
        strip.right = word.box.left
      } else if word.box.left - strip.left > strip.right - word.box.right {
        strip.right = word.box.left
      } else {
        strip.left = word.box.right
      }
    }
    return strip.right > strip.left ? strip : nil
  }

  /// Borders between more columns than the first row shows: the head of a table has cells merged over several columns.
  /// A strip counts that few rows cross. Nil when there are no more of them.
  private static func finer(_ rows: ArraySlice<PageRow>, _ few: Int) -> [Double]? {
    guard let model = rows.max(by: { $0.segments.count < $1.segments.count }), model.segments.count > few + 1 else {
      return nil
    }
    var found: [Strip] = []
    for strip in strips(model) {
      var strip = strip
      var crossed = 0
      for row in rows {
        if let left = narrowed(strip, by: row), left.right - left.left >= 5 { strip = left } else { crossed += 1 }
      }
      if crossed * 4 <= rows.count { found.append(strip) }
    }
    return found.count > few ? found.map { ($0.left + $0.right) / 2 } : nil
  }

  /// A single line of text through every strip.
  private static func crossesAll(_ row: PageRow, _ strips: [Strip]) -> Bool {
    row.segments.contains { segment in
      strips.allSatisfy { segment.box.left < $0.left && segment.box.right > $0.right }
    }
  }

  private static func columnsTouched(_ row: PageRow, _ strips: [Strip]) -> Int {
    Set(row.words.map { word in strips.count { ($0.left + $0.right) / 2 < word.box.middle } }).count
  }

  /// Sorts the words into cells. A new row of the table begins where the first column has words. A line without them
  /// belongs to the row it stands nearer to: the first column may stand in the middle of a taller cell.
  private mutating func fill(_ lines: ArraySlice<PageRow>, _ borders: [Double]) {
    var row = -1
    var isOpen = false
    let parted = lines.map { Self.columns($0, borders) }
    let usual = Self.usualGap(lines, parted)
    for (k, columns) in zip(lines.indices, parted) {
      let isFirst = row < 0
      if columns[0] != nil {
        // The line above has opened this row already.
        if !isOpen || isFirst { row += 1 }
        isOpen = false
      } else if isFirst || !isOpen && Self.isNearerBelow(k, lines) {
        row += 1
        isOpen = true
      } else if columns.count > 1, lines[k].box.top - lines[k - 1].box.bottom > max(3, usual * 0.75) {
        // "Total", without a number of its own.
        row += 1
      }
      for column in columns.keys.sorted() {
        let segment = PageSegment(columns[column] ?? [])
        if let k = cells.firstIndex(where: { $0.row == row && $0.column == column }) {
          cells[k].lines.append(segment)
        } else {
          cells.append(GridCell(row: row, column: column, lines: [segment]))
        }
      }
    }
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// The usual gap above the lines that begin a row.
  private static func usualGap(_ lines: ArraySlice<PageRow>, _ parted: [[Int: [PageWord]]]) -> Double {
    let gaps = zip(lines.indices, parted).dropFirst().compactMap { k, columns in
      columns[0] == nil ? nil : lines[k].box.top - lines[k - 1].box.bottom
    }.sorted()
    return gaps.isEmpty ? .infinity : gaps[gaps.count / 2]
  }

  private static func isNearerBelow(_ k: Int, _ lines: ArraySlice<PageRow>) -> Bool {
    guard k > lines.startIndex, k + 1 < lines.endIndex else { return false }
    let above = lines[k].box.top - lines[k - 1].box.bottom
    let below = lines[k + 1].box.top - lines[k].box.bottom
    return below + 3 < above
  }

  /// The words of a line by columns; a cell merged over several stands in the first of them.
  private static func columns(_ line: PageRow, _ borders: [Double]) -> [Int: [PageWord]] {
    var columns: [Int: [PageWord]] = [:]
    for segment in line.segments {
      let crossed = borders.filter { border in
        segment.box.left < border && segment.box.right > border
          && !zip(segment.words, segment.words.dropFirst()).contains { $0.box.right <= border && $1.box.left >= border }
      }
      if crossed.isEmpty {
        for word in segment.words { columns[borders.count { $0 < word.box.middle }, default: []].append(word) }
      } else {
        columns[borders.count { $0 < segment.box.left }, default: []] += segment.words
      }
    }
    return columns
  }
}
