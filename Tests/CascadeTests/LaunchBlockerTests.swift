import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct LaunchBlockerTests {
  private let resolver = SampleAgency.resolver
  private let period = DayRange(Day(2026, 1, 20)!, Day(2026, 12, 15)!)

  private func id(_ number: Int64) -> Identifier { SampleAgency.id(number) }

  private func blockers(_ clauses: [LaunchClause], earlier: [OwnerProposals.Earlier] = []) -> [LaunchBlocker] {
    LaunchBlocker.all(clauses, period: period, resolver: resolver, earlier: earlier)
  }

  @Test func aClauseWithAClearOwnerIsReady() {
    let clause = SampleClauses.duty("d1", "Tổng hợp kết quả", lead: ["Phòng KHTH"])
    #expect(blockers([LaunchClause(clause)]).isEmpty)
    #expect(LaunchBlocker.all([LaunchClause(clause)], period: nil, resolver: resolver) == [.noPeriod])
  }

  @Test func missingOwnersComeWithTheNearestProposal() throws {
    let clauses = [
      SampleClauses.duty("d1", "Tuyên truyền, quản lý di sản trên địa bàn"),
      SampleClauses.duty("d2", "Theo dõi, đôn đốc việc thực hiện", lead: ["Văn phòng Sở"]) {
        $0.names[.monitor] = ["Văn phòng Sở"]
      },
      SampleClauses.target("t1", .atLeast, 3, "sáng kiến", of: nil, "được công nhận"),
    ]
    let found = blockers(clauses.map { LaunchClause($0) })
    guard case .noOwner("d1", let near)? = found.first, case .noOwner("t1", let far)? = found.last else {
      Issue.record("\(found)")
      return
    }
    #expect(near.first?.owner == Owner(id(5)))
    #expect(near.first?.reason == .wordsOfTheWork)
    #expect(far.first?.owner == Owner(id(2)))
    #expect(far.first?.reason == .leadsElsewhere)
    let earlier = OwnerProposals.Earlier(
      text: "Xét công nhận sáng kiến, ít nhất 3 sáng kiến được công nhận", unit: id(6))
    let again = OwnerProposals(resolver, clauses: clauses, earlier: [earlier]).nearest(to: clauses[2])
    #expect(again.first?.owner == Owner(id(6)))
    #expect(again.first?.reason == .didItBefore)
  }

  @Test func doubtfulNamesAndEmptySeats() {
    let unclear = SampleClauses.duty("d1", "Chỉnh lý hồ sơ", lead: ["Phòng Hành chính"])
    let found = blockers([LaunchClause(unclear)])
    guard case .nameToChoose("d1", "Phòng Hành chính", let near)? = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(Set(near.map(\.owner.unit)) == [id(10), id(11)])
    #expect(blockers([LaunchClause(unclear, chosen: [Owner(id(2))])]).isEmpty)
    // Phòng Quản lý di sản has nobody at its head; said once.
    let empty = SampleClauses.duty("d2", "Kiểm kê", lead: ["Phòng Quản lý di sản"])
    let also = SampleClauses.duty("d3", "Tu bổ", lead: ["Phòng Quản lý di sản"])
    #expect(blockers([LaunchClause(empty), LaunchClause(also)]) == [.emptySeat(clause: "d2", Owner(id(5)))])
    // A clear leader does not wait for a doubtful helper.
    let helped = SampleClauses.duty("d4", "Tập huấn", lead: ["Văn phòng Sở"]) {
      $0.names[.carryOut] = ["Phòng Hành chính"]
    }
    #expect(blockers([LaunchClause(helped)]).isEmpty)
    // Another department cannot be given work.
    let outside = SampleClauses.duty("d5", "Cấp kinh phí", lead: ["Sở Tài chính"])
    guard case .noOwner("d5", _)? = blockers([LaunchClause(outside)]).first else {
      Issue.record("a body outside owns a clause")
      return
    }
  }

  @Test func pledgesNeedWordingAndTargetsAnswers() {
    var pledge = SampleClauses.pledge("p1", "ký cam kết", .commitment, signers: "toàn thể công chức")
    #expect(blockers([LaunchClause(pledge)]) == [.noWording(clause: "p1")])
    pledge.content.wording = "Tôi cam kết"
    #expect(blockers([LaunchClause(pledge)]).isEmpty)
    let reader = TargetReader(titles: [], agency: "Sở", launch: period.first, end: period.last)
    let definition = reader.definition(
      of: TargetReading(
        comparator: .atLeast, value: .number(Decimal10(100)), unit: "%", population: "công chức", indicator: "ký"))
    let target = SampleClauses.target("t1", .atLeast, 100, "%", of: "công chức", "ký")
    let found = blockers([LaunchClause(target, chosen: [Owner(id(2))], target: definition)])
    #expect(found == [.openTarget(clause: "t1", definition.doubts[0])])
    #expect(found.first?.clause == "t1")
  }

  @Test func whoIsCountedAndWhoSigns() {
    let units = SampleClauses.target(
      "t1", .equal, 100, "%", of: "các đơn vị sự nghiệp thuộc Sở", "có chương trình thi đua")
    let people = SampleClauses.target("t2", .equal, 100, "%", of: "công chức", "ký giao ước")
    let pledge = SampleClauses.pledge("p1", "ký giao ước thi đua", .covenant, signers: nil)
    let proposals = OwnerProposals(resolver, clauses: [units, people, pledge])
    #expect(proposals.counted(by: units).map(\.unit) == [id(7), id(8)])
    #expect(proposals.counted(by: people).isEmpty)
    #expect(proposals.nearest(to: units).map(\.reason) == [.counted, .counted, .usualOffice])
    #expect(proposals.nearest(to: pledge).first == Candidate(owner: Owner(id(1)), score: 700, reason: .everybody))
    // Somebody is always proposed.
    #expect(proposals.nearest(to: people).map(\.owner) == [Owner(id(2))])
  }
}
