import CivilTime
import Domain
import Formats
import Law

/// The workbook of a scan: for each person every title within reach, what is lacking and why.
struct ScanBook {
  private let writer: WorkbookWriter

  init(year: Int, received: Day) throws(FileProblem) {
    writer = try WorkbookWriter(title: "Rà soát danh hiệu thi đua năm \(year)", created: received)
    try writer.begin(
      SheetLayout(
        name: "Kết quả",
        titles: [
          "RÀ SOÁT DANH HIỆU THI ĐUA NĂM \(year)", "Theo luật áp dụng cho hồ sơ nhận ngày \(received.vietnamese)",
        ],
        columns: [
          SheetColumn("Họ và tên", width: 26), SheetColumn("Mã", width: 12), SheetColumn("Đơn vị", width: 26),
          SheetColumn("Danh hiệu", width: 30), SheetColumn("Kết luận", width: 18), SheetColumn("Còn thiếu", width: 60),
          SheetColumn("Lý do", width: 80), SheetColumn("Căn cứ", width: 40),
        ], isLandscape: true))
  }

  func add(_ person: CareerList.Person, _ award: Award, _ ruling: Ruling) throws(FileProblem) {
    let reasons = ruling.clauses.filter { $0.holds != nil || $0.reading != nil }
    var grounds: [String] = []
    for clause in reasons where !grounds.contains("\(clause.cite)") { grounds.append("\(clause.cite)") }
    let warnings = ruling.warnings.map(\.because)
    try writer.append([
      .text(person.name), .text(person.code), .text(person.unit),
      .text(LawBook.embedded.titles.last { $0.id == award.rawValue }?.name ?? award.rawValue),
      .text(Self.word(ruling.answer)), .text(ruling.next.joined(separator: "\n")),
      .text((reasons.map(\.because) + warnings).joined(separator: "\n")), .text(grounds.joined(separator: "; ")),
    ])
  }

  /// What the rows could not tell, on a sheet of its own.
  func finish(_ faults: [TableFault]) throws(FileProblem) -> [UInt8] {
    if !faults.isEmpty {
      try writer.begin(
        SheetLayout(
          name: "Dòng cần sửa", titles: ["CÁC Ô KHÔNG ĐỌC ĐƯỢC TRONG DANH SÁCH"],
          columns: [SheetColumn("Dòng", .whole, width: 8), SheetColumn("Điều cần sửa", width: 100)]))
      for fault in faults { try writer.append([.number(Double(fault.row)), .text(fault.message)]) }
    }
    return try writer.finish()
  }

  static func word(_ answer: Answer) -> String {
    switch answer {
    case .eligible: "Đủ điều kiện"
    case .notEligible: "Chưa đủ"
    case .needsFacts: "Thiếu dữ kiện"
    case .unverified: "Cần kiểm tra"
    default: answer.name.uppercasedFirst
    }
  }
}
