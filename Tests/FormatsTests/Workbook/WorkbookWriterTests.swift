import CivilTime
import Testing

@testable import Formats

@Suite struct WorkbookWriterTests {
  private static let day = Day(2026, 3, 5) ?? .first

  private func written(_ layout: SheetLayout, _ rows: [[SheetCell]]) throws -> [UInt8] {
    let writer = try WorkbookWriter(title: "Danh sách", created: Self.day)
    try writer.begin(layout)
    for row in rows { try writer.append(row) }
    return try writer.finish()
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let package = try ZipPackage(bytes: bytes, file: "x")
    return String(decoding: try package.bytes(at: try #require(package.index(of: name))), as: UTF8.self)
  }

  /// What goes out comes in again, cell by cell.
  @Test func whatGoesOutComesIn() throws {
    var random = Lottery()
    let texts = [
      "Nguyễn Thị Hồng Hạnh", "=1+1", "+84", "-x", "@a", " cách ", "a\nb", "<&>\"'", "_x0041_", "0012", "😀 ệ", "\u{1}",
      "=cmd|'/c'!A1", "'đơn",
    ]
    let layout = SheetLayout(
      name: "Cán bộ", titles: ["DANH SÁCH", "Năm 2026"],
      columns: (0..<8).map { SheetColumn("Cột \($0)", [.text, .whole, .decimal, .percent, .day][$0 % 5]) })
    let sent: [[SheetCell]] = (0..<300).map { _ in
      (0..<8).map { _ in
        switch random.below(7) {
        case 0: .empty
        case 1: .number(Double(random.below(2_000_000) - 1_000_000) / [1, 10, 1000][random.below(3)])
        case 2: .day(Day(number: random.below(60_000) - 20_000))
        case 3: .moment(Day(number: random.below(60_000) - 20_000), second: 1 + random.below(86_399))
        case 4: .boolean(random.below(2) == 1)
        default: .text(texts[random.below(texts.count)])
        }
      }
    }
    let back = try rows(try written(layout, sent))
    #expect(back.first?.cells == [.text("DANH SÁCH")])
    #expect(back.first { $0.number == 4 }?.cells.map(\.text) == (0..<8).map { "Cột \($0)" })
    let cells = back.filter { $0.number > 4 }
    #expect(cells.count == sent.count)
    for (row, all) in zip(sent, cells) {
      #expect(row == all.cells + Array(repeating: .empty, count: row.count - all.cells.count))
    }
  }

  @Test func sameInputGivesSameBytes() throws {
    let layout = SheetLayout(
      name: "Trang", columns: [SheetColumn("Tên", choices: ["a", "b"]), SheetColumn("Ngày", .day)])
    let rows: [[SheetCell]] = [[.text("a"), .day(Self.day)]]
    let first = try written(layout, rows)
    #expect(try first == written(layout, rows))
    #expect(try part("docProps/core.xml", of: first).contains("2026-03-05T"))
  }

  @Test func layoutOfTheSheet() throws {
    let units = (1...80).map { "Phòng Nghiệp vụ số \($0)" }
    let layout = SheetLayout(
      name: "Tổ/nhóm: [1]", titles: ["DANH SÁCH"],
      columns: [
        SheetColumn("Họ và tên", width: 28), SheetColumn("Giới tính", choices: ["Nam", "Nữ"]),
        SheetColumn("Đơn vị", choices: units),
      ], isLandscape: true)
    let bytes = try written(layout, [[.text("Lê Thị Na"), .text("Nữ"), .text(units[0])]])
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    for piece in [
      "<pane ySplit=\"3\" topLeftCell=\"A4\"", "<autoFilter ref=\"A3:C4\"", "orientation=\"landscape\"",
      "paperSize=\"9\"",
      "fitToHeight=\"0\"", "&amp;CTrang &amp;P/&amp;N", "<formula1>\"Nam,Nữ\"</formula1>",
      "<formula1>'Danh mục'!$A$1:$A$80</formula1>",
    ] { #expect(sheet.contains(piece), "\(piece)") }
    let book = try part("xl/workbook.xml", of: bytes)
    #expect(book.contains("_xlnm.Print_Titles"))
    let read = try Workbook(bytes: bytes, name: "x")
    #expect(read.sheets.map(\.name) == ["Tổ nhóm   1", "Danh mục"])
    #expect(read.sheets.map(\.isHidden) == [false, true])
    #expect(try rows(read, read.sheets[1]).count == 80)
  }

  @Test func formulasAreWordsInACellOfText() throws {
    let bytes = try written(SheetLayout(name: "x", columns: [SheetColumn("A")]), [[.text("=HYPERLINK(\"http://x\")")]])
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(!sheet.contains("<f>") && sheet.contains("t=\"inlineStr\"><is><t>=HYPERLINK"))
    #expect(try part("xl/styles.xml", of: bytes).contains("numFmtId=\"49\""))
  }

  @Test func limitsAreSaid() throws {
    let writer = try WorkbookWriter(title: "x", created: Self.day)
    #expect(throws: FileProblem.self) { try writer.append([.text("sớm")]) }
    try writer.begin(SheetLayout(name: "x", columns: [SheetColumn("A")]))
    do {
      try writer.append([.text(String(repeating: "a", count: 32_768))])
      Issue.record("ô quá dài")
    } catch { #expect(error.message.contains("ô A2")) }
    #expect(throws: FileProblem.self) { try writer.append([.empty, .empty]) }
    _ = try writer.finish()
  }

  @Test func twoSheetsWithOneName() throws {
    let writer = try WorkbookWriter(title: "x", created: Self.day)
    for _ in 0..<2 { try writer.begin(SheetLayout(name: "Danh sách", columns: [SheetColumn("A")])) }
    #expect(try Workbook(bytes: try writer.finish(), name: "x").sheets.map(\.name) == ["Danh sách", "Danh sách 2"])
  }
}
