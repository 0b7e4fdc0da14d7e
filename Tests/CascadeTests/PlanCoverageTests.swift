import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct PlanCoverageTests {
  private let parent = [
    SampleClauses.target("p1", .atLeast, 95, "%", of: "công chức, viên chức", "ký giao ước thi đua", by: "2026-02-28"),
    SampleClauses.duty(
      "p2", "Số hóa hồ sơ, tài liệu lưu trữ của cơ quan, đơn vị", lead: ["các sở, ban, ngành"],
      by: "2026-09-30"),
    SampleClauses.duty("p3", "Trồng cây xanh, chỉnh trang công sở xanh, sạch, đẹp", lead: ["các sở, ban, ngành"]),
    SampleClauses.duty("p4", "Bố trí kinh phí khen thưởng trong dự toán hằng năm", lead: ["Sở Tài chính"]),
    SampleClauses.target("p5", .atMost, 2, "%", of: "hồ sơ thủ tục hành chính", "giải quyết trễ hạn"),
    SampleClauses.report("p6", "báo cáo sơ kết 6 tháng", from: "các cơ quan, đơn vị"),
  ]
  private let own = [
    SampleClauses.target("o1", .equal, 100, "%", of: "công chức, viên chức", "ký giao ước thi đua", by: "2026-02-15"),
    SampleClauses.duty(
      "o2", "Số hóa hồ sơ, tài liệu lưu trữ của các phòng, đơn vị", lead: ["Văn phòng Sở"],
      by: "2026-10-31"),
    SampleClauses.target("o5", .atMost, 5, "%", of: "hồ sơ thủ tục hành chính", "giải quyết trễ hạn"),
    SampleClauses.report("o6", "báo cáo sơ kết 6 tháng, tổng kết năm", from: "Văn phòng Sở"),
  ]

  private func line(_ key: String, _ coverage: PlanCoverage) -> PlanCoverage.Line? {
    coverage.lines.first { $0.parent == key }
  }

  @Test func clauseByClause() {
    let coverage = PlanCoverage(of: parent, by: own, resolver: SampleAgency.resolver)
    #expect(line("p1", coverage)?.state == .answered)
    #expect(line("p1", coverage)?.own.first == "o1")
    #expect(line("p2", coverage)?.state == .partly)
    #expect(line("p2", coverage)?.reasons.last == .later(parent: Day(2026, 9, 30)!, own: Day(2026, 10, 31)!))
    #expect(line("p3", coverage)?.state == .open)
    #expect(line("p3", coverage)?.reasons == [.nothing])
    #expect(line("p4", coverage)?.state == .forOthers)
    #expect(line("p4", coverage)?.reasons.first?.wording.vi == "Cấp trên giao cho: Sở Tài chính.")
    #expect(line("p5", coverage)?.reasons.last == .weaker(parent: "≤ 2%", own: "≤ 5%"))
    #expect(line("p6", coverage)?.own == ["o6"])
    #expect(coverage.count(.open) == 1 && coverage.count(.partly) >= 2)
  }

  @Test func aPlanAnswersItselfAndAnEmptyOneNothing() {
    #expect(PlanCoverage(of: parent, by: parent).lines.allSatisfy { $0.state == .answered })
    #expect(PlanCoverage(of: parent, by: []).lines.allSatisfy { $0.state == .open })
    #expect(
      PlanCoverage(of: parent, by: own.reversed()).lines.map(\.state)
        == PlanCoverage(of: parent, by: own).lines.map(\.state))
  }

  @Test func aDayOrFigureLeftOutIsSaid() {
    let bare = [
      SampleClauses.target("o1", .none, nil, nil, of: "công chức, viên chức", "ký giao ước thi đua")
    ]
    let found = PlanCoverage(of: [parent[0]], by: bare).lines[0]
    #expect(found.state == .partly)
    #expect(found.reasons.dropFirst() == [.noFigure(parent: "≥ 95%"), .noDay(parent: Day(2026, 2, 28)!)])
  }
}
