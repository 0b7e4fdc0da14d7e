import Blocks

/// Widens the columns of a table that are narrower than the longest word in them, at the cost of those that have room
/// to spare: a word, a day or a number is never broken while the page can hold it.
///
/// The widths that the author gave stand wherever they hold their words. All renderers take their widths from here, so
/// that a paper has the same columns in Word, in PDF and on the screen.
struct ColumnFit {
  let table: PaperTable
  let styles: PaperStyles

  /// Left and right of the words in a bordered cell, points: the widest that any renderer leaves.
  static let padding = 1.9 * 72 / 25.4
  /// Appendix I of Decree 30/2020/NĐ-CP and the guides of the Party set no size for the words of a table; smaller than
  /// this nobody reads them on paper. Points.
  static let smallest = 10.0
  /// What the faces and the renderers may differ by, points.
  private static let play = 0.3

  static func fitted(_ table: PaperTable, _ styles: PaperStyles) -> PaperTable {
    let fit = ColumnFit(table: table, styles: styles)
    guard !fit.holdsItsWords else { return table }
    var smaller = table
    var least = fit.needs(\.word)
    let whole = table.columns.reduce(0, +) * points
    var step = 0.5
    while least.reduce(0, +) > whole, let next = fit.shrunk(by: step) {
      smaller = next
      least = ColumnFit(table: next, styles: styles).needs(\.word)
      step += 0.5
    }
    let sum = least.reduce(0, +)
    if sum > whole {
      // No page holds them: every column keeps its part, and words are broken.
      smaller.columns = least.map { $0 / sum * whole / points }
    } else {
      let most = ColumnFit(table: smaller, styles: styles).needs(\.line)
      smaller.columns = spread(table.columns.map { $0 * points }, least, most).map { $0 / points }
    }
    return smaller
  }

  private static let points = 72 / 25.4

  // MARK: Sharing out

  /// The given widths, none below `least`: what they lack comes first from columns wider than their longest line, then
  /// from all that have more than they must.
  static func spread(_ given: [Double], _ least: [Double], _ most: [Double]) -> [Double] {
    var widths = given
    var lack = 0.0
    for k in widths.indices where widths[k] < least[k] {
      lack += least[k] - widths[k]
      widths[k] = least[k]
    }
    for floor in [zip(least, most).map(max), least] {
      let spare = zip(widths, floor).map { max($0 - $1, 0) }
      let sum = spare.reduce(0, +)
      guard lack > 0, sum > 0 else { continue }
      let part = min(lack / sum, 1)
      for k in widths.indices { widths[k] -= spare[k] * part }
      lack -= sum * part
    }
    return widths
  }

  // MARK: Measuring

  /// Points that a text asks for: its longest word, its longest line.
  struct Need {
    var word = 0.0
    var line = 0.0
  }

  /// Whether every word fits where it stands. Most do by their number of bytes alone.
  private var holdsItsWords: Bool {
    eachCell { cell, columns in
      let room = (columns.reduce(0) { $0 + table.columns[$1] }) * Self.points - margin
      return cell.blocks.allSatisfy { holds($0, room) }
    }
  }

  private func holds(_ block: PaperBlock, _ room: Double) -> Bool {
    guard case .paragraph(let paragraph) = block else { return Self.need(block, styles).word <= room }
    let style = styles.style(of: paragraph)
    let size = max(style.size, paragraph.runs.reduce(0) { max($0, $1.size ?? 0) })
    let indent = Self.indent(style)
    // No letter is wider than its size, and none takes less than a byte.
    if Double(Self.longestWord(paragraph)) * size + indent <= room { return true }
    return Self.need(paragraph, style).word <= room
  }

  /// Bytes. Runs that touch are one word.
  private static func longestWord(_ paragraph: PaperParagraph) -> Int {
    var longest = 0
    var length = 0
    for run in paragraph.runs {
      for byte in run.text.utf8 {
        length = byte <= 0x20 ? 0 : length + 1
        if length > longest { longest = length }
      }
    }
    return longest
  }

  private var margin: Double { table.isBordered ? 2 * Self.padding : 0 }

