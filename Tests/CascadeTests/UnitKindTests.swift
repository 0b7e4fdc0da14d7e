import Testing

@testable import Cascade

@Suite struct UnitKindTests {
  @Test(arguments: [
    ("Phòng Quản lý di sản", UnitKind.division, AgencyUnit.Line.government), ("Văn phòng", .office, .government),
    ("Ban Chấp hành Công đoàn", .union, .union), ("CĐCS Sở Văn hóa", .union, .union),
    ("Chi bộ Văn phòng", .partyBody, .party), ("Đoàn Thanh niên", .youth, .youth),
    ("Ủy ban nhân dân phường Tân Hòa", .commune, .government), ("Bản Nà Lốc", .hamlet, .government),
    ("Ban Tuyên giáo Tỉnh ủy", .agency, .government), ("VAN PHONG", .office, .government),
    ("Tổ dân phố 5", .hamlet, .government), ("Tổ Toán - Tin", .team, .government),
    ("Viện kiểm sát nhân dân khu vực 2", .agency, .government), ("Lữ đoàn 9", .other, .government),
  ])
  func kindOfName(name: String, kind: UnitKind, line: AgencyUnit.Line) {
    #expect(UnitKind(name: name) == kind)
    #expect(UnitKind(name: name).line == line)
  }
}
