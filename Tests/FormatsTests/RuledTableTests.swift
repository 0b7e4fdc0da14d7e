import Blocks
import Testing

@testable import Formats

/// A page on which lines are drawn, as a renderer gives it: a dot a point.
struct DrawnLines {
  let width = 200
  let height = 160
  private var ink: [[Bool]]

  init() { ink = Array(repeating: Array(repeating: false, count: width), count: height) }

  mutating func across(_ y: Int, _ x: Range<Int>, thick: Int = 1) {
    for row in y..<y + thick { for column in x { ink[row][column] = true } }
  }

  mutating func down(_ x: Int, _ y: Range<Int>) { for row in y { ink[row][x] = true } }

  /// Lines across at `rows` and down at `columns`, all from end to end.
  static func grid(rows: [Int], columns: [Int]) -> DrawnLines {
    var page = DrawnLines()
    for y in rows { page.across(y, columns[0]..<columns[columns.count - 1] + 1) }
    for x in columns { page.down(x, rows[0]..<rows[rows.count - 1] + 1) }
    return page
  }

  var bytes: [UInt8] {
    var out = Array("P4\n\(width) \(height)\n".utf8)
    for row in ink {
      for start in stride(from: 0, to: width, by: 8) {
        out.append((0..<8).reduce(0) { $0 << 1 | (start + $1 < width && row[start + $1] ? 1 : 0) })
      }
    }
    return out
  }

  /// "row,column" of each cell, with its spans where it is merged.
  var cells: [String] {
    PageBitmap.all(bytes).flatMap(RuledTable.tables).flatMap(\.pieces).map { piece in
      let spans = piece.rowSpan * piece.columnSpan > 1 ? " \(piece.rowSpan)x\(piece.columnSpan)" : ""
      return "\(piece.row),\(piece.column)\(spans)"
    }
  }
}

@Suite("Tables between drawn lines")
struct RuledTableTests {
  @Test func aGridHasCells() {
    let page = DrawnLines.grid(rows: [10, 30, 60], columns: [20, 60, 180])
    #expect(page.cells == ["0,0", "0,1", "1,0", "1,1"])
  }

  @Test func mergedCellsAreOne() {
    var page = DrawnLines()
    for y in [10, 50, 80] { page.across(y, 20..<181) }
    page.across(30, 60..<181)
    for x in [20, 60, 180] { page.down(x, 10..<81) }
    page.down(120, 30..<81)
    #expect(page.cells == ["0,0 2x1", "0,1 1x2", "1,1", "1,2", "2,0", "2,1", "2,2"])
  }

  @Test func tablesApartAreTables() {
    var page = DrawnLines.grid(rows: [10, 30], columns: [20, 60, 100])
    for y in [60, 80] { page.across(y, 20..<101) }
    for x in [20, 40, 100] { page.down(x, 60..<81) }
    let tables = PageBitmap.all(page.bytes).flatMap(RuledTable.tables)
    #expect(tables.map(\.pieces.count) == [2, 2])
    #expect(tables[0].piece(x: 30, y: 20) == 0 && tables[0].piece(x: 30, y: 70) == nil)
  }

  @Test("lines under a motto, frames, bars and letters are no tables")
  func noTables() {
    var rules = DrawnLines()
    rules.across(20, 20..<120)
    rules.across(60, 20..<120)
    #expect(rules.cells == [])
    #expect(DrawnLines.grid(rows: [10, 150], columns: [10, 190]).cells == [], "a frame around the page")
    var bars = DrawnLines()
    bars.across(20, 40..<150, thick: 12)
    bars.across(40, 40..<100, thick: 12)
    bars.down(40, 10..<60)
    #expect(bars.cells == [])
    var letters = DrawnLines()
    for x in stride(from: 20, to: 120, by: 7) { letters.down(x, 40..<52) }
    letters.across(80, 20..<120)
    letters.across(110, 20..<120)
    #expect(letters.cells == [])
  }

