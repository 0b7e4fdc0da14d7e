import Domain
import Testing

@testable import Cascade

@Suite struct PledgeDraftTests {
  private func source(_ clauses: [PlanClause]) -> PledgeSource {
    PledgeSource(
      agency: "Sở Văn hóa và Du lịch", plan: "Kế hoạch số 27/KH-SVHDL ngày 19/01/2026",
      movement: "Chung tay số hóa di sản",
      year: 2026, clauses: clauses)
  }

  private let clauses = [
    SampleClauses.target("t1", .atLeast, 85, "%", of: "công chức, viên chức", "đạt danh hiệu “Lao động tiên tiến”"),
    SampleClauses.target("t2", .atLeast, 98, "%", of: "hồ sơ", "giải quyết đúng hạn"),
    SampleClauses.target("t3", .equal, 100, "%", of: "phòng, đơn vị", "có mô hình chuyển đổi số"),
    SampleClauses.duty("d1", "Chấp hành nghiêm kỷ luật, kỷ cương hành chính; giữ gìn công sở sạch, đẹp."),
    SampleClauses.duty("d2", "Tổng hợp báo cáo", lead: ["Văn phòng Sở"]),
  ]

  @Test func aCovenantOfPeople() {
    let pledge = SampleClauses.pledge(
      "p", "100% công chức, viên chức ký giao ước thi đua trước ngày 15/02/2026", .covenant,
      signers: "công chức, viên chức")
    let draft = source(clauses + [pledge]).draft(for: pledge)
    #expect(
      draft.text == """
        (DỰ THẢO – cần người có thẩm quyền xem và xác nhận trước khi ký)
        GIAO ƯỚC THI ĐUA
        Thực hiện Kế hoạch số 27/KH-SVHDL ngày 19/01/2026 của Sở Văn hóa và Du lịch, hưởng ứng phong trào thi đua “Chung tay \
        số hóa di sản”, tôi ký giao ước thi đua thực hiện tốt các nội dung sau:
        1. Phấn đấu đạt danh hiệu “Lao động tiên tiến”.
        2. Chấp hành nghiêm kỷ luật, kỷ cương hành chính.
        Tôi chịu trách nhiệm trước Sở Văn hóa và Du lịch về việc thực hiện giao ước này.
        """)
    #expect(draft.points.map(\.clause) == ["t1", "d1"])
    #expect(!draft.wording.contains("DỰ THẢO"))
  }

  @Test func aCovenantOfUnits() {
    let pledge = SampleClauses.pledge("p", "các phòng, đơn vị ký giao ước", .covenant, signers: "các phòng, đơn vị")
    let draft = source(clauses).draft(for: pledge)
    #expect(draft.points.map(\.clause) == ["t3", "d1"])
    #expect(draft.closing.utf8.starts(with: "Tập thể chịu trách nhiệm".utf8))
  }

  @Test(arguments: [
    ("ký cam kết phòng, chống ma túy", "phòng, chống ma túy"),
    ("Mỗi khoa, phòng ký cam kết “Bốn xin, bốn luôn” với Ban Giám đốc trước ngày 27/02/2026", "“Bốn xin, bốn luôn”"),
    ("cam kết tham gia xây dựng cơ quan an toàn về an ninh trật tự", "xây dựng cơ quan an toàn về an ninh trật tự"),
    ("ký giao ước thi đua trước ngày 15/02/2026", nil), ("đăng ký", nil),
  ])
  func matterOfACommitment(text: String, object: String?) {
    let pledge = SampleClauses.pledge("p", text, .commitment, signers: nil)
    #expect(PledgeWords(pledge).object == object)
    let draft = source([]).draft(for: pledge)
    #expect(draft.title == "BẢN CAM KẾT")
    #expect(draft.points.count == 3)
  }

  @Test(arguments: [
    ("phấn đấu đạt danh hiệu \"Lao động tiên tiến\"", "Phấn đấu đạt danh hiệu \"Lao động tiên tiến\""),
    ("Từng công chức, viên chức phát huy tinh thần đoàn kết, nhằm hoàn thành nhiệm vụ", "Phát huy tinh thần đoàn kết"),
    ("Giữ gìn công sở xanh, sạch, đẹp; trồng cây", "Giữ gìn công sở xanh, sạch, đẹp"),
    (String(repeating: "rất dài ", count: 30), ""),
  ])
  func oneSentenceOfAClause(text: String, said: String) {
    #expect(PledgeSentence.of(SampleClauses.duty("d", text)) == said)
  }
}
