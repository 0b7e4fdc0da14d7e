import Testing

@testable import Formats

@Suite struct HeaderFinderTests {
  private func mapping(_ rows: [[SheetCell]], merges: [String] = []) throws -> ColumnMapping? {
    let book = try Workbook(bytes: sheet(rows, merges: merges), name: "ds.xlsx")
    return try HeaderFinder.mapping(of: book, sheet: book.firstSheet, fields: SampleFields.all)
  }

  @Test func headerBelowTitles() throws {
    let found = try mapping(
      [
        ["UBND TỈNH AN PHÚ", nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["SỞ NỘI VỤ"], [],
        ["DANH SÁCH CÁN BỘ, CÔNG CHỨC THEO ĐƠN VỊ"],
        ["STT", "Họ và tên", "Ngày sinh\n(dd/mm/yyyy)", "CHỨC VỤ", "Phòng, ban", "Ghi chú"],
        [1, "Lê Thị Na", "5/3/1985", "Chuyên viên", "Văn phòng"],
      ], merges: ["A4:F4"])
    #expect(found?.headerRow == 5)
    #expect(found?.columns == ["name": 1, "birthDate": 2, "position": 3, "unit": 4])
    #expect(found?.unused.map(\.title) == ["STT", "Ghi chú"])
  }

  @Test func headerInTwoRows() throws {
    let found = try mapping(
      [
        ["STT", "Họ và tên", "Thời gian", nil, "Đơn vị"], [nil, nil, "Năm sinh", "Ngày vào ngành", nil],
        [1, "Lê Thị Na", 1985, nil, "Văn phòng"],
      ], merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
    #expect(found?.headerRow == 2)
    #expect(found?.columns == ["name": 1, "birthDate": 2, "joined": 3, "unit": 4])
    #expect(found?.titles == ["STT", "Họ và tên", "Năm sinh", "Ngày vào ngành", "Đơn vị"])
  }

  /// Without merged cells the upper word stands over what is empty beside it.
  @Test func headerInTwoRowsUnmerged() throws {
    let found = try mapping([
      ["STT", "Họ và tên", "Ngày", nil, "Đơn vị"], [nil, nil, "sinh", "vào ngành"],
      [1, "Lê Thị Na", 1985, nil, "Văn phòng"],
    ])
    #expect(found?.headerRow == 2)
    #expect(found?.titles == ["STT", "Họ và tên", "Ngày sinh", "Ngày vào ngành", "Đơn vị"])
    #expect(found?.columns == ["name": 1, "birthDate": 2, "joined": 3, "unit": 4])
  }

  /// Words that only look like a field do not feed it, and the closer words win.
  @Test(arguments: [
    ("Chức vụ Đảng", "position", 0), ("Chức vụ, chức danh", "position", 2), ("Đơn vị cũ", "unit", 0),
    ("HỌ VÀ TÊN", "name", 3), ("Ho va ten", "name", 3), ("Họ và tên (chữ in hoa)", "name", 3),
    ("Họ và tên vợ", "name", 0), ("Tên đơn vị", "unit", 1), ("Mã CBCC *", "code", 3), ("Số điện thoại", "code", 0),
    ("Ngày vào Đảng", "joined", 0), ("Ngày tháng năm sinh", "birthDate", 3),
  ])
  func headers(_ title: String, _ field: String, strength: Int) {
    let spellings = SampleFields.all.first { $0.key == field }?.headers ?? []
    #expect(spellings.map { HeaderTitle(title).strength($0) }.max() == strength)
  }

  @Test func sheetWithTheListIsFound() throws {
    let row = { (text: String) in "<c t=\"str\"><v>\(text)</v></c>" }
    let cover = "<row>\(row("Báo cáo về đơn vị"))</row></sheetData>"
    let list = "<row>\(row("Họ tên"))\(row("Đơn vị"))\(row("Năm sinh"))</row></sheetData>"
    let book = try Workbook(bytes: SheetPackage(sheets: [("Bìa", cover), ("DS", list)]).bytes, name: "x")
    let found = try HeaderFinder.find(in: book, fields: SampleFields.all)
    #expect(found?.sheet.name == "DS" && found?.mapping.columns == ["name": 0, "unit": 1, "birthDate": 2])
  }

  @Test func noHeader() throws {
    #expect(try mapping([["a", "b"], [1, 2]]) == nil)
    #expect(try mapping([["Lê Thị Na", "Phòng Tổng hợp"], ["Lê Văn Bé", "Phòng Tổng hợp"]]) == nil)
  }

  @Test func feedingByHand() throws {
    var mapping = ColumnMapping(headerRow: 1, titles: ["STT", "Người", "Nơi làm", ""], columns: ["code": 0])
    let fed = [
      ("name", "người"), ("unit", "C"), ("position", "d"), ("birthDate", "Z"), ("birthDate", "Không có"),
    ].map { field, source in mapping.feed(field, from: source) }
    #expect(fed == [true, true, true, false, false])
    #expect(mapping.columns == ["code": 0, "name": 1, "unit": 2, "position": 3])
    let again = mapping.feed("position", from: "Người")
    #expect(again && mapping.columns["name"] == nil)
  }

  @Test func sameHeadersAreOneLayout() {
    let one = ColumnMapping(headerRow: 1, titles: ["STT", "Họ và tên (in hoa)"])
    #expect(one.layout == ColumnMapping(headerRow: 7, titles: ["stt", "HỌ VÀ TÊN"]).layout)
    #expect(one.layout != ColumnMapping(headerRow: 1, titles: ["Họ và tên", "STT"]).layout)
  }
}
