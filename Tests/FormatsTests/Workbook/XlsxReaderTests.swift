import CivilTime
import Testing

@testable import Formats

@Suite struct XlsxReaderTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> SheetCell {
    Day(year, month, day).map { .day($0) } ?? .empty
  }

  @Test func typedCells() throws {
    let bytes = SheetPackage.sheet(
      """
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>12.5</v></c><c r="D2" s="1"><v>45292</v></c>\
      <c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>\
      <c r="H2"><f>SUM(C2)</f><v>-3E2</v></c><c r="I2"><f>C2*2</f></c>\
      <c r="J2" t="inlineStr"><is><r><t>Lê </t></r><r><t>Văn</t></r></is></c></row>
      <row><c><v>7</v></c><c s="2"><v>45292.75</v></c><c s="3"><v>123</v></c><c s="4"><v>0.95</v></c></row>
      """,
      formats: ["0", "14", "dd\\/mm\\/yyyy hh:mm", "00000", "0%"],
      strings: [
        "<t>bỏ</t>",
        "<r><rPr><b/></rPr><t>Nguyễn Thị</t></r><r><t xml:space=\"preserve\"> Mai</t></r><rPh><t>x</t></rPh>",
      ])
    let all = try rows(bytes)
    #expect(all.map(\.number) == [2, 3])
    #expect(
      all[0].cells == [
        .text("Nguyễn Thị Mai"), .empty, .number(12.5), day(2024, 1, 1), .boolean(true), .error("#N/A"), .text("a < b"),
        .number(-300), .uncalculated, .text("Lê Văn"),
      ])
    #expect(
      all[1].cells == [
        .number(7), .moment(try #require(Day(2024, 1, 1)), second: 64_800), .text("00123"), .number(0.95),
      ])
  }

  /// Written forms of number formats, and whether the number is a day.
  @Test(arguments: [
    ("d/m/yyyy", true), ("[$-42A]dd mmmm yyyy", true), ("mm/yyyy", true), ("yyyy-mm-dd;@", true), ("mmm", true),
    ("\"ngày\" dd \"tháng\" mm", true), ("h:mm", false), ("mm:ss", false), ("General", false), ("#,##0", false),
    ("0\"đ\"", false), ("#,##0\\ \"đồng\"", false), ("[Red]0.00", false), ("@", false), ("0_d", false), ("", false),
  ])
  func formatsOfDays(_ code: String, isDate: Bool) {
    #expect((NumberFormat.of(Array(code.utf8)) == .date) == isDate)
  }

  @Test func daysOfBothCounts() throws {
    #expect(SerialDay.moment(1)?.day == Day(1900, 1, 1))
    #expect(SerialDay.moment(59)?.day == Day(1900, 2, 28))
    #expect(SerialDay.moment(60) == nil)
    #expect(SerialDay.moment(61)?.day == Day(1900, 3, 1))
    #expect(SerialDay.moment(0.5) == nil)
    #expect(SerialDay.moment(2_958_465)?.day == Day(9999, 12, 31))
    #expect(SerialDay.moment(2_958_466) == nil)
    #expect(SerialDay.moment(0, from1904: true)?.day == Day(1904, 1, 1))
    #expect(SerialDay.moment(43_830, from1904: true)?.day == Day(2024, 1, 1))
    for number in stride(from: -25_000, to: 100_000, by: 97) {
      let day = Day(number: number)
      #expect(SerialDay.serial(of: day).flatMap { SerialDay.moment($0)?.day } == day)
    }
    var package = SheetPackage(
      sheets: [("x", "<row><c s=\"0\"><v>43830</v></c></row></sheetData>")], formats: ["14"],
      properties: "date1904=\"1\"")
    #expect(try rows(package.bytes).first?.cells == [day(2024, 1, 1)])
    package.properties = "date1904=\"0\""
    #expect(try rows(package.bytes).first?.cells == [day(2019, 12, 31)])
  }

  @Test func sheetsByNameAndOrder() throws {
    let row = "<row><c><v>1</v></c></row></sheetData>"
    let package = SheetPackage(sheets: [("Danh sách &amp; tổ", row), ("Đơn vị", row.replacing("1", with: "2"))])
    let book = try Workbook(bytes: package.bytes, name: "a.xlsx")
    #expect(book.sheets.map(\.name) == ["Danh sách & tổ", "Đơn vị"])
    #expect(try rows(book, book.sheet(named: "Đơn vị")).first?.cells == [.number(2)])
    do {
      _ = try book.sheet(named: "Phòng")
      Issue.record("có trang không ai thấy")
    } catch { #expect(error.code == .notFound && error.message.contains("Danh sách & tổ, Đơn vị")) }
  }

  @Test func mergedCellsStandInEveryRowTheyCover() throws {
    let xml = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Phòng Tổng hợp</t></is></c><c r="B1"><v>1</v></c></row>
      <row r="2"><c r="A2" s="0"/><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>
      <row r="4"><c r="B4"><v>4</v></c></row></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/></mergeCells>
      """
    let all = try rows(SheetPackage(sheets: [("x", xml)]).bytes)
    #expect(all.map { $0.cells.first ?? .empty } == Array(repeating: .text("Phòng Tổng hợp"), count: 3) + [.empty])
    #expect(all.map { $0.cells.last ?? .empty } == [.number(1), .number(2), .number(3), .number(4)])
  }

  @Test func oldFontsAndLooseMarksBecomeUnicode() throws {
    var package = SheetPackage(
      sheets: [
        (
          "x",
          "<row><c t=\"s\" s=\"0\"><v>0</v></c><c t=\"s\" s=\"1\"><v>1</v></c><c t=\"s\" s=\"1\"><v>2</v></c></row></sheetData>"
        )
      ],
      strings: ["<t>NguyÔn V¨n Hïng</t>", "<t>Le\u{302}\u{323}</t>", "<t>Müller_x000D_&#10;_x0041_</t>"],
      formats: ["0", "0"])
    package.fonts = [".VnTime", "Arial"]
    #expect(try rows(package.bytes).first?.cells == [.text("Nguyễn Văn Hùng"), .text("Lệ"), .text("Müller\nA")])
  }

  @Test(arguments: [
    ("xl/vbaProject.bin", FileProblem.Code.hostile, "macro"), ("xl/macrosheets/sheet1.xml", .hostile, "macro"),
    ("xl/externalLinks/externalLink1.xml", .hostile, "Ngắt liên kết"), ("xl/connections.xml", .hostile, "từ mạng"),
  ])
  func foreignPartsAreRefused(_ name: String, _ code: FileProblem.Code, _ word: String) {
    var package = SheetPackage(sheets: [("x", "</sheetData>")])
    package.more = [(name, "x")]
    let problem = problem(package.bytes)
    #expect(problem?.code == code && problem?.message.contains(word) == true)
  }

  @Test func otherFilesAreNamed() {
    #expect(
      problem(OfficePackage([("mimetype", "x"), ("content.xml", "x")]).bytes)?.message.contains("OpenDocument") == true)
    #expect(problem(CompoundDraft(streams: [("Workbook", [1, 2, 3])]).bytes)?.message.contains(".xls") == true)
    #expect(problem(CompoundDraft(streams: [("EncryptedPackage", [1, 2, 3])]).bytes)?.code == .encrypted)
    #expect(problem(Array("<html><table><tr><td>1</table>".utf8), name: "a.xls")?.code == .unsupported)
    #expect(problem([])?.code == .empty)
    #expect(problem(OfficePackage.docx("<w:p/>"))?.code == .unsupported)
  }

  @Test func brokenSheetsAreSaidToBe() {
    #expect(problem(SheetPackage.sheet("<row><c t=\"s\"><v>5</v></c></row>"))?.code == .damaged)
    #expect(problem(SheetPackage.sheet("<row><c><v>abc</v></c></row>"))?.message.contains("ô A1") == true)
    #expect(problem(SheetPackage.sheet("<row r=\"5\"/><row r=\"4\"/>"))?.code == .damaged)
    #expect(
      problem(SheetPackage.sheet("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"))?.code == .damaged)
    #expect(problem(SheetPackage(sheets: [("x", "<row><c><v>1</v></c>")]).bytes)?.code == .damaged)
    #expect(problem(SheetPackage.sheet("<row r=\"1048577\"/>"))?.code == .tooLarge)
    #expect(problem(SheetPackage.sheet("<row><c r=\"XFE1\"><v>1</v></c></row>"))?.code == .tooLarge)
    let long = String(repeating: "dài ", count: 40_000)
    #expect(problem(SheetPackage.sheet("<row><c t=\"str\"><v>\(long)</v></c></row>"))?.code == .tooLarge)
    #expect(problem(SheetPackage.sheet(String(repeating: "<row><x>", count: 100)))?.code == .hostile)
  }

  /// Three hundred columns merged over all rows cost no more than the bounded number of them.
  @Test func towersOfMergedCellsAreBounded() throws {
    let cells = (0..<300).map { "<c r=\"\(ColumnName.of($0))1\"><v>1</v></c>" }.joined()
    let merges = (0..<300).map { "<mergeCell ref=\"\(ColumnName.of($0))1:\(ColumnName.of($0))9000\"/>" }.joined()
    let xml = "<row r=\"1\">\(cells)</row><row r=\"2\"/></sheetData><mergeCells>\(merges)</mergeCells>"
    let all = try rows(SheetPackage(sheets: [("x", xml)]).bytes)
    #expect(all.map(\.cells.count) == [300, WorkbookLimits.openMerges])
  }

  @Test func partsThatSwellAreRefused() {
    var package = OfficePackage([("[Content_Types].xml", "<x/>")])
    package.claimedSize = 900 << 20
    package.add("xl/workbook.xml", Array("<workbook/>".utf8))
    #expect(problem(package.bytes)?.message.contains("nở ra") == true)
  }

  /// Bytes changed at random never stop the program.
  @Test func randomChangesAreSurvived() {
    let seed = SheetPackage.sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45292.5</v></c></row>"
        + "<row><c t=\"b\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
      formats: ["0", "dd/mm/yyyy"], strings: ["<t>x_x000A_y</t>"])
    var random = Lottery()
    var read = 0
    for _ in 0..<600 {
      var bytes = seed
      for _ in 0...random.below(6) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if problem(bytes) == nil { read += 1 }
    }
    #expect(read > 0)
  }
}

/// The same chances in every run.
struct Lottery {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