  /// What each column asks for; what a cell over several columns asks for besides is shared by them.
  private func needs(_ side: KeyPath<Need, Double>) -> [Double] {
    var needs = [Double](repeating: margin, count: table.columns.count)
    var wide: [(Range<Int>, Double)] = []
    eachCell { cell, columns in
      let asked = cell.blocks.reduce(0) { max($0, Self.need($1, styles)[keyPath: side]) } + margin + Self.play
      if columns.count == 1 {
        needs[columns.lowerBound] = max(needs[columns.lowerBound], asked)
      } else {
        wide.append((columns, asked))
      }
      return true
    }
    for (columns, asked) in wide {
      let lack = asked - needs[columns].reduce(0, +)
      let given = table.columns[columns].reduce(0, +)
      guard lack > 0, given > 0 else { continue }
      for k in columns { needs[k] += lack * table.columns[k] / given }
    }
    return needs
  }

  private static func need(_ block: PaperBlock, _ styles: PaperStyles) -> Need {
    switch block {
    case .paragraph(let paragraph): return need(paragraph, styles.style(of: paragraph))
    case .picture(let picture): return Need(word: picture.width * points, line: picture.width * points)
    case .table(let table): return Need(word: table.width * points, line: table.width * points)
    case .rule, .placed, .pageBreak: return Need()
    }
  }

  /// Words end at spaces alone: «27/QĐ-SNV» and «25/12/2026» are one each.
  private static func need(_ paragraph: PaperParagraph, _ style: PaperStyle) -> Need {
    var need = Need()
    var word = 0.0
    var line = 0.0
    for run in paragraph.runs {
      let size = run.size ?? style.size
      // Slanted letters are no wider than bold ones.
      let isWide = run.isBold ?? style.isBold || run.isItalic ?? style.isItalic
      let widths = isWide ? SerifWidths.bold : .regular
      for scalar in run.text.unicodeScalars {
        if scalar == "\n" || scalar == "\u{2028}" { line = 0 }
        let wide = Double(widths.width(of: scalar.value)) * size / 1000
        word = scalar.value <= 0x20 ? 0 : word + wide
        line += scalar == "\n" ? 0 : wide
        need.word = max(need.word, word)
        need.line = max(need.line, line)
      }
    }
    let indent = indent(style)
    return Need(word: need.word + indent, line: need.line + indent)
  }

  private static func indent(_ style: PaperStyle) -> Double {
    (style.left + style.right + max(style.firstLine, 0)) * points
  }

  // MARK: Cells

  /// Goes through the cells with the columns each stands in, until `body` says no.
  @discardableResult private func eachCell(_ body: (PaperCell, Range<Int>) -> Bool) -> Bool {
    var reach = [Int](repeating: 0, count: table.columns.count)
    for row in table.rows {
      var column = 0
      for cell in row.cells {
        while column < reach.count, reach[column] > 0 { column += 1 }
        let end = min(column + max(cell.columnSpan, 1), table.columns.count)
        guard column < end else { break }
        guard body(cell, column..<end) else { return false }
        for k in column..<end { reach[k] = max(cell.rowSpan, 1) }
        column = end
      }
      for k in reach.indices where reach[k] > 0 { reach[k] -= 1 }
    }
    return true
  }

  // MARK: Smaller letters

  /// The same table with all letters smaller by so many points; nil when one would be too small to read.
  private func shrunk(by step: Double) -> PaperTable? {
    // The sizes of a heading and of a signature are the form's.
    guard table.isBordered else { return nil }
    var table = table
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        for (k, block) in table.rows[row].cells[cell].blocks.enumerated() {
          guard case .paragraph(var paragraph) = block else { continue }
          var style = styles.style(of: paragraph)
          style.size -= step
          guard style.size >= Self.smallest else { return nil }
          paragraph.style = style
          for run in paragraph.runs.indices {
            if let size = paragraph.runs[run].size { paragraph.runs[run].size = size - step }
          }
          table.rows[row].cells[cell].blocks[k] = .paragraph(paragraph)
        }
      }
    }
    return table
  }
}
