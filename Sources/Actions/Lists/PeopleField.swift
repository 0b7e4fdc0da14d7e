import Formats

/// What a list of people may tell, in the order in which rows are read.
enum PeopleField: Int, CaseIterable {
  case code, name, familyName, givenName, birthday, kind, unit, part, position, employment, from, until

  var key: String { "\(self)" }

  /// How offices call the columns. The first is shown.
  private var headers: [String] {
    switch self {
    case .code:
      [
        "Mã CBCC", "Mã CBCCVC", "Mã cán bộ", "Mã công chức", "Mã viên chức", "Mã nhân viên", "Mã NV", "Mã số cán bộ",
        "Số hiệu cán bộ", "Số hiệu CBCC", "Số hiệu CBCCVC", "Mã định danh cán bộ", "Mã số", "Mã",
      ]
    case .name:
      [
        "Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "Họ và tên khai sinh", "Họ tên cán bộ", "Tên cán bộ",
        "Tên tập thể, cá nhân",
      ]
    case .familyName: ["Họ đệm", "Họ và tên đệm", "Họ và chữ đệm", "Họ, đệm", "Họ lót", "Họ và đệm", "Họ"]
    case .givenName: ["Tên"]
    case .birthday: ["Ngày sinh", "Ngày tháng năm sinh", "Sinh ngày", "Năm sinh"]
    case .kind: ["Loại đối tượng", "Cá nhân, tập thể", "Cá nhân/tập thể"]
    case .unit:
      [
        "Đơn vị", "Đơn vị công tác", "Phòng, đơn vị", "Phòng", "Phòng ban", "Phòng, ban", "Khoa, phòng", "Phòng/Khoa",
        "Bộ phận", "Nơi công tác", "Cơ quan, đơn vị", "Tên đơn vị", "Đơn vị, bộ phận",
      ]
    case .part: ["Tổ", "Tổ chuyên môn", "Tổ, đội", "Đội", "Nhóm", "Phòng", "Phòng ban", "Khoa", "Bộ phận", "Đơn vị"]
    case .position:
      ["Chức vụ", "Chức vụ, chức danh", "Chức danh", "Chức vụ hiện tại", "Chức vụ công tác", "Vị trí việc làm"]
    case .employment:
      [
        "Loại hợp đồng", "Loại cán bộ", "Đối tượng", "Loại lao động", "Hình thức tuyển dụng", "Biên chế/Hợp đồng",
        "Biên chế, hợp đồng", "Diện", "Loại hình lao động",
      ]
    case .from: ["Từ ngày", "Ngày nhận công tác", "Ngày về đơn vị", "Ngày về cơ quan"]
    case .until: ["Đến ngày", "Ngày thôi việc", "Ngày nghỉ việc", "Ngày nghỉ hưu"]
    }
  }

  private var kindOfCell: TableField.Kind {
    switch self {
    case .code: .code
    case .birthday: .date
    case .from, .until: .day
    case .kind:
      .choice([
        .init("person", ["Cá nhân", "Người"]), .init("collective", ["Tập thể", "Đơn vị"]),
        .init("household", ["Hộ gia đình", "Hộ"]), .init("enterprise", ["Doanh nghiệp", "Công ty"]),
        .init("foreigner", ["Người nước ngoài", "Nước ngoài"]),
      ])
    default: .text
    }
  }

  static let all: [TableField] = PeopleField.allCases.map {
    TableField($0.key, $0.headers, $0.kindOfCell, isRequired: $0 == .name)
  }

  /// With a name in two columns it is the given name that no row may lack.
  static func fields(for mapping: ColumnMapping) -> [TableField] {
    let isSplit = mapping.columns[PeopleField.name.key] == nil && mapping.columns[PeopleField.givenName.key] != nil
    guard isSplit else { return all }
    return all.map { field in
      var field = field
      field.isRequired = field.key == PeopleField.givenName.key
      return field
    }
  }
}

extension TableRow {
  subscript(_ field: PeopleField) -> TableValue { values[field.rawValue] }
}
