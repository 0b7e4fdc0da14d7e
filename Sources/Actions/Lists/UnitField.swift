import Formats

/// What a list of units may tell, in the order in which rows are read.
enum UnitField: Int, CaseIterable {
  case name, shortName, parent, kind, line, formerNames, from

  var key: String { "\(self)" }

  /// How offices call the columns. The first is shown.
  private var headers: [String] {
    switch self {
    case .name: ["Tên đơn vị", "Đơn vị", "Tên phòng, đơn vị", "Phòng, đơn vị", "Phòng, ban", "Tên"]
    case .shortName: ["Tên viết tắt", "Viết tắt", "Tên ngắn", "Ký hiệu"]
    case .parent: ["Trực thuộc", "Đơn vị cấp trên", "Đơn vị cha", "Thuộc đơn vị", "Đơn vị chủ quản", "Cấp trên"]
    case .kind: ["Loại đơn vị", "Loại", "Loại hình"]
    case .line: ["Hệ thống", "Khối", "Tổ chức"]
    case .formerNames: ["Tên cũ", "Tên gọi cũ", "Tên trước đây"]
    case .from: ["Ngày thành lập", "Từ ngày"]
    }
  }

  private var kindOfCell: TableField.Kind {
    switch self {
    case .kind:
      .choice([
        .init("office", ["Phòng, ban", "Phòng", "Ban", "Văn phòng", "Thanh tra", "Phòng chuyên môn"]),
        .init(
          "subordinate", ["Đơn vị trực thuộc", "Đơn vị sự nghiệp", "Trung tâm", "Chi cục", "Trường", "Ban quản lý"]),
        .init("team", ["Tổ", "Đội", "Khoa", "Nhóm", "Tổ, đội"]),
        .init("body", ["Tổ chức", "Đoàn thể", "Chi bộ", "Công đoàn", "Hội đồng", "Ban chỉ đạo"]),
      ])
    case .line:
      .choice([
        .init("government", ["Chính quyền", "Hành chính", "Chuyên môn"]), .init("party", ["Đảng"]),
        .init("union", ["Công đoàn"]), .init("youth", ["Đoàn thanh niên", "Đoàn", "Thanh niên"]),
      ])
    case .from: .day
    default: .text
    }
  }

  static let all: [TableField] = UnitField.allCases.map {
    TableField($0.key, $0.headers, $0.kindOfCell, isRequired: $0 == .name)
  }
}

extension TableRow {
  subscript(unit field: UnitField) -> TableValue { values[field.rawValue] }
}
