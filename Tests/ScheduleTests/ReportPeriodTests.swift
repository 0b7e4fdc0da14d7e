import CivilTime
import Domain
import Testing

@testable import Schedule

@Suite struct ReportPeriodTests {
  private let timetable = Timetable(period: DayRange(Day(2026, 1, 15)!, Day(2026, 12, 15)!))

  private func report(
    _ content: String?, _ deadline: Deadline?, _ kind: RecurrenceReading.Kind?, _ words: String = ""
  ) -> ReportReading {
    ReportReading(
      from: "Các phòng", to: "Văn phòng Sở", content: content, deadline: deadline,
      recurrence: kind.map { RecurrenceReading(kind: $0, text: words) })
  }

  private func periods(_ report: ReportReading) -> [ReportPeriod] {
    timetable.expand([TimedItem(report, key: "report-1")]).occurrences.filter { $0.state != .checkpoint }
      .map { timetable.reportPeriod(of: report, at: $0) }
  }

  /// `covered days, due day, form`.
  private func list(_ report: ReportReading) -> [String] {
    periods(report).map {
      "\($0.covers?.description ?? "-") \($0.occurrence.due?.description ?? "-") \($0.form.rawValue)"
    }
  }

  @Test func aReportEarlyInTheMonthTellsAboutTheMonthBefore() {
    let early = report(nil, Deadline(kind: .before, date: .everyMonth(day: 5), text: "trước ngày 05"), .monthly)
    #expect(
      list(early).prefix(2)
        == ["2026-01-15..2026-01-31 2026-02-04 periodic", "2026-02-01..2026-02-28 2026-03-04 periodic"])
    #expect(list(early).count == 11)
    #expect(
      periods(early)[1].vietnamese
        == "báo cáo định kỳ tháng 2/2026, số liệu 01/02/2026 – 28/02/2026")
    let late = report(nil, Deadline(kind: .in, date: .everyMonth(day: 25), text: "ngày 25"), .monthly)
    #expect(list(late).first == "2026-01-15..2026-01-31 2026-01-25 periodic")
  }

  @Test func formsOfReports() {
    let day = Deadline(kind: .before, date: .day(Day(2026, 6, 25)!), text: "trước ngày 25/6/2026")
    #expect(list(report("sơ kết 6 tháng", day, nil)) == ["2026-01-15..2026-06-24 2026-06-24 interimReview"])
    #expect(list(report("kết quả kiểm tra", day, nil)) == ["2026-01-15..2026-06-24 2026-06-24 thematic"])
    #expect(list(report("tổng kết năm", nil, .yearly, "hằng năm")) == ["2026-01-15..2026-12-15 2026-12-15 finalReview"])
    let both = periods(report("sơ kết, tổng kết", nil, .halfYearly, "định kỳ 6 tháng"))
    #expect(both.map(\.form) == [.interimReview, .finalReview])
    #expect(both[0].vietnamese == "báo cáo sơ kết 6 tháng đầu năm 2026, số liệu 15/01/2026 – 30/6/2026")
    let order = Deadline(kind: .onOrder, text: "khi có yêu cầu")
    #expect(list(report("tình hình", order, nil)) == ["- - adHoc"])
    #expect(periods(report(nil, order, nil)).first?.to == "Văn phòng Sở")
  }
}
