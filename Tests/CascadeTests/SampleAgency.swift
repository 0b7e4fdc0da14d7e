import CivilTime
import Domain

@testable import Cascade

/// An invented department of a province: its units, its people, its lines.
enum SampleAgency {
  static let day = Day(2026, 1, 20) ?? .first

  static func id(_ number: Int64) -> Identifier {
    guard let id = Identifier(number) else { preconditionFailure("identifiers have no sign") }
    return id
  }

  static let units: [Unit] = [
    unit(1, nil, "Sở Văn hóa và Du lịch", short: "Sở VHDL", former: ["Sở Văn hóa, Thể thao và Du lịch"], kind: .agency),
    unit(2, 1, "Văn phòng Sở"),
    unit(3, 1, "Phòng Tổ chức - Hành chính"),
    unit(4, 1, "Phòng Kế hoạch tổng hợp", short: "Phòng KHTH"),
    unit(5, 1, "Phòng Quản lý di sản", former: ["Phòng Di sản văn hóa"]),
    unit(6, 1, "Phòng Quản lý du lịch"),
    unit(7, 1, "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", kind: .subordinate),
    unit(8, 1, "Bảo tàng tỉnh", kind: .subordinate),
    unit(9, 7, "Phòng Tổ chức - Hành chính"),
    unit(10, 8, "Phòng Hành chính"), unit(11, 7, "Phòng Hành chính"),
    unit(12, 1, "Công đoàn cơ sở Sở Văn hóa và Du lịch", kind: .body, line: .union),
    unit(13, 1, "Đảng bộ Sở", kind: .body, line: .party),
    unit(14, 13, "Chi bộ Văn phòng", kind: .body, line: .party),
    unit(15, 13, "Chi bộ Quản lý", kind: .body, line: .party),
    unit(16, 1, "Chi đoàn Sở", kind: .body, line: .youth),
    unit(17, 1, "Hội đồng Thi đua - Khen thưởng", kind: .body),
  ]

  static let posts: [Post] = [
    post(101, 201, 1, "Giám đốc", .head, .civilServant), post(102, 202, 1, "Phó Giám đốc", .deputy, .civilServant),
    post(103, 203, 2, "Chánh Văn phòng", .head, .civilServant),
    post(104, 204, 2, "Kế toán trưởng", .worker, .civilServant),
    post(105, 205, 2, "Lái xe", .worker, .contract), post(106, 206, 4, "Trưởng phòng", .head, .civilServant),
    post(107, 207, 4, "Chuyên viên", .worker, .civilServant), post(108, 208, 8, "Giám đốc", .head, .publicEmployee),
    post(109, 209, 8, "Viên chức", .worker, .publicEmployee), post(110, 203, 12, "Chủ tịch", .head, nil),
    post(111, 201, 13, "Bí thư", .head, nil), post(112, 203, 14, "Bí thư Chi bộ", .head, nil),
    post(113, 207, 15, "Đảng viên", .worker, nil), post(114, 209, 12, "Đoàn viên", .worker, nil),
  ]

  static let resolver = NameResolver(units: units, posts: posts, on: day)

  static func unit(
    _ number: Int64, _ parent: Int64?, _ name: String, short: String? = nil, former: [String] = [],
    kind: Unit.Kind = .office, line: Unit.Line = .government, until: Day? = nil, from predecessors: [Int64] = []
  ) -> Unit {
    Unit(
      id: id(number), parent: parent.map(id), name: name, shortName: short, formerNames: former, kind: kind,
      line: line, until: until, predecessors: predecessors.map(id))
  }

  static func post(
    _ number: Int64, _ person: Int64, _ unit: Int64, _ position: String, _ standing: Post.Standing,
    _ employment: Post.Employment?
  ) -> Post {
    Post(
      id: id(number), person: id(person), unit: id(unit), position: position, standing: standing,
      employment: employment)
  }
}
