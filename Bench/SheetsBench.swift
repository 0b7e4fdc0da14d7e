import CivilTime
import Formats
import Glibc

/// Workbooks out and in: `sheets time FOLDER` times 100,000 cells, `sheets write FILE ROWS` and `sheets read FILE` are
/// for weighing the memory of a whole process.
enum SheetsBench {
  private static let names = [
    "Nguyễn Thị Hồng Hạnh", "Trần Văn Mười", "Lê Thị Ánh Nguyệt", "Đặng Quốc Bảo", "Lò Thị Pả",
  ]
  private static let layout = SheetLayout(
    name: "Danh sách",
    columns: [
      SheetColumn("Mã CBCC"), SheetColumn("Họ và tên"), SheetColumn("Ngày sinh", .day), SheetColumn("Giới tính"),
      SheetColumn("Chức vụ"), SheetColumn("Đơn vị"), SheetColumn("Loại hợp đồng"), SheetColumn("Hệ số", .decimal),
      SheetColumn("Số quyết định"), SheetColumn("Năm tuyển dụng", .whole),
    ])

  static func run(_ words: [String]) throws {
    switch words.first {
    case "time": try time(words.count > 1 ? words[1] : ".")
    case "write": try save(try written(rows: words.count > 2 ? Int(words[2]) ?? 10_000 : 10_000), to: words[1])
    case "read": print(try read(words.count > 1 ? words[1] : ""))
    default: fail("sheets time FOLDER | write FILE ROWS | read FILE")
    }
  }

  private static func time(_ folder: String) throws {
    let file = folder + "/100000-cells.xlsx"
    let bytes = try written(rows: 10_000)
    try save(bytes, to: file)
    report("out", bytes: bytes.count) { _ = try? written(rows: 10_000) }
    report("in", bytes: bytes.count) { _ = try? read(file) }
    if Glibc.access(folder + "/shared.xlsx", R_OK) == 0 {
      report("in-shared", bytes: 0) { _ = try? read(folder + "/shared.xlsx") }
    }
  }

  private static func written(rows: Int) throws -> [UInt8] {
    let writer = try WorkbookWriter(title: "Danh sách", created: Day(number: 20_000))
    try writer.begin(layout)
    for row in 0..<rows {
      try writer.append([
        .text("CB\(row)"), .text(names[row % 5]), .day(Day(number: row % 12_000)), .text(row % 2 == 0 ? "Nam" : "Nữ"),
        .text("Chuyên viên"), .text("Phòng Nghiệp vụ số \(row % 40)"), .text("Công chức"),
        .number(2.34 + Double(row % 9) * 0.33), .text("\(row)/QĐ-SNV"), .number(Double(1990 + row % 35)),
      ])
    }
    return try writer.finish()
  }

  private static func save(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count else { fail("\(path) cannot be written") }
    close(file)
  }

  /// Every cell is looked at, as an import does.
  private static func read(_ path: String) throws -> Int {
    let book = try Workbook(path: path)
    let rows = try book.rows(of: book.firstSheet)
    var row = SheetRow()
    var cells = 0
    while try rows.next(into: &row) {
      for column in 0..<row.columnCount {
        if case .empty = row.cell(column) { continue }
        cells += 1
      }
    }
    return cells
  }
}
