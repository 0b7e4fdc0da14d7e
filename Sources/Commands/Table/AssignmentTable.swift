import Blocks
import Domain
import Showing

/// Who does what until when, as a table for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8.
enum AssignmentTable {
  static let header = [
    "Mục", "Loại", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Tham mưu", "Thực hiện", "Theo dõi", "Sản phẩm", "Thời hạn",
    "Ngày đến hạn", "Định kỳ", "Cần xem lại", "Dòng", "Nguyên văn",
  ]

  static func bytes(of document: ReadDocument) -> [UInt8] {
    let places = TextPlaces(document.source, outline: document.reading.outline)
    var table = CSVWriter()
    table.row(header)
    for fact in document.reading.duties { table.row(row(fact, places)) }
    for fact in document.reading.reporting { table.row(row(fact, places)) }
    return table.bytes
  }

  private static func row(_ fact: Fact<DutyReading>, _ places: TextPlaces) -> [String] {
    let duty = fact.value
    let units = [duty.lead, duty.coordinate, duty.advise, duty.carryOut, duty.monitor].map(list)
    return [duty.section ?? places.section(fact.span) ?? "", "nhiệm vụ", Bullet.removed(OneLine.of(duty.text))] + units
      + [OneLine.of(duty.product ?? "")] + times(duty.deadline, duty.recurrence) + place(fact.isSure, fact.span, places)
  }

  private static func row(_ fact: Fact<ReportReading>, _ places: TextPlaces) -> [String] {
    let report = fact.value
    let content = report.content.map(OneLine.of) ?? places.quote(fact.span)
    let words = report.to.map { "Báo cáo \(OneLine.of($0)): \(content)" } ?? content
    return [
      places.section(fact.span) ?? "", "báo cáo", words, OneLine.of(report.from ?? ""), "", "", "", "", "Báo cáo",
    ]
      + times(report.deadline, report.recurrence) + place(fact.isSure, fact.span, places)
  }

  private static func list(_ units: [String]) -> String { units.map(OneLine.of).joined(separator: "; ") }

  private static func times(_ deadline: Deadline?, _ recurrence: RecurrenceReading?) -> [String] {
    [
      deadline.map { OneLine.of($0.text) } ?? "", deadline.flatMap(DueDay.of).map(\.description) ?? "",
      recurrence.map(TimeWords.recurrence) ?? "",
    ]
  }

  private static func place(_ isSure: Bool, _ span: Span, _ places: TextPlaces) -> [String] {
    [isSure ? "" : "x", String(places.line(span.start)), places.quote(span)]
  }
}