  @Test("what is no picture gives no page")
  func hostile() {
    let whole = DrawnLines.grid(rows: [10, 30], columns: [20, 60, 100]).bytes
    #expect(PageBitmap.all(Array(whole.dropLast(10))).isEmpty)
    #expect(PageBitmap.all(Array("P4\n999999 999999\n".utf8)).isEmpty)
    #expect(PageBitmap.all(Array("P4\n".utf8)).isEmpty)
    #expect(PageBitmap.all(whole + whole).count == 2)
    #expect(PageBitmap.all(whole + Array("P4".utf8)).count == 1)
  }
}

@Suite("Pages with ruled tables")
struct RuledPageTests {
  private func read(_ pages: [PageContent]) -> SourceText {
    var layout = PageLayout(SourceBuilder(), isRecognised: false)
    return layout.append(pages).finish(.pdf, isLineBased: true)
  }

  /// A table of three columns from `top`, rows 40 points high, with words in the middle of each cell.
  private func page(_ rows: [[String]], top: Double = 100, text: Bool = true) -> PageContent {
    var page = DrawnPage()
    if text { page.put("Danh mục nhiệm vụ được giao cho các phòng, ban, đơn vị trực thuộc Sở như sau:", 85, 70) }
    let columns = [85.0, 120, 300, 500]
    var pieces: [RuledTable.Piece] = []
    for (y, row) in rows.enumerated() {
      for (x, cell) in row.enumerated() {
        let box = Box(
          left: columns[x], top: top + Double(y) * 40, right: columns[x + 1], bottom: top + Double(y + 1) * 40)
        pieces.append(.init(box: box, row: y, column: x, rowSpan: 1, columnSpan: 1))
        let lines = cell.split(separator: "|")
        for (k, line) in lines.enumerated() {
          page.put(
            String(line), box.left + 4, box.centre + (Double(k) - Double(lines.count) / 2) * 13, height: 12)
        }
      }
    }
    var content = page.content
    let box = Box(left: 85, top: top, right: 500, bottom: top + Double(rows.count) * 40)
    content.tables = [RuledTable(box: box, borders: columns, rows: rows.count, pieces: pieces)]
    return content
  }

  private let head = ["TT", "Nội dung", "Đơn vị"]

  @Test("cells of several lines stay whole, whatever stands beside them")
  func cells() {
    let source = read([page([head, ["1", "Xây dựng tiêu chí|chấm điểm", "Phòng Thi đua|- Khen thưởng|của Sở"]])])
    #expect(
      source.cells(of: 0) == [
        "0,0 TT", "0,1 Nội dung", "0,2 Đơn vị", "1,0 1", "1,1 Xây dựng tiêu chí", "1,1 chấm điểm",
        "1,2 Phòng Thi đua", "1,2 - Khen thưởng", "1,2 của Sở",
      ])
    #expect(source.paragraphs[0].cell == nil, "the text above the table stays text")
  }

  @Test("a table that goes on keeps its number; its repeated head is read once")
  func goesOn() {
    let source = read([
      page([head, ["1", "Quét sơn", "Tổ một"]]), page([head, ["2", "Trồng cây", "Tổ hai"]], top: 60, text: false),
    ])
    #expect(
      source.cells(of: 0) == [
        "0,0 TT", "0,1 Nội dung", "0,2 Đơn vị", "1,0 1", "1,1 Quét sơn", "1,2 Tổ một", "2,0 2", "2,1 Trồng cây",
        "2,2 Tổ hai",
      ])
  }

  @Test("text between two tables makes them two")
  func apart() {
    let source = read([page([head, ["1", "Quét sơn", "Tổ một"]]), page([head, ["2", "Trồng cây", "Tổ hai"]])])
    #expect(source.cells(of: 0).count == 6 && source.cells(of: 1).count == 6)
  }
}
