/// Finds the pages of a PDF that may hold tables, has them drawn, and reads the lines between the cells.
struct RuledPages {
  /// No more pages than this are drawn; tables behind them are told by the white between their columns.
  private static let most = 120
  /// Pages drawn at a time.
  private static let atATime = 16

  private var likely: [Int] = []
  private(set) var tables: [Int: [RuledTable]] = [:]

  /// To be shown page after page, counted from 0.
  mutating func see(_ page: PageContent, number: Int) {
    guard likely.count < Self.most, Self.mayHold(PageRow.rows(Stamp.without(page.segments)), number, page.height)
    else { return }
    likely.append(number)
  }

  /// Rows of three parts or more, or several of two between heading and recipients.
  private static func mayHold(_ rows: [PageRow], _ number: Int, _ height: Double) -> Bool {
    var pairs = 0
    for row in rows {
      if row.segments.count > 2 { return true }
      guard row.segments.count == 2, number > 0 || row.box.top > height * 0.3 else { continue }
      if row.squeezed.starts(with: "noinhan".utf8) { break }
      pairs += 1
      if pairs > 1 { return true }
    }
    return false
  }

  /// Draws the pages. What cannot be drawn is read without its lines.
  mutating func draw(_ file: InputFile) {
    guard !likely.isEmpty, let tool = Tool.pdftoppm.path else { return }
    var rest = likely[...]
    while let first = rest.first {
      var last = first
      while let next = rest.first, next <= last + 1, next < first + Self.atATime {
        last = next
        rest.removeFirst()
      }
      let command = [
        tool, "-mono", "-r", String(PageBitmap.resolution), "-f", String(first + 1), "-l", String(last + 1), "-q", "-",
      ]
      guard let handle = try? file.handle(),
        let (outcome, child) = try? ChildProgram.run(command, input: handle, file: file.name),
        outcome == .finished(status: 0)
      else { return }
      for (k, bitmap) in PageBitmap.all(child.output.bytes(limit: 64 << 20)).enumerated() {
        tables[first + k] = RuledTable.tables(on: bitmap)
      }
    }
  }
}
