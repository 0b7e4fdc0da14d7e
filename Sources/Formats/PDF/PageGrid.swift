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
    let borders = strips.map { ($0.left + $0.right) / 2 }
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

  /// A single line of text through every strip.
  private static func crossesAll(_ row: PageRow, _ strips: [Strip]) -> Bool {
    row.segments.contains { segment in
      strips.allSatisfy { segment.box.left < $0.left && segment.box.right > $0.right }
    }
  }

  private static func columnsTouched(_ row: PageRow, _ strips: [Strip]) -> Int {
    Set(row.words.map { word in strips.count { ($0.left + $0.right) / 2 < word.box.middle } }).count
  }

  /// Sorts the words into cells. A new row of the table begins where the first column has words, or, when that is
  /// empty, where a wider gap parts the lines.
  private mutating func fill(_ lines: ArraySlice<PageRow>, _ borders: [Double]) {
    var row = -1
    for line in lines {
      var columns: [Int: [PageWord]] = [:]
      for word in line.words { columns[borders.count { $0 < word.box.middle }, default: []].append(word) }
      if row < 0 || columns[0] != nil { row += 1 }
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
}
