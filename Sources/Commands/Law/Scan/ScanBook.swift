import CivilTime
import Domain
import Formats
import Law

/// The workbook of a scan, as it is put before a council: one line a person, then one line a person and title with its
/// reasons, then what the list could not tell.
struct ScanBook {
  private let writer: WorkbookWriter
  private let titles: [Award]
  private var line = 0

  init(year: Int, received: Day, _ titles: [Award], _ law: DayLaw) throws(FileProblem) {
    self.titles = titles
    let heads = [
      "TỔNG HỢP KHẢ NĂNG ĐẠT DANH HIỆU THI ĐUA NĂM \(year)",
      "Theo luật áp dụng cho hồ sơ nhận ngày \(received.vietnamese): " + law.instruments.joined(separator: ", "),
      "Dự thảo để hội đồng xem xét; danh hiệu do người có thẩm quyền quyết định. Lý do từng người: trang «Chi tiết».",
    ]
    writer = try WorkbookWriter(title: "Rà soát danh hiệu thi đua năm \(year)", created: received)
    try writer.begin(
      SheetLayout(
        name: "Tổng hợp", titles: heads,
        columns: [
          SheetColumn("TT", .whole, width: 6), SheetColumn("Họ và tên", width: 26), SheetColumn("Số hiệu", width: 12),
          SheetColumn("Đơn vị", width: 24),
        ] + titles.map { SheetColumn(Self.name($0), width: 20) } + [
          SheetColumn("Còn thiếu cho danh hiệu gần nhất", width: 60)
        ], isLandscape: true))
  }

  /// One person, with the ruling for each title, in their order.
  mutating func summarise(_ person: CareerList.Person, _ rulings: [Ruling]) throws(FileProblem) {
    line += 1
    let next = rulings.first { $0.answer != .eligible }
    try writer.append(
      [.number(Double(line)), .text(person.name), .text(person.code), .text(person.unit)]
        + rulings.map { .text(Self.word($0.answer)) }
        + [.text(next.map { Self.lacks($0).joined(separator: "\n") } ?? "")])
  }

  func beginDetails() throws(FileProblem) {
    try writer.begin(
      SheetLayout(
        name: "Chi tiết", titles: ["LÝ DO TỪNG NGƯỜI, TỪNG DANH HIỆU"],
        columns: [
          SheetColumn("Họ và tên", width: 26), SheetColumn("Số hiệu", width: 12), SheetColumn("Đơn vị", width: 24),
          SheetColumn("Danh hiệu", width: 28), SheetColumn("Kết luận", width: 16), SheetColumn("Còn thiếu", width: 46),
          SheetColumn("Vì sao", width: 70), SheetColumn("Hội đồng cần nhận xét", width: 36),
          SheetColumn("Căn cứ", width: 36),
        ], isLandscape: true))
  }

  func add(_ person: CareerList.Person, _ award: Award, _ ruling: Ruling) throws(FileProblem) {
    let (attested, judged) = ruling.clauses.reduce(into: ([Clause](), [Clause]())) { parts, clause in
      if clause.rule.hasPrefix("attested.") { parts.0.append(clause) } else { parts.1.append(clause) }
    }
    var grounds: [String] = []
    for clause in judged where !grounds.contains("\(clause.cite)") { grounds.append("\(clause.cite)") }
    try writer.append([
      .text(person.name), .text(person.code), .text(person.unit), .text(Self.name(award)),
      .text(Self.word(ruling.answer)), .text(Self.lacks(ruling).joined(separator: "\n")),
      .text((judged.map(Self.sentence) + ruling.warnings.map(\.because)).joined(separator: "\n")),
      .text(attested.map(\.because).joined(separator: "\n")), .text(grounds.joined(separator: "; ")),
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

  static func name(_ award: Award) -> String {
    LawBook.embedded.titles.last { $0.id == award.rawValue }?.name ?? award.rawValue
  }

  static func word(_ answer: Answer) -> String {
    switch answer {
    case .eligible: "Đủ điều kiện"
    case .notEligible: "Chưa đủ"
    case .needsFacts: "Thiếu dữ kiện"
    case .unverified: "Luật chưa rõ"
    default: answer.name.uppercasedFirst
    }
  }

  private static func sentence(_ clause: Clause) -> String {
    clause.reading.map { "\(clause.because) (nếu \(ReadingWords.of($0)))" } ?? clause.because
  }

  private static func lacks(_ ruling: Ruling) -> [String] { ruling.answer == .eligible ? [] : ruling.next }
}
