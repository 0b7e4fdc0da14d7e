/// A table between drawn lines: its cells as the lines part them, merged cells once.
struct RuledTable {
  struct Piece {
    var box: Box
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  let box: Box
  /// Where its columns begin, and where the last one ends.
  let borders: [Double]
  let rows: Int
  let pieces: [Piece]

  init(box: Box, borders: [Double], rows: Int, pieces: [Piece]) {
    (self.box, self.borders, self.rows, self.pieces) = (box, borders, rows, pieces)
  }

  /// The shortest line that can part rows, and the shortest that can part columns, points.
  private static let leastAcross = 24
  private static let leastDown = 9
  /// Lines nearer than this are one; ends nearer than this meet.
  private static let reach = 3.0
  /// No more lines than a page can hold; a hatched drawing has more.
  private static let most = 400

  /// The tables of a page from above.
  static func tables(on page: PageBitmap) -> [RuledTable] {
    let across = lines(page.rowStrokes(leastAcross))
    guard across.count >= 2, across.count <= most else { return [] }
    let down = lines(page.columnStrokes(leastDown)).filter { line in
      across.contains { $0.meets(line.start, line.place) } && across.contains { $0.meets(line.end, line.place) }
    }
    guard down.count >= 2, down.count <= most else { return [] }
    return groups(across, down).compactMap { RuledTable(across: $0.across, down: $0.down) }
      .sorted { $0.box.top < $1.box.top }
  }

  /// A drawn line: `place` is its row or column, in points.
  private struct DrawnLine {
    var place: Double
    var start: Double
    var end: Double

    /// Whether a line that crosses this one at `along` and ends at `across` touches it.
    func meets(_ across: Double, _ along: Double) -> Bool {
      abs(across - place) <= RuledTable.reach && along >= start - RuledTable.reach && along <= end + RuledTable.reach
    }
  }

  /// Strokes side by side are one line as thick as they are many; what is thicker than a line is an area.
  private static func lines(_ strokes: [PageBitmap.Stroke]) -> [DrawnLine] {
    var open: [(first: Int, last: Int, start: Int, end: Int)] = []
    var lines: [DrawnLine] = []
    func close(before place: Int) {
      open.removeAll { line in
        guard line.last < place - 1 else { return false }
        if line.last - line.first < 4 {
          lines.append(
            DrawnLine(
              place: Double(line.first + line.last + 1) / 2, start: Double(line.start), end: Double(line.end)))
        }
        return true
      }
    }
    for stroke in strokes.sorted(by: { ($0.place, $0.start) < ($1.place, $1.start) }) {
      close(before: stroke.place)
      if let k = open.firstIndex(where: { stroke.start <= $0.end + 2 && stroke.end >= $0.start - 2 }) {
        open[k].last = stroke.place
        open[k].start = min(open[k].start, stroke.start)
        open[k].end = max(open[k].end, stroke.end)
      } else {
        open.append((stroke.place, stroke.place, stroke.start, stroke.end))
      }
      if open.count > most { return [] }
    }
    close(before: .max)
    return lines
  }

  /// Lines that hang together.
  private static func groups(
    _ across: [DrawnLine], _ down: [DrawnLine]
  ) -> [(across: [DrawnLine], down: [DrawnLine])] {
    var group = Array(0..<down.count)
    func root(_ k: Int) -> Int { group[k] == k ? k : root(group[k]) }
    var touched: [[Int]] = []
    for line in across {
      let mine = down.indices.filter { k in
        down[k].place >= line.start - reach && down[k].place <= line.end + reach
          && line.place >= down[k].start - reach && line.place <= down[k].end + reach
      }
      touched.append(mine)
      for k in mine.dropFirst() { group[root(k)] = root(mine[0]) }
    }
    return Set(down.indices.map(root)).sorted().map { head in
      (
        zip(across, touched).filter { $1.first.map(root) == head }.map(\.0),
        down.indices.filter { root($0) == head }.map { down[$0] }
      )
    }
  }

  /// Nil when the lines part nothing: a frame, a box around a stamp.
  private init?(across: [DrawnLine], down: [DrawnLine]) {
    let xs = Self.places(down)
    let ys = Self.places(across)
    guard xs.count >= 3, ys.count >= 2 else { return nil }
    box = Box(left: xs[0], top: ys[0], right: xs[xs.count - 1], bottom: ys[ys.count - 1])
    borders = xs
    rows = ys.count - 1
    let columns = xs.count - 1
    var taken = [Bool](repeating: false, count: rows * columns)
    var pieces: [Piece] = []
    for row in 0..<rows {
      for column in 0..<columns where !taken[row * columns + column] {
        var right = column + 1
        while right < columns, !taken[row * columns + right],
          !Self.parts(down, at: xs[right], from: ys[row], to: ys[row + 1])
        { right += 1 }
        var below = row + 1
        while below < rows, !Self.parts(across, at: ys[below], from: xs[column], to: xs[right]) { below += 1 }
        for y in row..<below { for x in column..<right { taken[y * columns + x] = true } }
        pieces.append(
          Piece(
            box: Box(left: xs[column], top: ys[row], right: xs[right], bottom: ys[below]), row: row, column: column,
            rowSpan: below - row, columnSpan: right - column))
      }
    }
    self.pieces = pieces
  }

  /// The places of lines, those that are one told once.
  private static func places(_ lines: [DrawnLine]) -> [Double] {
    var places: [Double] = []
    for place in lines.map(\.place).sorted() where places.last.map({ place - $0 > reach }) ?? true {
      places.append(place)
    }
    return places
  }

  /// Whether a line stands there along most of the way.
  private static func parts(_ lines: [DrawnLine], at place: Double, from start: Double, to end: Double) -> Bool {
    let covered = lines.reduce(0.0) { sum, line in
      abs(line.place - place) > reach ? sum : sum + max(0, min(line.end, end) - max(line.start, start))
    }
    return covered * 2 > end - start
  }

  /// The cell under a point; nil outside.
  func piece(x: Double, y: Double) -> Int? {
    box.contains(x: x, y: y) ? pieces.firstIndex { $0.box.contains(x: x, y: y) } : nil
  }
}
