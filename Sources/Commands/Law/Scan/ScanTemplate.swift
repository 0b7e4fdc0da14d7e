import CivilTime
import Formats

/// The empty list to fill in before a scan: its columns, with the answers a column takes, and a sheet that says how.
enum ScanTemplate {
  static func bytes(year: Int, on day: Day) throws(FileProblem) -> [UInt8] {
    let writer = try WorkbookWriter(title: "Mẫu danh sách rà soát danh hiệu", created: day)
    try writer.begin(
      SheetLayout(
        name: "Danh sách", titles: ["DANH SÁCH RÀ SOÁT DANH HIỆU THI ĐUA NĂM \(year)"],
        columns: CareerColumns.fields.map(column), isLandscape: true))
    try writer.begin(
      SheetLayout(
        name: "Cách điền", titles: ["CÁCH ĐIỀN"],
        columns: [SheetColumn("Cột", width: 28), SheetColumn("Ghi gì", width: 100)], hasFilter: false))
    for line in lines { try writer.append([.text(line.column), .text(line.words)]) }
    return try writer.finish()
  }

  private static func column(_ field: TableField) -> SheetColumn {
    switch field.kind {
    case .whole: SheetColumn(field.label, .whole, width: 12)
    case .day, .date: SheetColumn(field.label, .day, width: 16)
    case .choice(let choices): SheetColumn(field.label, width: 26, choices: choices.compactMap(\.spellings.first))
    case .text, .code: SheetColumn(field.label, width: 24)
    }
  }

  private static let lines = [
    (
      column: "Mỗi dòng", words: "Một người trong một năm. Cần các năm của chuỗi: ít nhất 3 năm cho danh hiệu cấp tỉnh."
    ),
    (column: "Họ và tên, Năm", words: "Bắt buộc. Hai người trùng tên trong một đơn vị thì ghi thêm Mã."),
    (
      column: "Danh hiệu, Ngày quyết định",
      words:
        "Danh hiệu được công nhận của năm ấy và ngày ký; không đạt thì để trống. Năm có hai danh hiệu thì ghi hai dòng."
    ),
    (
      column: "Số tháng nghỉ, Lý do nghỉ",
      words: "Chỉ ghi khi nghỉ từ một tháng. Thai sản không làm giảm xếp loại; lý do khác có thể."
    ),
    (
      column: "Sáng kiến, Phạm vi, Ngày công nhận",
      words: "Sáng kiến được công nhận; thiếu ngày thì kết luận là thiếu dữ kiện."
    ),
    (
      column: "Kỷ luật, Ngày kỷ luật", words: "Hình thức và ngày quyết định; thiếu ngày thì tính ngày 31/12 của năm ấy."
    ),
    (column: "Không biết", words: "Để trống: chương trình nói còn thiếu gì, không đoán."),
  ]
}
