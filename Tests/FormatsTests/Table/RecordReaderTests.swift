import CivilTime
import Testing

@testable import Formats

@Suite struct RecordReaderTests {
  private struct Found {
    var records: [TableRow] = []
    var skipped: [SkippedRow] = []
    func texts(_ field: Int) -> [String?] { records.map { $0.values[field].text } }
  }

  private func read(_ rows: [[SheetCell]], merges: [String] = []) throws -> Found {
    let book = try Workbook(bytes: sheet(rows, merges: merges), name: "ds.xlsx")
    let mapping = try #require(
      try HeaderFinder.mapping(of: book, sheet: book.firstSheet, fields: SampleFields.all))
    let reader = try RecordReader(book, sheet: book.firstSheet, mapping: mapping, fields: SampleFields.all)
    var found = Found()
    var row = TableRow()
    while try reader.next(into: &row) { found.records.append(row) }
    found.skipped = reader.skipped
    return found
  }

  private static let header: [SheetCell] = [
    "STT", "Mã CBCC", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Ngày vào ngành",
    "Số người phụ thuộc",
  ]

  /// One row under the usual header.
  private func one(_ cells: [SheetCell]) throws -> TableRow {
    try #require(try read([Self.header, [1] + cells]).records.first)
  }

  @Test func recordsWithHeadingsNumberingAndNotes() throws {
    let found = try read([
      ["DANH SÁCH TRÍCH NGANG"], Self.header, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
      ["I", nil, "Văn phòng"], [1, "0012", "Lê  Thị\u{A0}Na", "5/3/1985", "Nữ", "Chuyên viên"], [],
      [2, "0013", "Tống Văn Bé", nil, "nam", "-"], ["II. Phòng Kế hoạch"], [3, "14", "Cao Thị Tư", 1990, "NU"],
      ["Tổng cộng: 03 người"], [nil, nil, nil, nil, nil, nil, "An Phú, ngày 05 tháng 3 năm 2026"],
      ["Người lập biểu", nil, nil, nil, nil, "THỦ TRƯỞNG ĐƠN VỊ"],
    ])
    #expect(found.texts(1) == ["Lê Thị Na", "Tống Văn Bé", "Cao Thị Tư"])
    #expect(found.texts(0) == ["0012", "0013", "14"])
    #expect(found.records.map(\.group) == ["Văn phòng", "Văn phòng", "Phòng Kế hoạch"])
    #expect(found.records.map { $0.values[3].choice } == ["female", "male", "female"])
    #expect(found.records.map { $0.values[4].text } == ["Chuyên viên", nil, nil])
    #expect(found.records.allSatisfy { $0.faults.isEmpty })
    #expect(found.records.map(\.number) == [5, 7, 9])
    #expect(found.skipped.map(\.reason).prefix(4) == [.numbering, .heading, .heading, .note])
  }

  @Test func unitMergedOverItsPeople() throws {
    let found = try read(
      [Self.header, [1, nil, "Lê Thị Na", nil, nil, nil, "Tổ Một"], [2, nil, "Lê Văn Bé"], [3, nil, "Lê Thị Tư"]],
      merges: ["G2:G3"])
    #expect(found.texts(5) == ["Tổ Một", "Tổ Một", nil])
  }

  @Test func correctionsStandInForCells() throws {
    let book = try Workbook(
      bytes: sheet([
        Self.header, [1, nil, "Lê Thị Na", "31/02/1985"], [2, nil, "Lê Văn Bé"], [3, nil, "Lê Thị Tư", 1],
      ]),
      name: "ds.xlsx")
    let mapping = try #require(try HeaderFinder.mapping(of: book, sheet: book.firstSheet, fields: SampleFields.all))
    var corrections = TableCorrections()
    corrections.replace(row: 2, column: 3, with: "28/02/1985")
    corrections.replace(row: 4, column: 3, with: "")
    corrections.omitted = [3]
    let reader = try RecordReader(
      book, sheet: book.firstSheet, mapping: mapping, fields: SampleFields.all, corrections: corrections)
    var row = TableRow()
    var seen: [String] = []
    while try reader.next(into: &row) {
      seen.append("\(row.values[1].text ?? "") \(row.values[2].date?.description ?? "")")
      #expect(row.faults.isEmpty)
    }
    #expect(seen == ["Lê Thị Na 1985-02-28", "Lê Thị Tư "])
  }

  /// Ways of writing a day, and what is refused.
  @Test(
    arguments: [
      ("05/3/1985", "1985-03-05"), ("5.3.1985", "1985-03-05"), ("5-3-1985", "1985-03-05"), ("1985-03-05", "1985-03-05"),
      ("05031985", "1985-03-05"), ("3/1985", "1985-03"), ("1985", "1985"), ("5/3/85", "1985-03-05"),
      ("05/03/1985 00:00:00", "1985-03-05"), (" 5/3/1985 ", "1985-03-05"), ("31/02/1985", nil), ("12/25/1985", nil),
      ("5/3/12", nil), ("khoảng 1985", nil), ("5/3", nil), ("0/0/0", nil), ("1/1/99999999999", nil),
    ] as [(String, String?)])
  func dates(_ text: String, _ expected: String?) throws {
    let record = try one([nil, "Lê Thị Na", .text(text)])
    #expect(record.values[2].date?.description == expected)
    #expect(record.faults.isEmpty == (expected != nil))
  }

  @Test func datesAsNumbers() throws {
    #expect(try one([nil, "Lê Thị Na", 31111]).values[2].date?.description == "1985-03-05")
    #expect(try one([nil, "Lê Thị Na", 1985]).values[2].date?.description == "1985")
    #expect(try one([nil, "Lê Thị Na", .day(Day(number: 0))]).values[2].date?.description == "1970-01-01")
    #expect(try one([nil, "Lê Thị Na", 12]).faults.count == 1)
  }

  @Test func faultsSayWhereWhatWhyAndWhatToDo() throws {
    let record = try one([
      "1,2E+11", nil, "31/02/1985", "Nma", .error("#REF!"), "Tổ Một", "2010", "ba người",
    ])
    #expect(
      record.faults.map(\.message) == [
        "Dòng 2, cột B (Mã CBCC): «1,2E+11» là mã đã bị bảng tính đổi thành số mũ nên mất chữ số. Định dạng cột là Văn bản (Text) rồi gõ lại mã.",
        "Dòng 2, cột C (Họ và tên): thiếu họ và tên. Điền vào ô này, hoặc xóa dòng nếu là dòng thừa.",
        "Dòng 2, cột D (Ngày sinh): «31/02/1985» không phải một ngày có thật: tháng 2 năm 1985 không có ngày 31. Sửa lại theo dạng ngày/tháng/năm.",
        "Dòng 2, cột E (Giới tính): «Nma» không có trong danh mục. Dùng một trong các cách ghi: «Nam», «Nữ».",
        "Dòng 2, cột F (Chức vụ): «#REF!» là lỗi công thức. Sửa công thức trong ô, hoặc gõ thẳng giá trị vào ô.",
        "Dòng 2, cột H (Ngày vào ngành): «2010» chưa đủ ngày, tháng, năm. Viết đủ theo dạng ngày/tháng/năm, ví dụ 05/03/1985.",
        "Dòng 2, cột I (Số người phụ thuộc): «ba người» không phải số nguyên. Viết bằng chữ số, không kèm đơn vị.",
      ])
  }

  @Test(
    arguments: [("12", 12), ("1.200", 1200), ("1 200 000", 1_200_000), ("-3", -3), ("1,5", nil), ("1.2", nil)]
      as [(String, Int?)])
  func wholeNumbersAsText(_ text: String, _ expected: Int?) throws {
    #expect(try one([nil, "Lê Thị Na", nil, nil, nil, nil, nil, .text(text)]).values[7].whole == expected)
  }

  /// What the writer writes with the headers of the fields, the reader reads: out, in, equal.
  @Test func writtenListsComeBack() throws {
    var random = Lottery()
    let names = ["Nguyễn Thị Hồng", "Đặng Văn Mười", "=Trần Bé", "-Lò Thị Pả", "Ya Đúc"]
    let layout = SheetLayout(
      name: "Danh sách", titles: ["DANH SÁCH CÁN BỘ"],
      columns: [
        SheetColumn("Mã CBCC"), SheetColumn("Họ và tên"), SheetColumn("Ngày sinh", .day), SheetColumn("Đơn vị"),
        SheetColumn("Số người phụ thuộc", .whole),
      ])
    let sent = (0..<500).map { k in
      [
        TableValue.text("CB\(k)"), .text(names[random.below(names.count)]),
        .date(.day(Day(number: random.below(20_000) - 10_000))), .text("Phòng \(random.below(9))"),
        .whole(random.below(7)),
      ]
    }
    let writer = try WorkbookWriter(title: "x", created: Day(number: 20_000))
    try writer.begin(layout)
    for row in sent {
      try writer.append(
        row.map { value in
          switch value {
          case .text(let text): .text(text)
          case .date(.day(let day)): .day(day)
          case .whole(let whole): .number(Double(whole))
          default: .empty
          }
        })
    }
    let book = try Workbook(bytes: try writer.finish(), name: "x.xlsx")
    let found = try #require(try HeaderFinder.find(in: book, fields: SampleFields.all))
    let reader = try RecordReader(book, sheet: found.sheet, mapping: found.mapping, fields: SampleFields.all)
    var row = TableRow()
    var back: [[TableValue]] = []
    while try reader.next(into: &row) {
      #expect(row.faults.isEmpty)
      back.append([0, 1, 2, 5, 7].map { row.values[$0] })
    }
    #expect(back == sent)
  }
}
