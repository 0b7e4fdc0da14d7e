import Testing

@testable import Cascade

@Suite struct UnitKindTests {
  @Test(arguments: [
    ("Phòng Quản lý di sản", UnitKind.division), ("Văn phòng", .office),
    ("Ban Chấp hành Công đoàn", .union), ("CĐCS Sở Văn hóa", .union),
    ("Chi bộ Văn phòng", .partyBody), ("Đoàn Thanh niên", .youth),
    ("Ủy ban nhân dân phường Tân Hòa", .commune), ("Bản Nà Lốc", .hamlet),
    ("Ban Tuyên giáo Tỉnh ủy", .agency), ("VAN PHONG", .office),
    ("Tổ dân phố 5", .hamlet), ("Tổ Toán - Tin", .team),
    ("Viện kiểm sát nhân dân khu vực 2", .agency), ("Lữ đoàn 9", .other),
  ])
  func kindOfName(name: String, kind: UnitKind) {
    #expect(UnitKind(name: name) == kind)
  }
}
