import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct PlanDifferenceTests {
  private let old = [
    SampleClauses.duty(
      "a1", "Số hóa hồ sơ di tích xếp hạng cấp tỉnh", section: "III.1", lead: ["Phòng Quản lý di sản"],
      by: "2026-09-30"),
    SampleClauses.duty("a2", "Mở lớp tập huấn chuyển đổi số cho viên chức", section: "III.2", lead: ["Văn phòng Sở"]),
    SampleClauses.duty("a3", "Thăm hỏi gia đình chính sách nhân ngày 27/7", section: "III.3", lead: ["Công đoàn"]),
    SampleClauses.target("a4", .atLeast, 90, "%", of: "công chức", "ký giao ước thi đua"),
  ]

  private func units(_ numbers: Int64...) -> Set<Identifier> { Set(numbers.map(SampleAgency.id)) }

  @Test func nothingChanges() {
    var again = old
    again[0].content.text = "Số hoá hồ sơ di tích xếp hạng cấp tỉnh"
    let difference = PlanDifference(from: old, to: again)
    #expect(difference.isEmpty)
    #expect(difference.acknowledgingAgain(before: ["a1": units(5)], after: ["a1": units(5)]).isEmpty)
  }

  @Test func addedChangedRemoved() {
    let new = [
      SampleClauses.duty(
        "b1", "Mở lớp tập huấn chuyển đổi số cho công chức, viên chức", section: "III.1",
        lead: ["Văn phòng Sở"]),
      SampleClauses.duty(
        "b2", "Số hóa hồ sơ di tích xếp hạng cấp tỉnh", section: "III.2", lead: ["Bảo tàng tỉnh"],
        by: "2026-10-31"),
      SampleClauses.duty("b3", "Tổ chức hội thi hướng dẫn viên du lịch giỏi", section: "III.3"),
      SampleClauses.target("b4", .equal, 100, "%", of: "công chức", "ký giao ước thi đua"),
    ]
    let difference = PlanDifference(from: old, to: new)
    #expect(
      difference.changes == [
        .changed(old: "a2", new: "b1", [.text, .section]),
        .changed(old: "a1", new: "b2", [.section, .owners, .deadline]), .added("b3"),
        .changed(old: "a4", new: "b4", [.number]), .removed("a3"),
      ])
    #expect(difference.origins == ["b1": "a2", "b2": "a1", "b4": "a4"])
    let again = difference.acknowledgingAgain(
      before: ["a1": units(5), "a2": units(2), "a3": units(12), "a4": []],
      after: ["b1": units(2), "b2": units(8), "b3": units(6), "b4": []])
    #expect(again == units(2, 5, 6, 8, 12))
  }

  @Test func aClauseThatOnlyMovedAsksNobodyAgain() {
    var moved = old
    for index in moved.indices { moved[index].content.section = "IV.\(index)" }
    moved.reverse()
    let difference = PlanDifference(from: old, to: moved)
    #expect(difference.isEmpty)
    let owners = ["a1": units(5), "a2": units(2)]
    #expect(difference.acknowledgingAgain(before: owners, after: owners).isEmpty)
    // …but who has it can change without the words.
    #expect(
      difference.acknowledgingAgain(before: owners, after: ["a1": units(5), "a2": units(3)]) == units(2, 3))
  }

  @Test func clausesOfTwoKindsAreNeverOne() {
    let duty = SampleClauses.duty("x", "ký giao ước thi đua")
    let pledge = SampleClauses.pledge("y", "ký giao ước thi đua", .covenant, signers: nil)
    #expect(PlanDifference(from: [duty], to: [pledge]).changes == [.added("y"), .removed("x")])
  }
}
