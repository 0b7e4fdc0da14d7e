import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct ReportTests {
  static let lines = RuleCorpus(DutyRule.report).lines

  private func print(_ report: ReportReading) -> String {
    var parts = ["\(report.from ?? "?") > \(report.to ?? "?")"]
    if let deadline = report.deadline { parts.append(when(deadline)) }
    if let recurrence = report.recurrence { parts.append(recurrence.kind.rawValue) }
    return parts.joined(separator: "; ")
  }

  /// In a plan of several years a report without a year comes every year; a school year is one.
  @Test(arguments: [("giai đoạn 2026 - 2030", "--06-20"), ("năm học 2026 - 2027", "2026-06-20")])
  func yearsOfAPlan(period: String, date: String) {
    let (reading, _) = reading([
      "An Phú, ngày 12 tháng 01 năm 2026", "KẾ HOẠCH", "Phát động phong trào thi đua \(period)",
      "Sở Xây dựng ban hành Kế hoạch như sau:", "II. TỔ CHỨC THỰC HIỆN",
      "Các đơn vị báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 20/6.",
    ])
    #expect(reading.reporting.map { $0.value.deadline?.date?.description } == [date])
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, _) = reading(planHead + ["II. TỔ CHỨC THỰC HIỆN", line.text])
    #expect(reading.reporting.map { print($0.value) }.joined(separator: " + ") == line.value ?? "")
  }

  @Test func whatIsOnlyAReportIsNoDuty() {
    let (reading, _) = reading(
      planHead + ["II. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "- Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2026."])
    #expect(reading.duties.isEmpty)
    #expect(reading.reporting.map { print($0.value) } == ["Sở Y tế > Sở Nội vụ; before 2026-12-15"])
  }

  @Test func theSecondSentenceSaysWhereItGoes() {
    let (reading, _) = reading(
      planHead + [
        "II. NHIỆM VỤ", "1. Các đơn vị thành viên",
        "- Báo cáo định kỳ kết quả phong trào. Tự chấm điểm và gửi báo cáo về Trưởng khối theo quy định.",
      ])
    #expect(reading.reporting.map { print($0.value) } == ["Các đơn vị thành viên > Trưởng khối; onOrder; other"])
  }
}
